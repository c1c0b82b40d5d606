import Foundation
import PlanModel
import Reporting
import TestSupport
import Testing

/// A folder with a plan and the `danh bạ` of its bodies, and what the program does there.
struct ProgressDesk {
    let folder: TemporaryFolder

    static let head = "mã;cơ quan;kỳ;trạng thái;phần trăm;kết quả;khó khăn;kiến nghị\n"
    static let row = "II.1.1;Ban A;2026-Q1;đang thực hiện;40;Đang làm;;\n"
    static let store = "ke-hoach.tien-do.sqlite"

    init() throws {
        folder = try TemporaryFolder()
        try write(tasks: [
            "- Rà soát quy hoạch. {chủ trì: Ban A; phối hợp: Ban B}", "- Tổ chức hội nghị. {chủ trì: Các huyện ủy}",
        ])
        try folder.write(
            "tên,nhóm\nBan A,\nBan B,\nHuyện ủy X,Các huyện ủy\nHuyện ủy Y,Các huyện ủy\n", to: "danh-ba.csv")
    }

    func write(tasks: [String]) throws {
        let source = Source(date: "05/01/2026", body: ["II. NHIỆM VỤ, GIẢI PHÁP", "1. Nhóm nhiệm vụ"] + tasks).text
        let keys = "danh bạ: danh-ba.csv\ntheo dõi: {từ: 01/01/2026, đến: 31/12/2026}\n"
        try folder.write(source.replacingOccurrences(of: "ký:\n", with: keys + "ký:\n"), to: "ke-hoach.md")
    }

    func write(_ rows: String..., to name: String) throws { try folder.write(Self.head + rows.joined(), to: name) }

    func run(
        _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> ProgramResult {
        try Vanban.run(["progress"] + arguments, input: input, environment: environment, in: folder)
    }

    /// How many rows hold in a period, and the version of them all.
    func count(_ period: String = "2026") throws -> Int {
        let store = try #require(try ProgressStore.open(besides: folder.path("ke-hoach.md")))
        return try store.snapshot(at: Period(code: period)!).latest.count
    }
}
