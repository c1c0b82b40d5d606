import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reading

/// No word is lost or changed beyond the list of changes: the input with the listed edits made has the words of the output.
@Suite("Import keeps every word")
struct ImportWordsTests {
    @Test func sampleKeepsEveryWord() throws { try expectWordsKept(Importing.seed()) }

    @Test(arguments: Variation.allCases)
    func variationsKeepEveryWord(_ variation: Variation) throws {
        try expectWordsKept(variation.apply(to: Importing.seed()))
    }

    @Test(arguments: ImportSamples.all)
    func otherDocumentsKeepEveryWord(_ sample: String) throws {
        try expectWordsKept(sample)
        for variation in Variation.allCases { try expectWordsKept(variation.apply(to: sample)) }
    }

    /// Cuts the sample anywhere, so that every landmark is missing once, and every line is the last once.
    @Test func everyFragmentKeepsItsWords() throws {
        let lines = try Importing.seed().split(separator: "\n", omittingEmptySubsequences: false)
        for start in stride(from: 0, to: lines.count, by: 3) {
            try expectWordsKept(lines[start...].joined(separator: "\n"))
            try expectWordsKept(lines[...start].joined(separator: "\n"))
        }
    }

    /// Letters of several scalars, and pictures joined by a scalar that nobody sees.
    @Test func unusualLettersAreKept() throws {
        try expectWordsKept("KẾ HOẠCH\nvề việc a\n\nMột k\u{303} và 👩\u{200D}👧 ở đây,\u{301} 1\u{FE0F}\u{20E3} nữa.")
    }

    /// Shuffled lines of several documents: nonsense is kept like sense.
    @Test(arguments: 1...60)
    func shuffledLinesKeepTheirWords(_ seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let source = try ImportSamples.all.joined(separator: "\n\n") + Importing.seed()
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let count = 5 + seed
        try expectWordsKept(lines.shuffled(using: &random).prefix(count).joined(separator: "\n"))
    }

    private func expectWordsKept(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        let outcome = try Importing.run(text)
        let edited = words(edited(text, by: outcome.value.changes))
        let output = ImportedSource(outcome.value.source)
        let proposals = outcome.value.questions.compactMap { $0.diagnostic.arguments["value"] }
        var values = output.values.map(\.value)
        for proposal in proposals { values.remove(at: try #require(values.firstIndex(of: proposal))) }
        let body = output.body.flatMap(words)
        let produced = values.flatMap(words) + body
        #expect(difference(edited, produced) == [], "lost", sourceLocation: location)
        #expect(difference(produced, edited) == [], "gained", sourceLocation: location)
        var rest = edited[...]
        let isInOrder = body.allSatisfy { word in
            guard let index = rest.firstIndex(of: word) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
        #expect(
            isInOrder || outcome.value.questions.contains { strays.contains($0.diagnostic.message) },
            "the body's order differs", sourceLocation: location)
    }

    private func difference(_ left: [String], _ right: [String]) -> [String] {
        var counts = Dictionary(right.map { ($0, 1) }, uniquingKeysWith: +)
        return left.filter { word in
            counts[word, default: 0] -= 1
            return counts[word, default: 0] < 0
        }
    }

    /// Lines of head or foot that could not be placed move to the body's ends.
    private let strays: [Message] = [.importStrayHead, .importStrayFoot]

    /// The input's text with every listed edit made; of nested edits the outer one.
    private func edited(_ text: String, by changes: [ImportResult.Change]) -> String {
        let bytes = Array(text.utf8)
        let edits = changes.flatMap(\.edits).enumerated().sorted { left, right in
            let (first, second) = (left.element.span, right.element.span)
            return (first.start, -first.end, -left.offset) < (second.start, -second.end, -right.offset)
        }.map(\.element)
        var result: [UInt8] = []
        var position = 0
        for edit in edits where edit.span.start >= position {
            result += bytes[position..<edit.span.start] + Array(edit.replacement.utf8)
            position = edit.span.end
        }
        return String(decoding: result + bytes[position...], as: UTF8.self)
    }

    /// Words in NFC, stars of emphasis left out: whether they are kept is tested elsewhere.
    private func words(_ text: String) -> [String] {
        text.filter { $0 != "*" && $0 != "\u{FEFF}" }.split(whereSeparator: \.isWhitespace)
            .map { String($0).precomposedStringWithCanonicalMapping }
    }
}

/// What happens to text on its way through clipboards and editors.
enum Variation: CaseIterable {
    case decomposed, carriageReturns, byteOrderMark, formFeeds, noBreakSpaces, zeroWidth, bullets, tabs, singleLines
    case pageNumbers, wrapped, doubleSpaces

    func apply(to text: String) -> String {
        switch self {
        case .decomposed: text.decomposedStringWithCanonicalMapping
        case .carriageReturns: text.replacing("\n", with: "\r\n")
        case .byteOrderMark: "\u{FEFF}" + text
        case .formFeeds: text.replacing("\n\n", with: "\n\u{0C}\n")
        case .noBreakSpaces: text.replacing("số ", with: "số\u{A0}")
        case .zeroWidth: text.replacing("kỹ", with: "k\u{200B}ỹ").replacing(" và", with: " \u{200D}và\u{AD}")
        case .bullets: text.replacing("\n- ", with: "\n• ").replacing("\n1. ", with: "\n1.")
        case .tabs: text.replacing("\n- ", with: "\n\t-\t")
        case .singleLines: text.replacing("\n\n", with: "\n")
        case .pageNumbers: text.replacing("trí thức ", with: "trí thức\n\n2\n\n")
        case .wrapped: Variation.wrap(text, at: 72)
        case .doubleSpaces: text.replacing(", ", with: " ,  ")
        }
    }

    static func wrap(_ text: String, at width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var lines = [""]
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                let last = lines[lines.count - 1]
                if !last.isEmpty, last.count + word.count >= width {
                    lines.append(String(word))
                } else {
                    lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
                }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
