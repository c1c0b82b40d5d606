/// A problem, or a remark, about a document: what, where, and which clause it rests on.
///
/// Diagnostics are collected as values and returned together; nothing prints from inside.
package struct Diagnostic: Sendable, Hashable {
    package var message: Message
    /// What fills the message's `{name}` places.
    package var arguments: [String: String]
    /// The file as the user named it; filled in by the reader of that file.
    package var file: String?
    package var span: SourceSpan?
    /// The line of a data file that is too large, or gone, to be shown; a source's line comes from its span.
    package var line: Int?
    /// With ``line``: counted in characters, from 1.
    package var column: Int?
    /// The place in a JSON model (RFC 6901), where there is no line to show.
    package var pointer: String?
    /// The clause of the regulation that the finding rests on.
    package var clause: String?
    /// How sure that clause is, for example `P+` or `U`.
    package var certainty: String?

    package init(
        _ message: Message, at span: SourceSpan? = nil, _ arguments: [String: String] = [:],
        clause: String? = nil, certainty: String? = nil, pointer: String? = nil, file: String? = nil
    ) {
        self.message = message
        self.arguments = arguments
        self.file = file
        self.span = span
        self.pointer = pointer
        self.clause = clause
        self.certainty = certainty
    }

    package var severity: Severity { message.severity }
}

extension Sequence where Element == Diagnostic {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// 0 without errors, 1 for errors in documents, 2 for wrong usage, 3 when the surroundings failed.
    package var exitStatus: Int32 {
        filter { $0.severity == .error }.map(\.message.realm.exitStatus).max() ?? 0
    }
}

extension Realm {
    fileprivate var exitStatus: Int32 {
        switch self {
        case .document: 1
        case .usage: 2
        case .surroundings: 3
        }
    }
}

/// A value together with what was found on the way to it.
package struct Outcome<Value> {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

extension Outcome: Sendable where Value: Sendable {}

/// What ends the work on one document, told in diagnostics.
package struct DiagnosedError: Error, Sendable {
    package var diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    package init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }
}
