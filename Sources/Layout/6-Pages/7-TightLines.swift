import Diagnostics
import FormatRules
import PageModel

/// Lines of the body that touch the line above them.
struct TightLines {
    /// The first of them, as words.
    struct Place {
        /// Counted in its part of the paper.
        var page: Int
        var upper: String
        var lower: String
        var span: SourceSpan?
    }

    var first: Place
    var count = 0
    /// At which none would touch, wherever pages end.
    var leastPitch: Length
}

extension Composer {
    /// Looks at the letters of lines that follow each other on a page. Nothing is asked of a pitch that no letters of
    /// the body's size can bridge, as every profile has it; only an office's own measures are tighter.
    func watchInk(of columns: [Pagination.Column]) {
        let pitch = profile.spacing.bodyPitch.value
        let body = style(.body)
        guard TextInk.mayTouch(body, body, distance: pitch, clearance: LineInk.clearance) else { return }
        let ink = LineInk(shaper: shaper)
        let lines = columns.enumerated().flatMap { page, column in column.lines.map { (page: page, line: $0.line) } }
        // Lines that a page's end parts today may meet when the pitch is another.
        let lacking = ink.lacks(of: lines.map(\.line), at: pitch).filter { $0.lack > .zero }
        let met = lacking.filter { lines[$0.line - 1].page == lines[$0.line].page }
        guard let first = met.first, let most = lacking.map(\.lack).max() else { return }
        var tight = tightLines ?? TightLines(first: place(of: first.line, in: lines, ink), leastPitch: pitch)
        tight.count += met.count
        tight.leastPitch = max(tight.leastPitch, pitch + most)
        tightLines = tight
    }

    private func place(of index: Int, in lines: [(page: Int, line: FlowLine)], _ ink: LineInk) -> TightLines.Place {
        let (page, line) = lines[index]
        let words = ink.touchingWords(lines[index - 1].line, line)
        return TightLines.Place(
            page: page + 1, upper: words?.upper ?? "", lower: words?.lower ?? "", span: line.span)
    }

    /// Tells it once a document.
    func reportTightLines() {
        guard let tightLines else { return }
        let first = tightLines.first
        let pitch = profile.spacing.bodyPitch.value.tenths(.toNearestOrEven)
        let least = tightLines.leastPitch.tenths(.up)
        report(
            Diagnostic(
                .linesTouch, at: first.span,
                [
                    "pitch": pitch.replacing(".", with: ","), "pitchEnglish": pitch, "page": "\(first.page)",
                    "upper": first.upper, "lower": first.lower, "count": "\(tightLines.count)",
                    "least": least.replacing(".", with: ","), "leastEnglish": least,
                ]))
    }
}

extension LineInk {
    /// The first two words that touch in lines of which one is right under the other.
    fileprivate func touchingWords(_ upper: FlowLine, _ lower: FlowLine) -> (upper: String, lower: String)? {
        let drop = upper.height + lower.gapBefore
        for below in words(of: lower) {
            for above in words(of: upper) where lack(above.ink, below.ink, drop: drop) ?? .zero > .zero {
                return (above.text, below.text)
            }
        }
        return nil
    }

    private func words(of line: FlowLine) -> [(text: String, ink: TextInk)] {
        line.items.flatMap { item -> [(text: String, ink: TextInk)] in
            guard case .text(let text) = item.content else { return [] }
            return text.words.map { word in
                var single = item
                single.content = .text(TextLine(style: text.style, baseline: text.baseline, words: [word]))
                return (word.shaped.text, TextInk([single], shaper))
            }
        }
    }
}

extension Length {
    /// `15.5`: points to a tenth.
    fileprivate func tenths(_ rule: FloatingPointRoundingRule) -> String {
        let tenths = Int((points * 10).rounded(rule))
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
