import PlanModel

/// A sentence about carrying the plan out, with the body that it puts in charge.
struct Arrangement {
    var sentence: Sentence
    var lead: Text?
}

/// Reads how often something is done.
enum FrequencyReader {
    private static let units: Set<String> = ["ngày", "tuần", "tháng", "quý", "năm"]
    private static let words: Set<String> = units.union([
        "hằng", "hàng", "mỗi", "một", "hai", "ba", "sáu", "chín", "lần", "tháng/lần", "quý/lần", "năm/lần", "tuần/lần",
        "đầu", "cuối", "và", "hoặc", "đột", "xuất",
    ])

    /// `hằng quý`, `hàng năm`.
    static func isEvery(at index: Int, in sentence: Sentence) -> Bool {
        guard index + 1 < sentence.words.count else { return false }
        return ["hằng", "hàng"].contains(sentence.words[index].key) && units.contains(sentence.words[index + 1].key)
    }

    /// `định kỳ`, `định kỳ 6 tháng, hằng năm`, `hằng quý`, as written.
    static func frequency(in sentence: Sentence, within range: Range<Int>) -> Text? {
        let isStart = { (index: Int) in sentence.has("định kỳ", at: index) || isEvery(at: index, in: sentence) }
        guard let start = range.first(where: isStart) else { return nil }
        var end = start + 2
        while range.contains(end), words.contains(sentence.words[end].key) || Int(sentence.words[end].key) != nil {
            end += 1
        }
        while ["và", "hoặc"].contains(sentence.words[end - 1].key) { end -= 1 }
        return sentence.phrase(start..<end)
    }
}

/// Reads who follows a plan up, who reports, to whom and how often.
struct ReportingReader {
    let suggestions: SuggestionReader

    /// The duty that the arrangements describe best; `recipients` helps where they do not say to whom.
    func duty(in arrangements: [Arrangement], recipients: [RecipientEntry]) -> ReportingDuty? {
        let candidates = arrangements.map { arrangement in
            (arrangement: arrangement, followUp: followUpWeight(arrangement), report: report(in: arrangement))
        }
        let best = candidates.filter { $0.followUp > 0 }.max { left, right in
            left.followUp + (left.report == nil ? 0 : 1) < right.followUp + (right.report == nil ? 0 : 1)
        }
        guard
            var duty = best?.report ?? candidates.lazy.compactMap(\.report).first ?? best.map({ _ in ReportingDuty() })
        else { return nil }
        duty.followUp = best?.arrangement.lead
        duty.recipient = duty.recipient ?? reportedTo(recipients)
        let places = [duty.followUp, duty.reporter, duty.recipient, duty.frequency].compactMap { $0?.span }
        duty.span = places.dropFirst().reduce(places.first) { $0?.union($1) }
        return duty
    }

    private static let followUps = ["theo dõi", "đôn đốc", "kiểm tra", "giám sát"]

    /// How many of the words for following up stand in a sentence that puts someone in charge.
    private func followUpWeight(_ arrangement: Arrangement) -> Int {
        guard arrangement.lead != nil else { return 0 }
        let sentence = arrangement.sentence
        return ReportingReader.followUps.count { word in
            sentence.words.indices.contains { !sentence.words[$0].isCapitalised && sentence.has(word, at: $0) }
        }
    }

    // MARK: Report

    /// `… báo cáo tình hình … cho R`, `báo cáo R`.
    private func report(in arrangement: Arrangement) -> ReportingDuty? {
        let sentence = arrangement.sentence
        for clause in sentence.clauses {
            for index in clause where sentence.has("báo cáo", at: index) {
                guard let recipient = recipient(after: index + 2, within: clause, in: sentence) else { continue }
                var duty = ReportingDuty()
                duty.recipient = sentence.phrase(recipient)
                duty.reporter = reporter(before: index, within: clause, in: sentence) ?? arrangement.lead
                duty.frequency =
                    FrequencyReader.frequency(in: sentence, within: clause)
                    ?? FrequencyReader.frequency(in: sentence, within: sentence.words.indices)
                return duty
            }
        }
        return nil
    }

    private func recipient(after index: Int, within clause: Range<Int>, in sentence: Sentence) -> Range<Int>? {
        if let name = suggestions.actors.name(at: index, in: sentence) { return name.words }
        let starts = clause.filter {
            $0 >= index && ["cho", "về", "lên", "gửi", "tới"].contains(sentence.words[$0].key)
        }
        return starts.lazy.compactMap { suggestions.actors.name(at: $0 + 1, in: sentence)?.words }.first
    }

    /// Who is advised to report does report: `tham mưu X báo cáo`; otherwise the clause's own subject.
    private func reporter(before index: Int, within clause: Range<Int>, in sentence: Sentence) -> Text? {
        for place in clause where place < index && sentence.has("tham mưu", at: place) {
            let start = place + (["cho", "giúp"].contains(sentence.words[place + 2].key) ? 3 : 2)
            if let name = suggestions.actors.name(at: start, in: sentence), name.words.upperBound <= index {
                return sentence.phrase(name.words)
            }
        }
        return suggestions.subject(of: clause, in: sentence).flatMap { sentence.phrase($0) }
    }

    /// The brace group `(để báo cáo)` names those who are reported to.
    private func reportedTo(_ recipients: [RecipientEntry]) -> Text? {
        let group = recipients.first { $0.purpose?.string.lowercased().contains("báo cáo") ?? false }
        return group?.recipients.map(\.name).joined
    }
}

extension [Text] {
    /// All names as one text; nil when there are none.
    var joined: Text? {
        guard let first else { return nil }
        let span = compactMap(\.span).reduce(first.span) { $0?.union($1) }
        return Text(map(\.string).joined(separator: ", "), span: span)
    }
}
