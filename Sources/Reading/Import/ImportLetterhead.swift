import FormatRules

extension PlainTextImport {
    /// What stands above the kind, gathered cell by cell.
    struct Letterhead {
        private let naming: Naming
        private var names: [Passage] = []
        private var number: Field?
        private var location: Field?
        private var date: Field?
        private var subject: [Passage] = []
        private var marks: [(key: String, field: Field)] = []
        private var isParty: Bool?

        init(_ naming: Naming) { self.naming = naming }

        /// Reads a line with one column or two; false, and nothing read, when a part of it is not known.
        mutating func read(_ line: Line, _ ledger: inout Ledger) -> Bool {
            let cells = columns(of: line)
            var (letterhead, notes) = (self, ledger)
            for cell in cells {
                guard letterhead.isKnown(cell) else { return false }
                letterhead.take(cell, &notes)
            }
            (self, ledger) = (letterhead, notes)
            noteColumns(cells, &ledger)
            return true
        }

        /// What the letterhead has a place for, and has not got yet.
        private func isKnown(_ cell: Passage) -> Bool {
            let text = cell.plain
            if isTitle(text) || isRule(text) { return true }
            if isNumber(text) { return number == nil }
            if DateLine(cell) != nil { return date == nil && location == nil }
            if opensSubject(text) { return subject.isEmpty }
            let isBodyName = text.isInCapitals && Opening(text) == nil && !naming.isKind(text)
            return mark(for: text) != nil || isBodyName || continuesSubject(text)
        }

        private mutating func take(_ cell: Passage, _ ledger: inout Ledger) {
            let text = cell.plain
            if isTitle(text) {
                isParty = Fold.isOne(text, of: [partyTitle])
                if let place = cell.place {
                    ledger.change(.importTitleDropped, [Replacement(place, by: "")], ["text": text])
                }
            } else if isRule(text) {
                dropRule(cell, &ledger)
            } else if isNumber(text) {
                number = takeNumber(cell, &ledger)
            } else if let line = DateLine(cell) {
                location = line.location(&ledger)
                date = line.date(&ledger)
            } else if opensSubject(text) {
                subject = [cell.tidied(&ledger)]
            } else if let key = mark(for: text) {
                marks.append((key, Field(cell.tidied(&ledger))))
            } else if text.isInCapitals {
                names.append(cell.tidied(&ledger))
            } else {
                subject.append(cell.tidied(&ledger))
            }
        }

        private func isTitle(_ text: String) -> Bool {
            let bare = text.filter { !"-–—".contains($0) }
            return Fold.isOne(bare, of: [partyTitle, "Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập Tự do Hạnh phúc"])
        }

        private func opensSubject(_ text: String) -> Bool { Fold.opens(text, with: ["v/v", "v/v:", "về việc"]) }

        /// The second line of a `V/v` that was broken by hand.
        private func continuesSubject(_ text: String) -> Bool {
            !subject.isEmpty && startsSmall(text)
        }

        /// The front-matter key of a mark of urgency, secrecy, circulation or draft.
        private func mark(for text: String) -> String? {
            let bare = text.filter { !"()[]".contains($0) }
            if Fold.isOne(bare, of: ["khẩn", "thượng khẩn", "hỏa tốc", "hỏa tốc hẹn giờ"]) { return "độ khẩn" }
            if Fold.isOne(bare, of: ["mật", "tối mật", "tuyệt mật"]) { return "độ mật" }
            let scopes = ["tài liệu hội nghị", "lưu hành nội bộ", "tài liệu thu hồi", "xem xong trả lại"]
            if Fold.isOne(bare, of: scopes) { return "phạm vi" }
            return Fold.opens(bare, with: ["dự thảo"]) && text.count < 40 ? "dự thảo" : nil
        }

        private func isNumber(_ text: String) -> Bool {
            guard text.hasPrefix("Số"), text.count <= 60 else { return false }
            let rest = text.dropFirst(2).filter { !isGapFiller($0) && $0 != ":" }
            guard let first = rest.first else { return true }
            return (first.isNumber || first == "-" || first == "/") && rest.count <= 40
        }

        /// The number as typed; dots and blanks that keep room for a hand are dropped.
        private func takeNumber(_ cell: Passage, _ ledger: inout Ledger) -> Field {
            let label = cell.letters.prefix(2) + cell.letters.dropFirst(2).prefix { $0.isSpace || $0.scalar == ":" }
            ledger.change(
                .importLabelToField, [cell[0..<label.count]].compactMap(\.place).map { Replacement($0, by: "") },
                ["text": cell[0..<label.count].trimmed.text, "key": "số"])
            let value = cell.dropFirst(label.count)
            let dropped = value.letters.filter { isGapFiller(Character($0.scalar)) }
            ledger.change(.importGapDropped, dropped.map { Replacement($0.place, by: "") }, ["text": cell.plain])
            let kept = Passage(letters: value.letters.filter { !isGapFiller(Character($0.scalar)) })
            return Field(kept.text, at: cell.place)
        }

        /// Hands everything over; of several names the last is the issuer, unless the lines tell otherwise.
        func settle(_ head: inout Head, _ ledger: inout Ledger) {
            (head.number, head.location, head.date, head.marks) = (number, location, date, marks)
            head.isParty = isParty
            if let first = subject.first {
                head.subject = [subject.dropFirst().reduce(first) { $0.joined(to: $1) }]
            }
            let start = issuerStart
            head.superior = names[..<start].map { Field($0) }
            head.issuer = names[start...].map { Field($0) }
            if start > 0, !names.contains(where: \.isBold), let place = names[0].place {
                ledger.ask(
                    .importIssuerSplit, at: place,
                    [
                        "issuer": names[start...].map(\.text).joined(separator: " / "),
                        "superior": names[..<start].map(\.text).joined(separator: " / "),
                    ])
            }
        }

        /// Bold begins the issuer; else the last name, with the line above when the last is only its place.
        private var issuerStart: Int {
            if let bold = names.firstIndex(where: \.isBold) { return bold }
            guard let last = names.last, names.count > 1 else { return 0 }
            let hasPlaceOnly = isUnitOfTerritory(last.plain) && isCollective(names[names.count - 2].plain)
            return names.count - (hasPlaceOnly ? 2 : 1)
        }

        private func isCollective(_ text: String) -> Bool {
            Fold.isOne(
                text, of: ["ủy ban nhân dân", "hội đồng nhân dân", "ủy ban mặt trận tổ quốc việt nam", "đảng bộ"])
        }
    }

    static let partyTitle = "Đảng Cộng sản Việt Nam"

    /// `TỈNH BÌNH THUẬN`, `XÃ HÀM THẮNG`: the place that ends a name, not a body such as `TỈNH ỦY`.
    static func isUnitOfTerritory(_ text: String) -> Bool {
        let units = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu"]
        return Fold.opens(text, with: units) && !Fold.name(text).contains(" ủy")
    }

    /// White space, dots and underscores that stand for what a hand will write.
    static func isGapFiller(_ character: Character) -> Bool {
        character.isWhitespace || character == "." || character == "…" || character == "_"
    }
}
