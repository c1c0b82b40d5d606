import Diagnostics
import FormatRules
import PlanModel
import Reading

/// Whether text and annexes agree: the text refers to each, and what it refers to exists (HD 05 II.II.1; NĐ 30
/// PL I.III.1).
struct AnnexRemarks {
    /// As printed.
    let document: OfficialDocument
    /// How many of its annexes the author wrote; a list of recipients behind them is the foot's to mention.
    let written: Int
    let profile: Profile

    var all: [Diagnostic] {
        guard !annexes.isEmpty || !attached.isEmpty else { return missing }
        return numbering + unmentioned + missing
    }

    private var annexes: [Annex] { document.annexes.filter { $0.nature == .annex } }
    private var attached: [Annex] { document.annexes.filter { $0.nature == .attached } }
    private var clause: Component { profile.component(.annexLabel) }

    private func about(_ message: Message, at span: SourceSpan?, _ arguments: [String: String]) -> Diagnostic {
        Diagnostic(message, at: span, arguments, clause: clause.clause, certainty: clause.certainty.rawValue)
    }

    // MARK: Numbers

    /// Two or more are numbered: Roman for the state, Arabic for the Party, in order.
    private var numbering: [Diagnostic] {
        guard annexes.count > 1 || annexes.first?.number != nil else { return [] }
        return annexes.enumerated().compactMap { index, annex in
            let expected = profile.annexLabel(index + 1)
            guard annex.number != expected.split(separator: " ").last.map(String.init) else { return nil }
            return about(
                .annexNumber, at: annex.label.span, ["label": annex.label.string, "expected": expected])
        }
    }

    // MARK: Mentions

    private var text: [UInt32] {
        let titles = (document.subject + document.legalBases).map(\.string)
        // What the paper issues speaks for it.
        let own = document.body + attached.flatMap(\.body)
        let blocks = own.map { $0.label + " " + $0.text.plain }
        let tables = own.compactMap(\.table).flatMap { $0.rows.flatMap(\.cells) }.map(\.text.plain)
        return Fold.scalars((titles + blocks + tables).joined(separator: " ; "))
    }

    private var unmentioned: [Diagnostic] {
        let text = text
        let mentions = Mentions(in: text)
        let found = document.annexes.prefix(written).filter { annex in
            guard annex.nature == .annex else { return false }
            guard let number = annex.number else { return !Fold.contains(text, "phụ lục") }
            return !mentions.numbers.contains(number.uppercased())
        }
        let unissued = attached.filter { !Fold.contains(text, Fold.name($0.label.string)) }
        return (found + unissued).map { about(.annexUnmentioned, at: $0.label.span, ["label": $0.label.string]) }
    }

    /// `Phụ lục III` in a text that has two, `phụ lục kèm theo` in one that has none. An annex of another document
    /// (`Phụ lục III Nghị định số …`) is its own.
    private var missing: [Diagnostic] {
        let known = Set(annexes.compactMap { $0.number?.uppercased() })
        // Folding a long text costs more than laying it out: only blocks that hold the word are read.
        let blocks = (document.body + attached.flatMap(\.body)).filter {
            $0.text.contains { $0.text.holds("lục") || $0.text.holds("LỤC") }
        }
        return blocks.flatMap { block in
            let mentions = Mentions(in: Fold.scalars(block.text.plain))
            var labels = mentions.own.subtracting(known).sorted().map { "Phụ lục \($0)" }
            if document.annexes.isEmpty, labels.isEmpty, mentions.isEnclosed { labels = ["Phụ lục"] }
            return labels.map { about(.annexMissing, at: block.text.first?.span, ["label": $0]) }
        }
    }
}

extension String {
    /// Whether the bytes of a word occur, as they stand.
    fileprivate func holds(_ word: StaticString) -> Bool {
        let wanted = word.utf8Start
        let count = word.utf8CodeUnitCount
        return utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count >= count else { return false }
            return (0...(bytes.count - count)).contains { start in
                bytes[start] == wanted[0] && (1..<count).allSatisfy { bytes[start + $0] == wanted[$0] }
            }
        } ?? true
    }
}

/// The numbers behind the words `phụ lục` in a folded text.
private struct Mentions {
    var numbers: Set<String> = []
    /// Without those that belong to another document.
    var own: Set<String> = []
    /// `phụ lục kèm theo`, without a number.
    var isEnclosed = false

    init(in text: [UInt32]) {
        let words = String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init))).split(separator: " ")
        for index in words.indices.dropLast(2) { read(words[index...]) }
    }

    private mutating func read(_ words: ArraySlice<Substring>) {
        let start = words.startIndex
        guard words[start].trimmedAtStart == "phụ", words[start + 1] == "lục" else { return }
        let word = words[start + 2]
        let number = word.prefix { $0.isNumber || "ivx".contains($0) }
        let rest = word[number.endIndex...]
        let behind = words.dropFirst(number.isEmpty ? 2 : 3).prefix(8)
        let isForeign = rest.isEmpty && Self.belongsToAnother(behind)
        if word == "kèm", !isForeign { isEnclosed = true }
        guard !number.isEmpty, rest.allSatisfy({ !$0.isLetter }) else { return }
        numbers.insert(number.uppercased())
        if !isForeign { own.insert(number.uppercased()) }
    }

    /// `Phụ lục III Nghị định số …`, `Phụ lục I ban hành kèm theo Thông tư …`; but not `kèm theo Kế hoạch này`.
    private static func belongsToAnother(_ words: ArraySlice<Substring>) -> Bool {
        if words.contains(where: { $0.hasPrefix("này") }) { return false }
        let enclosing: Set<Substring> = ["ban", "hành", "kèm", "theo", "của"]
        return words.first { !enclosing.contains($0) }.map(documents.contains) ?? false
    }

    private static let documents: Set<Substring> = [
        "nghị", "thông", "quyết", "quy", "luật", "hướng", "chỉ", "kết", "công",
    ]
}

extension Substring {
    /// Without brackets and quotes: `(phụ lục …`.
    fileprivate var trimmedAtStart: Substring { drop { !$0.isLetter } }
}
