import ArgumentParser
import Batch
import Diagnostics
import Foundation
import Issuing
import Printing
import Publishing
import Reporting

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
              vanban print 215/KH-UBND --printer MayIn --copies recipients   bản ký cho từng nơi nhận, lưu, dự phòng
              vanban print lo --status                               bản nào đã in, bản nào chưa
            Sổ in là .vanban/in.sqlite cạnh văn bản. Chạy lại thì in tiếp; bản đã in chỉ in thêm khi có --again.
            """)

    @Argument(
        help: ArgumentHelp(
            "Thư mục của lô, thư mục PDF, tệp PDF, tệp nguồn .md, hoặc số của văn bản đã vào sổ.", valueName: "tệp"))
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

    @Option(
        help: ArgumentHelp(
            "Số bản của mỗi văn bản; recipients: mỗi nơi nhận bản giấy một bản, thêm bản lưu, dự phòng.",
            valueName: "số|recipients"))
    var copies: CopyCount?

    @Flag(help: "Lãnh đạo ký từng bản: cho phép in nhiều bản của văn bản chưa ký.")
    var signEach = false

    @Flag(name: [.customLong("bản-số"), .customLong("ban-so")], help: "In “Bản số: …” lên trang đầu của từng bản.")
    var serials = false

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

    @OptionGroup var span: SpanOption
    @OptionGroup var book: BookOption
    @OptionGroup var common: CommonOptions

    private var asksQueue: Bool { status || release || cancel }

    func validate() throws {
        if duplex, simplex { throw ValidationError("--duplex và --simplex không dùng cùng nhau.") }
        if pages != nil, sheet != nil { throw ValidationError("--pages và --sheet không dùng cùng nhau.") }
        if [status, release, cancel].count(where: { $0 }) > 1 {
            throw ValidationError("Chỉ dùng một trong --status, --release, --cancel.")
        }
        for (name, words) in [("--pages", pages), ("--copy", copy), ("--sheet", sheet)] {
            if let words, BatchRequest.rows(words) == nil {
                throw ValidationError("Không hiểu \(name) \(words): viết như 2 hoặc 1-3,5.")
            }
        }
        if printer == nil, !asksQueue { throw ValidationError("Cần --printer: tên máy in, xem vanban printers.") }
    }

    func run() throws {
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            if asksQueue {
                for path in paths { try askQueue(of: path, publisher, console) }
                return
            }
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
        let status = PrintRunning(console: console).run(request) { () throws(DiagnosedError) in try sets(publisher) }
        if status != 0 { throw ExitCode(status) }
    }

    private var isDuplex: Bool? { duplex ? true : simplex ? false : nil }

    /// What is named: papers of the office book by their numbers, all else by its place.
    private func sets(_ publisher: Publisher) throws(DiagnosedError) -> Outcome<[Papers.Set]> {
        // A copy that is asked for by its number is there.
        let last = copy.flatMap(BatchRequest.rows)?.map(\.upperBound).max() ?? 1
        let count = copies?.number ?? min(last, 9999)
        let papers = Papers(publisher: publisher, isDuplex: isDuplex, copies: count)
        let choice = PaperChoice(paths, span: span, book: book)
        var sets = Outcome<[Papers.Set]>([])
        for path in paths {
            let found: Outcome<[Papers.Set]>
            if let (paper, open) = try choice.paper(path, by: publisher) {
                let document = try publisher.printDocument(of: paper, in: open, wish: wish)
                found = Outcome(
                    [Papers.Set(folder: open.folder, documents: [document.value])], document.diagnostics)
            } else {
                if copies?.number == nil, copies != nil {
                    throw DiagnosedError(Diagnostic(.recipientsOfUnregistered, ["name": path], file: path))
                }
                found = try papers.sets(of: [path])
            }
            sets.value += found.value
            sets.diagnostics += found.diagnostics
        }
        sets.value = Papers.Set.joined(sets.value)
        return sets
    }

    /// A copy that is asked for by its number is one of the recipients'.
    private var wish: CopyWish {
        var wish = CopyWish()
        wish.count = copies == nil && copy == nil ? 1 : copies?.number
        wish.signsEach = signEach
        wish.stampsSerials = serials
        wish.isDuplex = isDuplex
        wish.tray = tray ?? ""
        return wish
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

    /// Where a paper's ledger lies, and by what it is known there; nil for all of a folder.
    private func place(
        of path: String, _ publisher: Publisher
    ) throws(DiagnosedError) -> (folder: String, key: String?) {
        if let (paper, open) = try PaperChoice([path], span: span, book: book).paper(path, by: publisher) {
            return (open.folder, paper.printKey)
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw DiagnosedError(Diagnostic(.fileNotFound, file: path))
        }
        return isFolder.boolValue ? (path, nil) : (path.folderOfPath, (path as NSString).lastPathComponent)
    }

    private func askQueue(of path: String, _ publisher: Publisher, _ console: Console) throws(DiagnosedError) {
        let (folder, key) = try place(of: path, publisher)
        guard let ledger = try PrintLedger.open(in: folder, creating: false) else {
            return console.show([Diagnostic(.neverPrinted, file: path)])
        }
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

/// `--copies 43`, `--copies recipients`.
struct CopyCount: ExpressibleByArgument, Equatable {
    /// Nil for one a recipient.
    var number: Int?

    init?(argument: String) {
        if ["recipients", "noinhan"].contains(ReportKind.folded(argument)) { return }
        guard let number = Int(argument), (1...9999).contains(number) else { return nil }
        self.number = number
    }
}
