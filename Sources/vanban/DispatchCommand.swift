import ArgumentParser
import Diagnostics
import Issuing
import PlanModel
import Publishing

/// `vanban dispatch FILE|NUMBER -d DIR`
struct DispatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dispatch",
        abstract:
            "Xếp văn bản đã vào sổ để gửi: thư mục giay (bản ký, lệnh in, bì thư, phiếu gửi) và dien-tu (PDF, XML).",
        discussion: """
            Bản gửi đi là bản đã ký (vanban record … --signed). danh-muc.json kê từng tệp với SHA-256 và từng nơi nhận. Có \
            --ngày thì ghi luôn vào sổ là đã phát hành ngày ấy.

            Ví dụ:
              vanban dispatch 215/KH-UBND -d gui-di/215
              vanban dispatch ke-hoach.md -d gui-di/215 --ngày 6/9/2026
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn, số và ký hiệu, hoặc số.", valueName: "văn bản"))
    var name: String

    @Option(name: .short, help: ArgumentHelp("Thư mục mới.", valueName: "thư mục"))
    var directory: String

    @Option(help: ArgumentHelp("Cỡ bì: c5 (mặc định) hoặc dl.", valueName: "c5|dl"))
    var size: String = "c5"

    @Flag(help: "In hai mặt (ghi trong lệnh in).")
    var duplex = false

    @Flag(help: "Lãnh đạo ký từng bản: cho phép gửi bản phát hành chưa ký để in.")
    var signEach = false

    @OptionGroup var day: DayOption
    @OptionGroup var span: SpanOption
    @OptionGroup var book: BookOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if !["c5", "dl"].contains(size.lowercased()) { throw ValidationError("Cỡ bì: c5 hoặc dl.") }
    }

    func run() throws {
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            let open = try book.open(naming: name, by: publisher)
            console.show(try open.finishedBefore())
            let paper = try open.paper(named: name, span: span.span)
            let day = try? day.day()
            // Before anything is laid out.
            if let day { try paper.allow(.released, on: day) }
            let made = try publisher.dispatch(
                paper, in: open, envelope: size.lowercased(), signsEach: signEach, isDuplex: duplex ? true : nil,
                on: day)
            console.show(made.diagnostics)
            try made.value.write(to: directory)
            let reach = made.value.distribution
            let arguments = [
                "title": paper.title, "path": directory, "paper": "\(reach.onPaper.count)",
                "copies": "\(reach.paperCopies)", "electronic": "\(reach.electronic.count)",
            ]
            console.show([Diagnostic(.dispatched, arguments, file: nil)])
            if let day {
                console.show(try open.record(.released, of: paper, day: day).diagnostics)
            }
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(max(1, error.diagnostics.exitStatus))
        }
    }
}
