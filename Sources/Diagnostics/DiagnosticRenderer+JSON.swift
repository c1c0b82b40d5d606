extension DiagnosticRenderer {
    /// One object on one line, always with the same keys in the same order; what is not known is null.
    ///
    /// A finding in a JSON model has no line and carries `pointer` (RFC 6901) behind the other keys.
    package func json(_ diagnostic: Diagnostic) -> String {
        let positions = positions(of: diagnostic)
        var fields: [(key: String, value: String)] = [
            ("code", quoted(diagnostic.message.code)),
            ("severity", quoted(diagnostic.severity.rawValue)),
            ("file", quoted(diagnostic.file)),
            ("line", number(positions?.start.line ?? diagnostic.line)),
            ("column", number(positions?.start.column ?? diagnostic.column)),
            ("endLine", number(positions?.end.line)),
            ("endColumn", number(positions?.end.column)),
            ("message", quoted(diagnostic.message.sentence(in: language, diagnostic.arguments))),
            ("hint", quoted(diagnostic.message.hint(in: language, diagnostic.arguments))),
            ("clause", quoted(diagnostic.clause)),
            ("certainty", quoted(diagnostic.certainty)),
        ]
        if positions == nil, let pointer = diagnostic.pointer { fields.append(("pointer", quoted(pointer))) }
        return "{" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }

    private func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }

    private func quoted(_ text: String?) -> String { text?.quotedAsJSON ?? "null" }
}

extension String {
    /// A JSON string; the standard encoder would not keep the order of keys.
    package var quotedAsJSON: String {
        var result = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
