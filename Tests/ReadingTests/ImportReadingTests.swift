import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import Reading

/// What the import writes, the reader of sources reads, word by word.
@Suite("Import and reader agree")
struct ImportReadingTests {
    private func read(_ text: String) throws -> Outcome<OfficialDocument?> {
        let source = try SourceFile(name: "a.md", bytes: Array(text.utf8))
        return SourceReader.read(source, knownKinds: try Importing.naming.get().kindNames)
    }

    @Test func sampleIsReadWithoutRemarks() throws {
        let outcome = try read(Importing.source(Importing.seed()))
        let document = try #require(outcome.value)
        #expect(outcome.diagnostics == [])
        #expect(document.kind.string == "kế hoạch")
        #expect(document.number.number == nil && document.number.symbol == "KH/TU")
        #expect(document.issuer.map(\.string) == ["TỈNH ỦY …"])
        #expect(document.signatures.map { $0.name?.string } == ["Nguyễn Hoài Anh"])
        #expect(document.recipients.count == 8)
        #expect(document.recipients[0].recipients.count == 2 && document.recipients[0].purpose?.string == "để báo cáo")
        #expect(document.recipients[7].recipients[0].name.string == "Lưu Văn phòng Tỉnh ủy (HMT)")
        let italics = document.body.flatMap(\.text).filter(\.italic).map(\.text)
        #expect(italics == ["sau đây viết tắt là Kết luận số 93-KL/TW", "sau đây viết tắt là Chỉ thị số 52-CT/TU"])
    }

    @Test(arguments: ImportSamples.all)
    func bodyIsReadAsItWasPasted(_ sample: String) throws {
        // The reader has no annexes yet.
        let sample = sample.replacing("Phụ lục 1\n", with: "")
        try expectSameWords(sample)
        for variation in Variation.allCases { try expectSameWords(variation.apply(to: sample)) }
    }

    @Test(arguments: Variation.allCases)
    func sampleIsReadInEveryVariation(_ variation: Variation) throws {
        try expectSameWords(variation.apply(to: Importing.seed()))
    }

    @Test(arguments: 1...40)
    func nonsenseIsReadAsItWasPasted(_ seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let text = try ImportSamples.all.joined(separator: "\n\n") + Importing.seed()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { $0 != "Phụ lục 1" }
        let shuffled = lines.shuffled(using: &random).prefix(5 + seed).joined(separator: "\n")
        guard shuffled.contains(where: \.isLetter) else { return }
        let numbers = Message.catalogue.filter { $0.code.hasPrefix("VB18") }
        try expectSameWords(shuffled, allowing: [.kindMissing, .emptyBody] + numbers)
    }

    @Test(arguments: ["#. Một.", "Điều #. Hai", "1.#. Ba.", "##. BỐN", "Chương #", "#) Năm;"])
    func aHashThatWasPastedIsNoNumber(_ line: String) throws {
        let pasted = "KẾ HOẠCH\nvề việc mẫu\n-----\n\nMở đầu như sau:\n\n\(line)\n\nKết thúc."
        let document = try #require(try read(Importing.source(pasted)).value)
        #expect(document.body.filter { !$0.label.isEmpty } == [])
        #expect(document.body.map(\.text.plain).contains(line))
    }

    private func expectSameWords(
        _ text: String, allowing allowed: [Message] = [], _ location: SourceLocation = #_sourceLocation
    ) throws {
        let source = try Importing.source(text)
        let outcome = try read(source)
        let document = try #require(outcome.value)
        let read = document.body.flatMap { words($0.label + " " + $0.text.plain) }
        let pasted = ImportedSource(source).body.flatMap(words)
        #expect(read == pasted, sourceLocation: location)
        let remarks = outcome.diagnostics.map(\.message).filter { !allowed.contains($0) }
        #expect(remarks.map(\.code) == [], sourceLocation: location)
    }

    private func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
