import Checking
import FormatRules
import Publishing
import Testing

@Suite("Certificate: what is laid out well holds")
struct GreenTests {
    @Test("Every source of the tests", arguments: CertifiedSource.own)
    func sources(source: CertifiedSource) throws {
        let certified = try Workshop().certified(source)
        #expect(certified.certificate.holds, "\(certified.complaint)")
        // It did look at something.
        #expect(certified.certificate.findings.count { $0.verdict == .holds } > 60)
    }

    @Test("On both sides of the sheet", arguments: ["hd05", "hd36", "nd30"])
    func duplex(profile: String) throws {
        let source = Source(profile: profile, body: Source.paragraphs(48).filter { $0.hasPrefix("Đoạn") })
        let settings = PublishSettings(duplex: true)
        let certified = try Workshop().certified(Array(source.text.utf8), settings: settings)
        // The made-up source names a Party body, whose way of writing is not the state's.
        let expected: Set<String> = profile == "nd30" ? ["G1", "H4.text", "N1.archive"] : []
        #expect(certified.failedClauses.subtracting(expected) == [], "\(certified.complaint)")
    }

    @Test("The imported plan, once its gaps are filled")
    func seed() throws {
        let text = String(decoding: try Seed.source.get(), as: UTF8.self)
        let certified = try Workshop().certified(Array(text.utf8))
        #expect(certified.certificate.holds, "\(certified.complaint)")
    }

    /// The templates are written for papers of today: legal bases typed into their text end as HD 05 has it.
    @Test("Every template", arguments: CertifiedSource.templates)
    func templates(source: CertifiedSource) throws {
        let settings = PublishSettings(profile: source.profile)
        let certified = try Workshop().certified(source, settings: settings)
        let expected: Set<String> = source.profile == "hd36" ? ["B5"] : []
        #expect(certified.failedClauses.subtracting(expected) == [], "\(certified.complaint)")
    }
}
