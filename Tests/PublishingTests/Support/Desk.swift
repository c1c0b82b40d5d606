import Foundation
import TestSupport
import Testing

/// A folder with one source and an older PDF beside it, and what the program does there.
struct Desk {
    let folder: TemporaryFolder
    static let source = "cong-van.md"
    static let olderPDF = "bản cũ"

    /// - Parameter source: the text of `cong-van.md`.
    init(_ source: String) throws {
        folder = try TemporaryFolder()
        try folder.write(source, to: Desk.source)
        try folder.write(Desk.olderPDF, to: "cong-van.pdf")
    }

    /// The sample công văn, with one piece of its text replaced.
    init(replacing old: String, by new: String) throws {
        let text = try Sample(profile: "hd05", kind: .dispatch).text
        try #require(text.contains(old))
        try self.init(text.replacingOccurrences(of: old, with: new))
    }

    func run(_ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]) throws -> ProgramResult {
        try Vanban.run(arguments, input: input, environment: environment, in: folder)
    }

    /// The findings of `render`, which must have failed with this status and left everything as it was.
    func failedRender(
        status: Int32, _ arguments: [String] = [], environment: [String: String] = [:],
        _ location: SourceLocation = #_sourceLocation
    ) throws -> [Finding] {
        let before = try folder.contents
        let command = ["render", Desk.source, "--diagnostics", "json"] + arguments
        let result = try Vanban.run(command, environment: environment, in: folder)
        #expect(result.status == status, "\(result.errors)", sourceLocation: location)
        #expect(result.output.isEmpty, sourceLocation: location)
        #expect(try folder.contents == before, "something was left over", sourceLocation: location)
        #expect(try folder.bytes("cong-van.pdf") == Array(Desk.olderPDF.utf8), sourceLocation: location)
        return try Finding.all(in: result.errors)
    }

    /// Line and column of a text in the source, counted as an editor does.
    func place(of text: String) throws -> [Int] {
        let source = String(decoding: try folder.bytes(Desk.source), as: UTF8.self)
        let lines = source.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains(text) }, "«\(text)» is not in the source")
        let start = lines[line].range(of: text)!.lowerBound
        return [line + 1, lines[line].distance(from: lines[line].startIndex, to: start) + 1]
    }
}

/// One line of `--diagnostics json`.
struct Finding: Decodable {
    var code: String
    var severity: String
    var file: String?
    var line: Int?
    var column: Int?
    var endLine: Int?
    var endColumn: Int?
    var message: String
    var hint: String?
    var clause: String?
    var certainty: String?

    var place: [Int] { [line, column].compactMap(\.self) }

    static func all(in errors: String) throws -> [Finding] {
        try errors.split(separator: "\n").map { try JSONDecoder().decode(Finding.self, from: Data($0.utf8)) }
    }
}

extension [Finding] {
    var errors: [Finding] { filter { $0.severity == "error" } }
}
