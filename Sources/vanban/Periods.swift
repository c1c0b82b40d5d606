import ArgumentParser
import Diagnostics
import PlanModel
import Publishing
import Reporting

struct Periods: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Xem kỳ báo cáo và thời hạn của kế hoạch: việc gì, bao giờ, gửi ai.",
        discussion: """
            Kỳ, ngày chốt số liệu và hạn gửi lấy từ `theo dõi` ở đầu kế hoạch hoặc trong vanban.yaml. Chưa đặt ngày \
            chốt thì cơ quan nhà nước theo chế độ báo cáo của Nhà nước, cơ quan đảng theo kỳ lịch kèm cảnh báo. Hạn \
            là ngày cuối cùng còn đúng hạn; ngày làm việc không tính ngày nghỉ lễ, `ngày nghỉ` của cơ quan. Dấu ~: ngày \
            nghỉ lễ mới ở mức dự kiến. Mã kỳ trong ngoặc vuông dùng cho --period.

            Ví dụ:
              vanban periods ke-hoach.md
              vanban periods ke-hoach.md --from 01/01/2027 --to 31/12/2027 --json
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn của kế hoạch.", valueName: "kế hoạch"))
    var plan: String

    @Option(help: ArgumentHelp("Từ ngày; mặc định là ngày của kế hoạch.", valueName: "ngày"))
    var from: String?

    @Option(help: ArgumentHelp("Đến ngày; mặc định là ngày kết thúc, hoặc sau một năm.", valueName: "ngày"))
    var to: String?

    @Flag(help: "In JSON thay cho bảng.")
    var json = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        let days = [try Self.day(from), try Self.day(to)]
        if let first = days[0], let last = days[1], last < first {
            throw ValidationError("--to phải sau --from.")
        }
    }

    func run() throws {
        let console = common.console()
        let file = try OneFile(plan, console: console)
        let publisher = try common.publisher(console)
        let outcome = publisher.schedule(file.bytes, name: plan, from: try Self.day(from), to: try Self.day(to))
        console.remember(publisher.readBeside)
        let schedule = try file.value(of: outcome)
        let result =
            json ? ScheduleJSON.encode(schedule) : Array(ScheduleTable(schedule, in: console.language).text.utf8)
        try file.write(result, to: "-")
    }

    private static func day(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = ReportRequest.day(text) else {
            throw ValidationError("Không hiểu ngày «\(text)»: viết như 05/10/2026.")
        }
        return day
    }
}
