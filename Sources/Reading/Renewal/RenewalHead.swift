import Diagnostics
import PlanModel

/// What becomes of the front matter of an old source.
struct RenewalHead {
    /// Values that go, and values that are stale as a whole.
    private(set) var edits: [Edit] = []
    /// Values that are read for stale words.
    private(set) var pieces: [RenewalPiece] = []
    /// The people who signed, word by word.
    private(set) var names: [[String]] = []
    /// Files with further annexes.
    private(set) var files: [(name: String, span: SourceSpan)] = []
    private let file: SourceFile

    static func pieces(of head: SourceRecord, in file: SourceFile) -> RenewalHead {
        var result = RenewalHead(file: file)
        result.read(head, isWhole: true)
        return result
    }

    private init(file: SourceFile) { self.file = file }

    /// - Parameter isWhole: the whole front matter; the copies of one recipient are no fact of a year.
    private mutating func read(_ record: SourceRecord, isWhole: Bool = false) {
        for entry in record.entries {
            if let treatment = entry.key.treatment, isWhole || entry.key != .copies {
                read(entry.value, treatment)
            } else {
                readNested(entry.value)
            }
        }
    }

    private mutating func read(_ node: SourceNode, _ treatment: Treatment) {
        switch node.content {
        case .blank: break
        case .list(let items): for item in items { read(item, treatment) }
        case .record(let record): read(record)
        case .text(let text): read(text, at: node.span, treatment)
        }
    }

    /// A record, or records in a list, whose own keys say what becomes of their values.
    private mutating func readNested(_ node: SourceNode) {
        switch node.content {
        case .blank, .text: break
        case .list(let items): for item in items { readNested(item) }
        case .record(let record): read(record)
        }
    }

    /// - Parameter text: what the value says; the bytes at its place may be in quotes.
    private mutating func read(_ text: String, at span: SourceSpan, _ treatment: Treatment) {
        // A piece of a file that could be read can be read too.
        guard let value = try? SourceFile(name: file.name, bytes: Array(file.bytes[span.start..<span.end])) else {
            return
        }
        let words = StaleWord.all(in: value.text[...])
        switch treatment {
        case .file: files.append((text.withoutMeasure, span))
        case .emptied: edits += emptied(text, value, at: span).map { Edit(span: $0, isMark: false) }
        case .scanned: pieces.append(RenewalPiece(value.text[...], of: value, base: span.start))
        case .person, .stale:
            guard let first = words.first, let last = words.last, EditMark.ranges(in: value.text[...]).isEmpty else {
                return
            }
            let core = value.span(of: first.core.startIndex..<last.core.endIndex)
            edits.append(
                Edit(span: SourceSpan(start: span.start + core.start, end: span.start + core.end), isMark: true))
            if treatment == .person { names.append(words.map { String($0.core) }) }
        }
    }

    /// The whole value; of a number with its symbol only the figures: `15-KH/TU` leaves `-KH/TU`.
    private func emptied(_ text: String, _ value: SourceFile, at span: SourceSpan) -> [SourceSpan] {
        guard let number = NumberReader.read(text[...]), let symbol = number.symbol,
            !StaleFigure.holdsYear(symbol[...])
        else { return [span] }
        guard let figures = number.number, let range = value.text.firstRange(of: figures) else { return [] }
        let core = value.span(of: range)
        return [SourceSpan(start: span.start + core.start, end: span.start + core.end)]
    }
}

/// What becomes of a key's value.
private enum Treatment {
    case emptied, scanned, person, file
    /// Wholly of its time.
    case stale
}

extension SourceKey {
    /// Nil for what an office keeps from year to year: its name and place, offices, layout.
    fileprivate var treatment: Treatment? {
        switch self {
        case .number, .date: .emptied
        case .fullName, .drafter: .person
        case .signingTime, .copies: .stale
        case .annexes, .signatureImage, .sealImage: .file
        case .subject, .addressees, .presentedTo, .legalBases, .recipients, .group, .purpose, .name, .draftMark,
            .contact, .words:
            .scanned
        default: nil
        }
    }
}

extension String {
    /// The name of a picture without the width that may stand behind it: `dau.png 38 mm`.
    fileprivate var withoutMeasure: String {
        let words = split(separator: " ")
        for count in [2, 1] where words.count > count {
            let start = words[words.count - count].startIndex
            if Measure.points(self[start...]) != nil { return String(self[..<start].trimmed) }
        }
        return self
    }
}
