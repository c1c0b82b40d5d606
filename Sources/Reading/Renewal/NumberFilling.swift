import Diagnostics

/// Writes the number and the day that a paper was given into its source. Not a byte else changes.
package enum NumberFilling {
    /// The source with `số` and `ngày` filled in; nil when its front matter cannot be read.
    ///
    /// - Parameters:
    ///   - number: `215/KH-UBND`.
    ///   - day: `05/9/2026`.
    package static func fill(_ file: SourceFile, number: String, day: String) -> [UInt8]? {
        guard case .success(let parts) = FrontMatter.find(in: file) else { return nil }
        let record = FrontMatterReader.read(parts.head, of: file, schema: .document)
        guard !record.diagnostics.hasErrors else { return nil }
        let values: [(SourceKey, String)] = [(.number, number), (.date, day)]
        var edits: [(span: SourceSpan, text: String)] = []
        for (key, value) in values {
            if let entry = record.value[key] {
                edits.append((entry.value.span, value.behind(entry.value.span, in: file)))
            } else {
                let closing = file.span(of: parts.closing).start
                edits.append((SourceSpan(start: closing, end: closing), "\(key.rawValue): \(value)\(file.lineEnd)"))
            }
        }
        var result: [UInt8] = []
        var end = 0
        // In the order of the file; of two at one place the number first.
        for edit in edits.enumerated().sorted(by: {
            ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
        }) {
            result += file.bytes[end..<edit.element.span.start] + Array(edit.element.text.utf8)
            end = edit.element.span.end
        }
        return result + file.bytes[end...]
    }
}

extension String {
    /// A blank value may lie right behind its colon.
    fileprivate func behind(_ span: SourceSpan, in file: SourceFile) -> String {
        span.start > 0 && file.bytes[span.start - 1] == UInt8(ascii: ":") ? " " + self : self
    }
}

extension SourceFile {
    /// As the file's own first line ends.
    fileprivate var lineEnd: String {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
        return bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }
}
