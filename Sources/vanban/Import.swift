import ArgumentParser
import Diagnostics
import Publishing
import Reading

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Dựng tệp nguồn từ văn bản thuần dán vào.",
        discussion: """
            Mọi thay đổi và mọi điều cần hỏi lại đều được liệt kê, kèm số dòng.

            Ví dụ:
              vanban import ban-nhap.txt -o ke-hoach.md
            """)

    @Argument(help: ArgumentHelp("Văn bản thuần; - là đầu vào chuẩn.", valueName: "tệp"))
    var file: String

    @Option(name: .short, help: ArgumentHelp("Tệp nguồn sẽ ghi; không có thì ra đầu ra chuẩn.", valueName: "tệp"))
    var output = "-"

    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let file = try OneFile(file, console: console)
        let naming = try common.publisher(console).naming
        let source = try file.value(of: Understanding.importText(file.bytes, name: file.name, naming: naming))
        try file.write(Array(source.utf8), to: output)
    }
}
