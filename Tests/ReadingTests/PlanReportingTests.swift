import PlanModel
import Testing

@testable import Reading

@Suite("Who reports is read from the arrangements")
struct PlanReportingTests {
    private func duty(_ items: [String], recipients: [RecipientEntry] = []) -> [String?] {
        let body = "III. TỔ CHỨC THỰC HIỆN\n" + items.joined(separator: "\n")
        let duty = PlanExtraction.plan(from: PlanBlocks.blocks(body), recipients: recipients).value.reporting
        return [duty?.followUp, duty?.reporter, duty?.recipient, duty?.frequency].map { $0?.string }
    }

    @Test func twoItems() {
        #expect(
            duty([
                "1. Các sở, ngành hằng quý báo cáo kết quả về Sở Nội vụ trước ngày 20.",
                "2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
            ]) == ["Sở Nội vụ", "Các sở, ngành", "Sở Nội vụ", "hằng quý"])
    }

    @Test func directObject() {
        #expect(
            duty(["1. Văn phòng Tỉnh ủy đôn đốc, tổng hợp; định kỳ 6 tháng, hằng năm báo cáo Ban Thường vụ Tỉnh ủy."])
                == ["Văn phòng Tỉnh ủy", "Văn phòng Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "định kỳ 6 tháng, hằng năm"])
    }

    @Test("the brace group says to whom where no sentence does")
    func braceGroup() {
        let group = RecipientEntry(
            [Recipient(Text("Tỉnh ủy")), Recipient(Text("Bộ Nội vụ"))], purpose: Text("để báo cáo"))
        #expect(
            duty(["1. Sở Nội vụ theo dõi, đôn đốc."], recipients: [group])
                == ["Sở Nội vụ", nil, "Tỉnh ủy, Bộ Nội vụ", nil])
        #expect(duty(["1. Sở Nội vụ bố trí kinh phí."], recipients: [group]) == [nil, nil, nil, nil])
    }
}
