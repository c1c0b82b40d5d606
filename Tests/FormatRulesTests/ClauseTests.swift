import PageModel
import Testing

@testable import FormatRules

@Suite("Clauses")
struct ClauseTests {
    @Test(
        "Every book decodes; its ids are its own; what names no clause claims nothing", arguments: Profile.identifiers)
    func decodes(_ id: String) throws {
        let book = try ClauseBook.load(id, from: store)
        #expect(book.id == id && book.clauses.count > 100)
        #expect(Set(book.clauses.map(\.id)).count == book.clauses.count)
        for clause in book.clauses where clause.citation.isEmpty {
            #expect(clause.certainty == .unverified, "\(clause.id)")
        }
        for clause in book.clauses where clause.tolerance.length > .zero || clause.tolerance.share > 0 {
            #expect(!clause.tolerance.reason.isEmpty, "\(clause.id) may be off for no reason")
        }
    }

    @Test("Clauses and settings are in force on the same days", arguments: Profile.identifiers)
    func dates(_ id: String) throws {
        let (book, profile) = (try ClauseBook.load(id, from: store), try Profile.load(id, from: store))
        #expect(book.from == profile.from && book.to == profile.to && book.family == profile.family)
    }

    /// What is drawn or copied without a word in any instrument.
    private static let silent: Set<Role> = [
        .recipientBrace, .tableRule, .figure, .certification, .annexRule, .annexHyphens, .signatureInfo, .secrecy,
        .secrecyBox, .scopeBox, .urgencyBox, .subjectRule, .issuerRule, .enactor, .operative, .zoneFrame, .zoneLabel,
        .superior, .kind, .authorLine, .recipientPurpose, .tableCaption, .tableHeader, .tableCell, .tableTotal,
        .figureCaption,
    ]

    @Test("Every component that a profile sets is spoken of", arguments: Profile.identifiers)
    func covers(_ id: String) throws {
        let book = try ClauseBook.load(id, from: store)
        let spoken = Set(book.clauses.flatMap(\.roles))
        for role in try Profile.load(id, from: store).components.keys where !Self.silent.contains(role) {
            // Their numbers in HD 36 were not seen.
            if id == "hd36", role.rawValue.hasPrefix("copy") { continue }
            #expect(spoken.contains(role), "\(role.rawValue)")
        }
    }

    @Test("Patterns say in words what they ask", arguments: Profile.identifiers)
    func words(_ id: String) throws {
        for clause in try ClauseBook.load(id, from: store).clauses {
            switch clause.demand {
            case .wording(.matching), .wording(.never): #expect(clause.says.count == 2, "\(clause.id)")
            default: break
            }
        }
    }
}
