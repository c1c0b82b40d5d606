import Foundation
import TestSupport
import Testing

/// The built program, as a user runs it.
enum Vanban {
    /// It lies beside the program that holds the tests.
    static let program: String = {
        let products = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return products.deletingLastPathComponent().appending(path: "vanban").path
    }()

    static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: TemporaryFolder
    ) throws -> ProgramResult {
        try #require(FileManager.default.isExecutableFile(atPath: program), "no program at \(program)")
        return try Program.run(
            program, arguments, input: input, environment: plain.merging(environment) { $1 }, in: folder.url)
    }

    /// Only the one face that all tests use is installed.
    private static let plain = ["FONTCONFIG_FILE": fontSetUp, "NO_COLOR": "1"]

    static var fontSetUp: String { fonts.path("fonts.conf") }

    private static let fonts: TemporaryFolder = {
        // A temporary folder that cannot be made shows in every test that runs the program.
        let folder = try! TemporaryFolder()
        let cache = folder.path("cache")
        _ = try? folder.write(
            "<fontconfig><dir>\(Workshop.faces)</dir><cachedir>\(cache)</cachedir></fontconfig>", to: "fonts.conf")
        return folder
    }()
}
