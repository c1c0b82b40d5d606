import Diagnostics
import PlanModel
import Reading

/// A schedule for people to read.
package struct ScheduleTable {
    private let schedule: Schedule
    private let language: Language

    package init(_ schedule: Schedule, in language: Language) {
        self.schedule = schedule
        self.language = language
    }

    private func word(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    package var text: String {
        let columns = TextColumns(columns: [
            .init(width: 12, lines: 1), .init(width: 46, lines: 3), .init(width: 36, lines: 3),
            .init(width: 24, lines: 2),
        ])
        let head = columns.row([
            word("Hạn", "Due"), word("Việc", "What"), word("Từ", "From"), word("Gửi", "To"),
        ])
        let rows = schedule.entries.flatMap { entry in
            columns.row([day(of: entry), matter(of: entry), bodies(of: entry), entry.to ?? ""])
        }
        return (head + rows + [""] + notes).joined(separator: "\n") + "\n"
    }

    private func day(of entry: Schedule.Entry) -> String {
        entry.due.cited + (entry.isProvisional ? " ~" : "") + (entry.lacksTerm ? " *" : "")
    }

    private func matter(of entry: Schedule.Entry) -> String {
        switch entry.matter {
        case .report(let period, let window):
            word("Báo cáo \(period.spoken) [\(period.code)]", "Report on \(period.code)")
                + word(", số liệu từ ", ", data from ") + "\(window.first.cited) " + word("đến", "to")
                + " \(window.last.cited)"
        case .task(let id, let name): "\(id). \(name)"
        }
    }

    private func bodies(of entry: Schedule.Entry) -> String {
        guard case .report = entry.matter, entry.from.count > 3 else {
            return (entry.isSuggested ? "? " : "") + entry.from.joined(separator: ", ")
        }
        return word("\(entry.from.count) cơ quan chủ trì", "\(entry.from.count) bodies in charge")
    }

    private var notes: [String] {
        var notes: [String] = []
        if schedule.entries.contains(where: \.lacksTerm) {
            notes.append(
                word(
                    "* chưa đặt hạn gửi (`hạn gửi: 5 ngày làm việc` trong `theo dõi`): ngày ghi là ngày chốt số liệu.",
                    "* no term is set (`hạn gửi: 5 ngày làm việc` under `theo dõi`): the day shown is the cut-off."))
        }
        if schedule.entries.contains(where: \.isProvisional) {
            notes.append(
                word(
                    "~ có ngày nghỉ lễ mới ở mức dự kiến.",
                    "~ passes a holiday that is not decided yet."))
        }
        if let reporter = schedule.duty.reporter, let recipient = schedule.duty.recipient {
            let mark = schedule.isDutySuggested ? "? " : ""
            notes.append(
                mark
                    + word(
                        "Sau mỗi kỳ, \(reporter) báo cáo \(recipient).",
                        "After each period \(reporter) reports to \(recipient)."))
        }
        if schedule.isDutySuggested || schedule.entries.contains(where: \.isSuggested) {
            notes.append(
                word(
                    "? đọc từ câu văn của kế hoạch, chưa phải dữ kiện.",
                    "? is read from the plan's sentences, not a fact."))
        }
        let reports = schedule.entries.count { if case .report = $0.matter { true } else { false } }
        let span = "\(schedule.first.cited) – \(schedule.last.cited)"
        let open =
            schedule.isOpen
            ? word(" (kế hoạch không ghi ngày kết thúc: một năm)", " (the plan has no end: a year)") : ""
        notes.append(
            word(
                "\(reports) báo cáo, \(schedule.entries.count - reports) hạn nhiệm vụ, \(span)\(open)",
                "reports: \(reports), deadlines of tasks: \(schedule.entries.count - reports), \(span)\(open)"))
        return notes
    }
}
