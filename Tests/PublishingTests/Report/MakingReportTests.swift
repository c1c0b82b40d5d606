import Checking
import Diagnostics
import Foundation
import Layout
import PageModel
import Publishing
import TestSupport
import Testing

/// The report as a value and as text.
@Suite("The report of a paper's making")
struct MakingReportTests {
    private func report(_ paper: Paper) throws -> MakingReport {
        let bytes = Array(paper.text.utf8)
        return MakingReport(of: try Workshop.publication(of: bytes), file: "nguon.md", from: bytes)
    }

    /// One page: a line with a free end, a line that needs no widening, and one before a number that may not be broken.
    private static let small = Paper(
        profile: "hd05", head: ["nơi nhận: [Lưu Văn phòng]"],
        body: [
            "Đoạn thứ nhất chỉ có một dòng.",
            "Đoạn thứ hai dài hơn một dòng, để dòng đầu được dàn đều cho đến hết lề phải và dòng sau thì không.",
            "Đoạn thứ ba viện dẫn một văn bản mà số và ký hiệu không ngắt được: "
                + "số 123456789012345678901234567890-QĐ/TU đã ban hành.",
        ])

    @Test("A small paper, to the last figure")
    func exact() throws {
        let second = MakingReport.Place(line: 15, words: "Đoạn thứ hai dài hơn một dòng, …")
        let third = MakingReport.Place(line: 17, words: "Đoạn thứ ba viện dẫn một văn …")
        var sheet = MakingReport.Sheet(number: 1, fill: 55, lines: 5)
        sheet.loosest = MakingReport.Line(stretch: 881, place: third)
        sheet.tightest = MakingReport.Line(stretch: 6, place: second)
        let number = LineMeasure.Cause.below("số 123456789012345678901234567890-QĐ/TU", Length(units: 279_944))
        sheet.compromises = [MakingReport.Compromise(.looseLine(881, number), at: third)]
        #expect(try report(Self.small) == MakingReport(file: "nguon.md", sheets: [sheet], worst: 881, mean: 444))
    }

    @Test("The same as text, in both languages")
    func text() throws {
        let report = try report(Self.small)
        #expect(
            MakingReportText(report).text == """
                nguon.md: 1 trang

                Trang 1: dùng 55 % chiều cao, 5 dòng nội dung
                  thưa nhất: dấu cách rộng hơn 88 % – dòng 17 “Đoạn thứ ba viện dẫn một văn …”
                  khít nhất: dấu cách rộng hơn 1 % – dòng 15 “Đoạn thứ hai dài hơn một dòng, …”
                  phải nhân nhượng: dòng thưa, dấu cách rộng hơn 88 %, vì “số 123456789012345678901234567890-QĐ/TU” \
                (96,4 mm) ở dòng sau không ngắt được – dòng 17 “Đoạn thứ ba viện dẫn một văn …”

                Cộng: 1 trang; dòng dàn đều thưa nhất: dấu cách rộng hơn 88 %, trung bình: dấu cách rộng hơn 44 %. \
                Số điểm phải nhân nhượng: 1.

                """)
        #expect(
            MakingReportText(report, in: .english).text == """
                nguon.md: 1 page

                Page 1: 55 % full, 5 lines of text
                  loosest: spaces wider by 88 % – line 17 “Đoạn thứ ba viện dẫn một văn …”
                  tightest: spaces wider by 1 % – line 15 “Đoạn thứ hai dài hơn một dòng, …”
                  had to give: loose line, spaces wider by 88 %, because “số 123456789012345678901234567890-QĐ/TU” \
                (96.4 mm) on the next line may not be broken – line 17 “Đoạn thứ ba viện dẫn một văn …”

                In all: 1 page; loosest justified line: spaces wider by 88 %, on average: spaces wider by 44 %. \
                Things that had to give: 1.

                """)
    }

    @Test("The imported plan, where nothing has to give")
    func plan() throws {
        let report = try ReportedSource.seed.report()
        #expect(report.compromises == [])
        try Golden.expect(MakingReportText(report).text, as: "report/ke-hoach-93-KL-TW")
    }

    /// Small head, an address of the web, a group wider than a line, a dash item at a page's end, a list overleaf, an
    /// annex across the sheet.
    private static let hard = Paper(
        profile: "nd30",
        head: [
            "cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH MẪU SƠN",
            "nơi nhận: [\(([Int](1...60)).map { "Đơn vị thứ \($0)" }.joined(separator: ", ")), \"Lưu: VT\"]",
        ],
        body: [
            "Xem https://mau-son.example/\(String(repeating: "x", count: 55))/"
                + "\(String(repeating: "y", count: 58))/\(String(repeating: "z", count: 60))/ trước ngày họp.",
            "Cụm này dài hơn một dòng: "
                + Array(repeating: "một hai ba bốn năm", count: 5).joined(separator: " ")
                .replacingOccurrences(of: " ", with: "\u{A0}") + " hết.",
        ] + (1...30).map { "- Việc thứ \($0)." } + [
            "Xem Phụ lục I.", "Phụ lục I {khổ: ngang}", "Biểu tổng hợp",
            "Đoạn này của phụ lục dài vừa hết một dòng khổ ngang nếu không kể số và ký hiệu của quyết định được viện dẫn, "
                + "là số 98765432109876543210987654321098765432109876543210/QĐ-SNV của Sở./.",
        ])

    @Test("A paper in which much has to give")
    func compromises() throws {
        let report = try report(Self.hard)
        try Golden.expect(
            MakingReportText(report).text + "\n" + MakingReportText(report, in: .english).text, as: "report/nhan-nhuong"
        )
        let kinds = report.compromises.map { compromise in
            switch compromise.kind {
            case .end(let fault): "\(fault)"
            case .looseLine: "loose"
            case .unfilledLine: "unfilled"
            case .torn: "torn"
            case .stub: "stub"
            case .remark: "remark"
            }
        }
        for kind in ["loose", "unfilled", "torn", "remark", "listOverleaf"] {
            #expect(kinds.contains(kind), "\(kind)")
        }
        #expect(report.sheets.map { $0.part?.vietnamese ?? "" }.last == "Phụ lục I")
    }
}
