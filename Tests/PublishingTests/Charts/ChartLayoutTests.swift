import FormatRules
import PageModel
import TestSupport
import Testing

@testable import Publishing

@Suite("Charts on the page")
struct ChartLayoutTests {
    /// Bars stand right of the key's signs, which are 7 mm wide and all on the first line.
    private func parts(_ pages: [Page]) -> [(pattern: Shape.Pattern, item: PlacedItem)] {
        pages.shapes(.rectangle).filter { !near($0.item.width, 7, 0.01) }
    }

    @Test("Parts are as long as their numbers, and meet", arguments: Profile.identifiers)
    func bars(_ id: String) throws {
        let pages = try ChartSource.pages([ChartSource.bars], profile: id)
        let parts = parts(pages)
        let values = [[12.0, 5, 1], [4, 9, 3, 2], [1, 6]]
        let patterns: [[Shape.Pattern]] = [
            [.solid, .rising, .cross], [.solid, .rising, .empty, .cross], [.rising, .empty],
        ]
        #expect(parts.map(\.pattern) == patterns.flatMap(\.self))
        let unit = (parts[2].item.right - parts[0].item.left) / 18
        #expect(unit > 4)
        for (part, value) in zip(parts, values.flatMap(\.self)) { #expect(near(part.item.width, value * unit, 0.1)) }
        var next = 0
        for row in values {
            let row = parts[next..<(next + row.count)]
            next += row.count
            #expect(row.first!.item.left == parts[0].item.left)
            for (left, right) in zip(row, row.dropFirst()) { #expect(left.item.frame.right == right.item.frame.x) }
        }
    }

    @Test("Every number stands in its part or right under it, and the sum at the bar's end")
    func numbers() throws {
        let pages = try ChartSource.pages([ChartSource.bars])
        let texts = pages.texts
        #expect(
            texts.filter { $0.words.contains("/") }.map(\.words) == [
                "12/18 (66,7%)", "4/18 (22,2%)", "0/7 (0%)", "0/0",
            ])
        for (part, number) in zip(parts(pages), ["12", "5", "1", "4", "9", "3", "2", "1", "6"]) {
            let centre = (part.item.left + part.item.right) / 2
            let found = texts.filter {
                $0.words == number && near(($0.left + $0.right) / 2, centre, 0.6) && $0.top > part.item.top - 1
                    && $0.bottom < part.item.bottom + 7
            }
            #expect(found.count == 1, "\(number)")
        }
    }

    @Test("A status has a bar as long as its number, its number and its percent")
    func statuses() throws {
        let pages = try ChartSource.pages([ChartSource.statuses])
        let bars = pages.shapes(.rectangle)
        #expect(Set(bars.map(\.pattern)).count == 3)
        for (bar, value) in zip(bars, [15.0, 9, 3]) {
            #expect(near(bar.item.width, bars[0].item.width * value / 15, 0.1))
        }
        let words = pages.texts.map(\.words)
        for end in ["15 (55,6%)", "9 (33,3%)", "3 (11,1%)"] { #expect(words.contains(end)) }
        #expect(pages.regions.map(\.description) == ["Số nhiệm vụ theo trạng thái"])
    }

    @Test("Marks stand at their days, and the line at the cut-off")
    func timeline() throws {
        let pages = try ChartSource.pages([ChartSource.timeline])
        let axis = try #require(
            pages.charts.filter { $0.content == .rule && $0.ink == .black && $0.width > 20 }.first)
        // 2026 has 365 days; a mark stands at the middle of its day.
        func x(_ day: Double) -> Double { axis.left + axis.width * (day - 0.5) / 365 }
        let key = 1
        let circles = pages.shapes(.circle)
        #expect(circles.map(\.pattern) == [.solid, .empty, .solid, .solid, .empty])
        func centre(_ item: PlacedItem) -> Double { (item.left + item.right) / 2 }
        #expect(near(centre(circles[2].item), x(15)) && near(centre(circles[3].item), x(181)))
        #expect(near(centre(circles[4].item), x(349)))
        #expect(near(centre(pages.shapes(.diamond)[key].item), x(90)))
        #expect(near(centre(pages.shapes(.triangle)[key].item), x(135)))
        let cutOff = pages.charts.filter {
            $0.content == .rule && $0.width > 0.5 && $0.width < 1 && $0.top > axis.top
        }
        #expect(!cutOff.isEmpty && cutOff.allSatisfy { near(centre($0), x(181), 0.05) })
        #expect(pages.texts.contains { $0.words == "Ngày chốt: 30/6/2026" })
        #expect(
            pages.texts.filter { $0.words.hasPrefix("Quý ") }.map(\.words) == ["Quý I", "Quý II", "Quý III", "Quý IV"])
    }

    @Test("All lies between the margins, and no word on another or on a bar", arguments: Profile.identifiers)
    func apart(_ id: String) throws {
        let wild = (1...9).map {
            "| Nhóm thứ \($0) có tên khá dài \($0) | \($0) | 1 | 999.999.999 | 0,5 | 1 | 2 | 3 | \($0 * 7) |"
        }
        let many =
            "::: biểu đồ thanh\n| N | A | B | C | D | E | F | G | H |\n|---|---|---|---|---|---|---|---|---|\n"
            + wild.joined(separator: "\n") + "\n:::"
        let charts = [ChartSource.bars, ChartSource.statuses, ChartSource.timeline, many]
        let annex = ["Phụ lục 1 {khổ: ngang}\nHÌNH"] + charts
        for body in [
            charts, charts.map { $0.replacing("{chú", with: "{rộng: 100 mm; chú") }, ["Xem Phụ lục 1."] + annex,
        ] {
            let pages = try ChartSource.pages(body, profile: id)
            for page in pages {
                let texts = [page].texts
                for (index, one) in texts.enumerated() {
                    #expect(one.left >= 29.9 && one.right <= page.width.millimetres - 14.9, "\(one.words)")
                    for other in texts[(index + 1)...] {
                        #expect(!one.frame.meets(other.frame), "\(one.words) \(other.words)")
                    }
                    let shapes = [page].shapes(.rectangle) + [page].shapes(.circle)
                    let own = shapes.filter { $0.item.frame.meets(one.frame.inset) }
                    // A number in a part lies wholly inside it.
                    for shape in own {
                        #expect(one.left >= shape.item.left && one.right <= shape.item.right, "\(one.words)")
                    }
                }
            }
        }
    }

    @Test("A chart that fits on a page is one piece with its caption; a longer one repeats its key")
    func long() throws {
        let rows = (1...70).map { "| Nhóm \($0) | \($0 % 3 + 1) | 2 |" }
        let text = "::: biểu đồ thanh {chú thích: Hình 1. Dài}\n| N | Hoàn thành | Còn |\n|---|---|---|\n"
        let pages = try ChartSource.pages([text + rows.joined(separator: "\n") + "\n:::"])
        #expect(pages.count >= 3)
        let names = pages.texts.map(\.words).filter { $0.hasPrefix("Nhóm ") }
        #expect(names == (1...70).map { "Nhóm \($0)" })
        for page in pages where [page].texts.contains(where: { $0.words.hasPrefix("Nhóm") }) {
            #expect([page].texts.count { $0.words == "Hoàn thành" } == 1)
        }
        #expect(pages.regions.count == 70)
        #expect(pages.regions[69].description == "Nhóm 70: Hoàn thành 2, Còn 2; đạt 2/4 (50%).")
        let short = try ChartSource.pages(Array(repeating: "Một đoạn.", count: 30) + [ChartSource.bars])
        #expect(short.regions.count == 1)
        #expect(short.regions[0].description.hasPrefix("Biểu đồ thanh, 4 hàng;"))
    }

    @Test("All zeros print a sentence")
    func nothing() throws {
        let pages = try ChartSource.pages(["::: biểu đồ trạng thái\n| T | S |\n|---|---|\n| A | 0 |\n:::"])
        #expect(pages.texts.map(\.words) == ["Chưa có số liệu để vẽ biểu đồ: mọi số đều bằng 0."])
    }

    @Test("All three kinds", arguments: Profile.identifiers)
    func golden(_ id: String) throws {
        var source = Source(profile: id)
        source.body = ["Xem các hình sau:", ChartSource.bars, ChartSource.statuses, ChartSource.timeline, "Hết."]
        try Golden.expect(Workshop().pages(of: source).pages.dump, as: "\(id)-bieu-do")
    }
}

extension Rectangle {
    fileprivate func meets(_ other: Rectangle) -> Bool {
        x < other.right && other.x < right && y < other.bottom && other.y < bottom
    }

    /// Without the room above and below the letters.
    fileprivate var inset: Rectangle { Rectangle(x: x, y: y + height / 4, width: width, height: height / 2) }
}
