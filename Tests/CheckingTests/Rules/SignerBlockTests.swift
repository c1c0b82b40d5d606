import PageModel
import Testing

@Suite("Certificate: every signer is a block of his own")
struct SignerBlockTests {
    private let under = "of: signerName, below: {of: [authority, office]}"
    private let centred = "of: signerName, centred on: [authority, office], within: 1 mm, because: mắt"

    /// A signer's three lines, the name where `name` says.
    private func add(_ paper: inout Paper, centre: Double, top: Double, name: Double? = nil, off: Double = 0) {
        paper.add(.authority, "T/M BAN", centre: centre, y: top)
        paper.add(.office, "BÍ THƯ", centre: centre, y: top + 6.4)
        paper.add(.signerName, "Lê Thị Ví Dụ", centre: centre + off, y: name ?? top + 40)
    }

    private func rows(_ last: (inout Paper) -> Void) -> Paper {
        var paper = Paper()
        paper.addBody()
        add(&paper, centre: 155, top: 90)
        add(&paper, centre: 70, top: 90)
        last(&paper)
        return paper
    }

    @Test("Names of later rows stand under their own offices")
    func rows() throws {
        let right = rows { add(&$0, centre: 155, top: 150) }
        #expect(try verdict(under, right) == .holds && verdict(centred, right) == .holds)
        let above = rows { add(&$0, centre: 155, top: 150, name: 142) }
        #expect(try verdict(under, above) == .fails)
        let beside = rows { add(&$0, centre: 155, top: 150, off: 8) }
        #expect(try verdict(under, beside) == .holds && verdict(centred, beside) == .fails)
    }

    @Test("One signer's name over his office is found in whatever order it was written")
    func above() throws {
        for isLast in [true, false] {
            var paper = Paper()
            if !isLast { paper.add(.signerName, "Lê Thị Ví Dụ", centre: 155, y: 80) }
            paper.add(.office, "BÍ THƯ", centre: 155, y: 100)
            if isLast { paper.add(.signerName, "Lê Thị Ví Dụ", centre: 155, y: 80) }
            #expect(try verdict(under, paper) == .fails)
        }
    }

    /// At the left on a leave permit, where it comes first in reading order.
    @Test("Who certifies a signature has his own place")
    func certification() throws {
        var paper = Paper()
        paper.addBody()
        paper.add(.certification, "Xác nhận", centre: 70, y: 150)
        add(&paper, centre: 70, top: 156.4)
        add(&paper, centre: 155, top: 90)
        paper.add(.recipientsLabel, "Nơi nhận:", x: 30, y: 90)
        #expect(try verdict(under, paper) == .holds && verdict(centred, paper) == .holds)
        for role in ["authority", "office", "signerName"] {
            #expect(try verdict("of: \(role), side: right", paper) == .holds)
        }
        #expect(try verdict("of: recipientsLabel, level with: [authority, office]", paper) == .holds)
    }

    @Test("Prescribed titles are those of who signs")
    func titles() throws {
        var paper = Paper()
        paper.add(.office, "CHỦ TRÌ", centre: 155, y: 90)
        paper.add(.certification, "Xác nhận", centre: 155, y: 150)
        paper.add(.office, "CHÁNH VĂN PHÒNG", centre: 155, y: 156.4)
        let clause = "of: office, wording: {one of: [CHỦ TRÌ, THƯ KÝ]}"
        #expect(try verdict(clause, paper) == .holds)
        paper.add(.office, "GIÁM ĐỐC", centre: 60, y: 90)
        #expect(try verdict(clause, paper) == .fails)
    }
}
