import Checking
import Publishing
import Testing

/// Pages with so little text that their edges do not show.
@Suite("Certificate of sparse annexes")
struct SparseAnnexTests {
    @Test("A few short lines on an annex across break nothing", arguments: ["hd05", "nd30"], [false, true])
    func holds(profile: String, isDuplex: Bool) throws {
        let number = profile == "nd30" ? "I" : "1"
        let paper = Paper(
            profile: profile,
            body: Source.paragraphs(14) + [
                "Theo Phụ lục \(number).", "Phụ lục \(number) {khổ: ngang}", "Danh mục", "1. Một.", "2. Hai.",
            ])
        let outcome = try Workshop().publisher.certify(
            Array(paper.text.utf8), name: "a.md", settings: PublishSettings(duplex: isDuplex))
        let findings = try #require(outcome.value).certificate.findings
        #expect(findings.filter { $0.verdict == .fails }.map(\.clause) == [])
    }
}
