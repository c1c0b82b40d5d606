import FormatRules
import PageModel
import TestSupport
import Testing

@testable import Checking

/// One clause, written as in `Resources/clauses`, beside margins of 30 and 15 mm; and what it finds on a paper.
func findings(
    _ clause: String, _ paper: Paper, kind: String = "kế hoạch", signers: Int = 1, duplex: Bool = false,
    family: String = "Times New Roman", right: String = "[15 mm]"
) throws -> [Finding] {
    let book = try ClauseBook(clause, right: right)
    let facts = PaperFacts(kind: kind, signers: signers, isDuplex: duplex, family: family)
    return Certificate.judge(paper.document, by: book, facts: facts).findings.filter { $0.clause == "X" }
}

/// The verdict of a clause that speaks of one component.
func verdict(_ clause: String, _ paper: Paper, kind: String = "kế hoạch", duplex: Bool = false) throws
    -> Finding.Verdict?
{
    try findings(clause, paper, kind: kind, duplex: duplex).first?.verdict
}

extension ClauseBook {
    /// - Parameters:
    ///   - clause: its keys but for id, clause and certainty: `of: issuer, side: left`.
    ///   - right: the range of the right margin.
    init(_ clause: String, right: String = "[15 mm]") throws {
        let folder = try TemporaryFolder()
        let sure = clause.contains("certainty:") ? "" : ", certainty: S1"
        let text = """
            schema: 1
            id: thu
            name: Thử
            family: party
            from: 2026-01-01
            cells: {issuer: 2, kind: 5a}
            clauses:
              - {id: L, margin: {edge: left, range: [30 mm]}, clause: "", certainty: S1}
              - {id: R, margin: {edge: right, range: \(right)}, clause: "", certainty: S1}
              - {id: X, \(clause), clause: Điều 1\(sure)}

            """
        try folder.writeFolder("clauses", "thu.yaml", text)
        self = try ClauseBook.load("thu", from: ResourceStore(root: folder.url))
    }
}
