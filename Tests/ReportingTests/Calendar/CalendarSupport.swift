import FormatRules
import Foundation
import PlanModel
import Testing

/// The program's own data, as these tests read them.
enum Calendar {
    static let store = ResourceStore(
        root: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Resources").standardized)
    /// Without any data: everything is foretold.
    static let nothing = ResourceStore(root: URL(filePath: "/nonexistent"))

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso), "\(iso)") }

    static func period(_ code: String) throws -> Period { try #require(Period(code: code), "\(code)") }
}
