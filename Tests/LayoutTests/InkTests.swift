import Diagnostics
import FormatRules
import PageModel
import PlanModel
import TestSupport
import Testing

@testable import Layout

/// With letters whose ink can be counted by hand: at 10 pt 7 pt high, `Ễ` 9 pt; `g` reaches 2 pt down.
@Suite("Ink of lines")
struct InkTests {
    private let ink = LineInk(shaper: FakeShaper())
    private static let white = LineInk.clearance

    private func composer() throws -> Composer {
        Composer(profile: try LaidTable.profile.get(), shaper: FakeShaper(), memory: LayoutMemory())
    }

    /// One line of pieces, each at its size.
    private func line(_ pieces: (String, Double)..., pitch: Double = 12) throws -> SetLine {
        let texts = pieces.enumerated().map { index, piece in
            StyledText(
                piece.0, TextStyle(size: .points(piece.1)), span: SourceSpan(start: index * 10, end: index * 10 + 5))
        }
        let setting = LineSetting(role: .body, width: .points(400), pitch: .points(pitch))
        let lines = try composer().lines(texts, setting)
        try #require(lines.count == 1)
        return lines[0]
    }

    @Test(
        "Only what stands over something asks for distance",
        arguments: [
            ("ggg", "ỄỄỄ", 11.0), ("aaa", "ỄỄỄ", 9), ("ggg", "aaa", 9), ("aaa", "aaa", 7), ("aaa", "---", 3),
            ("---", "aaa", 5), ("---", "---", 1),
            // Three letters apart: no tail meets a mark.
            ("gaa", "aaỄ", 9), ("aaa Ễ", "gag", 7),
            // Side by side is too near as well: a dot of white is left on all sides.
            ("ga", "aỄ", 11),
        ])
    func pairs(upper: String, lower: String, least: Double) throws {
        let (upper, lower) = (try line((upper, 10)), try line((lower, 10)))
        #expect(ink.leastPitch(upper, lower) == .points(least) + Self.white)
    }

    @Test("Lines that stand beside each other ask for nothing")
    func apart() throws {
        var (upper, lower) = (try line(("ggg", 10)), try line(("ỄỄỄ", 10)))
        lower.items = lower.items.map { $0.moved(x: .points(15) + Self.white, y: .zero) }
        #expect(ink.leastPitch(upper, lower) == nil)
        lower.items = lower.items.map { $0.moved(x: -Length(units: 1), y: .zero) }
        #expect(ink.leastPitch(upper, lower) == .points(11) + Self.white)
        upper.items = []
        #expect(ink.leastPitch(upper, lower) == nil)
    }

    @Test("Every item of a line counts, each in its own size")
    func sizes() throws {
        // `g` of 20 pt stands from 20 to 30 pt and reaches 4 pt down; under it `Ễ` of 10 pt at 25.
        let upper = try line(("aaa ", 10), ("g", 20))
        #expect(upper.items.count == 2)
        #expect(ink.leastPitch(upper, try line(("aaaa Ễ", 10))) == .points(13) + Self.white)
        #expect(ink.leastPitch(upper, try line(("Ễaaa a", 10))) == .points(11) + Self.white)
        #expect(ink.leastPitch(try line(("gggggg", 10)), upper) == .points(16) + Self.white)
    }

    @Test("At the least pitch nothing touches, at a unit less it does", arguments: [10.0, 13, 14.5])
    func exact(size: Double) throws {
        let least = try #require(ink.leastPitch(try line(("gxg", size)), try line(("xỄỄ", size))))
        for (units, touches) in [(0, false), (-1, true)] {
            let pitch = least + Length(units: units)
            let (upper, lower) = (
                try line(("gxg", size), pitch: pitch.points), try line(("xỄỄ", size), pitch: pitch.points)
            )
            let lack = ink.lack(
                TextInk(upper.items, FakeShaper()), TextInk(lower.items, FakeShaper()), drop: upper.height)
            #expect(try #require(lack) == Length(units: -units))
            #expect((try #require(lack) > .zero) == touches)
            #expect(ink.leastPitch(upper, lower) == least)
        }
    }

    // MARK: Flows

    private func flow(_ text: String, gap: Double = 0, pitch: Double = 12, at start: Int) throws -> FlowLine {
        var line = try line((text, 10), pitch: pitch)
        for index in line.items.indices { line.items[index].span = SourceSpan(start: start, end: start + 3) }
        return FlowLine(items: line.items, height: line.height, gapBefore: .points(gap))
    }

    @Test("The least pitch of a text, and the lines that ask for it")
    func flows() throws {
        var lines = [
            try flow("aaa", at: 0), try flow("ggg", at: 10), try flow("ỄỄỄ", gap: 6, at: 20), try flow("aaa", at: 30),
            try flow("ỄỄỄ", at: 40),
        ]
        // Over a gap of 6 pt the marks have room: the last two lines ask for most.
        let least = ink.leastPitch(of: lines, at: .points(12))
        #expect(least?.pitch == .points(9) + Self.white)
        #expect(least?.upper?.start == 30 && least?.lower?.start == 40)
        lines[2].gapBefore = .zero
        let tight = ink.leastPitch(of: lines, at: .points(12))
        #expect(tight?.pitch == .points(11) + Self.white)
        #expect(tight?.upper?.start == 10 && tight?.lower?.start == 20)
        // What is no line of the body has its own distances, and parts those beside it.
        lines.insert(try flow("ggg", pitch: 10, at: 15), at: 2)
        #expect(ink.leastPitch(of: lines, at: .points(12))?.upper?.start == 30)
        #expect(ink.leastPitch(of: [], at: .points(12)) == nil)
    }

    @Test("No measure of ink is asked for where the pitch is that of a profile")
    func never() throws {
        let shaper = CountingShaper()
        let document = OfficialDocument(body: ["ggg", "ỄỄỄ ỄỄỄ"])
        let roomy = layOut(document, rules: LayoutRules(profile: try LaidTable.profile.get()), shaper: shaper)
        #expect(shaper.inkCalls == 0 && !roomy.diagnostics.contains { $0.message.code == "VB853" })
    }

    @Test("Lines that touch are told once, with how many there are and the pitch that is enough")
    func told() throws {
        var profile = try LaidTable.profile.get()
        profile.spacing.bodyPitch.value = .points(15)
        profile.spacing.paragraphGap.value = .zero
        // 14 pt letters: `g` over `Ễ` asks for 15.4 pt and a dot of white.
        let document = OfficialDocument(body: ["ggg", "ỄỄỄ", "aaa", "ggg", "ỄỄỄ"])
        let outcome = layOut(document, rules: LayoutRules(profile: profile), shaper: FakeShaper())
        let found = outcome.diagnostics.filter { $0.message.code == "VB853" }
        try #require(found.count == 1)
        let wanted = ["count": "2", "least": "15,6", "leastEnglish": "15.6", "pitch": "15", "page": "1"]
        #expect(found[0].arguments.filter { wanted.keys.contains($0.key) } == wanted)
        #expect(found[0].arguments["upper"] == "ggg" && found[0].arguments["lower"] == "ỄỄỄ")
        profile.spacing.bodyPitch.value = .points(15.6)
        let enough = layOut(document, rules: LayoutRules(profile: profile), shaper: FakeShaper())
        #expect(!enough.diagnostics.contains { $0.message.code == "VB853" })
    }

    // MARK: The sweep over two lines

    @Test("Two lines are compared as if every glyph were held against every other")
    func property() {
        var generator = SplitMix(seed: 11)
        for _ in 0..<400 {
            let (upper, lower) = (items(&generator), items(&generator))
            let drop = Length(units: Int.random(in: 0...20_000, using: &generator))
            let clearance = Length(units: Int.random(in: 0...2000, using: &generator))
            let (one, other) = (TextInk(upper, FakeShaper()), TextInk(lower, FakeShaper()))
            let slow = one.glyphs.flatMap { glyph in
                other.glyphs.filter { glyph.x - clearance < $0.right && $0.x < glyph.right + clearance }
                    .map { glyph.bottom + clearance - $0.y - drop }
            }.max()
            #expect(one.depth(in: other, drop: drop, clearance: clearance) == slow)
        }
    }

    private func items(_ generator: inout SplitMix) -> [PlacedItem] {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            let style = TextStyle(size: .points(Double.random(in: 5...30, using: &generator)))
            let letters = (0...Int.random(in: 0...5, using: &generator)).map { _ in
                "gaỄ- ".randomElement(using: &generator)!
            }
            let word = TextLine.Word(
                x: .points(Double.random(in: 0...20, using: &generator)),
                shaped: FakeShaper().shape(String(letters), in: style))
            let baseline = Length.points(Double.random(in: -3...3, using: &generator))
            let x = Length.points(Double.random(in: 0...200, using: &generator))
            return PlacedItem(
                .text(TextLine(style: style, baseline: baseline, words: [word])),
                frame: Rectangle(x: x, y: .zero, width: .points(10), height: .points(10)), role: .body)
        }
    }
}

extension OfficialDocument {
    /// Paragraphs and nothing else.
    fileprivate init(body: [String]) {
        self.init(kind: Text("kế hoạch"))
        self.body = body.map { Block(.paragraph, text: [Run($0)]) }
    }
}
