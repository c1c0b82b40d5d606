import Diagnostics
import FormatRules
import PlanModel

// How a plan is followed up.
extension ValueDecoder {
    /// `theo dõi`; what it leaves out is taken from `above`, the office's settings.
    mutating func followUp(_ entry: SourceEntry, above: FollowUp?) -> FollowUp? {
        guard let record = record(entry.value, of: entry.key, schema: .followUp) else { return above }
        var followUp = above ?? FollowUp()
        for entry in record.entries {
            switch entry.key {
            case .cycle: followUp.cycles = cycles(entry)
            case .cutOff: followUp.cutOff = words(entry, .cutOffUnreadable)
            case .term: followUp.term = words(entry, .termUnreadable)
            case .urger: followUp.urger = text(entry)
            case .reporter: followUp.reporter = text(entry)
            case .reportRecipient: followUp.recipient = text(entry)
            case .start: followUp.start = date(entry)
            case .end: followUp.end = date(entry)
            default: break
            }
        }
        return followUp
    }

    /// `ngày nghỉ`: a record or a list of them.
    mutating func daysOff(_ entry: SourceEntry) -> [DayOff] {
        let nodes = if case .list(let items) = entry.value.content { items } else { [entry.value] }
        return nodes.compactMap { node in
            guard let record = record(node, of: entry.key, schema: .dayOff) else { return nil }
            var dayOff = DayOff()
            dayOff.first = record[.date].map { date($0) } ?? PartialDate()
            dayOff.last = record[.end].map { date($0) } ?? PartialDate()
            dayOff.madeUp = record[.madeUp].map { date($0) } ?? PartialDate()
            dayOff.reason = record[.reason].flatMap { text($0) }
            if dayOff.first.iso == nil, dayOff.madeUp.iso == nil { report(.dayOffWithoutDay, at: node.span) }
            return dayOff
        }
    }

    /// `quý`, or several: `[quý, năm]`, `quý, năm`.
    private mutating func cycles(_ entry: SourceEntry) -> [Period.Length] {
        lines(entry).flatMap { $0.string.split(separator: ",").map(String.init) }.compactMap { name in
            let words = name[...].trimmed.folded
            if let length = Period.Length.allCases.first(where: { words.hasSuffix($0.rawValue[...].folded) }) {
                return length
            }
            report(.cycleUnknown, at: entry.value.span, ["cycle": name])
            return nil
        }
    }

    private mutating func words<Value: ModelWords>(_ entry: SourceEntry, _ message: Message) -> Value? {
        guard let text = text(entry) else { return nil }
        if let value = Value(words: text.string) { return value }
        report(message, at: entry.value.span, ["value": text.string])
        return nil
    }
}

extension FollowUp.CutOff {
    /// `cuối kỳ`, `14`, `ngày 14`.
    package init?(words: String) {
        let folded = words[...].folded
        if folded == "cuoiky" {
            self = .periodEnd
        } else if let day = Int(folded.hasPrefix("ngay") ? String(folded.dropFirst(4)) : folded),
            (1...28).contains(day)
        {
            self = .day(day)
        } else {
            return nil
        }
    }

    package var words: String {
        switch self {
        case .periodEnd: "cuối kỳ"
        case .day(let day): String(day)
        }
    }
}

extension FollowUp.Term {
    /// `5 ngày làm việc`, `3 ngày`.
    package init?(words: String) {
        let parts = words.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let days = Int(parts[0]), (0...366).contains(days) else { return nil }
        switch parts[1].folded {
        case "ngay": self.init(days: days, areWorkingDays: false)
        case "ngaylamviec": self.init(days: days, areWorkingDays: true)
        default: return nil
        }
    }

    package var words: String { "\(days < 10 ? "0" : "")\(days) ngày\(areWorkingDays ? " làm việc" : "")" }
}
