/// The words by which sentences of official plans are understood, lower case and in the newer placing
/// of tone marks (`ủy`, `hòa`), as ``Sentence`` compares them.
enum Vocabulary {
    /// Where a body's name or a subject ends: verbs, and what may stand before them.
    static let predicates: Phrases = [
        "ban hành", "bám sát", "báo cáo", "bảo đảm", "đảm bảo", "biên soạn", "bố trí", "bổ sung", "bồi dưỡng",
        "cân đối", "chấp hành", "chỉ đạo", "chịu", "chủ động", "chủ trì", "chuẩn bị", "chú trọng", "công bố",
        "công khai", "cung cấp", "củng cố", "cụ thể hóa", "cử", "duy trì", "đánh giá", "đăng ký", "đẩy mạnh",
        "đề nghị", "đề xuất", "điều chỉnh", "đôn đốc", "đổi mới", "đưa", "giải quyết", "giám sát", "giúp", "góp phần",
        "gửi", "hoàn chỉnh", "hoàn thành", "hoàn thiện", "hỗ trợ", "huy động", "hướng dẫn", "kết hợp", "khảo sát",
        "khắc phục", "khẩn trương", "khen thưởng", "kiểm tra", "kiện toàn", "kiến nghị", "kịp thời", "kiểm soát",
        "làm", "lãnh đạo", "lập", "lồng ghép", "lựa chọn", "mở", "mở rộng", "nâng cao", "nắm", "nêu cao",
        "nghiên cứu", "nghiêm túc", "nhận", "phát động", "phát huy", "phân công", "phân bổ", "phê duyệt", "phối hợp",
        "phổ biến", "phụ trách", "quan tâm", "quán triệt", "quyết định", "rà soát", "sắp xếp", "sơ kết", "soạn thảo",
        "sớm",
        "tạo", "tăng cường", "tập huấn", "tập trung", "tập hợp", "tham gia", "tham mưu", "thành lập", "thẩm định",
        "theo dõi", "thông báo", "thông tin", "thống nhất", "thuộc thẩm quyền", "thực hiện", "thường xuyên", "tích cực",
        "tiến hành", "tiếp tục", "tiếp thu", "tổ chức", "tổng hợp", "tổng kết", "trao đổi", "triển khai", "trình",
        "tuyên truyền", "ưu tiên", "vận dụng", "vận động", "xác định", "xây dựng", "xem xét", "xử lý", "yêu cầu",
        "có trách nhiệm", "có nhiệm vụ", "có kế hoạch", "có biện pháp", "có giải pháp", "được giao", "phải", "cần",
        "là",
        "giao", "căn cứ", "trên cơ sở", "theo", "tùy", "định kỳ", "hằng", "hàng", "để", "nhằm", "trước", "sau", "khi",
        "chậm nhất", "trong", "qua", "về",
    ]

    /// Predicates that belong to the name after one of these words: `cơ quan nghiên cứu`, `Ban chỉ đạo`.
    static let namingHeads: Set<String> = [
        "ban", "các", "cán", "bộ", "chí", "cơ", "quan", "đoàn", "những", "ngành", "tổ", "thể", "viện", "và", "hội",
    ]
    static let namingPredicates: Phrases = [
        "chỉ đạo", "giám sát", "kiểm tra", "lãnh đạo", "nghiên cứu", "tổ chức", "tuyên truyền", "hỗ trợ",
    ]

    /// After these `tổ chức` is a noun: `tổ chức đảng`, `tổ chức chính trị - xã hội`.
    static let organisations: Phrases = [
        "đảng", "chính trị", "cơ sở", "xã hội", "thành viên", "hội thành viên", "liên quan", "có liên quan", "khác",
        "đoàn thể", "quần chúng", "kinh tế", "tôn giáo", "tín dụng", "sự nghiệp", "công đoàn",
    ]

    /// Bodies and persons that these words name without more.
    static let bodies: Phrases = [
        "bí thư", "ban cán sự", "ban thường vụ", "ban chấp hành", "ban chỉ đạo", "bộ đội", "cấp ủy", "chánh văn phòng",
        "chi bộ", "chính quyền", "chủ tịch", "công an", "cơ quan", "đảng bộ", "đảng đoàn", "đảng ủy", "đồng chí",
        "đơn vị", "giám đốc", "hđnd", "huyện đoàn", "huyện ủy", "mặt trận", "mttq", "quân khu", "tập thể", "thành đoàn",
        "thành ủy", "thị ủy", "thủ trưởng", "thường trực", "tổ công tác", "tổ giúp việc", "tỉnh đoàn", "tỉnh ủy",
        "trưởng ban", "ubmttq", "ubnd",
        "ủy ban", "văn phòng", "người đứng đầu",
    ]

    /// Heads of proper names: a capital letter must follow (`Sở Nội vụ`, but not `sở hữu`).
    static let nameHeads: Phrases = [
        "ban", "báo", "bảo hiểm", "bệnh viện", "bộ", "chi cục", "công ty", "cục", "đài", "đảng", "đoàn", "hiệp hội",
        "học viện", "hội", "hội đồng", "kho bạc", "liên đoàn", "liên hiệp", "liên minh", "ngân hàng", "phòng", "sở",
        "tạp chí", "tập đoàn", "thanh tra", "thị xã", "thành phố", "huyện", "tỉnh", "tòa án", "tổng cục",
        "tổng công ty", "trung tâm", "trường", "viện", "viện kiểm sát", "vụ",
    ]

    /// What may follow `các`, `mỗi`, `từng` in the name of a group of bodies.
    static let collectives: Phrases = [
        "ban", "bộ", "cấp", "chi bộ", "chi cục", "công ty", "cơ quan", "cơ sở", "cục", "doanh nghiệp", "đảng bộ",
        "đảng đoàn", "đảng ủy", "địa phương", "đoàn thể", "đồng chí", "đơn vị", "hiệp hội", "hội", "huyện", "liên đoàn",
        "ngành", "phòng", "phường", "sở", "tập thể", "thành phố", "thành viên", "thị", "thị xã", "tỉnh", "tổ chức",
        "trung tâm", "trường", "ủy ban", "văn phòng", "viện", "xã", "cấp ủy", "huyện ủy", "thành ủy", "hợp tác xã",
        "đảng viên", "ban ngành", "cán bộ",
    ]

    /// Kinds of paper that a task can produce.
    static let papers: Phrases = [
        "báo cáo", "bộ tiêu chí", "các văn bản", "chỉ thị", "chương trình", "công văn", "danh mục", "đề án", "đề cương",
        "điều lệ", "hướng dẫn", "kế hoạch", "kết luận", "nghị quyết", "nội quy", "phương án", "quy chế", "quy định",
        "quy hoạch", "quy trình", "quyết định", "sổ tay", "tài liệu", "thông báo", "thông tri", "tờ trình", "văn bản",
    ]

    /// What stands before the subject of a clause, up to a comma.
    static let adverbials: Phrases = [
        "căn cứ", "trên cơ sở", "hằng", "hàng", "định kỳ", "trước", "trong", "sau", "khi", "để", "nhằm", "theo",
        "đối với",
        "từ", "đến", "ngoài ra", "đồng thời", "thường xuyên",
    ]
}

/// A set of phrases of one to three words, asked by their first word before anything is put together.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
    let all: Set<String>
    let firsts: Set<String>

    init(arrayLiteral phrases: String...) {
        all = Set(phrases)
        firsts = Set(phrases.compactMap { $0.split(separator: " ").first.map(String.init) })
    }
}
