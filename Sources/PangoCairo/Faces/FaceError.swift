import Diagnostics

/// No typeface can be used; the diagnostics say why, the error last.
package struct FaceError: Error, Sendable, Hashable {
    package let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    init(_ message: Message, _ arguments: [String: String] = [:]) {
        diagnostics = [Diagnostic(message, arguments)]
    }
}
