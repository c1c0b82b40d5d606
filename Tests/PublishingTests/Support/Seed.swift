import Diagnostics
import FormatRules
import Foundation
import Publishing
import Testing

/// The real plan, imported from the plain text that a user pasted.
enum Seed {
    static let source = Result<[UInt8], any Error> {
        let bytes = [UInt8](try Data(contentsOf: Project.seed))
        let naming = try Naming.load(from: ResourceStore(root: Project.resources))
        let outcome = Understanding.importText(bytes, name: "ke-hoach.txt", naming: naming)
        return Array(try #require(outcome.value, "the plan cannot be imported").utf8)
    }
}
