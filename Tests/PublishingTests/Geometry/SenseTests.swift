import FormatRules
import Foundation
import Publishing
import TestSupport
import Testing

/// Titles and names as a careful clerk breaks them, on pages as wide as they are.
@Suite("Titles by sense")
struct SenseTests {
    private struct Place {
        var profile = "hd05"
        var kind = "kế hoạch"
        var key = "trích yếu"
        var role = "subject"
    }

    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// The lines into which a value of the front matter was set.
    private func lines(_ value: String, at place: Place) throws -> [String] {
        let paper = Paper(profile: place.profile, kind: place.kind, head: ["\(place.key): \(value)"])
        let publication = try workshop.publication(of: Array(paper.text.utf8))
        let boxes = Boxes.json(publication.laid.pages, family: publication.laid.family) { _ in nil }
        let file = try JSONDecoder().decode(BoxesReader.File.self, from: Data(boxes))
        return file.pages.flatMap(\.items).filter { $0.role == place.role }.compactMap(\.text)
    }

    /// `/` marks where a line ends.
    private func expect(
        _ broken: String, at place: Place, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let wanted = broken.components(separatedBy: " / ")
        let found = try lines(wanted.joined(separator: " "), at: place)
        #expect(found == wanted, sourceLocation: location)
    }

    @Test(
        "Subjects in 140 mm",
        arguments: [
            """
            Triển khai thực hiện Kết luận số 93-KL/TW của Bộ Chính trị / về đẩy mạnh phòng, chống tham nhũng, \
            lãng phí, tiêu cực
            """,
            "tổng kết công tác kiểm tra, giám sát và thi hành kỷ luật / trong Đảng nhiệm kỳ 2020 - 2025",
            "phát triển kinh tế - xã hội 6 tháng đầu năm 2026 / và nhiệm vụ trọng tâm 6 tháng cuối năm",
            "về việc tăng cường công tác phòng, chống thiên tai / và tìm kiếm cứu nạn trên địa bàn tỉnh Mẫu Sơn",
            "ban hành Quy chế làm việc của Ủy ban nhân dân / tỉnh Mẫu Sơn nhiệm kỳ 2026 - 2031",
            "phê duyệt Đề án chuyển đổi số / giai đoạn 2026 - 2030, tầm nhìn đến năm 2045",
            "thực hiện Chương trình mục tiêu quốc gia / xây dựng nông thôn mới giai đoạn 2026 - 2030",
            "tổ chức các hoạt động kỷ niệm / 96 năm Ngày thành lập Đảng Cộng sản Việt Nam",
            """
            học tập, quán triệt và triển khai thực hiện / Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng
            """,
            "về chức năng, nhiệm vụ, quyền hạn / và cơ cấu tổ chức của Văn phòng Tỉnh ủy",
            """
            kết quả thực hiện cải cách hành chính quý III năm 2026 / và phương hướng, nhiệm vụ quý IV năm 2026
            """,
            """
            sửa đổi, bổ sung một số điều của Quy định / về phân cấp quản lý cán bộ và bổ nhiệm, \
            giới thiệu cán bộ ứng cử
            """,
            """
            về việc thành lập Ban Chỉ đạo phòng, chống tham nhũng, / lãng phí, tiêu cực tỉnh Mẫu Sơn
            """,
            """
            kiểm điểm tập thể, cá nhân và đánh giá, xếp loại / chất lượng tổ chức đảng, đảng viên năm 2026
            """,
            """
            tăng cường sự lãnh đạo của Đảng / đối với công tác bảo vệ chính trị nội bộ trong tình hình mới
            """,
            """
            về việc điều động và bổ nhiệm / đồng chí Nguyễn Văn Mẫu giữ chức vụ Phó Giám đốc Sở Nội vụ
            """,
            """
            quản lý, sử dụng nguồn kinh phí hỗ trợ phát triển / giáo dục nghề nghiệp cho người lao động ở nông thôn
            """,
            """
            rà soát, xử lý khó khăn, vướng mắc / liên quan đến việc thực hiện chính quyền địa phương hai cấp
            """,
            "bảo đảm an ninh, trật tự và an toàn giao thông / trong dịp Tết Nguyên đán Đinh Mùi năm 2027",
            "tiếp nhận, xử lý phản ánh, kiến nghị / của cá nhân, tổ chức về quy định hành chính",
            """
            tuyên truyền, phổ biến, giáo dục pháp luật / cho đồng bào dân tộc thiểu số và miền núi \
            giai đoạn 2026 - 2030
            """,
            "về đẩy mạnh học tập và làm theo / tư tưởng, đạo đức, phong cách Hồ Chí Minh",
            """
            chuẩn bị và tổ chức bầu cử đại biểu Quốc hội khóa XVI / và đại biểu Hội đồng nhân dân các cấp \
            nhiệm kỳ 2026 - 2031
            """,
            "công tác quốc phòng, quân sự địa phương năm 2026 / và phương hướng, nhiệm vụ năm 2027",
            "thu thập, quản lý, khai thác và sử dụng thông tin, / dữ liệu tài nguyên và môi trường trên địa bàn tỉnh",
            "quy định chi tiết một số điều và biện pháp thi hành / Luật Tổ chức chính quyền địa phương",
            "tình hình, kết quả công tác tháng 9, / nhiệm vụ trọng tâm tháng 10 năm 2026",
            """
            thực hiện Nghị quyết số 18-NQ/TW / về đổi mới, sắp xếp tổ chức bộ máy / của hệ thống chính trị tinh gọn, \
            hoạt động hiệu lực, hiệu quả
            """,
            """
            thanh tra trách nhiệm của Giám đốc Sở Tài chính / trong việc thực hiện pháp luật / về tiếp công dân, \
            giải quyết khiếu nại, tố cáo
            """,
            "về nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới",
        ])
    func subjects(_ broken: String) throws { try expect(broken, at: Place()) }

    @Test(
        "Names of bodies in the letterhead",
        arguments: [
            ("nd30", "VĂN PHÒNG / ỦY BAN NHÂN DÂN TỈNH"), ("nd30", "TRUNG TÂM PHỤC VỤ / HÀNH CHÍNH CÔNG"),
            ("nd30", "BAN QUẢN LÝ / CÁC KHU CÔNG NGHIỆP / TỈNH HƯNG YÊN"),
            ("hd05", "BAN CHẤP HÀNH ĐẢNG BỘ / TỈNH MẪU SƠN KHÓA XX"),
            ("hd05", "BAN TUYÊN GIÁO VÀ DÂN VẬN / TỈNH ỦY MẪU SƠN"),
            ("hd05", "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG / TỈNH MẪU SƠN"),
            ("hd05", "TRUNG TÂM CHÍNH TRỊ / PHƯỜNG NGUYỄN TẤT THÀNH"),
            ("hd05", "CHI BỘ TRƯỜNG TIỂU HỌC / NGUYỄN BỈNH KHIÊM"),
        ])
    func issuers(_ profile: String, _ broken: String) throws {
        try expect(broken, at: Place(profile: profile, key: "cơ quan", role: "issuer"))
    }

    @Test(
        "The matter of a công văn under its number",
        arguments: [
            "góp ý dự thảo Nghị quyết / của Hội đồng nhân dân tỉnh / về chính sách hỗ trợ đào tạo nghề",
            "đôn đốc báo cáo kết quả / thực hiện cải cách hành chính / quý III năm 2026",
            "xin ý kiến / về chủ trương đầu tư dự án",
        ])
    func dispatches(_ broken: String) throws {
        let place = Place(profile: "nd30", kind: "công văn", role: "dispatchSubject")
        let wanted = ("V/v " + broken).components(separatedBy: " / ")
        #expect(try lines(broken.replacing(" / ", with: " "), at: place) == wanted)
    }

    @Test(
        "Who signs",
        arguments: [
            ("hd05", "T/M BAN CHẤP HÀNH / ĐẢNG BỘ TỈNH MẪU SƠN", "PHÓ BÍ THƯ"),
            ("nd30", "KT. TRƯỞNG BAN QUẢN LÝ / KHU KINH TẾ MẪU SƠN", "PHÓ TRƯỞNG BAN"),
        ])
    func authorities(_ profile: String, _ broken: String, _ office: String) throws {
        let wanted = broken.components(separatedBy: " / ")
        let authority = wanted.joined(separator: " ")
        let value = "{quyền hạn: \(authority), chức vụ: \(office), họ tên: Trần Văn Mẫu}"
        #expect(try lines(value, at: Place(profile: profile, key: "ký", role: "authority")) == wanted)
    }

    @Test("The author of a resolution")
    func author() throws {
        let value = "Đại hội đại biểu Đảng bộ tỉnh Mẫu Sơn lần thứ XX, nhiệm kỳ 2025 - 2030"
        #expect(
            try lines(value, at: Place(kind: "nghị quyết", key: "của", role: "authorLine")) == [
                "CỦA ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH MẪU SƠN", "LẦN THỨ XX, NHIỆM KỲ 2025 - 2030",
            ])
    }

    @Test("Lines that the author broke stay as they are, torn words and all")
    func ownLines() throws {
        let own = ["triển khai kế", "hoạch về", "đẩy mạnh phòng, chống tham nhũng"]
        #expect(try lines("[\(own.map { "\"\($0)\"" }.joined(separator: ", "))]", at: Place()) == own)
    }

    @Test("Only papers with titles of several lines read the list; one that is missing is told")
    func missingList() throws {
        let folder = try TemporaryFolder()
        for part in ["profiles", "widths"] {
            try FileManager.default.copyItem(
                at: Project.resources.appending(path: part), to: folder.url.appending(path: part))
        }
        let publisher = try Workshop(resources: folder.url).publisher
        func codes(_ subject: String) -> [String] {
            let paper = Paper(profile: "hd05", head: ["trích yếu: \(subject)", "cơ quan: TỈNH ỦY"])
            let outcome = publisher.publish(Array(paper.text.utf8), name: "m.md", settings: PublishSettings())
            #expect((outcome.value == nil) == outcome.diagnostics.hasErrors)
            return outcome.diagnostics.filter { $0.severity == .error }.map(\.message.code)
        }
        #expect(codes("thử một thành phần") == [])
        let long = String(repeating: "triển khai kế hoạch ", count: 10)
        #expect(codes(long) == ["VB606"])
        // Told for every paper, not only for the first.
        #expect(codes(long) == ["VB606"])
        #expect(codes("thử một thành phần") == [])
    }
}
