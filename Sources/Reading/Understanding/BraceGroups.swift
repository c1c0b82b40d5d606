/// The paper's own way of grouping recipients: a brace beside several lines, with its purpose behind the last.
///
/// In plain text only that last line shows the brace: `- Ban Tuyên giáo Trung ương, } (để báo cáo)`. Where
/// the group starts can only be guessed. This is the one place that guesses, for sources and for import.
package enum BraceGroups {
    /// A line that ends a group: its recipient, and the purpose without its brackets.
    package struct LastLine: Sendable, Equatable {
        package var name: Substring
        package var purpose: Substring
    }

    /// Takes the brace and its purpose off a line; nil when it has none.
    package static func lastLine(_ line: Substring) -> LastLine? {
        guard let brace = line.utf8.lastIndex(of: UInt8(ascii: "}")) else { return nil }
        let name = line[..<brace].trimmed
        // `{{x}}` and a brace that was opened in the same line are text.
        guard !name.isEmpty, name.utf8.last != UInt8(ascii: "}"), name.utf8.lastIndex(of: UInt8(ascii: "{")) == nil
        else { return nil }
        var purpose = EndMarks.strip(line[line.utf8.index(after: brace)...].trimmed)
        if let inside = purpose.dropping(prefix: "(")?.dropping(suffix: ")") { purpose = inside.trimmed }
        return purpose.isEmpty ? nil : LastLine(name: name, purpose: purpose)
    }

    /// The index at which the group that ends at `last` is taken to start: one line earlier, for a brace needs
    /// two lines, unless the list or another group begins between them.
    package static func start(endingAt last: Int, notBefore floor: Int) -> Int { max(floor, last - 1) }
}

/// The marks that end an entry of a list. They belong to the profile, which sets its own.
package enum EndMarks {
    /// Strips one end mark: `,`, `;`, `.` or `./.`; never the dot of an abbreviation (`v.v.`) or an ellipsis.
    package static func strip(_ text: Substring) -> Substring {
        let text = text.trimmed
        for mark in ["./.", ",", ";"] {
            if let rest = text.dropping(suffix: mark) { return rest.trimmedAtEnd }
        }
        guard let rest = text.dropping(suffix: ".") else { return text }
        let word = rest[(rest.lastIndex(where: \.isWhitespace) ?? rest.startIndex)...]
        return word.utf8.contains(UInt8(ascii: ".")) ? text : rest.trimmedAtEnd
    }

    /// Strips a typed dash too.
    package static func stripEntry(_ text: Substring) -> Substring {
        let text = text.trimmed
        for dash in ["- ", "– ", "— ", "+ "] {
            if let rest = text.dropping(prefix: dash) { return strip(rest) }
        }
        return strip(text)
    }
}
