import Diagnostics
import FormatRules
import PageModel

/// The least distance from line to line at which no letters meet, and the lines that ask for it.
struct LeastPitch: Equatable {
    var pitch: Length
    /// Where the two lines come from.
    var upper: SourceSpan?
    var lower: SourceSpan?
}

/// How near the letters of two lines come. Capitals with two marks (`Ễ`) stand higher than the face's ascent, so a
/// pitch that is legal may be too tight for what is written.
struct LineInk {
    let shaper: any TextShaping

    /// White that stays between the letters of two lines: a dot of an office printer of 600 dpi, which can print
    /// letters that are nearer only as one.
    static let clearance = Length(units: 1024 * 72 / 600 + 1)

    /// Two lines of one pitch, the one right under the other; nil where nothing stands over anything.
    func leastPitch(_ upper: SetLine, _ lower: SetLine) -> Length? {
        lack(TextInk(upper.items, shaper), TextInk(lower.items, shaper), drop: upper.height).map { upper.height + $0 }
    }

    /// The lines of the body, wherever pages end; nil where no letters stand over others.
    ///
    /// - Parameter pitch: the one that the lines are set with; lines of another height are none of them.
    func leastPitch(of flow: [FlowLine], at pitch: Length) -> LeastPitch? {
        lacks(of: flow, at: pitch).max { $0.lack < $1.lack }.map { tightest in
            LeastPitch(
                pitch: pitch + tightest.lack, upper: flow[tightest.line - 1].span, lower: flow[tightest.line].span)
        }
    }

    /// What lines of the body lack in distance from the line of the body right above them, by their places in the flow.
    func lacks(of flow: [FlowLine], at pitch: Length) -> [(line: Int, lack: Length)] {
        var lacks: [(line: Int, lack: Length)] = []
        var above: TextInk?
        for (index, line) in flow.enumerated() {
            guard line.isSet(at: pitch) else {
                above = nil
                continue
            }
            let ink = TextInk(line.items, shaper)
            if let lack = above.flatMap({ self.lack($0, ink, drop: pitch + line.gapBefore) }) {
                lacks.append((index, lack))
            }
            above = ink
        }
        return lacks
    }

    /// What the lower of two lines lacks in distance; less than zero is more white than they need.
    func lack(_ upper: TextInk, _ lower: TextInk, drop: Length) -> Length? {
        upper.depth(in: lower, drop: drop, clearance: Self.clearance)
    }
}

extension FlowLine {
    /// A line of the text, whose distance from the next is the body's pitch.
    func isSet(at pitch: Length) -> Bool {
        guard height == pitch, let first = items.first, case .text = first.content else { return false }
        return Self.bodyRoles.contains(first.role)
    }

    private static let bodyRoles = Set(Profile.bodyRoles + [.tableCaption, .figureCaption])
}
