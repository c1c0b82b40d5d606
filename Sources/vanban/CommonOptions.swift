import ArgumentParser
import Diagnostics
import FormatRules
import Foundation
import Publishing

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
    var lang: Language = .vietnamese

    @Option(help: ArgumentHelp("Dạng thông báo: human (mặc định), short hoặc json.", valueName: "dạng"))
    var diagnostics: DiagnosticStyle = .human

    @Option(help: ArgumentHelp("Thư mục dữ liệu của chương trình.", valueName: "thư mục"))
    var resources: String?

    @Flag(name: [.customShort("q"), .long], help: "Chỉ in cảnh báo và lỗi.")
    var quiet = false

    func console() -> Console { Console(language: lang, style: diagnostics, quiet: quiet) }

    /// The program's data, or exit status 3.
    func store(_ console: Console) throws -> ResourceStore {
        let program = Bundle.main.executableURL
        if let store = ResourceStore.locate(named: resources, executable: program) { return store }
        console.show([Diagnostic(.resourcesMissing, ["reason": resources ?? program?.path ?? "?"], file: nil)])
        throw ExitCode(3)
    }

    func templatesIfAny() -> TemplateStore? {
        TemplateStore.locate(resources: resources, executable: Bundle.main.executableURL)
    }

    /// The templates that came with the program, or exit status 3.
    func templates(_ console: Console) throws -> TemplateStore {
        let program = Bundle.main.executableURL
        if let store = templatesIfAny() { return store }
        console.show([Diagnostic(.templatesMissing, ["reason": resources ?? program?.path ?? "?"], file: nil)])
        throw ExitCode(3)
    }

    func publisher(_ console: Console) throws -> Publisher {
        do {
            return try Publisher(store: try store(console))
        } catch let error as ResourceError {
            console.show([.resources(error)])
            throw ExitCode(3)
        }
    }
}

extension Language: ExpressibleByArgument {}

enum DiagnosticStyle: String, ExpressibleByArgument, CaseIterable {
    case human, short, json
}

/// `--nơi-nhận-phụ-lục`, for those whose keyboards write Vietnamese and for those whose do not.
struct RecipientsOption: ParsableArguments {
    @Flag(
        name: [.customLong("nơi-nhận-phụ-lục"), .customLong("noi-nhan-phu-luc")],
        help: "Chuyển danh sách nơi nhận dài thành phụ lục “Danh sách nơi nhận”.")
    var movesRecipients = false
}

/// `--profile`.
struct ProfileOption: ParsableArguments {
    @Option(help: ArgumentHelp("Thể thức: hd05, hd36 hoặc nd30.", valueName: "thể thức"))
    var profile: String?

    func validate() throws {
        guard let profile, !Profile.identifiers.contains(profile) else { return }
        throw ValidationError("Không có thể thức «\(profile)»; chọn \(Profile.identifiers.joined(separator: ", ")).")
    }
}
