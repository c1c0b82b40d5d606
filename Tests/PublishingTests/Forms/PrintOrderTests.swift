import FormatRules
import TestSupport
import Testing

@testable import Publishing

@Suite("Print orders")
struct PrintOrderTests {
    @Test("a seal across edges takes five sheets at most, never one alone, and every sheet once", arguments: 0...101)
    func seams(pages: Int) {
        let seams = PrintOrder(pages: pages, isDuplex: false, copies: 1, sum: "").seams
        guard pages > 1 else {
            #expect(seams.isEmpty)
            return
        }
        #expect(seams.flatMap { Array($0) } == Array(1...pages))
        #expect(seams.allSatisfy { (2...5).contains($0.count) })
        #expect(seams.count == (pages + 4) / 5)
    }

    @Test("sheets, seals and copies agree on the page")
    func page() throws {
        let order = FormSamples.order
        #expect(order.sheets == 7)
        #expect(order.impressions == 35 * (1 + 1 + 2))
        let filled = try #require(try FormSamples.publisher().fill("lenh-in", with: [order.values]).value)
        let text = try Program.text(of: filled.pdf)
        for words in [order.sum, "13 trang, 7 tờ", "245 tờ giấy", "140 lần đóng", "tờ 1–3, tờ 4–7", "hai mặt; khay 2"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(filled.pages.pages.count == 1, "31 addressees fit one page")
    }

    @Test("a tray by its number or by its name", arguments: ["2", "khay 2"])
    func tray(typed: String) throws {
        var order = PrintOrder(pages: 2, isDuplex: false, copies: 1, sum: "1 lưu = 1 bản")
        order.tray = typed
        #expect(order.values.values.values.contains { $0.hasSuffix("; khay 2") })
    }
}
