import Foundation
import Testing

/// What a program left behind.
package struct ProgramResult {
    package var status: Int32
    package var output: [UInt8]
    package var errors: String

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}

/// Foreign programs that the tests run.
package enum Program {
    /// Runs a program to its end.
    ///
    /// Input and output are files: a full pipe, which stops the program while nobody reads, cannot happen.
    package static func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
        in directory: URL? = nil
    ) throws -> ProgramResult {
        let folder = try TemporaryFolder()
        let files = ["input", "output", "errors"].map { folder.url.appending(path: $0) }
        try Data(input).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: program.hasPrefix("/") ? program : "/usr/bin/env")
        process.arguments = program.hasPrefix("/") ? arguments : [program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = directory ?? folder.url
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        let crash = process.terminationReason == .uncaughtSignal ? -1 : Int32(1)
        return ProgramResult(
            status: process.terminationStatus * crash, output: [UInt8](try Data(contentsOf: files[1])),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }

    /// The standard output of a program that reads a PDF; a failure ends the test. `%` stands for the PDF's path.
    package static func read(_ pdf: [UInt8], with program: String, _ arguments: [String]) throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "document.pdf")
        try Data(pdf).write(to: file)
        let result = try run(program, arguments.map { $0 == "%" ? file.path : $0 })
        try #require(result.status == 0, "\(program): \(result.errors.prefix(400))")
        return result.text
    }
}

/// A folder that goes away with its last reference.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "vanban-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The names of all that lies in it, hidden files too.
    package var contents: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }

    package func path(_ name: String) -> String { url.appending(path: name).path }

    package func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: name))) }

    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }

    /// A file in a folder of the folder.
    package func writeFolder(_ folder: String, _ name: String, _ text: String) throws {
        try FileManager.default.createDirectory(
            at: url.appending(path: folder), withIntermediateDirectories: true)
        try write(text, to: "\(folder)/\(name)")
    }
}
