import FormatRules

extension PlainTextImport {
    /// `Bình Thuận, ngày 05 tháng 3 năm 2021`, with or without gaps for the hand.
    struct DateLine {
        private let cell: Passage
        /// Where the word `ngày` begins.
        private let dayWord: Int
        private let day: String
        private let month: String
        private let year: String

        init?(_ cell: Passage) {
            let words = DateLine.tokens(of: cell)
            guard cell.letters.count <= 100, let dayIndex = words.firstIndex(where: { $0.is("ngày") }) else {
                return nil
            }
            let isPlaced = dayIndex == 0 || cell[0..<words[dayIndex].start].plain.hasSuffix(",")
            guard isPlaced else { return nil }
            let rest = words[(dayIndex + 1)...]
            self.cell = cell
            dayWord = words[dayIndex].start
            if let monthIndex = rest.firstIndex(where: { $0.is("tháng") }),
                let yearIndex = rest[monthIndex...].firstIndex(where: { $0.is("năm") })
            {
                day = DateLine.digits(rest[..<monthIndex])
                month = DateLine.digits(rest[(monthIndex + 1)..<yearIndex])
                year = DateLine.digits(rest[(yearIndex + 1)...])
            } else {
                let parts = rest.map(\.text).joined().split(whereSeparator: { "/-.".contains($0) })
                guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
                (day, month, year) = (String(parts[0]), String(parts[1]), String(parts[2]))
            }
        }

        /// The place's name; its comma goes.
        func location(_ ledger: inout Ledger) -> Field? {
            var name = cell[0..<dayWord].trimmed
            guard let comma = name.letters.last else { return nil }
            ledger.change(
                .importLabelToField, [Replacement(comma.place, by: "")], ["text": cell.plain, "key": "địa danh, ngày"])
            name.letters.removeLast()
            return name.isBlank ? nil : Field(name.tidied(&ledger))
        }

        /// A whole date as typed; `3/2021` or `2021` where a hand will write the rest; nothing without a year.
        func date(_ ledger: inout Ledger) -> Field? {
            let typed = cell.dropFirst(dayWord)
            guard let place = typed.place else { return nil }
            if !day.isEmpty, !month.isEmpty, year.count == 4 { return Field(typed.tidied(&ledger)) }
            let value = year.count != 4 ? "" : month.isEmpty ? year : "\(month)/\(year)"
            ledger.change(.importGapDropped, [Replacement(place, by: value)], ["text": cell.plain])
            return value.isEmpty ? nil : Field(value, at: place)
        }

        private struct Token {
            var text: String
            var start: Int

            func `is`(_ word: String) -> Bool { Fold.isOne(text, of: [word]) }
        }

        private static func tokens(of cell: Passage) -> [Token] {
            cell.letters.indices.split { cell.letters[$0].isSpace }.compactMap { range in
                range.first.map { Token(text: cell[range.startIndex..<range.endIndex].text, start: $0) }
            }
        }

        /// The digits of the tokens if they hold nothing but digits and gap fillers.
        private static func digits(_ tokens: ArraySlice<Token>) -> String {
            tokens.map(\.text).joined().filter { !isGapFiller($0) && $0 != "," }
        }
    }
}
