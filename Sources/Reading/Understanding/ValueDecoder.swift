import Diagnostics
import PlanModel

/// Reads one value of the front matter as what its key needs; says so, with an example, when it is something else.
struct ValueDecoder {
    /// False for the office's settings, which are another file: a span in the model always lies in the source.
    let keepsSpans: Bool
    private(set) var diagnostics: [Diagnostic] = []

    init(keepsSpans: Bool) { self.keepsSpans = keepsSpans }

    mutating func report(_ message: Message, at span: SourceSpan, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: span, arguments))
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    mutating func refuse(_ node: SourceNode, for key: SourceKey, _ message: Message) {
        report(message, at: node.span, ["key": key.rawValue, "example": key.example])
    }

    func span(_ span: SourceSpan) -> SourceSpan? { keepsSpans ? span : nil }

    func text(_ string: String, at span: SourceSpan) -> Text { Text(string, span: self.span(span)) }
}

// MARK: - Texts

extension ValueDecoder {
    /// One line of text; nil when blank.
    mutating func text(_ entry: SourceEntry) -> Text? {
        switch entry.value.content {
        case .blank: return nil
        case .text(let string): return text(string, at: entry.value.span)
        case .list, .record:
            refuse(entry.value, for: entry.key, .textWanted)
            return nil
        }
    }

    /// One line of text, or a list of them. Blank items are left out.
    mutating func lines(_ entry: SourceEntry) -> [Text] {
        switch entry.value.content {
        case .blank: return []
        case .text(let string): return [text(string, at: entry.value.span)]
        case .list(let items): return items.compactMap { line($0, of: entry.key) }
        case .record:
            refuse(entry.value, for: entry.key, .linesWanted)
            return []
        }
    }

    private mutating func line(_ item: SourceNode, of key: SourceKey) -> Text? {
        switch item.content {
        case .blank: return nil
        case .text(let string): return text(string, at: item.span)
        case .list, .record:
            refuse(item, for: key, .linesWanted)
            return nil
        }
    }

    /// Entries of a list in running text, without the dashes and end marks that were typed.
    mutating func entries(_ entry: SourceEntry) -> [Text] { lines(entry).map(\.withoutMarks) }
}

// MARK: - Figures and choices

extension ValueDecoder {
    mutating func count(_ entry: SourceEntry) -> Int? {
        guard let text = text(entry) else { return nil }
        if let count = Int(text.string), count > 0 { return count }
        report(.countWanted, at: entry.value.span, ["key": entry.key.rawValue])
        return nil
    }

    mutating func truth(_ entry: SourceEntry) -> Bool? {
        guard let text = text(entry) else { return nil }
        switch text.string.folded {
        case "true", "co", "dung", "yes": return true
        case "false", "khong", "sai", "no": return false
        default:
            report(.truthWanted, at: entry.value.span, ["key": entry.key.rawValue])
            return nil
        }
    }

    mutating func date(_ entry: SourceEntry) -> PartialDate {
        guard let text = text(entry) else { return PartialDate() }
        switch DateReader.read(text.string[...]) {
        case .success(var date):
            date.span = text.span
            return date
        case .failure(let problem):
            report(problem.diagnostic(at: entry.value.span))
            return PartialDate()
        }
    }
}

extension Text {
    /// The span shrinks with the text where both are known to be alike, else it stays the whole entry's.
    var withoutMarks: Text {
        let rest = EndMarks.stripEntry(string[...])
        return slice(rest)
    }

    /// A piece of this text with its own place, as far as the place can be told: a text that was typed in
    /// quotes or decomposed has no byte for each of its own, and keeps the span of the whole.
    package func slice(_ piece: Substring) -> Text {
        guard let span, span.end - span.start == string.utf8.count else { return Text(String(piece), span: span) }
        let start = string.utf8.distance(from: string.startIndex, to: piece.startIndex)
        return Text(
            String(piece), span: SourceSpan(start: span.start + start, end: span.start + start + piece.utf8.count))
    }
}

extension SourceKey {
    /// How the key is written, for hints.
    var example: String {
        switch self {
        case .signatures: "ký: {chức vụ: PHÓ BÍ THƯ, họ tên: Nguyễn Văn A}"
        case .recipients: "- {nhóm: [Ban A, Ban B], mục đích: để báo cáo}"
        case .group: "nhóm: [Ban A, Ban B]"
        case .followUp: "theo dõi: {kỳ: quý, chốt số liệu: cuối kỳ, hạn gửi: 5 ngày làm việc}"
        case .daysOff: "- {ngày: 02/01/2026, làm bù: 10/01/2026, lý do: hoán đổi ngày làm việc}"
        case .cycle: "kỳ: quý"
        case .cutOff: "chốt số liệu: 14"
        case .term: "hạn gửi: 5 ngày làm việc"
        case .subject: "trích yếu: [dòng thứ nhất, dòng thứ hai]"
        case .superior, .issuer, .addressees, .presentedTo, .legalBases: "\(rawValue): [A, B]"
        default: "\(rawValue): …"
        }
    }
}
