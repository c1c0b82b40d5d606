import Foundation
import TestSupport
import Testing
import VanBan

/// An office with the one face that all tests use, whatever else is installed.
enum Desk {
    static let fonts = [URL(filePath: "/usr/share/fonts/truetype/liberation2")]

    static func office(workers: Int = 2) throws -> Office {
        try Office(Office.Settings(fonts: fonts, workers: workers))
    }

    /// The folder of the project.
    static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// What was thrown; a paper that was made ends the test.
    static func error(_ work: () async throws -> some Any) async throws -> VanBanError {
        do {
            _ = try await work()
        } catch let error as VanBanError {
            return error
        }
        throw Unexpected()
    }

    struct Unexpected: Error {}
}

extension [UInt8] {
    /// The text of a PDF as poppler reads it, in the order in which it was drawn.
    func text() throws -> String { try Program.read(self, with: "pdftotext", ["-raw", "%", "-"]) }

    /// The same without blanks and line ends: what a line break on the page cannot part.
    func letters() throws -> String { try text().letters }
}

extension String {
    var letters: String { filter { !$0.isWhitespace } }
}

extension VanBanError {
    var codes: [String] { diagnostics.filter { $0.severity == .error }.map(\.code) }
}
