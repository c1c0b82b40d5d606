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
        guard let least = ink.leastPitch(of: columns.flatMap { $0.lines.map(\.line) }, at: pitch), least.pitch > pitch
        else { return }
        for (index, column) in columns.enumerated() {
            for (upper, lower) in zip(column.lines, column.lines.dropFirst())
            where upper.line.isSet(at: pitch) && lower.line.isSet(at: pitch) {
                guard let words = ink.touchingWords(upper.line, lower.line, drop: lower.y - upper.y) else { continue }
                let place = TightLines.Place(
                    page: index + 1, upper: words.upper, lower: words.lower, span: lower.line.span)
                var tight = tightLines ?? TightLines(first: place, leastPitch: least.pitch)
                tight.count += 1
                tight.leastPitch = max(tight.leastPitch, least.pitch)
                tightLines = tight
            }
        }
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
    /// The first two words that touch in two lines, which lie so far apart; nil where none do.
    fileprivate func touchingWords(
        _ upper: FlowLine, _ lower: FlowLine, drop: Length
    ) -> (upper: String, lower: String)? {
        let all = (TextInk(upper.items, shaper), TextInk(lower.items, shaper))
        guard touch(all.0, all.1, drop) else { return nil }
        for below in words(of: lower) where touch(all.0, below.ink, drop) {
            for above in words(of: upper) where touch(above.ink, below.ink, drop) { return (above.text, below.text) }
        }
        return nil
    }

    private func touch(_ upper: TextInk, _ lower: TextInk, _ drop: Length) -> Bool {
        lack(upper, lower, drop: drop).map { $0 > .zero } ?? false
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
