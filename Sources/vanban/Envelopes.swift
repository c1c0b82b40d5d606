import ArgumentParser
import Diagnostics
import Issuing
import PlanModel
import Publishing

/// `vanban envelopes FILE|NUMBER…`
struct Envelopes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Làm bì thư, nhãn, phiếu bản, phiếu gửi cho từng nơi nhận bản giấy.",
        discussion: """
            Văn bản gọi bằng tệp nguồn, số và ký hiệu, hoặc số. Địa chỉ nơi nhận lấy từ danh bạ; địa chỉ, điện thoại của cơ \
            quan từ `văn thư` trong vanban.yaml. Nhiều văn bản gửi một nơi: --gộp để chung một bì (phiếu gửi luôn gộp).

            Ví dụ:
              vanban envelopes 215/KH-UBND -o bi-thu.pdf
              vanban envelopes 215 216 217 --gộp --size dl -o bi-thu.pdf
              vanban envelopes 215 --labels 3x8 --start 5 -o nhan.pdf
              vanban envelopes 215 --phiếu-gửi -o phieu-gui.pdf
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn, số và ký hiệu, hoặc số.", valueName: "văn bản"))
    var papers: [String]

    @Option(name: .short, help: ArgumentHelp("Tệp PDF; - là đầu ra chuẩn.", valueName: "tệp"))
    var output: String

    @Option(help: ArgumentHelp("Cỡ bì: c5 (mặc định) hoặc dl.", valueName: "c5|dl"))
    var size: String = "c5"

    @Option(help: ArgumentHelp("Nhãn dán trên tờ A4: 3x8, 2x7 hoặc 3x7.", valueName: "cột x hàng"))
    var labels: String?

    @Option(help: ArgumentHelp("Nhãn đầu tiên còn dùng được của tờ đầu, đếm từ 1.", valueName: "n"))
    var start: Int = 1

    @Flag(help: "Phiếu kèm từng bản: tên nơi nhận, số bản.")
    var slips = false

    @Flag(name: [.customLong("phiếu-gửi"), .customLong("phieu-gui")], help: "Phiếu gửi để nơi nhận ký và gửi lại.")
    var transmittal = false

    @Flag(name: [.customLong("gộp"), .customLong("together")], help: "Các văn bản gửi cùng nơi chung một bì.")
    var isTogether = false

    @OptionGroup var span: SpanOption
    @OptionGroup var book: BookOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if [labels != nil, slips, transmittal].count(where: { $0 }) > 1 {
            throw ValidationError("Chọn một trong --labels, --slips, --phiếu-gửi.")
        }
        if !["c5", "dl"].contains(size.lowercased()) { throw ValidationError("Cỡ bì: c5 hoặc dl.") }
        if let labels, !["3x8", "2x7", "3x7"].contains(labels) { throw ValidationError("Tờ nhãn: 3x8, 2x7 hoặc 3x7.") }
    }

    func run() throws {
        Publisher.prepare()
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            let consignments = try PaperChoice(papers, span: span, book: book).consignments(by: publisher, console)
            if consignments.allSatisfy(\.distribution.onPaper.isEmpty) {
                return console.show([Diagnostic(.nobodyOnPaper, file: nil)])
            }
            let filled = publisher.fill(forms, for: consignments)
            console.show(filled.diagnostics)
            guard let made = filled.value else { throw DiagnosedError([]) }
            try Output.write(made.pdf, to: output)
            let arguments = ["path": output, "pages": "\(made.pages.pages.count)"]
            if output != "-" { console.show([Diagnostic(.written, arguments, file: nil)]) }
            if let next = made.nextCell { console.show([Diagnostic(.nextLabel, ["number": "\(next)"], file: nil)]) }
        } catch {
            console.remember(publisher.readBeside)
            console.show(error.diagnostics)
            throw ExitCode(max(1, error.diagnostics.exitStatus))
        }
    }

    private var forms: AddresseeForms {
        var forms = AddresseeForms(
            labels.map { .labels(sheet: $0) }
                ?? (slips ? .slip : transmittal ? .transmittal : .envelope(size: size.lowercased())))
        forms.isTogether = isTogether || transmittal
        forms.settings.start = start
        return forms
    }
}

/// Papers that were named by their numbers or by their sources.
struct PaperChoice {
    private let names: [String]
    private let span: SpanOption
    private let book: BookOption

    init(_ names: [String], span: SpanOption, book: BookOption) {
        self.names = names
        self.span = span
        self.book = book
    }

    /// A paper that the book has numbered, with its book.
    func paper(_ name: String, by publisher: Publisher) throws(DiagnosedError) -> (paper: Paper, book: Book)? {
        let isFile = Input.exists(name)
        if isFile, book.path == nil, Book.existing(above: name.folderOfPath) == nil { return nil }
        let open = try book.open(naming: name, by: publisher)
        let found = try open.papers(named: name, span: span.span)
        if isFile, found.first?.number == nil { return nil }
        return (try open.paper(named: name, span: span.span), open)
    }

    /// As registered, or as a source that has no number yet says it.
    func consignments(by publisher: Publisher, _ console: Console) throws(DiagnosedError) -> [Consignment] {
        var consignments: [Consignment] = []
        for name in names {
            if let (paper, open) = try paper(name, by: publisher) {
                console.show(try open.finishedBefore())
                consignments.append(try publisher.consignment(of: paper, in: open))
                continue
            }
            if case .success(let bytes) = Input.read(name) { console.remember(bytes, as: name) }
            let read = publisher.consignment(ofSource: name)
            console.remember(publisher.readBeside)
            console.show(read.diagnostics)
            guard let consignment = read.value, !read.diagnostics.hasErrors else { throw DiagnosedError([]) }
            consignments.append(consignment)
        }
        return consignments
    }
}
