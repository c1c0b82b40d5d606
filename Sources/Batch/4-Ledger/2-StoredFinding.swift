import Diagnostics
import Foundation

/// A diagnostic as the ledger keeps it: told again in either language, without the line of the source.
struct StoredFinding: Codable, Hashable {
    var code: String
    var arguments: [String: String]
    var file: String?
    var line: Int?
    var column: Int?
    var pointer: String?
    var clause: String?
    var certainty: String?

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.message.code
        arguments = diagnostic.arguments
        file = diagnostic.file
        (line, column) = (diagnostic.line, diagnostic.column)
        pointer = diagnostic.pointer
        clause = diagnostic.clause
        certainty = diagnostic.certainty
    }

    /// Nil for a message that this program does not know.
    var diagnostic: Diagnostic? {
        guard let message = Self.messages[code] else { return nil }
        var diagnostic = Diagnostic(
            message, at: nil, arguments, clause: clause, certainty: certainty, pointer: pointer, file: file)
        (diagnostic.line, diagnostic.column) = (line, column)
        return diagnostic
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init?(json: String) {
        guard let read = try? JSONDecoder().decode(StoredFinding.self, from: Data(json.utf8)) else { return nil }
        self = read
    }

    private static let messages = Dictionary(uniqueKeysWithValues: Message.catalogue.map { ($0.code, $0) })
}
