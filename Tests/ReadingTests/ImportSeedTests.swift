import Diagnostics
import Testing

@testable import Reading

@Suite("Import of the sample plan")
struct ImportSeedTests {
    @Test func sourceIsAsExpected() throws {
        try Importing.expectGolden(Importing.source(Importing.seed()), "seed-import.md")
    }

    @Test func changesAndQuestionsAreAsExpected() throws {
        let result = try Importing.run(Importing.seed()).value
        let changes = result.changes.map { ($0.line, $0.diagnostic) }
        let questions = result.questions.map { ($0.line, $0.diagnostic) }
        let list = (changes + questions).map { line, diagnostic in
            let sentence = diagnostic.message.sentence(in: .vietnamese, diagnostic.arguments)
            return "\(line): \(diagnostic.severity.rawValue) \(diagnostic.message.code) \(sentence)\n"
        }
        try Importing.expectGolden(list.joined(), "seed-import.txt")
    }
}
