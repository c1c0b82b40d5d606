import FormatRules
import PlanModel

extension PlanFigures.TaskFigures {
    /// A task for a template's list: name, deadline, state, and what each lead says of it.
    ///
    /// - Parameter reporting: the parts that are told of; all where nil.
    func fields(_ reporting: ((PlanFigures.Part) -> Bool)? = nil) -> Fields {
        // A task that is told by one body, and whose text begins with that body's name, says the name once.
        let opening = Fold.name(String(task.text.string.prefix(120)))
        let namesLead = parts.count == 1 && opening.contains(Fold.name(parts[0].body))
        let told = parts.filter { reporting?($0) ?? true }
        let parts =
            parts.count > Self.mostTold
            ? [summary] : told.map { namesLead ? $0.fields.merging(["co-quan": false]) { $1 } : $0.fields }
        return [
            "ma": task.id, "ten": Wording.shortName(of: task), "noi-dung": Wording.clause(task.text.string),
            "chu-tri": assignment.leads.count > Self.mostTold
                ? "\(Wording.count(assignment.leads.count)) cơ quan" : assignment.leads.joined(separator: ", "),
            "phoi-hop": Wording.text(assignment.coordinating.joined(separator: ", ")),
            "thoi-han": deadlineWords, "ngay-het-han": Wording.text(standing.deadline?.cited),
            "san-pham": Wording.text(task.deliverable?.string),
            "trang-thai": standing.words, "tinh-trang": standing.label, "qua-han": standing.isOverdue,
            "phan-tram": Wording.text(standing.percent?.asPercent), "phan": parts, "co-phan": !parts.isEmpty,
            "mot-phan": parts.count == 1,
        ]
    }

    /// A task led by more bodies than these is told by counts: what each of them did stands in its own sheet.
    private static let mostTold = 5

    /// `12 cơ quan chủ trì`: how many of them are how far, and who has not reported.
    private var summary: Fields {
        let tally = Tally(parts.map(\.standing))
        let counts: [(words: String, count: Int)] = [
            ("hoàn thành", tally.done), ("trong đó chậm", tally.doneLate), ("đang thực hiện", tally.underway),
            ("chưa thực hiện", tally.notStarted), ("tạm dừng", tally.paused), ("có kết quả", tally.ongoingWithResult),
            ("chưa có kết quả", tally.ongoingWithoutResult),
        ]
        var words = counts.filter { $0.count > 0 }.map { "\($0.words) \(Wording.count($0.count))" }
        let silent = parts.filter { !$0.standing.isReported && $0.standing.state != .done }.map(\.body)
        if silent.count > Self.mostTold {
            words.append("chưa báo cáo \(Wording.count(silent.count))")
        } else if !silent.isEmpty {
            words.append("chưa báo cáo: \(silent.joined(separator: ", "))")
        }
        return [
            "co-quan": "\(Wording.count(parts.count)) cơ quan chủ trì", "trang-thai": words.joined(separator: "; "),
            "tinh-trang": standing.label, "ket-qua": false, "van-ban": false, "bao-cao": false, "kho-khan": false,
            "kien-nghi": false, "phan-tram": Wording.text(standing.percent?.asPercent), "tom-tat": true,
        ]
    }

    /// `30/6/2021`, the author's own words, or what kind of task it is.
    var deadlineWords: String {
        if let deadline = task.deadline {
            return deadline.date?.iso == nil ? deadline.text.string : deadline.date!.cited
        }
        return task.nature.map { $0 == .once ? "" : $0.rawValue.capitalisedFirst } ?? ""
    }
}

extension PlanFigures.Part {
    /// What one body says of its part in the period; where it said nothing now, what it said when it was done.
    fileprivate var fields: Fields {
        let told = rows.isEmpty && standing.state == .done ? [latest].compactMap(\.self) : rows
        return [
            "co-quan": body, "tom-tat": false, "trang-thai": standing.words, "tinh-trang": standing.label,
            "ket-qua": Wording.text(told.joined(\.result)), "van-ban": Wording.text(told.joined(\.product)),
            "bao-cao": Wording.text(told.joined(\.report)), "kho-khan": Wording.text(rows.joined(\.difficulties)),
            "kien-nghi": Wording.text(rows.joined(\.proposals)),
            "phan-tram": Wording.text(standing.percent?.asPercent),
        ]
    }
}

extension [ProgressEntry] {
    /// The texts of one column in the order of the periods, each once.
    fileprivate func joined(_ column: KeyPath<ProgressEntry, String>) -> String {
        var seen: Set<String> = []
        return map { Wording.clause($0[keyPath: column]) }.filter { !$0.isEmpty && seen.insert($0).inserted }
            .joined(separator: "; ")
    }
}

extension Standing {
    /// What a sentence says of it.
    package var inWords: String { words }

    /// A few words for a table's cell.
    var label: String {
        let state =
            switch state {
            case .done: isLate ? "Hoàn thành chậm" : isOnTime ? "Hoàn thành đúng hạn" : "Hoàn thành"
            case .underway: "Đang thực hiện"
            case .notStarted: isReported ? "Chưa thực hiện" : "Chưa báo cáo"
            case .paused: "Tạm dừng"
            case .ongoingWithResult: "Có kết quả"
            case .ongoingWithoutResult: isReported ? "Chưa có kết quả" : "Chưa báo cáo"
            }
        return isOverdue ? state + " (quá hạn)" : state
    }
}

extension Tally {
    /// Every count under its name.
    var fields: Fields {
        [
            "tong": Wording.quantity(total), "phai-xong": Wording.quantity(finite), "xong": Wording.quantity(done),
            "dung-han": Wording.quantity(doneOnTime), "cham": Wording.quantity(doneLate),
            "dang-lam": Wording.quantity(underway), "chua-lam": Wording.quantity(notStarted),
            "tam-dung": Wording.quantity(paused), "chua-xong": Wording.quantity(notStarted + paused),
            "qua-han": Wording.quantity(overdue),
            "thuong-xuyen": Wording.quantity(ongoing), "co-ket-qua": Wording.quantity(ongoingWithResult),
            "khong-ket-qua": Wording.quantity(ongoingWithoutResult), "khong-bao-cao": Wording.quantity(unreported),
            "ty-le": Wording.text(percentDone?.written),
        ]
    }

    /// `số nhiệm vụ hoàn thành tăng 02, số nhiệm vụ quá hạn giảm 01`; against an earlier count.
    func change(since earlier: Tally) -> String {
        let counts: [(name: String, now: Int, then: Int)] = [
            ("số nhiệm vụ hoàn thành", done, earlier.done), ("số nhiệm vụ quá hạn", overdue, earlier.overdue),
            ("số nhiệm vụ thường xuyên có kết quả", ongoingWithResult, earlier.ongoingWithResult),
        ]
        let changed = counts.filter { $0.now != $0.then }.map { name, now, then in
            "\(name) \(now > then ? "tăng" : "giảm") \(Wording.count(abs(now - then)))"
        }
        return changed.isEmpty ? "số nhiệm vụ hoàn thành, quá hạn không thay đổi" : changed.joined(separator: "; ")
    }
}
