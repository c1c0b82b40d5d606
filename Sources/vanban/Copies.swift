import ArgumentParser
import Diagnostics
import Issuing
import PlanModel
import Publishing

/// `vanban copies FILE|NUMBER`
struct Copies: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tính số bản của văn bản; làm lệnh in.",
        discussion: """
            Số bản = nơi nhận + lưu + dự phòng − nơi chỉ nhận bản điện tử. Lệnh in ghi số trang, số tờ, số bản, dấu, nhóm \
            tờ giáp lai (mỗi dấu không quá 5 tờ), bản số của từng nơi nhận.

            Ví dụ:
              vanban copies 215/KH-UBND
              vanban copies 215 -o lenh-in.pdf --duplex --tray "khay 2"
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn, số và ký hiệu, hoặc số.", valueName: "văn bản"))
    var paper: String

    @Option(name: .short, help: ArgumentHelp("Lệnh in; - là đầu ra chuẩn.", valueName: "tệp"))
    var output: String?

    @Flag(help: "In hai mặt.")
    var duplex = false

    @Option(help: ArgumentHelp("Khay giấy.", valueName: "khay"))
    var tray: String?

    @OptionGroup var span: SpanOption
    @OptionGroup var book: BookOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            let choice = PaperChoice([paper], span: span, book: book)
            guard var consignment = try choice.consignments(by: publisher, console).first else { return }
            if duplex { consignment.isDuplex = true }
            consignment.tray = tray ?? ""
            guard let output else {
                return try Output.write(Array((consignment.distribution.sum(in: common.lang) + "\n").utf8), to: "-")
            }
            let filled = publisher.fill(
                "lenh-in", with: [consignment.printOrder.values], settings: consignment.formSettings)
            console.show(filled.diagnostics)
            guard let made = filled.value else { throw DiagnosedError([]) }
            try Output.write(made.pdf, to: output)
            let arguments = ["path": output, "pages": "\(made.pages.pages.count)"]
            if output != "-" { console.show([Diagnostic(.written, arguments, file: nil)]) }
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(max(1, error.diagnostics.exitStatus))
        }
    }
}
