import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Reading

/// A text of random depth, its numbers typed by hand or left to the program.
private struct RandomOutline {
    /// How the levels of one text are marked, outermost first; `{n}` is the number.
    private enum Mark: String {
        case part = "Phần {n}"
        case chapter = "Chương {n}"
        case section = "Mục {n}"
        case article = "Điều {n}."
        case roman = "{n}-"
        case number = "{n}."
        case decimal = "{p}.{n}."
        case subdecimal = "{q}.{p}.{n}."
        case letter = "{n})"
        case dash = "-"
    }

    private static let schemes: [[Mark]] = [
        [.chapter, .section, .article, .number, .letter, .dash], [.part, .roman, .number, .letter, .dash],
        [.roman, .number, .decimal, .subdecimal, .letter], [.article, .number, .letter], [.number, .letter],
        [.roman, .dash], [.part, .chapter, .article, .number],
    ]
    private static let letters = Array("abcdđeghiklmnopqrstuvxy")
    private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII"]

    private(set) var typed: [String] = []
    private(set) var given: [String] = []
    private var articles = 0
    private var generator: SplitMix

    init(seed: UInt64) {
        generator = SplitMix(seed: seed)
        let scheme = RandomOutline.schemes.randomElement(using: &generator)!
        add(scheme[...], path: [])
    }

    private mutating func add(_ marks: ArraySlice<Mark>, path: [Int]) {
        guard let mark = marks.first else { return }
        for count in 1...Int.random(in: 1...6, using: &generator) {
            var number = count
            if mark == .article {
                articles += 1
                number = articles
            }
            let goesOn = marks.count > 1 && (path.isEmpty || Bool.random(using: &generator))
            let text = "Nội dung số \(given.count)" + (goesOn ? ["", ":", "."].randomElement(using: &generator)! : ";")
            typed.append(RandomOutline.line(mark, number, path, text))
            given.append(RandomOutline.line(mark, nil, path, text))
            if goesOn, mark != .part, mark != .chapter, mark != .section, Bool.random(using: &generator) {
                typed.append("Một đoạn văn.")
                given.append("Một đoạn văn.")
            }
            if goesOn { add(marks.dropFirst(), path: path + [number]) }
        }
    }

    private static func line(_ mark: Mark, _ number: Int?, _ path: [Int], _ text: String) -> String {
        func hash(_ value: Int?) -> String { value.map(String.init) ?? "#" }
        let typed: String =
            switch mark {
            case .part, .chapter, .roman: number.map { romans[$0 - 1] } ?? (mark == .roman ? "##" : "#")
            case .letter: number.map { String(letters[$0 - 1]) } ?? "#"
            default: hash(number)
            }
        let label = mark.rawValue.replacing("{n}", with: typed)
            .replacing("{p}", with: hash(number == nil ? nil : path.last ?? 1))
            .replacing("{q}", with: hash(number == nil ? nil : path.dropLast().last ?? 1))
        return label + (mark == .part || mark == .chapter || mark == .section ? "\nTÊN GỌI" : " " + text)
    }
}

@Suite("Numbering of random texts")
struct NumberingPropertyTests {
    @Test(arguments: 0..<400) func givenNumbersAreThoseTypedByHand(seed: UInt64) throws {
        let outline = RandomOutline(seed: seed)
        let typed = try ReadSource(body: outline.typed.joined(separator: "\n\n"))
        let given = try ReadSource(body: outline.given.joined(separator: "\n\n"))
        #expect(try given.document.body.map(\.label) == typed.document.body.map(\.label))
        #expect(typed.codes == [])
        #expect(given.codes == [])
    }

    /// One number changed by one is one warning at that place, or at the next of its list.
    @Test(arguments: 0..<100) func oneSlipIsFound(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let count = Int.random(in: 3...20, using: &generator)
        let slip = Int.random(in: 1..<count, using: &generator)
        let lines = (1...count).map { "\($0 == slip + 1 ? $0 + 1 : $0). Nội dung." }
        let source = try ReadSource(body: lines.joined(separator: "\n"))
        #expect(source.codes.first == "VB181")
        #expect(source.places.first == "\(slip + 2).")
        #expect(source.codes.count == (slip + 1 == count ? 1 : 2))
    }

    @Test func aLongTextIsNumberedInTimeThatGrowsWithIt() throws {
        let part = "##. MỤC\n\n#. Đề mục\n\nNhư sau:\n\n#. Một.\n\n#) hai;\n\n- Ba:\n\n#) bốn.\n\n"
        let source = try ReadSource(body: String(repeating: part, count: 40))
        #expect(source.codes == [])
        let flat = try ReadSource(body: String(repeating: "Như sau:\n\n#. Một.\n\n#. Hai.\n\n", count: 5000))
        #expect(flat.codes == [])
        #expect(try flat.document.body.last?.label == "2.")
    }
}

/// Texts that offices would write: nothing is wrong with their numbers.
@Suite("Numbering of real texts")
struct NumberingSampleTests {
    private static let package = Importing.package

    private static let sources: [URL] = ["Tests/PublishingTests/Sources", "templates/party", "templates/state"].flatMap
    { folder in
        let files = try? FileManager.default.contentsOfDirectory(
            at: package.appending(path: folder), includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "md" }
    }

    private func numberCodes(_ text: String) throws -> [String] {
        try ReadSource(text).codes.filter { $0.hasPrefix("VB18") }
    }

    @Test func samplesAndTemplates() throws {
        #expect(NumberingSampleTests.sources.count >= 42)
        for file in NumberingSampleTests.sources {
            #expect(try numberCodes(String(contentsOf: file, encoding: .utf8)) == [], "\(file.lastPathComponent)")
        }
    }

    @Test func theSeedPlan() throws {
        #expect(try numberCodes(Importing.source(Importing.seed())) == [])
    }
}
