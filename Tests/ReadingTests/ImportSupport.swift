import Diagnostics
import FormatRules
import Foundation
import Testing

@testable import Reading

/// What the import tests share: the sample, running the import, and reading its result back without the reader.
enum Importing {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let naming = Result {
        try Naming.load(from: ResourceStore(root: package.appending(path: "Resources")))
    }

    static func seed() throws -> String {
        try String(contentsOf: package.appending(path: "templates/samples/ke-hoach-93-KL-TW.txt"), encoding: .utf8)
    }

    static func run(_ text: String, name: String = "a.txt") throws -> Outcome<ImportResult> {
        PlainTextImport.run(try SourceFile(name: name, bytes: Array(text.utf8)), naming: try naming.get())
    }

    static func source(_ text: String) throws -> String { try run(text).value.source }

    /// The codes of the questions, or of the changes, in order.
    static func codes(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map(\.message.code) }

    /// Compares with a golden file, which one command rewrites: `UPDATE_GOLDEN=1 swift test --filter Import`.
    static func expectGolden(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
        let file = package.appending(path: "Tests/ReadingTests/Expected/\(name)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try? String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "\(name) differs or is missing", sourceLocation: location)
    }
}

/// A result taken apart again by the plainest means, so that it is the format that is tested.
struct ImportedSource {
    var values: [(key: String, value: String)] = []
    /// Paragraphs with escapes and emphasis taken out.
    var body: [String] = []

    init(_ source: String) {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let close = lines.dropFirst().firstIndex(of: "---") ?? lines.count
        var key = ""
        for line in lines[1..<close] {
            var item = line.drop { $0 == " " }
            let isItem = item.hasPrefix("- ")
            if isItem { item = item.dropFirst(2) }
            if item.hasPrefix("{nhóm: ") {
                values += ImportedSource.flow(item).map { ("nơi nhận", $0) }
            } else if let colon = item.firstIndex(of: ":"),
                !isItem || ImportedSource.keys.contains(String(item[..<colon]))
            {
                key = String(item[..<colon])
                let value = item[item.index(after: colon)...].drop { $0 == " " }
                if !value.isEmpty { values.append((key, ImportedSource.unquoted(value))) }
            } else {
                values.append((key, ImportedSource.unquoted(item)))
            }
        }
        body = lines.dropFirst(close + 1).filter { !$0.isEmpty }.map(ImportedSource.plain)
    }

    subscript(_ key: String) -> [String] { values.filter { $0.key == key }.map(\.value) }

    private static let keys = ["quyền hạn", "chức vụ", "họ tên"]

    private static func unquoted(_ value: Substring) -> String {
        guard value.first == "\"", value.count > 1 else { return String(value) }
        return plain(value.dropFirst().dropLast(), dropsStars: false)
    }

    private static func plain(_ text: String) -> String { plain(text[...], dropsStars: true) }

    private static func plain(_ text: Substring, dropsStars: Bool) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped || character != "\\" && !(dropsStars && character == "*") { result.append(character) }
            isEscaped = !isEscaped && character == "\\"
        }
        return result
    }

    /// The scalars of `{nhóm: [a, "b, c"], mục đích: d}`.
    private static func flow(_ text: Substring) -> [String] {
        var scalars: [String] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        for character in text.dropFirst("{nhóm: [".count) {
            if isEscaped {
                current.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, ",[]{}".contains(character) {
                scalars.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return scalars.map { $0.trimmingCharacters(in: .whitespaces) }
            .map { $0.hasPrefix("mục đích: ") ? String($0.dropFirst(10)) : $0 }.filter { !$0.isEmpty }
    }
}
