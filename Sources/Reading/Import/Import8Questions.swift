import FormatRules

extension PlainTextImport {
    /// Step 8: what a careful reader would ask the author. Nothing is changed here.
    static func ask(about head: Head, _ body: [Paragraph], _ ledger: inout Ledger) {
        let title = head.subject.map(\.words)
        let texts = body.map(\.passage.words)
        let pairs = (title + texts).map { phrases(of: $0, length: 2) }
        askNearTwins(in: title + texts, pairs, &ledger)
        askWordOrder(in: pairs.flatMap { $0 }, &ledger)
        askToneStyle(in: title + texts, &ledger)
        askCitations(title: title, body: texts, &ledger)
        askOpening(title: title, body: body, &ledger)
        askEndMarks(of: body, &ledger)
    }

    /// `đảm bảo` beside `bảo đảm`: the rarer of the two, wherever it stands.
    private static func askWordOrder(in pairs: [Phrase], _ ledger: inout Ledger) {
        let found = ["đảm bảo", "bảo đảm"].map(Fold.scalars).map { key in pairs.filter { $0.key == key } }
        guard let rare = found.min(by: { $0.count < $1.count }), let common = found.max(by: { $0.count <= $1.count }),
            let other = common.first
        else { return }
        for phrase in rare {
            ledger.ask(
                .importWordOrder, at: phrase.place,
                ["found": phrase.text, "other": other.text.lowercased(), "count": "\(common.count)"])
        }
    }

    /// Two ways to set a tone mark (`hòa`, `hoà`) in one text: asked once, at the first of the rarer ones.
    private static func askToneStyle(in texts: [[Word]], _ ledger: inout Ledger) {
        let words = texts.joined().compactMap { word in ToneStyle(of: word).map { (word, $0) } }
        let old = words.filter { $0.1 == .onFirst }.map(\.0)
        let new = words.filter { $0.1 == .onSecond }.map(\.0)
        let (rare, common) = old.count < new.count ? (old, new) : (new, old)
        guard let first = rare.first, let other = common.first else { return }
        ledger.ask(
            .importToneStyle, at: first.place,
            ["found": first.text, "count": "\(rare.count)", "other": other.text, "otherCount": "\(common.count)"])
    }

    private enum ToneStyle {
        case onFirst, onSecond

        /// Only syllables that end in `oa`, `oe` or `uy` have two ways; `quý` has one.
        init?(of word: Word) {
            let syllable = word.syllable
            let ends = ["oa", "oe", "uy"]
            guard ends.contains(where: syllable.base.hasSuffix), !syllable.base.hasSuffix("quy") else { return nil }
            let (shaped, tone) = syllable.parts
            guard !tone.isEmpty, ends.contains(where: shaped.hasSuffix) else { return nil }
            self = word.text.unicodeScalars.last!.isASCII ? .onFirst : .onSecond
        }
    }

    /// A dash item without a mark at its end, in a text where dash items have one.
    private static func askEndMarks(of body: [Paragraph], _ ledger: inout Ledger) {
        let items = body.filter { $0.opening?.isDash == true }
        let bare = items.filter { !hasEndMark($0.text) }
        guard items.count >= 2 * bare.count else { return }
        for item in bare {
            let letters = item.passage.letters
            ledger.ask(.importNoEndMark, at: letters.last?.place, ["text": item.passage.ending])
        }
    }

    /// Neighbouring words without a pause between them.
    struct Phrase {
        var words: ArraySlice<Word>
        /// The words' keys with a space between.
        var key: [UInt32]
        var text: String { words.map(\.text).joined(separator: " ") }
        var place: Place { words[words.startIndex].place.lowerBound..<words[words.endIndex - 1].place.upperBound }
    }

    static func phrases(of words: [Word], length: Int) -> [Phrase] {
        guard words.count >= length else { return [] }
        return (0...words.count - length).compactMap { start in
            let phrase = words[start..<start + length]
            guard !phrase.dropFirst().contains(where: \.followsPause) else { return nil }
            return Phrase(
                words: phrase,
                key: phrase.dropFirst().reduce(into: words[start].syllable.key) { key, word in
                    key.append(0x20)
                    key += word.syllable.key
                })
        }
    }
}
