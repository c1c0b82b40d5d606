import Diagnostics

/// The PDF is not built as the drawing room builds it, so nothing can be added to it safely.
package struct FinishingError: Error, Sendable, Hashable {
    package let diagnostics: [Diagnostic]

    init(_ reason: String) { diagnostics = [Diagnostic(.finishingFailed, ["reason": reason])] }
}
