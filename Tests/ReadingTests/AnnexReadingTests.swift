import PlanModel
import Testing

@testable import Reading

@Suite("Annexes: their line, title, reference and text")
struct AnnexReadingTests {
    private func annexes(_ body: String, codes: [String] = []) throws -> [Annex] {
        let source = try ReadSource(body: "Chữ.\n\n" + body)
        #expect(source.codes == codes)
        #expect(try source.document.body.map(\.text.plain) == ["Chữ."])
        return try source.document.annexes
    }

    @Test func titleAndReferenceStandBetweenLineAndText() throws {
        let found = try annexes(
            "Phụ lục I\nDANH MỤC\nNHIỆM VỤ\n(Kèm theo Kế hoạch số 5/KH-UBND)\n\nMột.\n\nPhụ lục II\n\nBIỂU MẪU\n\n1. Hai"
        )
        #expect(found.map(\.label.string) == ["Phụ lục I", "Phụ lục II"])
        #expect(found.map(\.number) == ["I", "II"])
        #expect(found.map { $0.title.map(\.string) } == [["DANH MỤC", "NHIỆM VỤ"], ["BIỂU MẪU"]])
        #expect(found.map(\.reference?.string) == ["(Kèm theo Kế hoạch số 5/KH-UBND)", nil])
        #expect(found.map { $0.body.map(\.text.plain) } == [["Một."], ["Hai"]])
    }

    @Test func theOnlyAnnexHasNoNumber() throws {
        let found = try annexes("PHỤ LỤC\n\nTên\n\nChữ")
        #expect(found.map(\.number) == [nil])
        #expect(found[0].title.map(\.string) == ["Tên"])
    }

    @Test func optionsStandInBraces() throws {
        #expect(try annexes("Phụ lục 1 {khổ: ngang}\n\nTên\n\nChữ").map(\.isLandscape) == [true])
        #expect(try annexes("Phụ lục 1 {khổ: tròn}\n\nTên\n\nChữ", codes: ["VB160"]).map(\.isLandscape) == [false])
    }

    @Test func aKindInCapitalsOpensAnAttachedText() throws {
        let found = try annexes("QUY CHẾ {kèm theo}\n\nLàm việc của Sở\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi")
        #expect(found.map(\.nature) == [.attached])
        #expect(found[0].label.string == "QUY CHẾ")
        #expect(found[0].title.map(\.string) == ["Làm việc của Sở"])
        #expect(found[0].body.map(\.level) == [.chapter, .article])
    }

    @Test(arguments: ["Phụ lục kèm theo", "\\Phụ lục I", "QUY CHẾ", "Quy chế {kèm theo}"])
    func otherLinesOpenNone(line: String) throws {
        #expect(try ReadSource(body: "Chữ.\n\n" + line).document.annexes.isEmpty)
    }
}
