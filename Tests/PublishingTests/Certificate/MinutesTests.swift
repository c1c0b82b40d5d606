import Checking
import PageModel
import Publishing
import Testing

/// HD 05 II.I.7.1.4.e, II.I.7.2.4: a demand; NĐ 30 PL III Mẫu 1.9: only a template, so a note.
@Suite("Certificate: who signs a minutes")
struct MinutesTests {
    struct Family: Sendable {
        var profile: String
        var left: String
        var right: String
        /// Ids of: wording, the left title, the right title, each on its side.
        var ids: [String]
        var verdict: Checking.Finding.Verdict
    }

    private static let families = [
        Family(
            profile: "hd05", left: "NGƯỜI GHI BIÊN BẢN", right: "CHỦ TRÌ HỘI NGHỊ",
            ids: ["S7", "S7.recorder", "S7.chair", "S7.left", "S7.right"], verdict: .fails),
        Family(
            profile: "hd36", left: "NGƯỜI GHI BIÊN BẢN", right: "CHỦ TRÌ HỘI NGHỊ",
            ids: ["S7", "S7.recorder", "S7.chair", "S7.left", "S7.right"], verdict: .fails),
        Family(
            profile: "nd30", left: "THƯ KÝ", right: "CHỦ TỌA",
            ids: ["G1.minutes", "G1.secretary", "G1.chair", "G1.left", "G1.right"], verdict: .remark),
    ]

    private func certified(_ family: Family, _ signers: [String]) throws -> CertifiedDocument {
        let number = family.profile == "nd30" ? "3/BB-SNV" : "3-BB/TU"
        let entries = signers.map { "  - {\($0.isEmpty ? "" : "chức vụ: \($0), ")họ tên: Lê Thị Ví Dụ}" }
        let paper = Paper(profile: family.profile, kind: "biên bản", head: ["số: \(number)", "ký:"] + entries)
        return try Workshop().certified(Array(paper.text.utf8))
    }

    /// Which of the five lines do not hold.
    private func off(_ family: Family, _ certified: CertifiedDocument) -> Set<String> {
        let off = certified.certificate.findings.filter {
            family.ids.contains($0.clause) && ($0.verdict == .fails || $0.verdict == .remark)
        }
        #expect(off.allSatisfy { $0.verdict == family.verdict })
        return Set(off.map(\.clause))
    }

    @Test("Both titles on their sides, named in whatever order, or not at all", arguments: families)
    func right(family: Family) throws {
        for signers in [[family.left, family.right], [family.right, family.left], ["", ""]] {
            let certified = try certified(family, signers)
            #expect(certified.certificate.holds && off(family, certified) == [], "\(certified.complaint)")
        }
    }

    @Test("A wrong title, and the one that is missing for it", arguments: families)
    func wrong(family: Family) throws {
        #expect(off(family, try certified(family, ["GIÁM ĐỐC", family.left])) == [family.ids[0], family.ids[2]])
        #expect(
            off(family, try certified(family, ["GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"])) == Set(family.ids.prefix(3)))
    }

    @Test("A signer who is missing", arguments: families)
    func missing(family: Family) throws {
        #expect(off(family, try certified(family, [family.right])) == [family.ids[1]])
        // Alone, the left one stands where one signer stands.
        #expect(off(family, try certified(family, [family.left])) == [family.ids[2], family.ids[3]])
    }

    @Test("Sides that are exchanged", arguments: families)
    func exchanged(family: Family) throws {
        let workshop = try Workshop()
        var laid = try certified(family, [family.left, family.right]).laid
        let signing: Set<Role> = [.office, .signerName]
        for page in laid.pages.pages.indices {
            let middle = laid.pages.pages[page].width + .millimetres(15)
            for index in laid.pages.pages[page].items.indices
            where signing.contains(laid.pages.pages[page].items[index].role) {
                let frame = laid.pages.pages[page].items[index].frame
                laid.pages.pages[page].items[index].frame.x = middle - frame.x - frame.width
            }
        }
        let judged = try #require(workshop.publisher.judge(laid, by: family.profile).value)
        #expect(off(family, judged) == [family.ids[3], family.ids[4]], "\(judged.complaint)")
    }
}
