import ArgumentParser
import Publishing
import Reading

struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "In mô hình của văn bản dạng JSON, kèm vị trí trong nguồn.",
        discussion: """
            JSON này dùng được ở mọi chỗ nhận tệp nguồn.

            Ví dụ:
              vanban parse ke-hoach.md --json > ke-hoach.json
              vanban render ke-hoach.json
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn; - là đầu vào chuẩn.", valueName: "tệp"))
    var file: String

    @Flag(help: "In JSON (mặc định, và hiện là dạng duy nhất).")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let file = try OneFile(file, console: console)
        let publisher = try common.publisher(console)
        let document = try file.document(by: publisher)
        try file.write(ModelJSON.encode(document), to: "-")
    }
}
