import Foundation
import Testing

/// The built program, as a user runs it.
package enum Vanban {
    /// It lies beside the program that holds the tests.
    package static let program: String = {
        let products = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return products.deletingLastPathComponent().appending(path: "vanban").path
    }()

    package static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: TemporaryFolder
    ) throws -> ProgramResult {
        try #require(FileManager.default.isExecutableFile(atPath: program), "no program at \(program)")
        return try Program.run(
            program, arguments, input: input, environment: plain.merging(environment) { $1 }, in: folder.url)
    }

    /// Only the one face that all tests use is installed.
    /// Beside the test's own environment.
    package static let plain = ["FONTCONFIG_FILE": fontSetUp, "NO_COLOR": "1"]

    package static var fontSetUp: String { fonts.path("fonts.conf") }

    private static let fonts: TemporaryFolder = {
        // A temporary folder that cannot be made shows in every test that runs the program.
        let folder = try! TemporaryFolder()
        let cache = folder.path("cache")
        _ = try? folder.write(
            "<fontconfig><dir>\(TestFaces.folder)</dir><cachedir>\(cache)</cachedir></fontconfig>", to: "fonts.conf")
        return folder
    }()
}

/// The one face that all tests use, whatever else is installed.
package enum TestFaces {
    package static let folder = "/usr/share/fonts/truetype/liberation2"
}
