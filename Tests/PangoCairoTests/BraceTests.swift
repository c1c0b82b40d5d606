import CPangoCairo
import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct BraceTests {
    @Test(arguments: [30.0, 60, 300])
    func fillsItsFrameWithTheTipHalfWayDown(_ height: Double) throws {
        let ink = try Ink(width: 8, height: height)
        #expect(ink.columns.lowerBound <= 1)
        #expect(ink.columns.upperBound >= 8 * Ink.scale - 2)
        #expect(ink.rows.lowerBound <= 1)
        #expect(ink.rows.upperBound >= Int(height) * Ink.scale - 2)
        let tip = ink.rows(inColumn: 8 * Ink.scale - 3)
        let middle = Int(height) * Ink.scale / 2
        #expect(!tip.isEmpty && tip.allSatisfy { abs($0 - middle) <= Ink.scale / 2 })
    }

    /// What stands above the stem is the same for a short and a tall brace.
    @Test func curlsDoNotGrowWithTheBrace() throws {
        let short = try Ink(width: 8, height: 60)
        let tall = try Ink(width: 8, height: 300)
        for row in 0..<10 * Ink.scale { #expect(short.columns(inRow: row) == tall.columns(inRow: row)) }
    }

    /// To a pixel's edge: Cairo rounds coverage differently above and below.
    @Test func upperAndLowerHalfMirrorEachOther() throws {
        let ink = try Ink(width: 8, height: 60)
        let last = 60 * Ink.scale - 1
        for row in 0..<30 * Ink.scale {
            let (upper, lower) = (ink.columns(inRow: row), ink.columns(inRow: last - row))
            #expect(Set(upper).symmetricDifference(lower).count <= 2)
        }
    }
}

/// Which pixels a brace blackens.
private struct Ink {
    static let scale = 10
    private var black: [[Bool]] = []

    init(width: Double, height: Double) throws {
        let canvas = try Canvas(
            owning: cairo_image_surface_create(
                CAIRO_FORMAT_A8, Int32(width) * Int32(Ink.scale), Int32(height) * Int32(Ink.scale)))
        cairo_scale(canvas.context, Double(Ink.scale), Double(Ink.scale))
        let frame = Rectangle(x: .zero, y: .zero, width: .points(width), height: .points(height))
        MarkPen(context: canvas.context).draw([.fill(BraceOutline(frame: frame, thickness: .points(0.9)).path)])
        cairo_surface_flush(canvas.surface)
        let data = try #require(cairo_image_surface_get_data(canvas.surface))
        let stride = Int(cairo_image_surface_get_stride(canvas.surface))
        for row in 0..<Int(height) * Ink.scale {
            black.append((0..<Int(width) * Ink.scale).map { data[row * stride + $0] > 100 })
        }
    }

    func columns(inRow row: Int) -> [Int] { black[row].indices.filter { black[row][$0] } }
    func rows(inColumn column: Int) -> [Int] { black.indices.filter { black[$0][column] } }

    var rows: ClosedRange<Int> {
        let inked = black.indices.filter { black[$0].contains(true) }
        return inked[0]...inked[inked.count - 1]
    }
    var columns: ClosedRange<Int> {
        let inked = Set(black.indices.flatMap { columns(inRow: $0) }).sorted()
        return inked[0]...inked[inked.count - 1]
    }
}
