import Diagnostics
import Foundation
import Reading

/// What the user sees: diagnostics on standard error, progress on a terminal.
final class Console {
    let language: Language
    let style: DiagnosticStyle
    let quiet: Bool
    /// A person reads along and colours are welcome.
    let isTerminal: Bool
    private let usesColour: Bool
    private var sources: [String: SourceFile] = [:]

    init(language: Language, style: DiagnosticStyle, quiet: Bool) {
        self.language = language
        self.style = style
        self.quiet = quiet
        isTerminal = isatty(STDERR_FILENO) == 1
        usesColour = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }

    /// Keeps a source, so that diagnostics can show its lines.
    func remember(_ bytes: [UInt8], as name: String) {
        sources[name] = (try? SourceFile(name: name, bytes: bytes)) ?? SourceFile(unreadable: name, bytes: bytes)
    }

    func remember(_ files: [SourceFile]) {
        for file in files { sources[file.name] = file }
    }

    /// The line of a place in a source; a model's places are those of another file.
    func line(of span: SourceSpan, in name: String) -> Int? {
        guard let source = sources[name], !ModelJSON.looksLikeModel(source.bytes) else { return nil }
        return source.position(of: span.start).line
    }

    func show(_ diagnostics: [Diagnostic]) {
        let renderer = DiagnosticRenderer(
            language: language, usesColour: usesColour, sources: Array(sources.values))
        for diagnostic in diagnostics where !quiet || diagnostic.severity != .note {
            switch style {
            case .human: tell(renderer.text(diagnostic))
            case .short: tell(renderer.headline(of: diagnostic))
            case .json: tell(renderer.json(diagnostic))
            }
        }
    }

    func tell(_ text: String) {
        FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    func tellInPlace(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// `[######······] 12/40`, on a terminal only and for several files only.
final class ProgressBar {
    private let count: Int
    private let console: Console
    private var done = 0
    private var isShown: Bool { count > 1 && console.isTerminal && console.style != .json }

    init(count: Int, console: Console) {
        self.count = count
        self.console = console
    }

    func advance() {
        done += 1
        guard isShown, done < count else { return }
        let width = 30
        let filled = width * done / count
        let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled)
        console.tellInPlace("\r[\(bar)] \(done)/\(count)")
    }

    func clear() {
        if isShown { console.tellInPlace("\r\u{1B}[K") }
    }
}
