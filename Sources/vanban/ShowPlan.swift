import ArgumentParser
import Diagnostics
import Publishing
import Reading

struct ShowPlan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Xem kế hoạch trong văn bản: nhiệm vụ, cơ quan, thời hạn, chế độ báo cáo.",
        discussion: """
            Điều suy ra từ câu chữ được ghi là gợi ý, cho đến khi người soạn ghi vào khối { } của nhiệm vụ.

            Ví dụ:
              vanban plan ke-hoach.md
              vanban plan ke-hoach.md --json
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn; - là đầu vào chuẩn.", valueName: "tệp"))
    var file: String

    @Flag(help: "In JSON thay cho bảng.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let file = try OneFile(file, console: console)
        let publisher = try common.publisher(console)
        let document = try file.document(by: publisher)
        guard let plan = document.plan else {
            let kind = ["kind": document.kind.string]
            console.show([Diagnostic(.carriesNoPlan, at: document.kind.span, kind).inFile(file.name)])
            throw ExitCode(1)
        }
        let result = json ? ModelJSON.encode(plan) : Array(PlanTable(plan, in: console.language).text.utf8)
        try file.write(result, to: "-")
    }
}
