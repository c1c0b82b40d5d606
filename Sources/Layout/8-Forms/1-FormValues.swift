import FormatRules

/// What goes into one copy of a form: an envelope, a label, a slip, a whole register.
package struct FormValues: Sendable, Equatable {
    /// Whom messages speak of: the addressee, the register.
    package var name: String
    /// By the keys of the form (`Form.keys`). Plain text: nothing in a value is ever read as markup; a line feed
    /// begins a new line.
    package var values: [String: String]
    package var rows: [FormRow]

    package init(_ name: String, _ values: [String: String] = [:], rows: [FormRow] = []) {
        self.name = name
        self.values = values
        self.rows = rows
    }
}

/// A row of a form's table, its cells by the keys of the columns.
package struct FormRow: Sendable, Equatable {
    package var cells: [String: String]
    package var isTotal: Bool

    package init(_ cells: [String: String], isTotal: Bool = false) {
        self.cells = cells
        self.isTotal = isTotal
    }
}

extension String {
    /// A value's lines as they may be printed: no control or format characters, blanks closed up.
    var plainLines: [String] {
        split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
            var plain = String.UnicodeScalarView()
            for scalar in line.unicodeScalars {
                switch scalar.properties.generalCategory {
                case .format, .surrogate, .privateUse, .unassigned: continue
                case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
                    // A hard space stays one.
                    plain.append(scalar.value == 0xA0 ? scalar : " ")
                default: plain.append(scalar)
                }
            }
            return String(plain).split(separator: " ").joined(separator: " ")
        }
    }
}

extension FormText {
    /// The text with values in it, parted where a value begins a new line; the first piece goes on the line before.
    func filled(_ value: (String) -> String) -> [String] {
        var lines = [""]
        for piece in FormWords.pieces(of: text) {
            switch piece {
            case .plain(let words): lines[lines.count - 1] += words
            case .value(let key, let missing):
                let own = value(key).plainLines
                let isMissing = own.allSatisfy(\.isEmpty)
                let shown = isMissing ? [missing] : own.filter { !$0.isEmpty }
                lines[lines.count - 1] += shown[0]
                lines += shown.dropFirst()
            }
        }
        return upperCase ? lines.map { $0.uppercased() } : lines
    }

    /// Whether it says anything beyond the values that are missing.
    func isBlank(_ value: (String) -> String) -> Bool {
        FormWords.pieces(of: text).allSatisfy { piece in
            switch piece {
            case .plain(let words): words.allSatisfy(\.isWhitespace)
            case .value(let key, let missing): missing.isEmpty && value(key).allSatisfy(\.isWhitespace)
            }
        }
    }
}
