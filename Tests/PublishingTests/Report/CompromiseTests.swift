import Diagnostics
import Foundation
import Layout
import Publishing
import Testing

/// Everything that has to give in the imported plan and in all templates, with the reason why it must. What is not
/// listed here, a reader may object to.
@Suite("What has to give, and why")
struct CompromiseTests {
    @Test("No paper gives more or less than is known", arguments: ReportedSource.templates + [.seed])
    func known(source: ReportedSource) throws {
        let found = try source.report().compromises.compactMap(name).sorted()
        let known = Self.known.flatMap { reason in reason.value[source.family] ?? [] }
        #expect(found == known.sorted())
    }

    /// A loose line may be the price of a last line that is not one syllable alone.
    @Test(
        "Filling each line in turn leaves no fewer loose lines and short ends",
        arguments: ReportedSource.templates + [.seed])
    func greedy(source: ReportedSource) throws {
        let (optimal, greedy) = (Evenness(try source.publication().pages), Evenness(try source.inTurn().pages))
        #expect(optimal.loose + optimal.stubs <= greedy.loose + greedy.stubs)
        #expect(optimal.stubs == 0)
    }

    private func name(_ compromise: MakingReport.Compromise) -> String? {
        let words = compromise.place.map { " “\($0.words)”" } ?? ""
        switch compromise.kind {
        case .end(.sparse): return "sparse"
        case .end(.hollow): return "hollow"
        case .end(let fault): return "\(fault)\(words)"
        case .looseLine(_, .below(let piece, _)): return "loose before “\(piece)”"
        case .looseLine(_, .within(let piece, _)): return "loose round “\(piece)”"
        case .looseLine(_, .stub(let word)): return "loose to spare “\(word)”"
        case .looseLine: return "loose\(words)"
        case .unfilledLine: return "unfilled\(words)"
        case .torn: return "torn\(words)"
        case .stub: return "stub\(words)"
        // NĐ 30 PL I.II.1 gives both sets of sizes; the smaller one keeps each name on its line.
        case .remark(let phrase) where phrase.vietnamese == Message.smallHeadChosen.vietnamese: return nil
        case .remark(let phrase): return phrase.vietnamese
        }
    }

    /// By reason, and then by template: what is found there.
    private static let known: [String: [String: [String]]] = [
        // Pitch and gaps are the profile's: only `vừa trang` may spend or save any.
        "The text is longer than a page by so little": Dictionary(
            uniqueKeysWithValues: [
                "hd05-chuong-trinh", "hd05-du-an", "hd05-ke-hoach", "hd05-quy-hoach", "hd05-to-trinh",
                "nd30-chuong-trinh", "nd30-huong-dan", "nd30-nghi-quyet", "nd30-ke-hoach", "nd30-quyet-dinh",
                "nd30-quyet-dinh-ban-hanh", "nd30-to-trinh",
            ].map { ($0, ["sparse"]) }),
        // From Chương II on every heading keeps two lines by it, and articles of one line offer no place between.
        "Nothing may be parted where the page could end": ["hd05-dieu-le-dang": ["hollow"]],
        "A date is one piece": [
            "nd30-bao-cao": ["loose before “ngày 30 tháng 9 năm 2027.”"],
            "nd30-cong-dien": ["loose before “ngày 16 tháng 9 năm 2026,”"],
            "nd30-giay-moi": [
                "loose before “ngày 14 tháng 12 năm 2026;”", "loose before “ngày 17 tháng 12 năm 2026.”",
                "loose before “năm 2027.”",
            ],
            "nd30-giay-uy-quyen": ["loose before “ngày 31 tháng 12 năm 2026.”"],
            "nd30-huong-dan": [
                "loose before “ngày 05 tháng 3 năm 2020”", "loose before “ngày 31 tháng 12 năm 2027;”",
            ],
            "nd30-nghi-quyet": [
                "loose before “ngày 09 tháng 12 năm 2026./.”", "loose before “ngày 20 tháng 11 năm 2015;”",
            ],
            "nd30-phieu-chuyen": ["loose before “ngày 05 tháng 11 năm 2026”"],
        ],
        "So is a number, and what a hyphen joins": [
            "nd30-phuong-an": ["loose before “thư - Lưu”"],
            "nd30-quyet-dinh-ban-hanh": ["loose before “số 41/QĐ-SNV”"],
        ],
        "Paragraphs of two lines: the second keeps more than one syllable": [
            "hd05-quy-hoach": ["loose to spare “phòng.”"], "nd30-quy-dinh": ["loose to spare “họp.”"],
            "nd30-thong-bao": ["loose to spare “hiện./.”"],
        ],
        "Paragraphs of two or three lines: the next syllable has no room": [
            "hd05-quyet-dinh": ["loose “2. Đồng chí Phạm Thị Mẫu, Chánh …”"],
            "nd30-giay-nghi-phep": ["loose “Được nghỉ phép 05 ngày làm việc, …”"],
            "nd30-giay-uy-quyen": ["loose “quyền; báo cáo Giám đốc Sở kết …”"],
            "nd30-thong-cao": ["loose “b) Chủ động phương án bảo đảm …”"],
        ],
    ]
}

extension ReportedSource {
    /// Party papers are the same by both of their profiles.
    fileprivate var family: String { name.replacingOccurrences(of: "hd36-", with: "hd05-") }
}
