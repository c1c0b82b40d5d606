import Foundation
import TestSupport
import Testing

@testable import Batch

/// A folder with a job, its source and its data, and the program that runs it.
struct BatchDesk {
    let folder: TemporaryFolder

    static let head = """
        ---
        loại: công văn
        thể thức: nd30
        cơ quan cấp trên: UBND TỈNH MẪU SƠN
        cơ quan: SỞ MẪU
        số: {{số}}
        ngày: {{ngày}}
        địa danh: Mẫu Sơn
        trích yếu: {{nội dung}}
        kính gửi: {{đơn vị}}
        ký: {chức vụ: GIÁM ĐỐC, họ tên: Nguyễn Văn A}
        nơi nhận:
        - Như trên;
        - {{đơn vị}} (để biết);
        - Lưu: VT.
        ---
        """
    static let source =
        head + """

            Đề nghị {{đơn vị}} báo cáo {{nội dung}} trước ngày 15 hằng tháng, theo mẫu gửi kèm theo công văn này.

            1. Nội dung thứ nhất giống nhau ở mọi văn bản và đủ dài để chiếm ít nhất hai dòng trên trang giấy.

            - Ghi chú riêng: {{ghi chú}}
            """
    static let columns = "số,ngày,đơn vị,nội dung,ghi chú"
    static let job = """
        nguồn: k.md
        dữ liệu: d.csv
        tên tệp: "{số}-{đơn vị}.pdf"
        """

    init(rows: Int = 3, source: String = BatchDesk.source, job: String = BatchDesk.job) throws {
        folder = try TemporaryFolder()
        try folder.write(source, to: "k.md")
        try folder.write(job, to: "lo.yaml")
        try write(rows: rows)
    }

    static func row(_ number: Int) -> String {
        "\(number),05/9/2026,Sở mẫu \(number),việc \(number % 7),Lưu ý thứ \(number * 31)"
    }

    func write(rows: Int) throws { try write(rows: (0..<rows).map { Self.row($0 + 1) }) }

    func write(rows: [String]) throws {
        try folder.write(([Self.columns] + rows).joined(separator: "\n") + "\n", to: "d.csv")
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramResult {
        try Vanban.run(["batch"] + arguments, environment: environment, in: folder)
    }

    /// A run that goes on while the test does something.
    func start(_ arguments: String..., environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: Vanban.program)
        process.arguments = ["batch"] + arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(Vanban.plain) { $1 }
            .merging(environment) { $1 }
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The documents of a folder, by name.
    func documents(_ name: String = "lo") throws -> [String: [UInt8]] {
        let folder = folder.path(name)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != ".vanban" }
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\($0)"))))
            })
    }

    /// What lies among the files that are being written.
    func leftovers(_ name: String = "lo") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path("\(name)/.vanban/tmp"))
    }

    func entries(_ name: String = "lo") throws -> [LedgerEntry] {
        try #require(try Ledger.open(in: folder.path(name), creating: false)).entries()
    }

    func text(_ name: String, in directory: String = "lo") throws -> String {
        let result = try Program.run("pdftotext", ["-layout", folder.path("\(directory)/\(name)"), "-"])
        try #require(result.status == 0, "\(result.errors)")
        return result.text
    }
}
