import ArgumentParser
import Foundation
import Publishing

@main
struct Vanban: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vanban",
        abstract: "Trình bày văn bản của Đảng và Nhà nước thành PDF đúng thể thức.",
        discussion: """
            Ví dụ:
              vanban import ban-nhap.txt -o ke-hoach.md    dựng tệp nguồn từ văn bản dán vào
              vanban render ke-hoach.md                    làm ke-hoach.pdf
              vanban plan ke-hoach.md                      xem nhiệm vụ của kế hoạch
              vanban certify ke-hoach.md                   đối chiếu từng thành phần với điều khoản
            """,
        version: ProgramVersion.current,
        subcommands: [
            Render.self, New.self, Kinds.self, Import.self, Parse.self, ShowPlan.self, Fields.self, Certify.self,
            Progress.self, Periods.self, Report.self, BatchCommand.self, Merge.self, Recipients.self, Issue.self,
            Record.self, RegisterCommand.self, Copies.self, Envelopes.self, DispatchCommand.self, Print.self,
            Printers.self, Bench.self, BenchProgress.self,
        ])

    /// Exit status 2 for wrong usage, as other commands of an office have it.
    static func main() {
        // A file that may grow no further is told like a full disk, and its temporary is removed.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot(Arguments.prepared(CommandLine.arguments.dropFirst()))
            try command.run()
        } catch {
            let code = exitCode(for: error)
            let message = HelpWords.localised(fullMessage(for: error))
            if code == .success {
                if !message.isEmpty { print(message) }
                Foundation.exit(0)
            }
            if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
            Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }
}
