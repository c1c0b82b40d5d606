import FormatRules
import Foundation
import PageModel
import PlanModel
import TestSupport
import Testing

@testable import Layout

/// A random paper, and the search for its pages.
private struct Case {
    static let store: ResourceStore = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return ResourceStore(root: root.appending(path: "Resources"))
    }()

    var document: OfficialDocument
    var profile: Profile
    var freedom: Freedom
    var isDuplex = false
    var goal = FitGoal()

    init(_ profile: String, seed: UInt64) throws {
        self.profile = try Profile.load(profile, from: Self.store)
        freedom = try Freedom.load(profile, from: Self.store)
        var generator = SplitMix(seed: seed)
        document = OfficialDocument(kind: Text("kế hoạch"))
        document.issuer = [Text("SỞ NỘI VỤ")]
        var signature = Signature()
        signature.office = [Text("GIÁM ĐỐC")]
        signature.name = Text("Lê Thị Ví Dụ")
        document.signatures = [signature]
        document.recipients = (0..<Int.random(in: 1...14, using: &generator)).map {
            RecipientEntry([Recipient(Text("Cơ quan \($0)"))])
        }
        document.body = (0..<Int.random(in: 1...60, using: &generator)).map { _ in Self.block(&generator) }
        isDuplex = Bool.random(using: &generator)
        if Int.random(in: 0..<3, using: &generator) == 0 {
            var annex = Annex(.annex, label: Text("Phụ lục"))
            annex.body = (0..<Int.random(in: 1...20, using: &generator)).map { _ in Self.block(&generator) }
            document.annexes = [annex]
        }
    }

    private static func block(_ generator: inout SplitMix) -> Block {
        let words = (0..<Int.random(in: 3...90, using: &generator)).map { _ in
            String(repeating: "a", count: Int.random(in: 1...6, using: &generator))
        }
        let level: Level = Int.random(in: 0..<3, using: &generator) == 0 ? .dash : .paragraph
        return Block(level, label: level == .dash ? "-" : "", text: [Run(words.joined(separator: " "))])
    }

    var rules: LayoutRules { LayoutRules(profile: profile) }
    var options: LayoutOptions { LayoutOptions(duplex: isDuplex) }

    var fitting: Fitting {
        fit(document, rules: rules, freedom: freedom, goal: goal, shaper: FakeShaper(), options: options)
    }

    func pages(_ profile: Profile) -> [Page] {
        layOut(document, rules: LayoutRules(profile: profile), shaper: FakeShaper(), options: options).value.pages
    }
}

@Suite("Fitting")
struct FitTests {
    static let cases = ["hd05", "hd36", "nd30"].flatMap { profile in (0..<12).map { (profile, UInt64($0)) } }

    @Test("No value outside its range is used", arguments: cases)
    func legal(_ profile: String, _ seed: UInt64) throws {
        var fitted = try Case(profile, seed: seed)
        for pages in [nil, 1, 3, 5, 9] {
            fitted.goal.pages = pages
            let own = fitted.fitting.profile
            let size = own.component(.body).style.size
            #expect(fitted.freedom.bodyPitch.value.limits(size: size).contains(own.spacing.bodyPitch.value))
            let gaps = fitted.freedom.paragraphGap.value
            #expect((gaps.min()!...gaps.max()!).contains(own.spacing.paragraphGap.value))
            #expect(
                ([fitted.profile.spacing.indent.value] + fitted.freedom.indent.value)
                    .contains(own.spacing.indent.value))
            let margins = FitSettings(own).lines.margins
            #expect(([FitSettings(fitted.profile).lines.margins] + fitted.freedom.margins.value).contains(margins))
            // A set of sizes is taken whole.
            let sets = fitted.freedom.sizes.value.filter { $0[.body] == size }
            #expect(sets.contains { set in set.allSatisfy { own.components[$0.key]?.style.size == $0.value } })
        }
    }

    @Test("Fitting a fitted document changes nothing", arguments: cases)
    func stable(_ profile: String, _ seed: UInt64) throws {
        var fitted = try Case(profile, seed: seed)
        for pages in [nil, 2, 4, 6] {
            fitted.goal.pages = pages
            let first = fitted.fitting
            var again = fitted
            again.profile = first.profile
            #expect(again.fitting.changes == [], "\(pages ?? 0)")
            #expect(fitted.fitting.changes == first.changes, "not the same twice")
        }
    }

    @Test("What was promised is what the pages show", arguments: cases)
    func honest(_ profile: String, _ seed: UInt64) throws {
        var fitted = try Case(profile, seed: seed)
        for pages in [nil, 3, 7] {
            fitted.goal.pages = pages
            let fitting = fitted.fitting
            let main = fitted.pages(fitting.profile).filter { $0.part == 0 }
            #expect(main.count == fitting.pagesAfter)
            #expect(fitted.pages(fitted.profile).filter { $0.part == 0 }.count == fitting.pagesBefore)
            if let pages { #expect((fitting.pagesAfter == pages) == (fitting.shortfall == nil)) }
            guard fitting.unmended.isEmpty else { continue }
            let making = try #require(main.last?.making)
            #expect(main.count == 1 || making.used * 4 >= making.room)
            let lines = main.flatMap { $0.making?.lines ?? [] }
            #expect(making.lines.count >= min(2, lines.count))
        }
    }

    @Test("The nearest good way is found: none that is nearer is as good", arguments: cases.filter { $0.1 < 3 })
    func nearest(_ profile: String, _ seed: UInt64) throws {
        let fitted = try Case(profile, seed: seed)
        let choices = FitChoices(profile: fitted.profile, freedom: fitted.freedom)
        let search = FitSearch(choices, isDuplex: fitted.isDuplex) { lines in
            var settings = choices.usual
            settings.lines = lines
            let rules = LayoutRules(profile: choices.profile(settings))
            let composer = Composer(
                fitted.document, profile: rules.profile, pictures: [:], shaper: FakeShaper(), memory: LayoutMemory(),
                options: fitted.options)
            return FitDraft(composer: composer, document: fitted.document, rules: rules, options: fitted.options)
        }
        var counted = search
        let best = counted.best(pages: nil)
        let costs = choices.all.map { counted.cost($0.settings, distance: $0.distance) }
        #expect(best.cost == costs.min())
    }

    @Test("A paper that is a little too long for its pages is pulled in, one page is never made empty")
    func pulledIn() throws {
        var fitted = try Case("nd30", seed: 1)
        fitted.isDuplex = false
        fitted.document.annexes = []
        fitted.document.recipients = []
        fitted.document.signatures = []
        // Thirty-odd one-line paragraphs fill a page under the head; two more stand alone overleaf.
        func paper(_ count: Int) -> Case {
            var paper = fitted
            paper.document.body = (0..<count).map { Block(.paragraph, text: [Run("đoạn \($0)")]) }
            return paper
        }
        let full = try #require((10...60).first { paper($0).pages(fitted.profile).count == 2 })
        let fitting = paper(full).fitting
        #expect(fitting.pagesBefore == 2)
        #expect(fitting.pagesAfter == 1)
        #expect(fitting.changes.map(\.lever) == [.pitch])
        guard case .end(.sparse, part: 0)? = fitting.reasons.first else {
            return #expect(fitting.reasons == [], "another reason")
        }
    }

    @Test("An office's value outside the range is brought inside and told")
    func outside() throws {
        var fitted = try Case("hd05", seed: 3)
        fitted.profile.spacing.bodyPitch.value = .points(25)
        let fitting = fitted.fitting
        #expect(fitting.reasons.contains(.outsideRange))
        #expect(fitting.changes.first?.lever == .pitch)
        #expect(fitting.profile.spacing.bodyPitch.value <= .points(22))
    }

    @Test("Ranges of the profiles, by size of text")
    func ranges() throws {
        let state = try Freedom.load("nd30", from: Case.store).bodyPitch.value
        #expect(state.values(size: .points(14)).map(\.points).first == 16.5)
        #expect(state.values(size: .points(14)).map(\.points).last == 23)
        #expect(state.values(size: .points(13)).map(\.points).first == 15)
        let party = try Freedom.load("hd05", from: Case.store).bodyPitch.value
        #expect(party.values(size: .points(15)).map(\.points) == [18, 18.5, 19, 19.5, 20, 20.5, 21, 21.5, 22])
    }
}
