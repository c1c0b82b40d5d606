import Diagnostics
import Foundation
import Publishing
import Testing

/// The real plan, imported from the plain text that a user pasted.
enum Seed {
    static let source = Result<[UInt8], any Error> {
        let bytes = [UInt8](try Data(contentsOf: Project.seed))
        let outcome = Understanding.importText(bytes, name: "ke-hoach.txt")
        return Array(try #require(outcome.value, "the plan cannot be imported").utf8)
    }
}
