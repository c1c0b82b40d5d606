import Diagnostics
import PlanModel

/// The numbers of a body: given where the author wrote `#`, checked where they were typed.
///
/// Each level counts under what stands above it: Phần, Chương and Roman sections in Roman numerals, Điều through the
/// whole text, khoản in its Điều or heading, điểm by the Vietnamese alphabet. A list after a lead-in or a title begins
/// again. Every body counts for itself, and so does every annex. What stands in quotation marks is another text's.
enum Numbering {
    static func apply(to drafts: inout [BlockDraft], of file: SourceFile) -> [Diagnostic] {
        let quoted = quotedBlocks(of: drafts)
        var counter = NumberCounter()
        var cited = NumberCounter()
        var above: BlockAbove?
        for index in drafts.indices {
            let block = drafts[index].block
            if !quoted.contains(index), quoted.contains(index - 1) { cited = NumberCounter() }
            if let label = NumberedLabel(block) {
                let item = NumberCounter.Item(label: label, block: index, isHeading: block.isHeading, above: above)
                let given = quoted.contains(index) ? cited.take(item) : counter.take(item)
                if let given { drafts[index].block.label = given }
            }
            above = BlockAbove(block) ?? above
        }
        return counter.problems.map { diagnostic($0, in: drafts, of: file) }
    }
}

// MARK: - Quoted provisions

extension Numbering {
    /// The blocks of provisions that a text quotes whole, as an amendment does: from behind the block that opens with
    /// `“` or `"` to the one that closes it. Quotation marks that are never closed say nothing.
    private static func quotedBlocks(of drafts: [BlockDraft]) -> Set<Int> {
        var quoted: Set<Int> = []
        var opening: (block: Int, mark: Character, depth: Int)?
        for (index, draft) in drafts.enumerated() {
            let text = draft.block.text.plain
            if let open = opening {
                let depth = open.depth + balance(of: text, open.mark)
                opening?.depth = depth
                guard depth <= 0 || open.mark == "\"" && depth % 2 == 0 else { continue }
                quoted.formUnion((open.block + 1)...index)
                opening = nil
            } else if let mark = text.first, mark == "“" || mark == "\"" {
                let depth = balance(of: text, mark)
                if mark == "\"" ? depth % 2 == 1 : depth > 0 { opening = (index, mark, depth) }
            }
        }
        return quoted
    }

    /// Opening marks less closing ones; of straight marks, which do not tell, their number.
    private static func balance(of text: String, _ mark: Character) -> Int {
        text.reduce(0) { $0 + ($1 == mark ? 1 : $1 == "”" && mark == "“" ? -1 : 0) }
    }
}

// MARK: - Messages

extension Numbering {
    private static func diagnostic(
        _ problem: NumberingProblem, in drafts: [BlockDraft], of file: SourceFile
    ) -> Diagnostic {
        let draft = drafts[problem.block]
        var arguments = ["label": draft.block.label, "expected": problem.expected ?? ""]
        arguments["auto"] = NumberedLabel(draft.block)?.automatic ?? "#."
        if let previous = problem.previous.map({ drafts[$0].block }) {
            arguments["previous"] = previous.label
            arguments["line"] = previous.span.map { String(file.position(of: $0.start).line) }
        }
        return Diagnostic(
            message(problem), at: draft.labelSpan, arguments, clause: problem.kind.clause,
            certainty: problem.kind.clause == nil ? nil : "P+")
    }

    private static func message(_ problem: NumberingProblem) -> Message {
        switch problem.kind {
        case .repeated: .numberRepeated
        case .skipped: .numberSkipped
        case .backwards: .numberBackwards
        case .start: .numberingStartsLate
        case .foreignLetter: .foreignLetter
        case .passesD: .letterPassesD
        case .prefix: .numberBelowAnother
        case .numerals: .otherNumerals
        case .exhausted: .numbersExhausted
        }
    }
}

extension NumberingProblem.Kind {
    /// The regulations say how each level is counted; that a count has no gaps goes without saying.
    fileprivate var clause: String? {
        switch self {
        case .foreignLetter, .passesD, .numerals: "HD 05 II.I.6.2.4; NĐ 30 PL I.II.6.d"
        default: nil
        }
    }
}
