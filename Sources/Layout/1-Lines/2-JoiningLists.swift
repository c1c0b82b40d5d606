/// The words that stay with a neighbour. Both spellings where two are in use: `khóa`, `khoá`.
///
/// Most are found however they are capitalised; surnames and offices only with their capital.
enum JoiningLists {
    struct Entry {
        var kind = Word.Kind.other
        var traits: Word.Traits = []
        var takes: Word.Traits = []

        fileprivate mutating func add(_ other: Entry) {
            if other.kind != .other { kind = other.kind }
            traits.formUnion(other.traits)
            takes.formUnion(other.takes)
        }
    }

    static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        entries.reserveCapacity(400)
        for (words, entry) in numbered + dates + units + papers + persons + marks {
            for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                entries[String(Substring(word)), default: Entry()].add(entry)
            }
        }
        return entries
    }()

    private typealias List = [(String, Entry)]

    /// What is named by a number, a letter or its rank.
    private static let numbered: List = [
        (
            """
            điều khoản mục chương phần lục biểu bảng hình mẫu bước bài câu trang tập quyển khóa khoá kỳ kì kỷ kỉ
            ương cấp hạng bậc lớp loại nhóm tổ khu vùng cụm đợt lần vòng án chí lô tầng thôn xóm ấp phường quận
            """, Entry(takes: .number)
        ),
        ("hội", Entry(takes: .roman)),
        ("số", Entry(kind: .numero, takes: .number)),
        ("điểm tiết mục phần lục mẫu bảng loại hạng nhóm khu lô", Entry(takes: [.figure, .letter])),
        ("phần chương lần", Entry(takes: .nth)),
        ("thứ", Entry(traits: .nth, takes: [.figure, .roman, .ordinal, .yearWord])),
        ("nhất nhì hai ba tư sáu bảy tám chín mười", Entry(traits: .ordinal)),
        // `giai đoạn 1`; the years of a period may stand on the next line, as they do in the heads of tables.
        ("đoạn", Entry(takes: [.small, .roman])),
        ("học", Entry(takes: .year)),
        ("phụ nhiệm thế đại trung giai năm tiêu đề dự phương", Entry(traits: .front)),
        ("lục kỳ kì kỷ kỉ hội ương đoạn học chí án", Entry(traits: .stem)),
    ]

    private static let dates: List = [
        ("ngày mùng mồng", Entry(takes: .figure)),
        ("tháng", Entry(kind: .yearOrMonth, traits: .monthWord, takes: [.figure, .ordinal])),
        ("năm", Entry(kind: .yearOrMonth, traits: .yearWord, takes: .figure)),
        ("quý", Entry(takes: .number)),
        ("và đến tới hoặc", Entry(kind: .and)),
    ]

    /// A closed list: what else is counted (`45 hộ`) may be parted from its number.
    private static let units: List = [
        ("ngày tuần tháng năm", Entry(traits: .days)),
        ("tuổi giây lần", Entry(traits: .unit)),
        // `08 giờ 00 phút`, `2 triệu 500 nghìn đồng`.
        ("giờ", Entry(traits: [.unit, .hourWord], takes: .figure)),
        ("phút", Entry(traits: .unit, takes: .figure)),
        ("trăm nghìn ngàn vạn triệu tỷ tỉ", Entry(traits: .unit, takes: [.unit, .figure])),
        ("đồng", Entry(traits: .unit, takes: .comrade)),
        ("đ VND VNĐ USD EUR đô % ‰ điểm", Entry(traits: .unit)),
        ("mm cm dm m km mét m2 m3 m² m³ km2 km² ha héc hécta sào mẫu", Entry(traits: .unit)),
        ("g gam gram kg kilôgam lạng yến tạ tấn l ml lít", Entry(traits: .unit)),
        ("độ °C °F W kW MW MWp GW Wh kWh MWh kV kVA V Hz MHz GHz KB MB GB TB Mbps Gbps pt", Entry(traits: .unit)),
    ]

    private static let papers: List = [
        ("NĐ HD QĐ TT NQ KL CT KH TB BC QC CV TTr QyĐ HĐ", Entry(takes: .figure)),
        ("quyết thị luận định tư dẫn cáo hoạch văn báo trình lệnh điện án", Entry(takes: .symbol)),
    ]

    private static let persons: List = [
        ("chí", Entry(kind: .title, traits: .comrade)),
        ("ông bà đ/c ông/bà", Entry(kind: .title)),
        (
            """
            Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lương Trịnh Đào Trương Lâm
            Mai Tô Hà Tạ Cao Châu Vương Tăng Quách Lưu Phùng Thái Triệu Tống Chu Đàm Kiều Nông Hứa Lò Quàng Cầm Giàng
            Thào Sùng Tòng Điêu Bế Ninh Nghiêm Khuất Doãn Mạc Thạch Kim Tôn Khổng Cù Hầu Lục Đậu Ngụy Thiều Phí Uông
            """, Entry(kind: .surname)
        ),
        ("Bí Giám Chủ Ủy Uỷ Sở Cục", Entry(kind: .office)),
        (
            "Trưởng Chánh Tổng Đảng Bộ Ban Vụ Tỉnh Huyện Thủ Chi Chỉ Viện Hiệu Hội Thượng Thiếu Đại",
            Entry(kind: .officeOrName)
        ),
        ("Phó", Entry(kind: .deputy)),
        ("TP Tp tp PGS GS TS ThS BS KS", Entry(kind: .short, takes: .capital)),
    ]

    private static let marks: List = [
        ("- –", Entry(kind: .hyphen)),
        ("≥ ≤ > < = ± ~", Entry(takes: .figure)),
    ]
}
