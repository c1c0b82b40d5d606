import PlanModel
import Testing

@testable import Reading

@Suite("Any text at all gives a plan")
struct PlanRandomTests {
    private static let labels = ["I. ", "II. ", "1. ", "1.1. ", "a) ", "- ", "+ ", "", ""]
    private static let words = [
        "NHIỆM VỤ", "TỔ CHỨC THỰC HIỆN", "MỤC ĐÍCH", "Giao", "Sở Nội vụ", "chủ trì,", "phối hợp với", "các", "cơ quan",
        "báo cáo", "tham mưu", "cho", "định kỳ", "hằng", "năm", "2026", "trước", "ngày", "30/6/2026.", "tháng", "quý",
        "III", "(sau đây viết tắt là", "X)", "ban hành", "Kế hoạch", "theo dõi;", ":", "…", "(", ")", "/", "“", "và",
    ]

    @Test("every place lies in the text; ids are there", arguments: 0..<300)
    func soup(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func choice(_ values: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return values[Int((state >> 33) % UInt64(values.count))]
        }
        let body = (0..<20).map { _ in
            choice(PlanRandomTests.labels) + (0..<12).map { _ in choice(PlanRandomTests.words) }.joined(separator: " ")
        }.joined(separator: "\n")
        let plan = PlanExtraction.plan(from: PlanBlocks.blocks(body)).value
        for task in plan.tasks {
            #expect(!task.id.isEmpty)
            for suggestion in task.suggestions {
                #expect(!suggestion.value.isEmpty)
                #expect((suggestion.span?.end ?? .max) <= body.utf8.count)
            }
        }
        #expect(!PlanTable(plan).text.isEmpty)
    }
}
