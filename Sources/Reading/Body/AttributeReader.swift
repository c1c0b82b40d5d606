import Diagnostics
import PlanModel

/// Reads `{chủ trì: …; phối hợp: …; hạn: …}`, `{đề mục}` and `{văn}` at the end of a paragraph.
///
/// Braces that hold none of these keys, nor anything like them, are text: `{{x}}`, `{1; 2; 3}`.
struct AttributeReader {
    /// What the end of a paragraph says about it, and the text that is left: before the braces and behind them.
    struct Note {
        var pieces: [Substring]
        var attributes: TaskAttributes?
        var isHeading: Bool?
    }

    private let file: SourceFile
    private var note: Note
    private var seen: Set<Key> = []
    private var diagnostics: [Diagnostic] = []

    private enum Key: String, CaseIterable {
        case lead = "chủ trì"
        case coordinating = "phối hợp"
        case deadline = "hạn"
        case deliverable = "kết quả"
        case nature = "loại việc"
        case id = "mã"
        case heading = "đề mục"
        case prose = "văn"

        static let folded = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.folded, $0) })
        static let names = allCases.map(\.rawValue.folded)
        var isFlag: Bool { self == .heading || self == .prose }
    }

    static func read(_ paragraph: Substring, of file: SourceFile) -> Outcome<Note> {
        var reader = AttributeReader(file: file, note: Note(pieces: [paragraph]))
        while let braces = Braces(atEndOf: reader.note.pieces[0]), reader.read(braces) {}
        return Outcome(reader.note, reader.diagnostics)
    }

    private init(file: SourceFile, note: Note) {
        self.file = file
        self.note = note
    }

    /// False when the braces are text.
    private mutating func read(_ braces: Braces) -> Bool {
        let parts = braces.content.split(atEach: UInt8(ascii: ";")).filter { !$0.isEmpty }
        guard parts.contains(where: AttributeReader.isMeant) else { return false }
        note.pieces[0] = braces.before
        if !braces.after.isEmpty { note.pieces.insert(braces.after, at: 1) }
        for part in parts { read(part: part) }
        note.attributes?.span = file.span(of: braces.whole)
        return true
    }

    /// Whether a part has a key that is known, or mistyped.
    private static func isMeant(_ part: Substring) -> Bool {
        let name = part.split(atFirst: UInt8(ascii: ":"))?.before
        let folded = (name ?? part).folded
        if let key = Key.folded[folded] { return key.isFlag == (name == nil) }
        return name != nil && folded.count >= 3 && nearestName(to: folded, among: Key.names) != nil
    }

    private mutating func read(part: Substring) {
        let (name, value) = part.split(atFirst: UInt8(ascii: ":")) ?? (part, part[part.endIndex...])
        guard let key = Key.folded[name.folded] else { return refuse(name.trimmed) }
        guard seen.insert(key).inserted else {
            return report(.duplicateAttribute, at: name.trimmed, ["key": key.rawValue])
        }
        switch key {
        case .heading: note.isHeading = true
        case .prose: note.isHeading = false
        default:
            var attributes = note.attributes ?? TaskAttributes()
            set(key, to: value.trimmed, in: &attributes)
            note.attributes = attributes
        }
    }

    private mutating func set(_ key: Key, to value: Substring, in attributes: inout TaskAttributes) {
        guard !value.isEmpty else { return }
        switch key {
        case .lead: attributes.lead = bodies(value)
        case .coordinating: attributes.coordinating = bodies(value)
        case .deadline: attributes.deadline = deadline(value)
        case .deliverable: attributes.deliverable = text(value)
        case .nature: attributes.nature = nature(value)
        case .id: attributes.id = text(value)
        case .heading, .prose: break
        }
    }
}

// MARK: - Values

extension AttributeReader {
    private func bodies(_ value: Substring) -> [Text] {
        value.split(atEach: UInt8(ascii: ",")).filter { !$0.isEmpty }.map(text)
    }

    private func text(_ value: Substring) -> Text { Text(value.unescaped, span: file.span(of: value)) }

    /// A day, or words such as `quý III năm 2026`. A day that does not exist is a slip, not words.
    private mutating func deadline(_ value: Substring) -> Deadline {
        var deadline = Deadline(text: text(value))
        switch DateReader.read(value) {
        case .success(var date):
            date.span = deadline.text.span
            deadline.date = date
        case .failure(let problem) where problem.isImpossible:
            diagnostics.append(problem.diagnostic(at: file.span(of: value)))
        case .failure: break
        }
        return deadline
    }

    private mutating func nature(_ value: Substring) -> TaskNature? {
        let nature = TaskNature.allCases.first { $0.rawValue.folded == value.folded }
        if nature == nil { report(.unknownNature, at: value, ["value": value.unescaped]) }
        return nature
    }

    private mutating func refuse(_ name: Substring) {
        let near = nearestName(to: name.folded, among: Key.names).flatMap { Key.folded[$0] }
        let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
        report(
            near == nil ? .unknownAttribute : .mistypedAttribute, at: name,
            ["key": String(name), "near": near?.rawValue ?? "", "known": known])
    }

    private mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String]) {
        diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
    }
}
