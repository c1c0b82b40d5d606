import Foundation
import Testing

/// Foreign programs that read what was drawn.
enum Program {
    /// Runs a program on a PDF and gives its standard output; a failure is a failed test.
    static func run(_ name: String, _ options: [String], on pdf: [UInt8], then output: [String] = []) throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "document.pdf")
        try Data(pdf).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + options + [file.path] + output
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(name): \(text)")
        return text
    }

    static func text(of pdf: [UInt8]) throws -> String { try run("pdftotext", ["-layout"], on: pdf, then: ["-"]) }
    static func info(of pdf: [UInt8]) throws -> String { try run("pdfinfo", ["-rawdates"], on: pdf) }
}

/// A folder that goes away with its last reference.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "vanban-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
