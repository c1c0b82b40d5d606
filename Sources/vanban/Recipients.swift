import ArgumentParser
import Diagnostics
import Issuing
import PlanModel
import Publishing

/// `vanban recipients FILE`
struct Recipients: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mở nơi nhận của văn bản theo danh bạ: từng cơ quan, người, số bản, cách gửi.",
        discussion: """
            Danh bạ là danh-ba.csv cạnh tệp nguồn hoặc cạnh vanban.yaml (khoá `danh bạ` nêu tên khác). Nhóm được mở thành \
            các thành viên vào ngày của văn bản; nơi được nhắc nhiều lần chỉ tính một lần.

            Ví dụ:
              vanban recipients ke-hoach.md
              vanban recipients ke-hoach.md --ngày 5/9/2026 --json
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn; - là đầu vào chuẩn.", valueName: "tệp"))
    var file: String

    @OptionGroup var day: DayOption

    @Flag(help: "In JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let file = try OneFile(file, console: console)
        let publisher = try common.publisher(console)
        let outcome = publisher.distribution(file.bytes, name: file.name, day: try day.day())
        console.remember(publisher.readBeside)
        let distribution = try file.value(of: outcome)
        let result =
            json
            ? DistributionJSON.encode(distribution)
            : Array(DistributionText(distribution, in: console.language).text.utf8)
        try file.write(result, to: "-")
    }
}

/// `--ngày D`, also without its marks.
struct DayOption: ParsableArguments {
    @Option(
        name: [.customLong("ngày"), .customLong("ngay")],
        help: ArgumentHelp("Ngày, như 5/9/2026; không ghi thì theo văn bản.", valueName: "ngày"))
    var typed: String?

    func validate() throws { _ = try day() }

    func day() throws -> Day? { try typed.map(Self.day) }

    static func day(_ typed: String) throws -> Day {
        guard let day = ReportRequest.day(typed) else {
            throw ValidationError("Không hiểu ngày «\(typed)»: viết như 05/10/2026.")
        }
        return day
    }
}
