import Foundation
import Publishing
import Reporting
import TestSupport
import Testing

/// A small plan of a ward's party committee, made for one test, with the rows that its bodies sent.
struct MadePlan {
    var profile = "hd05"
    /// Lines under `II. NHIỆM VỤ, GIẢI PHÁP`, of one group.
    var tasks = ["- Rà soát quy hoạch. {chủ trì: Ban A; hạn: 31/3/2026}"]
    /// Pairs behind `theo dõi`.
    var followUp = "từ: 01/01/2026, đến: 31/12/2026"
    /// `tên,quan hệ,thể thức,cơ quan cấp trên,cơ quan,quyền hạn,chức vụ,họ tên,nơi nhận`.
    var bodies = ["Ban A,cấp dưới"]
    /// `mã;cơ quan;kỳ;trạng thái;ngày hoàn thành;kết quả;khó khăn;kiến nghị;văn bản sản phẩm;ngày số liệu;số lớp`.
    var rows: [String] = []

    func desk() throws -> ReportDesk {
        let desk = try ReportDesk()
        let body = ["II. NHIỆM VỤ, GIẢI PHÁP", "1. Nhóm nhiệm vụ"] + tasks
        let source = Source(profile: profile, date: "05/01/2026", body: body).text
        let keys = "danh bạ: co-quan.csv\ntheo dõi: {\(followUp)}\n"
        try desk.folder.write(
            source.replacingOccurrences(of: "ký:\n", with: keys + "ký:\n"), to: ReportDesk.plan)
        let columns = "tên,quan hệ,thể thức,cơ quan cấp trên,cơ quan,quyền hạn,chức vụ,họ tên,nơi nhận"
        try desk.folder.write(([columns] + bodies.map(Self.filled)).joined(separator: "\n") + "\n", to: "co-quan.csv")
        try importing(rows, at: desk)
        return desk
    }

    func importing(_ rows: [String], at desk: ReportDesk, as name: String = "tien-do.csv") throws {
        let head =
            "mã;cơ quan;kỳ;trạng thái;ngày hoàn thành;kết quả;khó khăn;kiến nghị;văn bản sản phẩm;ngày số liệu;số lớp"
        let lines = rows.map { $0 + String(repeating: ";", count: max(0, 10 - $0.count { $0 == ";" })) }
        try desk.folder.write(([head] + lines).joined(separator: "\n") + "\n", to: name)
        let result = try desk.run("progress", "import", ReportDesk.plan, name)
        try #require(result.status == 0, "\(result.errors)")
    }

    /// The one source of a kind that comes out.
    func text(_ kind: ReportKind, _ period: String = "2026-Q1", date: String? = "05/4/2026") throws -> String {
        try desk().made(period, [kind], date: date).text(kind)
    }

    private static func filled(_ body: String) -> String {
        body + String(repeating: ",", count: max(0, 8 - body.count { $0 == "," }))
    }
}
