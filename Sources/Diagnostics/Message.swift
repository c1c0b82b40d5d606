/// How much a diagnostic weighs. Only errors change the exit status and keep a file from being written.
package enum Severity: String, Sendable, Codable, Comparable {
    case note, warning, error

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}

/// Where a problem lies, which decides the exit status: 1 for the document, 2 for the command, 3 for the surroundings.
package enum Realm: Sendable, Hashable {
    /// The author's text or data.
    case document
    /// What the command was asked for.
    case usage
    /// File system, fonts, disk, printer.
    case surroundings
}

/// The language of messages. Documents are Vietnamese whatever this says.
package enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// One entry of the catalogue: a sentence in both languages, with `{name}` for what differs from case to case.
///
/// Codes are `VB` and three digits, never reused: 1xx reading, 2xx import, 3xx understanding and
/// rules, 4xx layout (43x follow-up and directory, 44x charts), 5xx faces and drawing, 6xx surroundings (61x PDF files,
/// 66x the library), 7xx what commands say (709–739 forms, 740–799 the office book), 80x certificates, 80x to 82x
/// recipients, 83x and 84x templates, 68x, 88x, 89x and 97x to 99x
/// batches, 90x periods, 92x and 93x progress, 95x and 96x reports.
package struct Message: Sendable, Hashable {
    package let code: String
    package let severity: Severity
    package let realm: Realm
    package let vietnamese: String
    package let english: String
    package let vietnameseHint: String?
    package let englishHint: String?

    package init(
        _ code: String, _ severity: Severity, realm: Realm = .document,
        vi: String, en: String, viHint: String? = nil, enHint: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.realm = realm
        vietnamese = vi
        english = en
        vietnameseHint = viHint
        englishHint = enHint
    }

    package func sentence(in language: Language, _ arguments: [String: String]) -> String {
        fill(language == .vietnamese ? vietnamese : english, arguments)
    }

    package func hint(in language: Language, _ arguments: [String: String]) -> String? {
        (language == .vietnamese ? vietnameseHint : englishHint).map { fill($0, arguments) }
    }
}

/// Puts arguments into `{name}` places in one pass, so that a value that holds braces stays as it is.
/// Braces round anything but a name are text.
private func fill(_ template: String, _ arguments: [String: String]) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
        result += rest[..<open]
        let name = rest[open...].dropFirst().prefix { $0.isASCII && $0.isLetter }
        if name.endIndex < rest.endIndex, rest[name.endIndex] == "}", let value = arguments[String(name)] {
            result += value
            rest = rest[name.endIndex...].dropFirst()
        } else {
            result += "{"
            rest = rest[open...].dropFirst()
        }
    }
    return result + rest
}
