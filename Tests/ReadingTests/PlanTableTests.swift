import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite("A plan is shown as a table")
struct PlanTableTests {
    private let plan = PlanExtraction.plan(
        from: PlanBlocks.blocks(
            """
            I. MỤC ĐÍCH
            1. Nâng cao nhận thức.
            II. NHIỆM VỤ
            Giao các sở, ban, ngành, đoàn thể cấp tỉnh:
            1. Tuyên truyền
            - Thường xuyên nắm bắt, kịp thời tháo gỡ những khó khăn, vướng mắc trong hoạt động của các hội thành viên và đội ngũ trí thức.
            - Rà soát quy chế. {hạn: 30/6/2026}
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Nội vụ theo dõi, đôn đốc; hằng quý báo cáo Tỉnh ủy.
            """)
    ).value

    @Test func vietnamese() {
        #expect(
            PlanTable(plan, width: 90).text == """
                Mục đích, yêu cầu
                  1. Nâng cao nhận thức.

                Mã      Nhiệm vụ                                  Chủ trì            Hạn        Loại việc
                ──────  ────────────────────────────────────────  ─────────────────  ─────────  ──────────

                II.1    Tuyên truyền
                II.1.1  Thường xuyên nắm bắt, kịp thời tháo gỡ    ? các sở, ban,                ? thường
                        những khó khăn, vướng mắc trong hoạt…     ngành, đoàn thể               xuyên
                                                                  cấp tỉnh
                II.1.2  Rà soát quy chế.                          ? (như trên)       30/6/2026

                        Tổ chức thực hiện
                III.1   Sở Nội vụ theo dõi, đôn đốc; hằng quý     ? Sở Nội vụ                   ? định kỳ
                        báo cáo Tỉnh ủy.

                Theo dõi, báo cáo
                  Theo dõi, đôn đốc: ? Sở Nội vụ
                  Báo cáo: ? Sở Nội vụ
                  Nơi nhận báo cáo: ? Tỉnh ủy
                  Kỳ báo cáo: ? hằng quý

                ? là gợi ý đọc từ câu văn, chưa phải dữ kiện; muốn xác nhận, ghi thuộc tính ở cuối đoạn,
                ví dụ {chủ trì: Sở Nội vụ}.

                1 mục đích, yêu cầu; 1 nhóm; 2 nhiệm vụ; 1 việc tổ chức thực hiện; 0 tên viết tắt

                """)
    }

    @Test("no line is wider than asked for, whatever the width", arguments: [80, 81, 100, 140])
    func width(_ width: Int) {
        let sample = PlanExtraction.plan(from: PlanBlocks.blocks(PlanSample.body)).value
        for language in [Language.vietnamese, .english] {
            for line in PlanTable(sample, in: language, width: width).text.split(separator: "\n") {
                #expect(line.count <= width)
            }
        }
    }

    @Test func lastLine() {
        let sample = PlanExtraction.plan(from: PlanBlocks.blocks(PlanSample.body)).value
        #expect(
            PlanTable(sample).text.hasSuffix(
                "2 mục đích, yêu cầu; 5 nhóm; 16 nhiệm vụ; 3 việc tổ chức thực hiện; 2 tên viết tắt\n"))
        #expect(
            PlanTable(Plan(), in: .english).text
                == "goals: 0; groups: 0; tasks: 0; arrangements: 0; short names: 0\n")
    }

    @Test("text is wrapped between words and cut with a mark")
    func wrapping() {
        #expect(TextColumns.wrap("một hai ba", width: 7) == ["một hai", "ba"])
        #expect(TextColumns.wrap("một hai ba bốn", width: 7, lines: 1) == ["một…"])
        #expect(TextColumns.wrap("một hai ba bốn", width: 8, lines: 1) == ["một hai…"])
        #expect(TextColumns.wrap("nghiêngngả", width: 4) == ["nghi", "êngn", "gả"])
        #expect(TextColumns.wrap("nghiêngngả", width: 4, lines: 1) == ["ngh…"])
        #expect(TextColumns.wrap("  ", width: 4) == [])
    }
}
