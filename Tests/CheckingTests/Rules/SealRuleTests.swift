import PageModel
import Testing

@Suite("Certificate: signature and seal")
struct SealRuleTests {
    /// An office at 100 mm, a name at 140, a signature 40 mm wide between them, and a seal.
    private func paper(signature x: Double = 150, y: Double = 118, seal: Double = 120) -> Paper {
        let picture = Picture(.png, bytes: [], width: .millimetres(40), height: .millimetres(20))
        var paper = Paper()
        paper.add(.office, "GIÁM ĐỐC", centre: 155, y: 100)
        paper.add(.signatureImage, .image(picture), x: x - 20, y: y - 10, width: 40, height: 20)
        paper.add(.sealImage, .image(picture), x: seal - 18, y: 105, width: 36, height: 36)
        paper.add(.signerName, "Lê Thị Ví Dụ", centre: 155, y: 140)
        return paper
    }

    @Test("The signature stands half-way between office and name")
    func between() throws {
        let clause = "of: signatureImage, between: {above: [office], below: [signerName]}, within: 5 mm, because: ảnh"
        #expect(try verdict(clause, paper(signature: 155)) == .holds)
        #expect(try verdict(clause, paper(signature: 165)) == .fails)
        #expect(try verdict(clause, paper(signature: 155, y: 128)) == .fails)
        #expect(try verdict(clause, Paper()) == .absent)
    }

    /// The signature reaches from 130 to 170 mm.
    @Test(
        "The seal covers about its left third",
        arguments: [(125.0, true), (128, true), (140, false), (110, false), (175, false)])
    func overlap(seal: Double, holds: Bool) throws {
        let clause = "of: sealImage, overlap: {of: signatureImage, share: [0.25, 0.45]}"
        #expect(try verdict(clause, paper(seal: seal)) == (holds ? .holds : .fails))
    }
}
