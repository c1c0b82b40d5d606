import FormatRules
import PageModel

/// Frames round marks, and stamps: how wide, how high, in which ink.
enum FrameRule {
    static func asked(_ frame: Demand.Frame) -> Phrase {
        var phrase = Phrase("khung ", "frame ")
        let widths = frame.widths.sorted { $0.value < $1.value }.map { text, width in
            (text.isEmpty ? Phrase("") : Phrase(text + " ")) + .number(width.millimetres)
        }
        if !widths.isEmpty { phrase = phrase + .list(widths) }
        if let height = frame.height { phrase = phrase + " × " + .millimetres(height) }
        if let ink = frame.ink { phrase = phrase + Phrase(" màu ", " in ") + ink.name }
        return phrase
    }

    static func measure(_ frame: Demand.Frame, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            let boxes = evidence.lines(role, of: clause)
            guard !boxes.isEmpty else { return nil }
            return Measurement(role, boxes) { judge(frame, $0, clause, evidence) }
        }
    }

    private static func judge(
        _ frame: Demand.Frame, _ box: SeenLine, _ clause: Clause, _ evidence: Evidence
    ) -> (Phrase, Bool) {
        let size = Phrase.number(box.frame.width.millimetres) + " × " + .millimetres(box.frame.height)
        let ink = box.items[0].ink
        var holds = frame.ink.map { $0 == ink } ?? true
        func isNear(_ length: Length, _ wanted: Length?) -> Bool {
            wanted.map { (length - $0).magnitude <= clause.tolerance.length } ?? true
        }
        let text = frame.text.map { evidence.lines([$0], onPage: box.page).text } ?? ""
        let wanted = frame.widths[""] ?? frame.widths.first { Fold.same($0.key, text) }?.value
        // A text that has no frame in the law is of another size than any.
        if !frame.widths.isEmpty, wanted == nil { holds = false }
        holds = holds && isNear(box.frame.width, wanted) && isNear(box.frame.height, frame.height)
        return (size + Phrase(", màu ", ", ") + ink.name, holds)
    }
}
