import Diagnostics

/// The language of messages. Papers are Vietnamese whatever this says.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Vietnamese with full marks; what is used where nothing else is asked for.
    case vietnamese = "vi"
    /// English.
    case english = "en"

    var own: Diagnostics.Language { self == .vietnamese ? .vietnamese : .english }
}

/// Something that was found on the way to a paper: an error, a warning or a remark, with the clause that it rests on.
///
/// A plain value: it may be kept, compared, sent and shown long after the paper is gone.
public struct Diagnostic: Sendable, Hashable {
    /// How much a diagnostic weighs. Only errors keep a paper from being made.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Worth knowing: which profile was chosen, which face.
        case note
        /// Worth looking at; the paper is made.
        case warning
        /// The paper is not made.
        case error
    }

    /// A sentence in both languages.
    public struct Wording: Sendable, Hashable {
        /// With full marks.
        public var vietnamese: String
        /// The same in English.
        public var english: String

        /// The sentence in one language.
        public func text(in language: Language) -> String {
            language == .vietnamese ? vietnamese : english
        }
    }

    /// Where in a source something was found.
    public struct Place: Sendable, Hashable {
        /// The source's name, or that of a file that was read with it.
        public var file: String
        /// Counted from 1; nil where the file as a whole is meant.
        public var line: Int?
        /// In characters from 1; nil where the line as a whole is meant.
        public var column: Int?
        /// Line and column behind the last character.
        public var endLine: Int?
        /// In characters from 1, behind the last character.
        public var endColumn: Int?
    }

    /// `VB` and three digits. A code keeps its meaning for ever and is never used for another.
    public var code: String
    /// How much it weighs.
    public var severity: Severity
    /// What is wrong, as a whole sentence on one line.
    public var message: Wording
    /// What to do about it, where that can be said.
    public var hint: Wording?
    /// The clause of the regulation that it rests on: `HD 05 II.I.2.2`.
    public var clause: String?
    /// How sure the clause is: `P+`, `P`, `S1`, `S`, `TPL`, `D`, or `U` for what could not be verified.
    public var certainty: String?
    /// Where it was found; nil for what concerns no source, as with documents that are values.
    public var place: Place?
    /// The field of a value, or of a model in JSON, that is meant (RFC 6901): `/kind`.
    public var pointer: String?
}

extension Diagnostic: CustomStringConvertible {
    /// `FILE:LINE:COLUMN: sentence [CODE]` in Vietnamese.
    public var description: String {
        let numbers = [place?.line, place?.column].compactMap { $0.map(String.init) }
        let place = ([place?.file ?? pointer].compactMap(\.self) + numbers).joined(separator: ":")
        return (place.isEmpty ? "" : place + ": ") + "\(message.vietnamese) [\(code)]"
    }
}
