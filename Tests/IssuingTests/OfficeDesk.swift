import Foundation
import GRDB
import TestSupport
import Testing

/// An office's folder with its settings and some papers, on which the built program works.
struct OfficeDesk {
    let folder: TemporaryFolder

    static let letter = """
        ---
        loại: công văn
        cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH MẪU SƠN
        cơ quan: SỞ NỘI VỤ
        số: /SNV-VP
        địa danh: Mẫu Sơn
        ngày: 9/2026
        trích yếu: góp ý dự thảo quy chế làm việc
        kính gửi: [Sở Tài chính, Sở Y tế]
        ký: {quyền hạn: KT. GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}
        nơi nhận:
          - Như trên
          - Lưu: VT, VP (3)
        ---

        Sở Nội vụ gửi dự thảo quy chế làm việc, đề nghị góp ý trước ngày 20/9/2026./.

        """

    static let plan = """
        ---
        loại: kế hoạch
        cơ quan: TỈNH ỦY MẪU SƠN
        số: -KH/TU
        địa danh: Mẫu Sơn
        ngày: 9/2026
        trích yếu: thực hiện nghị quyết mẫu
        ký: {quyền hạn: T/M BAN THƯỜNG VỤ, chức vụ: PHÓ BÍ THƯ, họ tên: Nguyễn Hoài Anh}
        nơi nhận:
          - Sở Nội vụ
          - Lưu Văn phòng Tỉnh ủy
        ---

        Nội dung của kế hoạch, xem Phụ lục./.

        Phụ lục

        Danh mục công việc

        1. Rà soát hồ sơ.

        """

    init(settings: String = "") throws {
        folder = try TemporaryFolder()
        try write(settings, to: "vanban.yaml")
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: folder.path(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ name: String) throws -> String { String(decoding: try folder.bytes(name), as: UTF8.self) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.path(name)) }

    @discardableResult
    func run(_ arguments: String..., status: Int32 = 0, comment: Comment? = nil) throws -> ProgramResult {
        let result = try Vanban.run(arguments + ["--diagnostics", "short"], in: folder)
        #expect(result.status == status, "\(arguments): \(result.errors) \(comment ?? "")")
        return result
    }

    /// What the book holds, by SQLite itself.
    func rows(_ sql: String) throws -> [[String]] {
        let queue = try DatabaseQueue(path: folder.path("so-van-ban.sqlite"))
        return try queue.read { db in
            try Row.fetchAll(db, sql: sql).map { row in row.databaseValues.map { $0.isNull ? "" : "\($0)" } }
                .map { $0.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) } }
        }
    }

    /// Changes the book, as a run that was killed has left it.
    func change(_ sql: String) throws {
        try DatabaseQueue(path: folder.path("so-van-ban.sqlite")).write { try $0.execute(sql: sql) }
    }
}
