import Diagnostics
import PageModel
import Testing

@testable import Layout

/// What is told of where pages end, on pages made by hand: 100 pt of room each.
@Suite("Faults of pages")
struct PageEndFaultTests {
    private func pages(_ used: [Double], part: Int = 0) -> [Page] {
        used.enumerated().map { index, used in
            var page = Page(number: index + 1, width: .points(595), height: .points(842))
            page.part = part
            page.making = PageMaking(room: .points(100), used: .points(used))
            return page
        }
    }

    private func faults(_ pages: [Page]) -> [String] {
        PageEnd.faults(of: pages).map { "\($0.page) \($0.fault)" }
    }

    @Test("A last page is nearly empty below a quarter, unless it is the only one")
    func sparse() {
        #expect(faults(pages([90, 25])) == [])
        #expect(faults(pages([90, 24.9])) == ["1 sparse"])
        #expect(faults(pages([10])) == [])
    }

    @Test("A page that others follow is hollow below two thirds; the end of a part is not")
    func hollow() {
        #expect(faults(pages([66.7, 50])) == [])
        #expect(faults(pages([66.6, 50])) == ["0 hollow"])
        #expect(faults(pages([10]) + pages([10], part: 1) + pages([10], part: 2)) == [])
        #expect(faults(pages([90, 20]) + pages([60, 90, 10], part: 1)) == ["1 sparse", "2 hollow", "4 sparse"])
    }

    @Test("What a page's end parts is told with its line; a signature without text is told once")
    func parted() {
        var pages = pages([90, 20])
        let span = SourceSpan(start: 7, end: 9)
        pages[0].making?.parted = PageMaking.Ending(.signature, span: span, words: "Nơi nhận:")
        #expect(
            PageEnd.faults(of: pages) == [PageEnd(.parted(.signature), page: 0, span: span, words: "Nơi nhận:")])
        pages[0].making?.parted = PageMaking.Ending(.loneItem, span: span)
        #expect(faults(pages) == ["0 parted(PageModel.PageFault.loneItem)", "1 sparse"])
    }

    @Test("A page that holds more than its room, and a list of recipients that goes on overleaf")
    func overfullAndOverleaf() {
        var pages = pages([100.1, 40, 40, 30])
        func item(_ role: Role) -> PlacedItem {
            let style = TextStyle(size: .points(10))
            let shaped = FakeShaper().shape("tên", in: style)
            let line = TextLine(style: style, baseline: .points(50), words: [TextLine.Word(x: .zero, shaped: shaped)])
            let frame = Rectangle(x: .zero, y: .points(40), width: .points(15), height: .points(12))
            return PlacedItem(.text(line), frame: frame, role: role, span: SourceSpan(start: 3, end: 4))
        }
        pages[1].items = [item(.recipientsLabel), item(.recipient)]
        pages[2].items = [item(.pageNumber), item(.recipient)]
        pages[3].items = [item(.recipient), item(.recipient)]
        let told = PageEnd.faults(of: pages)
        #expect(
            told.map { "\($0.page) \($0.fault)" } == [
                "0 overfull", "1 listOverleaf", "1 hollow", "2 listOverleaf", "2 hollow",
            ])
        #expect(told[1].words == "tên" && told[1].span == SourceSpan(start: 3, end: 4))
    }
}
