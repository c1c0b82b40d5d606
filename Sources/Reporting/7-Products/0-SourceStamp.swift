import Diagnostics

/// The line in a report's source by which the next run tells whether a person has edited it since.
package enum SourceStamp {
    package enum State: Sendable, Equatable {
        /// As the program wrote it.
        case untouched
        case edited
    }

    private static let opening = "# vanban report, dấu "
    private static let advice = "; tệp đã sửa tay thì lần chạy sau không ghi đè."

    /// The text with its stamp as the first line of its front matter; a text without one gets one.
    package static func stamped(_ text: String) -> String {
        let text = text.hasPrefix("---\n") ? text : "---\n---\n\n" + text
        return "---\n\(opening)\(mark(of: text))\(advice)\n" + text.dropFirst(4)
    }

    /// A file that was never stamped is a person's own.
    package static func state(of bytes: [UInt8]) -> State {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("---\n" + opening), let end = text.dropFirst(4).firstIndex(of: "\n") else {
            return .edited
        }
        let line = text[..<end].dropFirst(4 + opening.count)
        let rest = "---\n" + text[text.index(after: end)...]
        return line.hasPrefix(mark(of: rest) + advice) ? .untouched : .edited
    }

    private static func mark(of text: String) -> String { Fingerprint.of([Array(text.utf8)]).hexadecimal }
}
