import Diagnostics
import Foundation
import Layout
import Publishing
import Testing

/// In the imported plan and in all templates a reader finds nothing to object to: where a line is loose because a whole
/// date stands at its end, the sentence is turned.
@Suite("What has to give")
struct CompromiseTests {
    @Test("Nothing in any paper", arguments: ReportedSource.templates + [.seed])
    func nothing(source: ReportedSource) throws {
        #expect(try source.report().compromises.compactMap(name) == [])
    }

    /// A loose line may be the price of a last line that is not one syllable alone.
    @Test(
        "Filling each line in turn leaves no fewer loose lines and short ends",
        arguments: ReportedSource.templates + [.seed])
    func greedy(source: ReportedSource) throws {
        let (optimal, greedy) = (Evenness(try source.publication().pages), Evenness(try source.inTurn().pages))
        #expect(optimal.loose + optimal.stubs <= greedy.loose + greedy.stubs)
        #expect(optimal.stubs == 0)
    }

    private func name(_ compromise: MakingReport.Compromise) -> String? {
        let words = compromise.place.map { " “\($0.words)”" } ?? ""
        switch compromise.kind {
        case .end(.sparse): return "sparse"
        case .end(.hollow): return "hollow"
        case .end(let fault): return "\(fault)\(words)"
        case .looseLine(_, .below(let piece, _)): return "loose before “\(piece)”"
        case .looseLine(_, .within(let piece, _)): return "loose round “\(piece)”"
        case .looseLine(_, .stub(let word)): return "loose to spare “\(word)”"
        case .looseLine: return "loose\(words)"
        case .unfilledLine: return "unfilled\(words)"
        case .torn: return "torn\(words)"
        case .stub: return "stub\(words)"
        // NĐ 30 PL I.II.1 gives both sets of sizes; the smaller one keeps each name on its line.
        case .remark(let phrase) where phrase.vietnamese == Message.smallHeadChosen.vietnamese: return nil
        case .remark(let phrase): return phrase.vietnamese
        }
    }
}
