import FormatRules
import PageModel

/// Texts that are prescribed, or that must be of a form.
enum WordingRule {
    static func asked(_ wording: Demand.Wording) -> Phrase {
        switch wording {
        case .exactly(let text): Phrase("đúng chữ ", "just ") + .quoted(text)
        case .oneOf(let texts): Phrase("một trong: ", "one of: ") + .list(texts.map { .quoted($0) })
        case .matching(let pattern): Phrase("theo mẫu ", "of the form ") + Phrase(pattern)
        case .never(let pattern): Phrase("không được có ", "never ") + Phrase(pattern)
        }
    }

    static func measure(_ wording: Demand.Wording, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        clause.roles.compactMap { role in
            // What may not occur is looked for in each line, so that `^` is the beginning of any.
            let lines = evidence.lines(role, of: clause).map { [$0] }
            let texts =
                if case .never = wording { lines } else { signing(evidence.texts(role, of: clause), wording, evidence) }
            guard let first = texts.first else { return nil }
            let wrong = texts.first { !holds(wording, $0.text) }
            return Measurement(
                role, at: (wrong ?? first).place, .quoted((wrong ?? first).text), holds: wrong == nil)
        }
    }

    /// Titles that are prescribed are those of who signs: who certifies a signature has a title of his own.
    private static func signing(
        _ texts: [[SeenLine]], _ wording: Demand.Wording, _ evidence: Evidence
    ) -> [[SeenLine]] {
        guard case .oneOf = wording else { return texts }
        return texts.filter { !evidence.signers.isCertification($0[0]) }
    }

    private static func holds(_ wording: Demand.Wording, _ text: String) -> Bool {
        switch wording {
        case .exactly(let wanted): text == wanted
        // Both places of a tone mark are in use: HỎA, HOẢ.
        case .oneOf(let texts): texts.contains { Fold.same($0, text) }
        case .matching(let pattern): (try? Regex(pattern)).map { text.contains($0) } ?? false
        case .never(let pattern): (try? Regex(pattern)).map { !text.contains($0) } ?? false
        }
    }
}
