import ArgumentParser
import Diagnostics
import Issuing
import PlanModel
import Publishing

/// `vanban record FILE|NUMBER …`
struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ghi vào sổ những gì đã xảy ra với văn bản: trình ký, ký, gửi, lưu, mượn bản lưu.",
        discussion: """
            Các bước: dự thảo → trình ký → đã ký → vào số (vanban issue) → phát hành → lưu. Văn bản gọi bằng tệp nguồn, số \
            và ký hiệu (215/KH-UBND) hoặc chỉ số khi không nhầm được. Không có gì để ghi thì in điều sổ biết về văn bản.

            Ví dụ:
              vanban record ke-hoach.md --trình-ký
              vanban record ke-hoach.md --signed ban-quet.pdf
              vanban record 215/KH-UBND --phát-hành --ngày 6/9/2026
              vanban record 215 --năm 2026 --lưu "Hồ sơ 12-KH-2026"
              vanban record 215 --mượn "Nguyễn Văn Ví Dụ" --ngày 10/9/2026 --cho-phép "Chánh Văn phòng"
              vanban record 215 --trả --ngày 12/9/2026
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn, số và ký hiệu, hoặc số.", valueName: "văn bản"))
    var paper: String

    @Flag(
        name: [.customLong("trình-ký"), .customLong("trinh-ky")], help: "Đã trình ký: từ nay lời văn phải giữ nguyên.")
    var submitted = false

    @Flag(help: "Với --trình-ký: bản trình dàn để in hai mặt.")
    var duplex = false

    @Flag(name: [.customLong("đã-ký"), .customLong("da-ky")], help: "Đã ký (trên giấy, chưa có bản quét).")
    var isSigned = false

    @Option(help: ArgumentHelp("Nhận bản ký: bản quét hoặc PDF ký số.", valueName: "pdf"))
    var signed: String?

    @Flag(help: "Nhận bản ký khác thay bản đã nhận.")
    var again = false

    @Flag(name: [.customLong("phát-hành"), .customLong("phat-hanh")], help: "Đã gửi đi.")
    var released = false

    @Option(
        name: [.customLong("lưu"), .customLong("luu")], help: ArgumentHelp("Đã đưa vào hồ sơ.", valueName: "hồ sơ"))
    var archived: String?

    @Option(
        name: [.customLong("mượn"), .customLong("muon")], help: ArgumentHelp("Ai mượn bản lưu.", valueName: "họ tên"))
    var lend: String?

    @Option(
        name: [.customLong("cho-phép"), .customLong("cho-phep")],
        help: ArgumentHelp("Ai cho mượn.", valueName: "họ tên"))
    var allowed: String?

    @Flag(name: [.customLong("trả"), .customLong("tra")], help: "Bản lưu đã trả.")
    var returned = false

    @OptionGroup var day: DayOption
    @OptionGroup var span: SpanOption
    @OptionGroup var book: BookOption
    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        let asked = [
            submitted, isSigned, signed != nil, released, archived != nil, lend != nil, returned,
        ].count { $0 }
        if asked > 1 { throw ValidationError("Mỗi lần ghi một việc.") }
        if lend != nil || returned, try day.day() == nil { throw ValidationError("Mượn, trả bản lưu cần --ngày.") }
        if allowed != nil, lend == nil { throw ValidationError("--cho-phép đi cùng --mượn.") }
        if duplex, !submitted, !isSigned, signed == nil { throw ValidationError("--duplex đi cùng --trình-ký.") }
        if again, signed == nil { throw ValidationError("--again đi cùng --signed.") }
    }

    func run() throws {
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            let found = try record(publisher, console)
            console.remember(publisher.readBeside)
            console.show(found)
            if found.hasErrors { throw DiagnosedError([]) }
        } catch {
            console.remember(publisher.readBeside)
            console.show(error.diagnostics)
            throw ExitCode(max(1, error.diagnostics.exitStatus))
        }
    }

    private func record(_ publisher: Publisher, _ console: Console) throws(DiagnosedError) -> [Diagnostic] {
        if case .success(let bytes) = Input.read(paper) { console.remember(bytes, as: paper) }
        let open = try book.open(naming: paper, by: publisher, creating: submitted || isSigned || signed != nil)
        let before = try open.finishedBefore()
        if submitted {
            return before + publisher.submit(paper, settings: settings, in: open).diagnostics
        }
        let known = try paper(in: open, publisher)
        return before + (try record(known.value, in: open)) + known.diagnostics
    }

    private var settings: PublishSettings { PublishSettings(profile: profile.profile, duplex: duplex) }

    /// A source that the book does not know yet is taken into it when it is signed.
    private func paper(in book: Book, _ publisher: Publisher) throws(DiagnosedError) -> Outcome<Paper> {
        if isSigned || signed != nil, try book.papers(named: paper).isEmpty, case .success = Input.read(paper) {
            let taken = publisher.submit(paper, settings: settings, in: book)
            guard let known = taken.value else { throw DiagnosedError(taken.diagnostics) }
            return Outcome(known, taken.diagnostics.filter { $0.severity != .note })
        }
        return Outcome(try book.paper(named: paper, span: span.span))
    }

    private func record(_ known: Paper, in book: Book) throws(DiagnosedError) -> [Diagnostic] {
        let day = try? day.day()
        if let signed { return try book.takeSigned(signed, of: known, isReplacing: again).diagnostics }
        if isSigned { return try book.record(.signed, of: known, day: day).diagnostics }
        if released { return try book.record(.released, of: known, day: day).diagnostics }
        if let archived { return try book.record(.archived, of: known, detail: archived).diagnostics }
        if let lend, let day { return [try book.lend(known, to: lend, on: day, allowedBy: allowed ?? "")] }
        if returned, let day { return [try book.takeBack(known, on: day)] }
        try Output.write(Array(PaperCard(known, in: book, language: common.lang).text.utf8), to: "-")
        return []
    }
}

/// `--năm`: of which year or term a number is meant.
struct SpanOption: ParsableArguments {
    @Option(
        name: [.customLong("năm"), .customLong("nam"), .customLong("nhiệm-kỳ"), .customLong("nhiem-ky")],
        help: ArgumentHelp("Năm hoặc nhiệm kỳ của dãy số: 2026, “2025 - 2030”.", valueName: "năm"))
    var span: String?
}
