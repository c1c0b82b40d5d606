import Checking
import Diagnostics
import FormatRules
import PageModel
import Publishing
import TestSupport
import Testing

@testable import Layout

/// What users are told of lines whose letters meet: a warning when they print, a red line when they certify.
@Suite("Ink: touching lines")
struct TightLineTests {
    @Test("A pitch that the letters do not fit is told once, with a pitch that they fit")
    func told() throws {
        let paper = Paper.twoLines("g", "Ễ", pitch: "15,5")
        #expect(try paper.findings == ["VB853"])
        let words = try #require(try paper.warning())
        #expect(words["pitch"] == "15,5" && words["least"] == "15,9" && words["leastEnglish"] == "15.9")
        #expect(words["count"] == "1" && words["page"] == "1")
        #expect(words["upper"] == "gggg" && words["lower"] == "ỄỄỄỄ")
        for pitch in ["15,9", "16,1", "18"] {
            #expect(try Paper.twoLines("g", "Ễ", pitch: pitch).findings == [], "\(pitch)")
        }
    }

    @Test("Letters that keep apart are no fault at the same pitch")
    func quiet() throws {
        for (upper, lower) in [("ậ", "Ễ"), ("g", "Ậ"), ("Ậ", "ậ"), ("g", "ế")] {
            #expect(try Paper.twoLines(upper, lower, pitch: "15,5").findings == [], "\(lower) under \(upper)")
        }
        var paper = Paper.twoLines("g", "Ễ", pitch: "15,5")
        paper.body = Source.paragraphs(30)
        paper.body[paper.body.count - 1] += "/."
        #expect(try paper.findings == [])
    }

    @Test("An annex's lines are counted with the paper's")
    func annex() throws {
        var paper = Paper.twoLines("g", "Ễ", pitch: "15,5")
        let text = paper.body[0]
        paper.body = ["Nội dung nêu tại Phụ lục kèm theo.", "Phụ lục", "Danh mục", text]
        #expect(try #require(try paper.warning())["count"] == "1")
        paper.body = [text, "Theo Phụ lục.", "Phụ lục", "Danh mục", text]
        #expect(try #require(try paper.warning())["count"] == "2")
    }

    @Test("The certificate: letters that meet are red at a legal pitch, others are green")
    func certificate() throws {
        func certified(_ upper: String, _ lower: String, _ pitch: String) throws -> CertifiedDocument {
            try Workshop().certified(Array(Paper.twoLines(upper, lower, pitch: pitch).text.utf8))
        }
        let red = try certified("g", "Ễ", "15,5")
        #expect(red.failedClauses == ["P5.apart"], "\(red.complaint)")
        let finding = try #require(red.failed.first)
        #expect(finding.role == .body && finding.measured?.vietnamese == "chữ của nội dung chạm dòng trên")
        let place = try #require(finding.place)
        // Both lines, and no more.
        #expect(place.page == 1 && near(place.frame.height.points, 15.5 * 2, 0.1))
        for (upper, lower, pitch) in [("ậ", "Ễ", "15,5"), ("g", "Ậ", "15,5"), ("g", "Ễ", "15,7"), ("g", "Ễ", "16,1")] {
            #expect(try certified(upper, lower, pitch).failedClauses == [], "\(lower) under \(upper) at \(pitch)")
        }
    }

    @Test("What is measured by frames alone knows nothing of letters")
    func frames() throws {
        let red = try Workshop().certified(Array(Paper.twoLines("g", "Ễ", pitch: "15,5").text.utf8))
        let blind = try Workshop().publisher.judge(red.laid, by: "nd30", seesInk: false)
        #expect(try #require(blind.value).failedClauses == [])
    }

    // MARK: Any text

    private static let words = "ngày gậy ợp ĐẶNG Ễ Ậ Ỗ Ẩ Ử NGHỊ QUYẾT gồm kỹ Ặ phố Ẵ xa và **ĐỂ** *Ễ*".split(
        separator: " ")

    @Test("The warning is right about every page, and its pitch is enough", arguments: 1...12)
    func property(seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        let pitch = Double(Int.random(in: 147...160, using: &generator)) / 10
        let body = (0..<Int.random(in: 2...24, using: &generator)).map { _ in
            (0..<Int.random(in: 3...90, using: &generator))
                .map { _ in String(Self.words.randomElement(using: &generator)!) }.joined(separator: " ") + "."
        }
        var paper = Paper(
            profile: "nd30", head: ["trình bày: {giãn dòng: \(pitch) pt, cách đoạn: 6 pt}"], body: body)
        // Laid out only: a pitch below the clause is an error of its own.
        let desk = try InkDesk()
        let laid = try desk.laid(Array(paper.text.utf8))
        // Lines are told apart by page and baseline.
        let pairs = Set(
            laid.value.flatMap { page in
                page.touchingText(desk.session, clearance: LineInk.clearance)
                    .filter { Profile.bodyRoles.contains($0.lower.role) }
                    .map { [Length(units: page.number), $0.upper.baseline, $0.lower.baseline] }
            })
        let warning = laid.diagnostics.first { $0.message.code == "VB853" }
        #expect(warning?.arguments["count"] ?? "0" == "\(pairs.count)")
        guard let least = warning?.arguments["least"] else { return }
        paper.head = ["trình bày: {giãn dòng: \"\(least) pt\"}"]
        let enough = try desk.laid(Array(paper.text.utf8))
        #expect(!enough.diagnostics.contains { $0.message.code == "VB853" })
    }
}
