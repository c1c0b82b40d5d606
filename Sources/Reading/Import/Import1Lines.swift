import Diagnostics

extension PlainTextImport {
    /// A line as pasted, without its end and without characters that nobody sees.
    struct Line {
        var passage: Passage
        /// A form feed, or a page number that was dropped, stood before it.
        var startsPage = false
        /// Moved here from elsewhere, so that it is nobody's first or second half.
        var standsAlone = false

        var isBlank: Bool { passage.isBlank }
        /// Columns of white space at its start, a tab counting eight.
        var indent: Int {
            passage.letters.prefix(while: \.isSpace).reduce(0) { $0 + ($1.scalar == "\t" ? 8 : 1) }
        }
    }

    /// Step 1: the text's lines. Notes decomposed letters, odd spaces, invisible characters and form feeds.
    static func split(_ file: SourceFile, _ ledger: inout Ledger) -> [Line] {
        noteDecomposition(of: file, &ledger)
        var lines: [Line] = []
        var letters: [Letter] = []
        var startsPage = false
        var cleaning = Cleaning()
        func endLine() {
            cleaning.note(in: &ledger)
            lines.append(Line(passage: Passage(letters: letters), startsPage: startsPage))
            (letters, startsPage) = ([], false)
        }
        let scalars = file.text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let place = index..<scalars.index(after: index)
            switch scalars[index] {
            case "\n", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}": endLine()
            case "\u{0C}":
                endLine()
                ledger.change(.importFormFeed, [Replacement(place, by: "\n")])
                startsPage = true
            case let scalar:
                if let kept = cleaning.clean(scalar, at: place) { letters.append(Letter(scalar: kept, place: place)) }
            }
            index = place.upperBound
        }
        endLine()
        return lines
    }

    /// What one line had to lose, or to have replaced, before it could be read.
    private struct Cleaning {
        private var spaces: [Replacement] = []
        private var hidden: [Replacement] = []

        /// The scalar as an author sees it, nil when there is nothing to see.
        mutating func clean(_ scalar: Unicode.Scalar, at place: Place) -> Unicode.Scalar? {
            if (" "..."~").contains(scalar) || scalar == "\t" { return scalar }
            if scalar.properties.isWhitespace {
                spaces.append(Replacement(place, by: " "))
                return " "
            }
            guard Cleaning.isHidden(scalar) else { return scalar }
            hidden.append(Replacement(place, by: ""))
            return nil
        }

        /// Writes the line's changes down and starts afresh.
        mutating func note(in ledger: inout Ledger) {
            ledger.change(.importOddSpaces, spaces)
            ledger.change(.importHiddenCharacters, hidden)
            self = Cleaning()
        }

        /// Control and format characters: zero-width spaces and joiners, soft hyphens, byte order marks.
        private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.properties.generalCategory {
            case .control, .format: true
            default: false
            }
        }
    }

    /// The reader of files has composed the letters already; this only says so.
    private static func noteDecomposition(of file: SourceFile, _ ledger: inout Ledger) {
        guard !file.text.utf8.elementsEqual(file.bytes) else { return }
        let raw = String(decoding: file.bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let composed = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let differing = zip(raw, composed).filter { raw, composed in
            let raw = raw.unicodeScalars.first == "\u{FEFF}" ? Substring(raw.unicodeScalars.dropFirst()) : raw
            return !raw.unicodeScalars.elementsEqual(composed.unicodeScalars)
        }
        guard let first = differing.first else { return }
        let start = first.1.startIndex
        ledger.change(.importDecomposed, [Replacement(start..<start, by: "")], ["count": "\(differing.count)"])
    }
}
