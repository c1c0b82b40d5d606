import ArgumentParser
import Batch
import Diagnostics
import Foundation
import PDFWriting

/// `vanban merge DIR -o SET.pdf`: one file for the printer.
struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ghép các văn bản của một lô thành một tệp để in.",
        discussion: """
            Mỗi văn bản bắt đầu ở tờ mới khi in hai mặt; mỗi văn bản một dấu trang. Văn bản cùng khổ giấy, khay, cách in
            đứng liền nhau. Sổ của lô ghi văn bản nào nằm ở trang nào của tệp.
            """)

    @Argument(help: ArgumentHelp("Thư mục của lô.", valueName: "thư mục"))
    var folder: String

    @Option(name: .short, help: ArgumentHelp("Tệp kết quả; - là đầu ra chuẩn.", valueName: "tệp"))
    var output: String

    @Flag(help: "In hai mặt, dù văn bản được dàn cho một mặt.")
    var duplex = false

    @Flag(help: "In một mặt, dù văn bản được dàn cho hai mặt.")
    var simplex = false

    @Option(
        help: ArgumentHelp(
            "Cách xếp trang: 1 (mặc định), 2 (hai trang trên một mặt A4 ngang), a5 (sách nhỏ khổ A5, gấp giữa).",
            valueName: "1|2|a5"))
    var impose: String = "1"

    @Option(help: ArgumentHelp("Chỉ các tệp này, tên có * và ?; dùng được nhiều lần.", valueName: "tên"))
    var only: [String] = []

    @Flag(help: "Chờ nếu thư mục đang được lệnh khác dùng.")
    var wait = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if imposition == nil { throw ValidationError("Không hiểu --impose \(impose): chọn 1, 2 hoặc a5.") }
        if duplex, simplex { throw ValidationError("--duplex và --simplex không dùng cùng nhau.") }
    }

    private var imposition: Imposition? {
        switch impose.lowercased() {
        case "1": .single
        case "2", "2-up", "2up": .twoUp
        case "a5", "booklet": .booklet
        default: nil
        }
    }

    func run() throws {
        let console = common.console()
        var merging = Merging()
        merging.imposition = imposition ?? .single
        merging.isDuplex = duplex ? true : simplex ? false : nil
        merging.names = only
        merging.waits = wait
        let signals = StopSignals(merging.stop, console: console, announces: false)
        do throws(DiagnosedError) {
            let merged = try merging.merge(folder, into: output)
            console.show(merged.diagnostics + notes(merged.value, merging))
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(signals.wereSent ? 130 : error.diagnostics.exitStatus)
        }
    }

    /// What the file holds, and where the printer has to be set anew.
    private func notes(_ set: Merging.PrintSet, _ merging: Merging) -> [Diagnostic] {
        let arguments = ["path": output, "documents": "\(set.documents)", "sides": "\(set.sides)"]
        let groups = set.groups.count > 1 ? set.groups : []
        // Sheets that lie across turn over their short edge, or their backs stand on their heads.
        let isTurned = merging.imposition != .single && set.groups.contains { $0.setup.isDuplex }
        return [Diagnostic(.merged, arguments, file: nil)]
            + (isTurned ? [Diagnostic(.turnedOverShortEdge, file: nil)] : [])
            + groups.map { group in
                let setup = group.setup
                let arguments = [
                    "first": "\(group.first)", "last": "\(group.last)", "paper": setup.paper,
                    "tray": setup.tray.isEmpty ? "–" : setup.tray, "mat": setup.isDuplex ? "hai mặt" : "một mặt",
                    "sides": setup.isDuplex ? "both sides" : "one side", "documents": "\(group.entries.count)",
                ]
                return Diagnostic(.mergedGroup, arguments, file: nil)
            }
    }
}
