import Publishing
import Testing

/// Paper, margins, lines of the body and page numbers, from our boxes and from the PDF as poppler reads it.
@Suite("Paper, margins, body, page numbers")
struct PageGeometryTests {
    @Test("A4, and all text between the margins", arguments: Sample.all, Eye.allCases)
    func margins(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        for sheet in reading.sheets {
            #expect(near(sheet.width, 210, 0.05) && near(sheet.height, 297, 0.05))
        }
        for run in reading.runs where !run.isPageNumber {
            #expect(run.left >= 30 - 0.05 && run.right <= 195 + 0.05, "«\(run.text)»: \(run.left)…\(run.right)")
            #expect(run.baseline - 0.7 * run.size / 72 * 25.4 >= 20, "«\(run.text)»")
            #expect(run.baseline + 0.216 * run.size / 72 * 25.4 <= 277, "«\(run.text)»")
        }
    }

    /// A long body under each profile, on both sides of the sheet and on one.
    @Test("Lines run from margin to margin", arguments: LongPaper.all, Eye.allCases)
    func fullLines(paper: LongPaper, eye: Eye) throws {
        let reading = try paper.reading(eye)
        try #require(reading.sheets.count >= 3)
        for page in reading.sheets.indices.map({ $0 + 1 }) {
            let isBack = paper.isDuplex && paper.regulation.mirrored && page.isMultiple(of: 2)
            let (left, right) = isBack ? (15.0, 180.0) : (30.0, 195.0)
            let lines = reading.bodyLines(ofPage: page)
            #expect(lines.count >= 2)
            for line in lines {
                // A line opens at the margin, or at the indent of a paragraph.
                #expect(near(line.left, left, 0.05) || near(line.left, left + 10, 0.05), "\(page): «\(line.text)»")
                #expect(line.right <= right + 0.05, "\(page): «\(line.text)»")
            }
            // Justified: a line that is followed by one at the margin is full. Cairo cuts the widths that it writes
            // down to thousandths of an em, so that a PDF's line may seem 0.2 mm short.
            let tolerance = eye == .boxes ? 0.05 : 0.2
            for (line, next) in zip(lines, lines.dropFirst()) where near(next.left, left, 0.05) {
                #expect(near(line.right, right, tolerance), "\(page): «\(line.text)» ends at \(line.right)")
            }
        }
    }

    @Test("Lines and paragraphs keep their distances", arguments: LongPaper.all, Eye.allCases)
    func pitch(paper: LongPaper, eye: Eye) throws {
        let reading = try paper.reading(eye)
        var (pitches, gaps): (Set<Double>, Set<Double>) = ([], [])
        for page in reading.sheets.indices.map({ $0 + 1 }) {
            let lines = reading.bodyLines(ofPage: page)
            let margin = lines.map(\.left).min()!
            for (line, next) in zip(lines, lines.dropFirst()) {
                let step = ((next.baseline - line.baseline) / 25.4 * 72 * 10).rounded() / 10
                if near(next.left, margin, 0.05) { pitches.insert(step) } else { gaps.insert(step) }
            }
        }
        #expect(pitches == [18])
        #expect(gaps == [24])
        #expect(paper.regulation.pitch.contains(pitches.first ?? 0))
        #expect((gaps.min() ?? 0) - (pitches.first ?? 0) >= paper.regulation.paragraphGap)
    }

    @Test("The body is upright and of its size", arguments: LongPaper.all, Eye.allCases)
    func bodyStyle(paper: LongPaper, eye: Eye) throws {
        for run in try paper.reading(eye).runs where run.text.count > 60 {
            #expect(paper.regulation.bodySizes.contains((run.size * 100).rounded() / 100))
            #expect(near(run.size, 14, 0.01) && !run.bold && !run.italic, "«\(run.text)»")
        }
    }

    /// HD 05 II.IV.5.1, NĐ 30 PL I.I.7.
    @Test("Page numbers stand in the upper margin, but not on page 1", arguments: LongPaper.all, Eye.allCases)
    func pageNumbers(paper: LongPaper, eye: Eye) throws {
        let reading = try paper.reading(eye)
        let numbers = reading.runs.filter(\.isPageNumber)
        #expect(numbers.map(\.text) == reading.sheets.indices.dropFirst().map { "\($0 + 1)" })
        for number in numbers {
            let isBack = paper.isDuplex && paper.regulation.mirrored && number.page.isMultiple(of: 2)
            #expect(near(number.centre, isBack ? 97.5 : 112.5), "in the middle of the text")
            #expect(paper.regulation.pageNumberSizes.contains((number.size * 100).rounded() / 100))
            #expect(!number.bold && !number.italic)
            // About 10 mm from the sheet's edge; whether to the digits' top or their foot is not said.
            let top = number.baseline - 0.68 * number.size / 72 * 25.4
            #expect((8...12).contains(top) || (8...12).contains(number.baseline), "top at \(top) mm")
        }
    }
}

/// A paper of several pages under one profile, printed on one or on both sides.
struct LongPaper: Sendable, Hashable, CustomTestStringConvertible {
    var profile: String
    var isDuplex: Bool

    var regulation: Regulation { profile == "nd30" ? .state : .party }
    var testDescription: String { profile + (isDuplex ? " duplex" : "") }

    func reading(_ eye: Eye) throws -> PageReading { try Self.published.get()[self]!.reading(eye) }

    static let all = ["hd05", "hd36", "nd30"].flatMap { profile in
        [false, true].map { LongPaper(profile: profile, isDuplex: $0) }
    }

    private static let published = Result {
        // Plain paragraphs only: every line of them is a line of the body.
        let body = Source.paragraphs(48).filter { $0.hasPrefix("Đoạn") }
        return try Dictionary(
            uniqueKeysWithValues: all.map { paper in
                let settings = PublishSettings(duplex: paper.isDuplex)
                return (paper, try Published(Source(profile: paper.profile, body: body), settings: settings))
            })
    }
}

extension MeasuredRun {
    /// In the upper margin there is nothing else.
    fileprivate var isPageNumber: Bool { baseline < 20 }
}

extension PageReading {
    /// The lines between the title and the foot.
    fileprivate func bodyLines(ofPage page: Int) -> [MeasuredLine] {
        let lines = lines(ofPage: page).filter { !$0.runs[0].isPageNumber }
        let start = page == 1 ? lines.firstIndex { $0.text.hasPrefix("Đoạn") } ?? 0 : 0
        let end = lines.firstIndex { $0.text.hasPrefix("Nơi nhận:") } ?? lines.endIndex
        return Array(lines[start..<end])
    }
}
