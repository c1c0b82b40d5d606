import Checking
import FormatRules
import PageModel
import PlanModel
import Publishing
import Testing

/// What is wrong on purpose turns exactly its lines red.
@Suite("Certificate: what is wrong fails")
struct RedTests {
    struct Setting: Sendable, CustomTestStringConvertible {
        var profile: String
        var source: String
        var old: String
        var new: String
        var red: Set<String>
        var testDescription: String { "\(profile): \(old) → \(new)" }

        init(_ profile: String, _ source: String, _ old: String, _ new: String, _ red: String...) {
            (self.profile, self.source, self.old, self.new, self.red) = (profile, source, old, new, Set(red))
        }
    }

    private static let party = ["hd05", "hd36"].flatMap { id in
        [
            Setting(id, "quy-che", "left: [30 mm", "left: [32 mm", "PG2.left"),
            Setting(id, "quy-che", "left: [30 mm", "left: [28 mm", "PG2.left"),
            Setting(id, "ke-hoach", "right: [15 mm", "right: [17 mm", "PG2.right"),
            Setting(id, "ke-hoach", "right: [15 mm", "right: [13 mm", "PG2.right"),
            Setting(id, "ke-hoach", "  top: [20 mm", "  top: [22 mm", "PG2.top"),
            Setting(id, "ke-hoach", "  top: [20 mm", "  top: [18 mm", "PG2.top"),
            Setting(id, "long", "bottom: [20 mm", "bottom: [12 mm", "PG2.bottom"),
            Setting(id, "ke-hoach", "height: [297 mm", "height: [290 mm", "PG1"),
            Setting(id, "ke-hoach", "body pitch: [18 pt", "body pitch: [17 pt", "B2.pitch"),
            Setting(id, "ke-hoach", "paragraph gap: [6 pt", "paragraph gap: [5 pt", "B2.gap"),
            Setting(id, "ke-hoach", "indent: [10 mm", "indent: [13 mm", "B3"),
            Setting(id, "ke-hoach", "indent: [10 mm", "indent: [5 mm", "B3"),
            Setting(id, "ke-hoach", "number top: [10 mm", "number top: [13 mm", "PN1.edge"),
            Setting(id, "ke-hoach", "issuer mark: [star", "issuer mark: [rule", "H5", "H5.rule"),
            Setting(id, "ke-hoach", "subject mark: [hyphens", "subject mark: [rule", "T3"),
            Setting(id, "ke-hoach", "number prefix: [\"Số \"", "number prefix: [\"Số: \"", "N1.text"),
            Setting(id, "ke-hoach", "recipient last: [\".\"", "recipient last: [\";\"", "R2"),
            Setting(id, "tuy-chon", "scope top: [10 mm", "scope top: [14 mm", "O2.edge"),
            Setting(id, "quy-che", "legal basis dash: [true", "legal basis dash: [false", "B5"),
            Setting(id, "ke-hoach", "recipients underlined: [true", "recipients underlined: [false", "R1"),
        ]
    }
    private static let state = [
        Setting("nd30", "ke-hoach", "left: [30 mm", "left: [28 mm", "P2.left"),
        Setting("nd30", "ke-hoach", "left: [30 mm", "left: [36 mm", "P2.left"),
        Setting("nd30", "ke-hoach", "left: [30 mm", "left: [33 mm"),
        Setting("nd30", "ke-hoach", "right: [15 mm", "right: [21 mm", "P2.right"),
        Setting("nd30", "ke-hoach", "  top: [20 mm", "  top: [27 mm", "P2.top"),
        Setting("nd30", "ke-hoach", "  top: [20 mm", "  top: [18 mm", "P2.top"),
        Setting("nd30", "ke-hoach", "body pitch: [18 pt", "body pitch: [15 pt", "B1.pitch"),
        Setting("nd30", "ke-hoach", "body pitch: [18 pt", "body pitch: [25 pt", "B1.pitch"),
        Setting("nd30", "ke-hoach", "body pitch: [18 pt", "body pitch: [17 pt"),
        Setting("nd30", "ke-hoach", "paragraph gap: [6 pt", "paragraph gap: [4 pt", "B1.gap"),
        Setting("nd30", "ke-hoach", "indent: [10 mm", "indent: [11.5 mm", "B1.indent"),
        Setting("nd30", "ke-hoach", "indent: [10 mm", "indent: [12.7 mm"),
        Setting("nd30", "ke-hoach", "rule share: [0.4", "rule share: [0.3", "H3.rule", "T1.rule"),
        Setting("nd30", "ke-hoach", "rule share: [0.4", "rule share: [0.6", "H3.rule", "T1.rule"),
        Setting("nd30", "cong-van", "dispatch subject gap: [6 pt", "dispatch subject gap: [2 pt", "T2.gap"),
        Setting("nd30", "cong-van", "dispatch subject gap: [6 pt", "dispatch subject gap: [12 pt", "T2.gap"),
        Setting("nd30", "cong-van", "address list: [under colon", "address list: [beside", "N2.dashes"),
        Setting("nd30", "cong-van", "addressee last: [\".\"", "addressee last: [\";\"", "N2.list"),
        Setting("nd30", "cong-van", "number prefix: [\"Số: \"", "number prefix: [\"Số \"", "H4.text"),
        Setting("nd30", "tuy-chon", "THƯỢNG KHẨN: 40 mm", "THƯỢNG KHẨN: 38 mm", "K1"),
        Setting("nd30", "tuy-chon", "mark height: [8 mm", "mark height: [9 mm", "K1"),
        Setting("nd30", "tuy-chon", "rule share: [0.4", "rule share: [0.6", "H3.rule", "T1.rule", "CP3.rule"),
        Setting("nd30", "quy-che", "legal basis last: [\".\"", "legal basis last: [\";\"", "B2.list"),
    ]

    @Test("One setting out of its range", arguments: party + state)
    func setting(_ setting: Setting) throws {
        let changed = try ChangedProfile(setting.profile, [(setting.old, setting.new)])
        let certified: CertifiedDocument
        if setting.source == "long" {
            let source = Source(profile: setting.profile, body: Source.paragraphs(40))
            certified = try changed.workshop.certified(Array(source.text.utf8))
        } else {
            certified = try changed.workshop.certified(.own("\(setting.profile)-\(setting.source)"))
        }
        let ended = setting.profile == "hd36" && setting.source == "long" ? ["R2"] : []
        #expect(certified.failedClauses.subtracting(ended) == setting.red, "\(certified.complaint)")
    }

    @Test("Back sides that are not mirrored")
    func mirrored() throws {
        let changed = try ChangedProfile("hd05", [("mirrored: [true", "mirrored: [false")])
        let source = Array(Source(body: Source.paragraphs(40)).text.utf8)
        let certified = try changed.workshop.certified(source, settings: PublishSettings(duplex: true))
        #expect(certified.failedClauses == ["PG2.left", "PG2.right"], "\(certified.complaint)")
    }

    @Test("Another instrument's pages", arguments: Sample.all)
    func foreign(sample: Sample) throws {
        let source = try CertifiedSource.own(sample.name)
        for other in ["hd05", "hd36", "nd30"] where other != sample.profile {
            let judged = try Workshop().certified(source, by: other)
            #expect(judged.laid.profile.id == sample.profile, "the layout is the document's own")
            #expect(!judged.certificate.holds, "\(sample.name) by \(other)")
            let laid = try Workshop().certified(
                source, by: sample.profile, settings: PublishSettings(profile: other))
            #expect(laid.laid.profile.id == other && !laid.certificate.holds, "\(sample.name) laid out by \(other)")
        }
    }

    // MARK: Pages changed by hand

    private func judged(
        _ name: String, by profile: String, _ change: (inout [PlacedItem]) -> Void
    ) throws -> CertifiedDocument {
        let workshop = try Workshop()
        var laid = try workshop.certified(.own(name)).laid
        for index in laid.pages.pages.indices { change(&laid.pages.pages[index].items) }
        return try #require(workshop.publisher.judge(laid, by: profile).value)
    }

    @Test(
        "A rule 10 % too long or too short",
        arguments: [
            ("hd05-ke-hoach", Role.partyTitleRule, "H2"), ("hd36-bao-cao", .partyTitleRule, "H2"),
            ("nd30-ke-hoach", .mottoRule, "H2.rule"), ("hd05-ke-hoach", .recipientsRule, "R1.rule"),
        ], [1.1, 0.89])
    func ruleLength(_ sample: (name: String, role: Role, red: String), share: Double) throws {
        let certified = try judged(sample.name, by: String(sample.name.prefix(4))) { items in
            for index in items.indices where items[index].role == sample.role {
                let width = items[index].frame.width
                if sample.role != .recipientsRule { items[index].frame.x += (width - width.scaled(by: share)) / 2 }
                items[index].frame.width = width.scaled(by: share)
            }
        }
        #expect(certified.failedClauses == [sample.red], "\(certified.complaint)")
    }

    @Test(
        "A component that is missing",
        arguments: [
            ("hd05-ke-hoach", Role.partyTitle, "H1"), ("hd05-ke-hoach", .partyTitleRule, "H1"),
            ("hd05-ke-hoach", .issuer, "H4"), ("hd05-ke-hoach", .issuerStar, "H5"), ("hd05-ke-hoach", .number, "N1"),
            ("hd05-ke-hoach", .placeDate, "D1"), ("hd05-ke-hoach", .kind, "T1"),
            ("hd05-ke-hoach", .subjectHyphens, "T3"),
            ("hd05-ke-hoach", .signerName, "S0"), ("hd05-ke-hoach", .recipientsLabel, "R1"),
            ("hd05-ke-hoach", .pageNumber, "PN1"), ("hd05-cong-van", .dispatchSubject, "C1.there"),
            ("hd05-cong-van", .addressLabel, "C2"), ("nd30-ke-hoach", .nationalTitle, "H1"),
            ("nd30-ke-hoach", .motto, "H1"), ("nd30-ke-hoach", .issuerRule, "H3"), ("nd30-ke-hoach", .office, "G0"),
            ("nd30-cong-van", .addressee, "N2"),
        ])
    func missing(_ sample: (name: String, role: Role, red: String)) throws {
        let certified = try judged(sample.name, by: String(sample.name.prefix(4))) { items in
            items.removeAll { $0.role == sample.role }
        }
        #expect(certified.failedClauses == [sample.red], "\(certified.complaint)")
    }

    @Test("A setting changes what is found, but no clause: the certificate reads no settings")
    func clausesStay() throws {
        let changed = try ChangedProfile("hd05", [("body pitch: [18 pt", "body pitch: [30 pt")])
        let wrong = try changed.workshop.certified(.own("hd05-ke-hoach"))
        let right = try Workshop().certified(.own("hd05-ke-hoach"))
        #expect(wrong.clauses == right.clauses)
        #expect(wrong.certificate != right.certificate)
        #expect(wrong.certificate.findings.map(\.asked) == right.certificate.findings.map(\.asked))
    }

    @Test("What is not verified is never an error")
    func unverified() throws {
        let changed = try ChangedProfile(
            "hd05",
            [("  issuerStar: {cell: 2, size: 14", "  issuerStar: {cell: 2, size: 20")])
        let certified = try changed.workshop.certified(.own("hd05-ke-hoach"))
        #expect(certified.certificate.holds)
        let star = try #require(certified.certificate.findings.first { $0.clause == "H5.look" })
        #expect(star.verdict == .remark && !star.isVerified)
    }
}
