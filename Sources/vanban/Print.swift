import ArgumentParser
import Batch
import Diagnostics
import Foundation
import Printing
import Publishing

/// `vanban print DIR|FILE… --printer NAME`.
struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "In văn bản: mỗi bản một việc in, theo dõi đến cùng, không bản nào in hai lần.",
        discussion: """
            Ví dụ:
              vanban print lo --printer MayIn                        in cả lô, theo thứ tự, đúng khay và mặt in của từng văn bản
              vanban print cong-van.pdf --printer MayIn --copies 43
              vanban print lo --printer MayIn                        chạy lại sau khi dừng: in tiếp phần còn lại
              vanban print cong-van.pdf --printer MayIn --copy 37 --sheet 2    in lại tờ 2 của bản 37
              vanban print lo --status                               bản nào đã in, bản nào chưa
            Sổ in là .vanban/in.sqlite cạnh văn bản. Chạy lại thì in tiếp; bản đã in chỉ in thêm khi có --again.
            """)

    @Argument(help: ArgumentHelp("Thư mục của lô, thư mục PDF, tệp PDF hoặc tệp nguồn .md.", valueName: "tệp"))
    var paths: [String]

    @Option(
        name: [.customShort("p"), .long], help: ArgumentHelp("Tên máy in (xem vanban printers).", valueName: "tên"))
    var printer: String?

    @Flag(help: "Giữ các việc in ở hàng đợi đến khi có --release.")
    var hold = false

    @Flag(help: "In hai mặt.")
    var duplex = false

    @Flag(help: "In một mặt.")
    var simplex = false

    @Option(help: ArgumentHelp("Số bản của mỗi văn bản.", valueName: "số"))
    var copies: Int?

    @Option(help: ArgumentHelp("Khay giấy, ví dụ tray-2, «khay 2», tay.", valueName: "khay"))
    var tray: String?

    @Option(help: ArgumentHelp("Chỉ các trang này, ví dụ 1-2,5.", valueName: "trang"))
    var pages: String?

    @Option(help: ArgumentHelp("Chỉ các bản này, ví dụ 37 hoặc 10-20.", valueName: "bản"))
    var copy: String?

    @Option(help: ArgumentHelp("Chỉ các tờ này; in hai mặt thì tờ 2 là trang 3 và 4.", valueName: "tờ"))
    var sheet: String?

    @Flag(help: "In thêm lần nữa cả những bản đã in.")
    var again = false

    @Flag(help: "In lại những bản bị huỷ, bị bỏ dở hoặc không rõ đã in chưa.")
    var retry = false

    @Option(help: ArgumentHelp("Chờ máy in gặp sự cố bao nhiêu giây; mặc định 15.", valueName: "giây"))
    var patience: Double?

    @Flag(help: "Xem bản nào đã in, bản nào chưa; không in.")
    var status = false

    @Flag(help: "Cho in những bản đang giữ.")
    var release = false

    @Flag(help: "Huỷ những bản còn trong hàng đợi.")
    var cancel = false

    @Flag(help: "Kết quả của --status dạng JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    private var asksQueue: Bool { status || release || cancel }

    func validate() throws {
        if duplex, simplex { throw ValidationError("--duplex và --simplex không dùng cùng nhau.") }
        if pages != nil, sheet != nil { throw ValidationError("--pages và --sheet không dùng cùng nhau.") }
        if [status, release, cancel].count(where: { $0 }) > 1 {
            throw ValidationError("Chỉ dùng một trong --status, --release, --cancel.")
        }
        if let copies, !(1...9999).contains(copies) { throw ValidationError("--copies cần một số từ 1 đến 9999.") }
        for (name, words) in [("--pages", pages), ("--copy", copy), ("--sheet", sheet)] {
            if let words, BatchRequest.rows(words) == nil {
                throw ValidationError("Không hiểu \(name) \(words): viết như 2 hoặc 1-3,5.")
            }
        }
        if printer == nil, !asksQueue { throw ValidationError("Cần --printer: tên máy in, xem vanban printers.") }
    }

    func run() throws {
        let console = common.console()
        do throws(DiagnosedError) {
            if asksQueue {
                for path in paths { try askQueue(of: path, console) }
                return
            }
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
        let status = try PrintRunning(console: console).run(paths, request, papers(console))
        if status != 0 { throw ExitCode(status) }
    }

    private var isDuplex: Bool? { duplex ? true : simplex ? false : nil }

    private func papers(_ console: Console) throws -> Papers {
        // A copy that is asked for by its number is there.
        let last = copy.flatMap(BatchRequest.rows)?.map(\.upperBound).max() ?? 1
        return Papers(publisher: try common.publisher(console), isDuplex: isDuplex, copies: copies ?? min(last, 9999))
    }

    private var request: PrintRequest {
        var request = PrintRequest(printer: printer ?? "")
        request.holds = hold
        request.isDuplex = isDuplex
        request.tray = tray
        request.pages = pages.flatMap(BatchRequest.rows) ?? []
        request.sheets = sheet.flatMap(BatchRequest.rows) ?? []
        request.onlyCopies = copy.flatMap(BatchRequest.rows) ?? []
        request.again = again
        request.retries = retry
        if let patience { request.patience = max(0, patience) }
        return request
    }

    private func askQueue(of path: String, _ console: Console) throws(DiagnosedError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw DiagnosedError(Diagnostic(.fileNotFound, file: path))
        }
        guard let ledger = try PrintLedger.open(in: isFolder.boolValue ? path : path.folderOfPath, creating: false)
        else {
            return console.show([Diagnostic(.neverPrinted, file: path)])
        }
        let key = isFolder.boolValue ? nil : (path as NSString).lastPathComponent
        let work = QueueWork(on: try CupsServer(), ledger: ledger)
        if release {
            console.show([Diagnostic(.jobsReleased, ["count": "\(try work.release(of: key))"])])
        } else if cancel {
            console.show([Diagnostic(.jobsCancelled, ["count": "\(try work.cancel(of: key))"])])
        } else {
            let records = try work.refreshed(of: key)
            let text = json ? PrintReport.json(records) : Array(PrintReport.text(records, in: console.language).utf8)
            try Output.write(text, to: "-")
        }
    }
}
