import PlanModel

/// Reads from a sentence what it seems to say about a task. A pattern that is not sure says nothing.
struct SuggestionReader: Sendable {
    let actors: ActorReader

    /// At most one suggestion a field, in the order of the fields.
    func suggestions(in sentence: Sentence) -> [Suggestion] {
        [
            suggestion(.lead, lead(in: sentence)),
            suggestion(.coordinating, coordinating(in: sentence)),
            suggestion(.deadline, DeadlineReader.deadline(in: sentence)),
            suggestion(.deliverable, deliverable(in: sentence)),
            nature(in: sentence),
        ].compactMap(\.self)
    }

    /// A heading that is nothing but a name (`1. Sở Nội vụ`) says who leads everything below it.
    func headingLead(in sentence: Sentence) -> Suggestion? {
        guard let name = actors.name(at: 0, in: sentence), !name.isSubject, name.words.count == sentence.words.count
        else { return nil }
        return suggestion(.lead, sentence.phrase(name.words))
    }

    private func suggestion(_ field: Suggestion.Field, _ text: Text?) -> Suggestion? {
        text.map { Suggestion(field: field, value: $0.string, span: $0.span) }
    }

    // MARK: Who

    /// `Giao X chủ trì`, `yêu cầu X … thực hiện`; otherwise the subject that stands first.
    private func lead(in sentence: Sentence) -> Text? {
        let name = assigned(in: sentence) ?? sentence.clauses.lazy.compactMap { subject(of: $0, in: sentence) }.first
        return name.flatMap { sentence.phrase($0) }
    }

    private static let orders: Phrases = ["giao", "phân công", "yêu cầu", "đề nghị"]

    private func assigned(in sentence: Sentence) -> Range<Int>? {
        for index in sentence.words.indices {
            let order = sentence.match(SuggestionReader.orders, at: index)
            guard order > 0, index == 0 || !["được", "bàn"].contains(sentence.words[index - 1].key) else { continue }
            let start = index + order + (sentence.has("cho", at: index + order) ? 1 : 0)
            if let name = actors.name(at: start, in: sentence) { return name.words }
        }
        return nil
    }

    /// The subject of a clause, also after an adverbial: `Hằng năm, Sở Nội vụ tổng hợp …`.
    func subject(of clause: Range<Int>, in sentence: Sentence) -> Range<Int>? {
        var starts = [clause.lowerBound]
        if sentence.match(Vocabulary.adverbials, at: clause.lowerBound) > 0 {
            starts += clause.filter { sentence.words[$0].endsWithComma }.map { $0 + 1 }
        }
        let names = starts.lazy.compactMap { actors.name(at: $0, in: sentence) }
        return names.first { $0.isSubject && clause.contains($0.words.upperBound - 1) }?.words
    }

    /// `phối hợp với Y`, `phối hợp chặt chẽ với Y`.
    private func coordinating(in sentence: Sentence) -> Text? {
        for index in sentence.words.indices where sentence.has("phối hợp", at: index) {
            var start = index + 2
            for filler in ["chặt chẽ", "với", "cùng"] where sentence.has(filler, at: start) {
                start += filler.split(separator: " ").count
            }
            if let name = actors.name(at: start, in: sentence) { return sentence.phrase(name.words) }
        }
        return nil
    }

    // MARK: What and how

    /// `ban hành Y`, `xây dựng Y`, where Y is a kind of paper, up to the next mark or deadline.
    private func deliverable(in sentence: Sentence) -> Text? {
        for index in sentence.words.indices {
            guard sentence.has("ban hành", at: index) || sentence.has("xây dựng", at: index) else { continue }
            let start = index + 2
            guard sentence.match(Vocabulary.papers, at: start) > 0 else { continue }
            var end = start + 1
            while end < sentence.words.count, !sentence.words[end - 1].endsClause,
                !sentence.words[end - 1].endsWithComma,
                !sentence.words[end].opensBracket, DeadlineReader.phrase(at: end, in: sentence) == nil
            { end += 1 }
            return sentence.phrase(start..<end)
        }
        return nil
    }

    /// A clause that opens with `Thường xuyên …`, `định kỳ …`, `hằng quý …`.
    private func nature(in sentence: Sentence) -> Suggestion? {
        for clause in sentence.clauses {
            let start = clause.lowerBound
            let isPeriodic = sentence.has("định kỳ", at: start) || FrequencyReader.isEvery(at: start, in: sentence)
            guard isPeriodic || sentence.has("thường xuyên", at: start) else { continue }
            let nature: TaskNature = isPeriodic ? .periodic : .ongoing
            return Suggestion(
                field: .nature, value: nature.rawValue, span: sentence.phrase(start..<start + 2)?.span)
        }
        return nil
    }
}
