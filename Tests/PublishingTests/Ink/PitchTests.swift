import FormatRules
import PageModel
import Testing

@testable import Layout

/// Which letters meet at which pitch, in the real face: sums of the heights that its own table `glyf` has.
@Suite("Ink: pitches")
struct PitchTests {
    /// In 1/2048 em: how far letters reach below and above their baselines.
    private static let regular = (
        below: ["ĐẶNG": 339, "g": 442, "ậ": 339, "ợ": 339, "y": 442, "p": 436],
        above: ["Ễ": 1854, "Ậ": 1759, "Ỗ": 1815, "Ẩ": 1818, "Ử": 1746, "ĐẶNG": 1733]
    )

    /// Runs of the same, so that everything stands over everything.
    private func lines(_ desk: InkDesk, _ upper: String, _ lower: String) throws -> (SetLine, SetLine) {
        func run(_ text: String) -> String { String(repeating: text, count: 24 / text.count) }
        return (try desk.line(run(upper)), try desk.line(run(lower)))
    }

    @Test("The least pitch of every pair is the sum of what the two reach, and a dot of white")
    func pairs() throws {
        let desk = try InkDesk()
        for (upper, below) in Self.regular.below {
            for (lower, above) in Self.regular.above {
                let (one, other) = try lines(desk, upper, lower)
                let least = try #require(desk.ink.leastPitch(one, other))
                // 14 pt of 1024 units, 2048 units to the em; either height is rounded.
                let wanted = Length(units: (below + above) * 7) + LineInk.clearance
                #expect(abs((least - wanted).units) <= 1, "\(lower) under \(upper): \(least.points)")
            }
        }
    }

    /// 15.5 pt is a single line of 14 pt (1.107 em), 16.1 pt the same with the face's leading (1.15 em). Each
    /// letter with those above it that it meets.
    private static let meeting: [(pitch: Double, letters: [String: String])] = [
        (15.5, ["Ễ": "g y p", "Ỗ": "g y p", "Ẩ": "g y p", "Ậ": "", "Ử": "", "ĐẶNG": ""]),
        (16.1, ["Ễ": "", "Ỗ": "", "Ẩ": "", "Ậ": "", "Ử": "", "ĐẶNG": ""]),
        (18, ["Ễ": "", "Ỗ": "", "Ẩ": "", "Ậ": "", "Ử": "", "ĐẶNG": ""]),
        // A point less than single: dots under letters come into the marks too.
        (
            14.5,
            [
                "Ễ": "g y p ậ ợ ĐẶNG", "Ỗ": "g y p ậ ợ ĐẶNG", "Ẩ": "g y p ậ ợ ĐẶNG", "Ậ": "g y p", "Ử": "g y p",
                "ĐẶNG": "g y p",
            ]
        ),
    ]

    @Test("What meets at a pitch", arguments: meeting.indices)
    func meet(index: Int) throws {
        let (pitch, expected) = Self.meeting[index]
        let desk = try InkDesk()
        for (lower, met) in expected {
            let found = try Self.regular.below.keys.filter { upper in
                let (one, other) = try lines(desk, upper, lower)
                return try #require(desk.ink.leastPitch(one, other)) > .points(pitch)
            }
            #expect(Set(found) == Set(met.split(separator: " ").map(String.init)), "\(lower) at \(pitch)")
        }
    }

    @Test("At the least pitch there is just the dot of white, at a unit less there is not", arguments: [13.0, 14, 15])
    func exact(size: Double) throws {
        let desk = try InkDesk()
        let first = try #require(
            desk.ink.leastPitch(try desk.line("Người gậy", size: size), try desk.line("ĐẶNG Ễ Ậ Ỗ", size: size)))
        for units in [0, -1] {
            let pitch = (first + Length(units: units)).points
            let upper = try desk.line("Người gậy", size: size, pitch: pitch)
            let lower = try desk.line("ĐẶNG Ễ Ậ Ỗ", size: size, pitch: pitch)
            let lack = desk.ink.lack(
                TextInk(upper.items, desk.session), TextInk(lower.items, desk.session), drop: upper.height)
            #expect(lack == Length(units: -units))
        }
    }

    // MARK: What the instruments allow

    private func worst(_ desk: InkDesk, _ size: Length, bold: Bool) -> Length {
        let reach = desk.reach(TextStyle(size: size, bold: bold))
        return reach.above + reach.below
    }

    @Test(
        "At the tightest pitch of HD 05 and HD 36 no letters meet, of any size that they allow",
        arguments: [
            "hd05", "hd36",
        ])
    func party(profile: String) throws {
        let clauses = try ClauseBook.load(profile, from: ResourceStore(root: Project.resources))
        let (pitch, sizes) = try (#require(clauses.pointPitch), #require(clauses.bodySizes))
        let desk = try InkDesk()
        for bold in [false, true] {
            #expect(worst(desk, sizes.upperBound, bold: bold) + LineInk.clearance <= .points(pitch.lowerBound))
        }
    }

    @Test("A single line of NĐ 30 lets letters meet; with the face's leading they do not", arguments: [13.0, 14])
    func state(size: Double) throws {
        let clauses = try ClauseBook.load("nd30", from: ResourceStore(root: Project.resources))
        let (em, sizes) = try (#require(clauses.emPitch), #require(clauses.bodySizes))
        #expect(sizes.contains(.points(size)))
        let desk = try InkDesk()
        // `Ễ` under `g`; bold `Ẵ` under `g`.
        for (bold, reach) in [(false, 1854 + 442), (true, 1875 + 452)] {
            let worst = worst(desk, .points(size), bold: bold)
            #expect(abs(worst.points - Double(reach) / 2048 * size) < 0.002)
            #expect(worst > .points(size * em.lowerBound))
            #expect(worst + LineInk.clearance <= .points(size * em.upperBound))
        }
    }

    /// Where the words are the user's own; the national title and the motto never change.
    private static func stacks(_ profile: Profile) -> [(name: String, pitch: Length, roles: [Role])] {
        let spacing = profile.spacing
        return [
            ("body", spacing.bodyPitch.value, Profile.bodyRoles + [.tableCaption, .figureCaption]),
            ("head", spacing.headPitch.value, [.superior, .issuer, .number, .placeDate, .dispatchSubject, .urgency]),
            ("title", spacing.titlePitch.value, [.kind, .authorLine, .subject, .annexLabel, .annexTitle]),
            ("list", spacing.listPitch.value, [.recipient, .recipientPurpose, .drafter]),
            ("signature", spacing.signaturePitch.value, [.authority, .office, .signerName, .certification]),
            ("contact", spacing.contactPitch.value, [.contact]),
            ("table", spacing.tablePitch.value, [.tableHeader, .tableCell, .tableTotal]),
        ]
    }

    @Test("No pitch of a profile lets letters meet, whatever is written", arguments: Profile.identifiers)
    func settings(profile: String) throws {
        let desk = try InkDesk()
        let profile = try Profile.load(profile, from: ResourceStore(root: Project.resources))
        for stack in Self.stacks(profile) {
            for role in stack.roles {
                let reach = desk.reach(profile.component(role).style)
                #expect(reach.above + reach.below + LineInk.clearance <= stack.pitch, "\(stack.name) \(role)")
            }
        }
        // So the body's quick look never asks for more.
        let body = profile.component(.body).style
        let pitch = profile.spacing.bodyPitch.value
        #expect(!TextInk.mayTouch(body, body, distance: pitch, clearance: LineInk.clearance))
    }
}

extension ClauseBook {
    fileprivate var pointPitch: ClosedRange<Double>? {
        for clause in clauses { if case .pitch(.points(let range)) = clause.demand { return range } }
        return nil
    }

    fileprivate var emPitch: ClosedRange<Double>? {
        for clause in clauses {
            if case .pitch(.lines(let lines, let em)) = clause.demand, lines.lowerBound == 1 { return em }
        }
        return nil
    }

    fileprivate var bodySizes: ClosedRange<Length>? {
        for clause in clauses where clause.roles.contains(.body) {
            if case .look(let look) = clause.demand { return look.sizes }
        }
        return nil
    }
}
