import Publishing
import Testing

/// A paper for a test of one component: the keys that matter, the rest filled in by its family.
struct Paper {
    var profile: String
    var kind = "kế hoạch"
    /// Lines of the front matter, instead of or beside the usual ones.
    var head: [String] = []
    var body = ["Nội dung."]

    var text: String {
        let isState = profile == "nd30"
        let usual = [
            ("cơ quan", isState ? "SỞ NỘI VỤ" : "TỈNH ỦY MẪU SƠN"),
            ("số", isState ? "7/KH-SNV" : "7-KH/TU"), ("địa danh", "Mẫu Sơn"), ("ngày", "5/9/2026"),
            ("trích yếu", "thử một thành phần"),
            ("ký", isState ? "{chức vụ: GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}" : party),
            ("nơi nhận", isState ? "[\"Như Điều 3\", \"Lưu: VT, VP\"]" : "[Các cơ quan, Lưu Văn phòng]"),
        ]
        let own = Set(head.compactMap { $0.split(separator: ":").first.map(String.init) })
        let rest = usual.filter { !own.contains($0.0) }.map { "\($0.0): \($0.1)" }
        let front = ["---", "thể thức: \(profile)", "loại: \(kind)"] + rest + head + ["---", ""]
        return (front + [body.joined(separator: "\n\n")]).joined(separator: "\n") + "\n"
    }

    private var party: String { "{quyền hạn: T/M BAN THƯỜNG VỤ, chức vụ: BÍ THƯ, họ tên: Trần Văn Mẫu}" }

    func published(_ settings: PublishSettings = PublishSettings()) throws -> Published {
        try Published(Array(text.utf8), name: "van-ban.md", settings: settings)
    }

    func reading(_ eye: Eye, _ settings: PublishSettings = PublishSettings()) throws -> PageReading {
        try published(settings).reading(eye)
    }

    /// The codes of what was found, remarks that every paper has apart.
    var findings: [String] {
        get throws {
            let outcome = try Workshop().publisher.publish(
                Array(text.utf8), name: "van-ban.md", settings: PublishSettings())
            // The paragraphs of tests are numbered as they please.
            let usual: Set = ["VB380", "VB393", "VB501", "VB385", "VB181", "VB183"]
            return outcome.diagnostics.map(\.message.code).filter { !usual.contains($0) }
        }
    }
}
