import ArgumentParser
import Diagnostics
import Foundation
import Publishing

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bắt đầu một văn bản: từ mẫu của loại, hoặc từ văn bản năm trước.",
        discussion: """
            Mẫu được điền theo vanban.yaml ở thư mục của tệp sẽ ghi hoặc thư mục trên. Không ghi đè tệp nào.

            Ví dụ:
              vanban new kế hoạch --profile nd30
              vanban new cong-van -o gop-y.md
              vanban new --from ke-hoach-2026.md -o ke-hoach-2027.md
            """)

    @Argument(help: ArgumentHelp("Loại văn bản, có dấu hoặc không dấu (xem vanban kinds).", valueName: "loại"))
    var kind: [String] = []

    @Option(help: ArgumentHelp("Tệp nguồn cũ: bỏ số, ngày và đánh dấu mọi chỗ cần sửa.", valueName: "tệp"))
    var from: String?

    @Option(name: .short, help: ArgumentHelp("Tệp nguồn sẽ ghi; - là đầu ra chuẩn.", valueName: "tệp"))
    var output: String?

    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if kind.isEmpty == (from == nil) { throw ValidationError("Nêu một loại văn bản, hoặc --from TỆP.") }
        if from != nil, profile.profile != nil { throw ValidationError("--profile không dùng với --from.") }
    }

    func run() throws {
        let console = common.console()
        if let from {
            let old = try OneFile(from, console: console)
            let new = try old.value(of: NewSource.renewing(old.bytes, name: old.name))
            return try write(new, console)
        }
        let publisher = try common.publisher(console)
        let request = NewSourceRequest(kind: kind.joined(separator: " "), profile: profile.profile, output: output)
        let outcome = publisher.newSource(request, from: try common.templates(console))
        console.remember(publisher.defaults.known)
        guard let new = outcome.value else {
            console.show(outcome.diagnostics)
            throw ExitCode(outcome.diagnostics.exitStatus)
        }
        try write(new, console)
        console.show(outcome.diagnostics)
    }

    private func write(_ new: NewSource, _ console: Console) throws {
        let path = output ?? new.fileName
        do throws(DiagnosedError) {
            try Output.writeNew(new.bytes, to: path)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
        if path != "-" { console.show([new.written(to: path)]) }
    }
}
