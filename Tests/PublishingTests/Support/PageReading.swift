import Testing

/// Words of one style on one line, measured: millimetres from the sheet's top left corner, size in points.
struct MeasuredRun: Sendable {
    var page: Int
    var text: String
    var left: Double
    var right: Double
    var baseline: Double
    var size: Double
    var bold: Bool
    var italic: Bool

    var width: Double { right - left }
    var centre: Double { (left + right) / 2 }
}

/// A drawn line, or a brace.
struct MeasuredShape: Sendable {
    var page: Int
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    /// Height of a brace's tip; nil for a line.
    var tip: Double?

    var width: Double { right - left }
    var centre: Double { (left + right) / 2 }
}

/// A frame drawn along its edges.
struct MeasuredFrame: Sendable {
    var page: Int
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var isRed: Bool

    var width: Double { right - left }
    var height: Double { bottom - top }
    var centre: Double { (left + right) / 2 }
}

/// All runs that share a baseline, as one line of the page.
struct MeasuredLine: Sendable {
    var runs: [MeasuredRun]

    var page: Int { runs[0].page }
    var text: String { runs.map(\.text).joined(separator: " ") }
    var left: Double { runs.map(\.left).min()! }
    var right: Double { runs.map(\.right).max()! }
    var baseline: Double { runs[0].baseline }
    var size: Double { runs.map(\.size).max()! }
}

/// What lies on the pages of a document, as one of two readers found it, in the order of the contents.
struct PageReading: Sendable {
    struct Sheet: Sendable {
        var width: Double
        var height: Double
    }

    var sheets: [Sheet] = []
    var runs: [MeasuredRun] = []
    var shapes: [MeasuredShape] = []
    var frames: [MeasuredFrame] = []

    /// The lines that a text was set into: runs one after the other that together say just this text.
    func lines(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> [MeasuredRun] {
        for start in runs.indices where text.hasPrefix(runs[start].text) {
            var joined = runs[start].text
            var end = start + 1
            while joined.count < text.count, end < runs.count {
                joined += " " + runs[end].text
                end += 1
            }
            if joined == text { return Array(runs[start..<end]) }
        }
        return try #require(nil, "«\(text)» is not on the pages", sourceLocation: location)
    }

    /// A text that stands on one line.
    func line(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> MeasuredRun {
        let found = try lines(text, location)
        try #require(found.count == 1, "«\(text)» takes \(found.count) lines", sourceLocation: location)
        return found[0]
    }

    func contains(_ text: String) -> Bool { runs.contains { $0.text.contains(text) } }

    /// The lines of a page from top to bottom; what stands beside each other counts as one.
    func lines(ofPage page: Int) -> [MeasuredLine] {
        let groups = Dictionary(grouping: runs.filter { $0.page == page }) { Int(($0.baseline * 10).rounded()) }
        return groups.sorted { $0.key < $1.key }
            .map { MeasuredLine(runs: $0.value.sorted { $0.left < $1.left }) }
    }

    /// The line drawn close under a text, of its own or of half its width and more.
    func rule(under run: MeasuredRun, _ location: SourceLocation = #_sourceLocation) throws -> MeasuredShape {
        let found = shapes.filter {
            $0.tip == nil && $0.page == run.page && $0.top > run.baseline && $0.top < run.baseline + 5
                && $0.left < run.right && $0.right > run.left
        }
        return try #require(found.first, "no line under «\(run.text)»", sourceLocation: location)
    }
}

/// Who looks at the pages: our own boxes, or poppler at the finished PDF.
enum Eye: String, Sendable, CaseIterable {
    case boxes, poppler
}

/// True when two lengths in millimetres (or sizes in points) are as good as equal.
func near(_ value: Double, _ wanted: Double, _ tolerance: Double = 0.1) -> Bool { abs(value - wanted) <= tolerance }
