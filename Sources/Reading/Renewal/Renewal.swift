import Diagnostics
import PlanModel

/// This year's source from last year's: number and date emptied, and every date, year, period, figure, person and
/// document number put into an ``EditMark``. Not a byte else changes.
///
/// It errs on the side of marking: a figure that may stay costs a glance, one that was overlooked is printed.
package enum Renewal {
    /// The new source, with a warning for each file of the old one that it still names. Nil when the front matter of
    /// the old one cannot be read; mistakes in its text are its new author's to see.
    package static func renew(_ file: SourceFile) -> Outcome<[UInt8]?> {
        guard case .success(let parts) = FrontMatter.find(in: file) else {
            return Outcome(nil, SourceReader.parse(file).diagnostics)
        }
        let record = FrontMatterReader.read(parts.head, of: file, schema: .document)
        if record.diagnostics.hasErrors { return Outcome(nil, record.diagnostics) }
        let head = RenewalHead.pieces(of: record.value, in: file)
        let body = RenewalBody.passages(of: parts.body).map { passage in
            RenewalPiece(passage.text, of: file, namesPeople: passage.namesPeople)
        }
        let pieces = head.pieces + body
        let names = Set(head.names + pieces.flatMap(\.names).filter { $0.count > 1 })
        let marks = pieces.flatMap { $0.marks(names: names) }
        let files = head.files + RenewalBody.files(of: parts.body).map { (String($0), file.span(of: $0)) }
        return Outcome(
            file.bytes.applying(head.edits + marks.map { Edit(span: $0, isMark: true) }),
            files.map { Diagnostic(.oldFileKept, at: $1, ["path": $0], file: file.name) })
    }
}

/// What happens to a stretch of bytes: it is put into a mark, or goes.
struct Edit {
    var span: SourceSpan
    var isMark: Bool
}

/// A stretch of text that is read for stale words, with its way back to the bytes of the source.
struct RenewalPiece {
    private let text: Substring
    private let file: SourceFile
    /// Where `file` begins in the source.
    private let base: Int
    private let words: [StaleWord]
    /// Where people are named with an honorific, a title, or under the heading of their column.
    private let named: [Range<Int>]

    init(_ text: Substring, of file: SourceFile, base: Int = 0, namesPeople: Bool = false) {
        self.text = text
        self.file = file
        self.base = base
        words = StaleWord.all(in: text)
        named = namesPeople ? StaleNames.people(in: words) : StaleNames.all(in: words)
    }

    /// The people that the text calls so, word by word.
    var names: [[String]] { named.map { words[$0].map { String($0.core) } } }

    /// Stale words that stand side by side are one mark. Marks and placeholders that are there already stay whole.
    func marks(names: Set<[String]>) -> [SourceSpan] {
        let whole = EditMark.ranges(in: text) + text.placeholders
        let stale = StaleText.ranges(in: words, named: named, names: names).filter { range in
            !whole.contains { $0.overlaps(range) }
        }
        return joined(stale).map { range in
            let span = file.span(of: range)
            return SourceSpan(start: base + span.start, end: base + span.end)
        }
    }

    private func joined(_ ranges: [Range<String.Index>]) -> [Range<String.Index>] {
        ranges.reduce(into: []) { result, range in
            guard let last = result.last, text[last.upperBound..<range.lowerBound].isThinGap else {
                return result.append(range)
            }
            result[result.count - 1] = last.lowerBound..<range.upperBound
        }
    }
}

extension Substring {
    /// Blanks with at most one comma or dash among them.
    fileprivate var isThinGap: Bool {
        let marks = filter { !$0.isWhitespace }
        return marks.isEmpty || ["," as Substring, "-", "–"].contains(marks[...])
    }
}

extension [UInt8] {
    /// The bytes with all edits done, which must not overlap.
    fileprivate func applying(_ edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
            result += self[end..<edit.span.start]
            if edit.isMark { result += EditMark.wrapped(self[edit.span.start..<edit.span.end]) }
            end = edit.span.end
        }
        return result + self[end...]
    }
}
