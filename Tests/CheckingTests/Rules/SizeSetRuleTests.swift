import PageModel
import Testing

@Suite("Certificate: sizes that move together")
struct SizeSetRuleTests {
    private let clause =
        "of: [nationalTitle, motto], sets: [{nationalTitle: 13, motto: 14}, {nationalTitle: 12, motto: 13}]"

    @Test(
        "One of the sets, and not parts of two",
        arguments: [(13.0, 14.0, true), (12, 13, true), (12, 14, false), (13, 13, false)])
    func sets(title: Double, motto: Double, holds: Bool) throws {
        var paper = Paper()
        paper.add(.nationalTitle, "CỘNG HÒA", x: 110, y: 24, size: title)
        paper.add(.motto, "Độc lập", x: 110, y: 30, size: motto)
        let found = try findings(clause, paper)
        #expect(found.map(\.verdict) == [holds ? .holds : .fails])
    }
}
