import PlanModel
import Testing

@testable import Reading

@Suite("A real plan is understood")
struct PlanSampleTests {
    private let outcome = PlanExtraction.plan(from: PlanBlocks.blocks(PlanSample.body))
    private var plan: Plan { outcome.value }

    @Test func shape() {
        #expect(outcome.diagnostics.isEmpty)
        #expect(plan.goals.map(\.label) == ["1.", "2."])
        #expect(plan.groups.map(\.id) == ["II.1", "II.2", "II.3", "II.4", "II.5"])
        #expect(plan.groups.map(\.tasks.count) == [2, 4, 3, 4, 3])
        #expect(plan.groups.last?.title.string.hasPrefix("Mở rộng, đa dạng hóa các hình thức hợp tác") == true)
        #expect(
            plan.groups.flatMap(\.tasks).map(\.id) == [
                "II.1.1", "II.1.2", "II.2.1", "II.2.2", "II.2.3", "II.2.4", "II.3.1", "II.3.2", "II.3.3",
                "II.4.1", "II.4.2", "II.4.3", "II.4.4", "II.5.1", "II.5.2", "II.5.3",
            ])
        #expect(plan.arrangements.map(\.id) == ["III.1", "III.2", "III.3"])
    }

    @Test("the lead-in suggests who leads all sixteen tasks; nothing is a fact")
    func lead() {
        let lead =
            "các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội tỉnh, các sở, ban, ngành"
        for task in plan.groups.flatMap(\.tasks) {
            #expect(task.suggestions.first { $0.field == .lead }?.value == lead)
            #expect(task.lead.isEmpty && task.coordinating.isEmpty && task.nature == nil)
        }
        #expect(plan.groups[1].tasks[2].suggestions.last?.value == "thường xuyên")
    }

    @Test func arrangements() {
        #expect(
            plan.dump.suffix(3) == [
                "III.1 | chủ trì?Các cấp ủy, chính quyền, Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội tỉnh",
                "III.2 | chủ trì?Ban Cán sự đảng Ủy ban nhân dân tỉnh và Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"
                    + " | kết quả?Kế hoạch lãnh đạo thực hiện Kế hoạch này",
                "III.3 | chủ trì?Ban Tuyên giáo Tỉnh ủy | phối hợp?các cơ quan có liên quan | loại việc?định kỳ",
            ])
    }

    @Test func reporting() throws {
        let duty = try #require(plan.reporting)
        #expect(duty.followUp?.string == "Ban Tuyên giáo Tỉnh ủy")
        #expect(duty.reporter?.string == "Ban Thường vụ Tỉnh ủy")
        #expect(duty.recipient?.string == "Ban Bí thư Trung ương Đảng")
        #expect(duty.frequency?.string == "định kỳ")
        #expect(duty.isSuggestion)
    }

    @Test func shortNames() {
        #expect(plan.shortNames.map(\.short.string) == ["Kết luận số 93-KL/TW", "Chỉ thị số 52-CT/TU"])
        #expect(
            plan.shortNames[0].full.string.hasPrefix("Kết luận số 93-KL/TW, ngày 20/11/2020 của Ban Bí thư Trung ương"))
        #expect(plan.shortNames[1].full.string.hasPrefix("Chỉ thị số 52-CT/TU của Ban Thường vụ Tỉnh ủy (khóa XI)"))
        #expect(plan.shortNames.allSatisfy { $0.full.string.hasSuffix("hiện đại hóa đất nước") })
    }

    @Test("every place leads back to the words that were read there")
    func places() throws {
        let bytes = Array(PlanSample.body.utf8)
        for suggestion in plan.tasks.flatMap(\.suggestions) where suggestion.field != .nature {
            let span = try #require(suggestion.span)
            #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == suggestion.value)
        }
        for name in plan.shortNames {
            let span = try #require(name.short.span)
            #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == name.short.string)
        }
    }

    @Test func roundTrip() {
        var document = OfficialDocument(kind: Text("kế hoạch"))
        document.body = PlanBlocks.blocks(PlanSample.body)
        document.plan = plan
        #expect(ModelJSON.decode(ModelJSON.encode(document), name: "m.json").value == document)
    }
}
