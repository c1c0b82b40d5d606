import PageModel
import Testing

@Suite("Certificate: centring")
struct CentringRuleTests {
    @Test(
        "In the middle of the text's area, wherever that is", arguments: [(112.5, true), (112.9, true), (114, false)])
    func text(centre: Double, holds: Bool) throws {
        var paper = Paper()
        paper.addBody()
        paper.add(.kind, "KẾ HOẠCH", centre: centre, y: 60)
        let clause = "of: kind, centred on: text, within: 0.5 mm, because: mắt"
        #expect(try verdict(clause, paper) == (holds ? .holds : .fails))
        // The same under a wider margin, which is another clause's concern.
        var shifted = Paper()
        shifted.addBody(left: 34)
        shifted.add(.kind, "KẾ HOẠCH", centre: centre + 2, y: 60)
        #expect(try verdict(clause, shifted) == (holds ? .holds : .fails))
    }

    @Test("Under the component above")
    func under() throws {
        var paper = Paper()
        paper.add(.issuer, "SỞ NỘI VỤ", centre: 65, y: 30)
        paper.add(.number, "Số: 05/SNV-VP", centre: 65.8, y: 40)
        let clause = "of: number, centred on: issuer, within: 1 mm, because: mắt"
        #expect(try verdict(clause, paper) == .holds)
        paper.add(.number, "Số: 06/SNV-VP", centre: 68, y: 46)
        #expect(try verdict(clause, paper) == .fails)
        #expect(try verdict("of: issuer, centred on: superior", paper) == .absent)
    }
}
