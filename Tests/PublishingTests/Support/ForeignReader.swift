import Foundation
import TestSupport
import Testing

/// Reads a finished PDF with poppler alone: nothing here knows how it was laid out.
///
/// `pdftotext -bbox` gives every word's box to a millionth of a point, `pdftohtml -xml` its weight and slant,
/// `pdftocairo -svg` the drawn lines and braces.
enum ForeignReader {
    static func read(_ pdf: [UInt8]) throws -> PageReading {
        let words = try Program.read(pdf, with: "pdftotext", ["-raw", "-bbox", "%", "-"])
        let pieces = try stylePieces(pdf)
        var reading = PageReading()
        var page = 0
        for element in Markup.elements(of: words) {
            if element.hasPrefix("<page ") {
                page += 1
                reading.sheets.append(
                    PageReading.Sheet(width: mm(element, "width"), height: mm(element, "height")))
            } else if element.hasPrefix("<word ") {
                try add(run(element, page, pieces), to: &reading)
            }
        }
        for page in reading.sheets.indices {
            let paths = try paths(pdf, page: page + 1)
            reading.shapes += shapes(paths, page: page + 1)
            reading.frames += frames(paths, page: page + 1)
        }
        return reading
    }

    // MARK: Words

    /// Poppler's boxes reach from the face's ascent to its descent, and Liberation Serif's own measures are
    /// 891 and 216 thousandths of its size: so a box tells size and baseline.
    private static let (ascent, descent) = (0.891, 0.216)

    private static func run(_ element: Substring, _ page: Int, _ pieces: [StylePiece]) throws -> MeasuredRun {
        let top = mm(element, "yMin")
        let size = (mm(element, "yMax") - top) / (ascent + descent)
        var run = MeasuredRun(
            page: page, text: Markup.text(of: element), left: mm(element, "xMin"), right: mm(element, "xMax"),
            baseline: top + ascent * size, size: size / 25.4 * 72, bold: false, italic: false)
        let middle = run.baseline - 0.25 * size
        let piece = try #require(
            pieces.first { $0.holds(page: page, x: run.centre, y: middle) }, "no style for «\(run.text)»")
        run.bold = piece.bold
        run.italic = piece.italic
        return run
    }

    /// A word joins the run before it when they are neighbours on a line and look alike.
    private static func add(_ word: MeasuredRun, to reading: inout PageReading) {
        if let last = reading.runs.last, last.page == word.page, near(last.baseline, word.baseline, 0.02),
            last.bold == word.bold, last.italic == word.italic, near(last.size, word.size, 0.02),
            word.left > last.right, word.left < last.right + 4
        {
            reading.runs[reading.runs.count - 1].right = word.right
            reading.runs[reading.runs.count - 1].text += " " + word.text
        } else {
            reading.runs.append(word)
        }
    }

    // MARK: Styles

    private struct StylePiece {
        var page: Int
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        var bold: Bool
        var italic: Bool

        /// Poppler rounds these boxes, so that a gap may open between two of them.
        func holds(page: Int, x: Double, y: Double) -> Bool {
            page == self.page && x >= left - 0.2 && x <= right + 0.2 && y >= top && y <= bottom
        }
    }

    private static func stylePieces(_ pdf: [UInt8]) throws -> [StylePiece] {
        let zoom = 3.0
        let xml = try Program.read(pdf, with: "pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "\(zoom)", "%"])
        var page = 0
        return xml.split(separator: "\n").compactMap { line in
            if line.hasPrefix("<page ") { page += 1 }
            guard line.hasPrefix("<text ") else { return nil }
            let (left, top) = (mm(line, "left") / zoom, mm(line, "top") / zoom)
            return StylePiece(
                page: page, left: left, top: top, right: left + mm(line, "width") / zoom,
                bottom: top + mm(line, "height") / zoom, bold: line.contains("<b>"), italic: line.contains("<i>"))
        }
    }

    // MARK: Lines and braces

    private static func paths(_ pdf: [UInt8], page: Int) throws -> [Substring] {
        // As it is: by default the program fits a page into its own idea of A4.
        let options = ["-svg", "-noshrink", "-nocenter", "-f", "\(page)", "-l", "\(page)", "%", "-"]
        let svg = try Program.read(pdf, with: "pdftocairo", options)
        return svg.split(separator: "\n").filter { $0.hasPrefix("<path") }
    }

    /// What is filled. Glyphs are paths too, but are only defined, not filled where they stand.
    private static func shapes(_ paths: [Substring], page: Int) -> [MeasuredShape] {
        paths.filter { $0.contains("fill-rule") }.map { path in
            let (xs, ys) = points(of: path)
            let right = xs.max() ?? 0
            let tips = zip(xs, ys).filter { near($0.0, right, 0.001) }.map(\.1)
            return MeasuredShape(
                page: page, left: xs.min() ?? 0, top: ys.min() ?? 0, right: right, bottom: ys.max() ?? 0,
                tip: path.contains(" C ") ? tips.reduce(0, +) / Double(tips.count) : nil)
        }
    }

    /// What is drawn along its edges.
    private static func frames(_ paths: [Substring], page: Int) -> [MeasuredFrame] {
        paths.filter { $0.contains("fill:none") }.map { path in
            let (xs, ys) = points(of: path)
            return MeasuredFrame(
                page: page, left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0,
                isRed: path.contains("stroke:rgb(9") && !path.contains("stroke:rgb(0%,0%,0%)"))
        }
    }

    /// Where the page has them: a stroke's own numbers are turned by its matrix.
    private static func points(of path: Substring) -> (xs: [Double], ys: [Double]) {
        let words = Markup.attribute("d", of: path).split(separator: " ")
        let numbers: [Double] = words.compactMap { Double($0) }
        let matrix = path.firstMatch(of: /matrix\(([^)]+)\)/)?.1.split(separator: ",").compactMap { Double($0) }
        let turn = matrix ?? [1, 0, 0, 1, 0, 0]
        let points = stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
        let millimetre = 72 / 25.4
        return (
            points.map { ($0.0 * turn[0] + $0.1 * turn[2] + turn[4]) / millimetre },
            points.map { ($0.0 * turn[1] + $0.1 * turn[3] + turn[5]) / millimetre }
        )
    }

    private static func mm(_ element: Substring, _ name: String) -> Double {
        (Double(Markup.attribute(name, of: element)) ?? .nan) / 72 * 25.4
    }
}

/// Enough of XML for what poppler writes.
enum Markup {
    static func elements(of text: String) -> [Substring] {
        text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }
    }

    static func attribute(_ name: String, of element: Substring) -> Substring {
        guard let start = element.range(of: " \(name)=\"")?.upperBound else { return "" }
        return element[start...].prefix { $0 != "\"" }
    }

    /// The text between the element's tags, with its entities resolved.
    static func text(of element: Substring) -> String {
        guard let open = element.firstIndex(of: ">"), let close = element.lastIndex(of: "<"), open < close else {
            return ""
        }
        var text = String(element[element.index(after: open)..<close])
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: character)
        }
        return text
    }
}
