import FormatRules
import PlanModel

/// The báo cáo of the body that reports, to the one that it reports to: results of the whole plan.
struct ConsolidatedReport {
    let basis: ReportBasis

    private var figures: PlanFigures { basis.figures }

    func fields() -> Fields {
        let issuer = basis.issuer(basis.duty.reporter)
        let documents = IssuedDocuments(figures)
        var fields = issuer.fields(kind: "báo cáo", date: basis.date, naming: basis.naming)
        fields["ke-hoach"] = basis.planFields(in: issuer.profile.family)
        fields["co-quan-bao-cao"] = issuer.name
        fields.merge(recipients(of: issuer)) { $1 }
        fields["ky"] = basis.periodFields
        fields["so-lieu"] = figures.whole.fields.merging([
            "co-quan": Wording.quantity(figures.bodies.count),
            "da-gui": Wording.quantity(figures.bodies.count(where: \.hasReported)),
            "chua-gui": Wording.list(figures.silent), "so-voi": comparisons,
        ]) { $1 }
        fields["chi-dao"] = Wording.list(figures.groups.last { $0.group == nil }?.tasks.map { $0.fields() } ?? [])
        fields["nhom"] = figures.groups.filter { $0.group != nil }.map(group)
        fields["bang-nhom"] = figures.groups.map(group)
        fields["van-ban"] = documents.fields
        fields["chi-tieu"] = indicators
        fields.merge(assessment) { $1 }
        fields.merge(ahead) { $1 }
        fields["kien-nghi"] = Wording.list(figures.remarks(\.proposals))
        fields["nhiem-vu"] = figures.tasks.map { $0.fields() }
        fields["moc"] = Wording.list(milestones)
        return fields
    }

    // MARK: Head

    /// A Party report names the superior first in its list, one of the state opens with `Kính gửi`.
    private func recipients(of issuer: Issuer) -> Fields {
        let superior = basis.duty.recipient
        let above = !issuer.isParty && superior != nil ? ["Như trên"] : []
        return [
            "noi-nhan-bao-cao": Wording.text(issuer.isParty ? superior : nil),
            "kinh-gui": Wording.text(issuer.isParty ? nil : superior),
            "noi-nhan": above + issuer.recipients(without: superior),
        ]
    }

    // MARK: Results

    private func group(_ group: PlanFigures.GroupFigures) -> Fields {
        let told = group.tasks.filter { $0.standing.isReported || $0.standing.state == .done }
        return [
            "ten": group.title,
            "ma": group.id, "nhiem-vu": group.tasks.map { $0.fields() },
            "ten-ngan": Wording.shortTitle(group.title),
            "co-ket-qua": Wording.list(told.map { $0.fields { !$0.rows.isEmpty || $0.standing.state == .done } }),
            "chua-bao-cao": Wording.list(
                group.tasks.filter { !$0.standing.isReported && $0.standing.state != .done }.map { $0.fields() }),
            "so-lieu": group.tally.fields,
        ]
    }

    private var comparisons: [Fields] {
        let earlier = [(basis.previousPeriodName, figures.previous), (basis.lastYearName, figures.lastYear)]
        return earlier.compactMap { name, tally in
            guard let name, let tally else { return nil }
            return ["ky": name, "thay-doi": figures.whole.change(since: tally)]
        }
    }

    private var indicators: Fields {
        let rows = figures.indicators.map { figure -> Fields in
            [
                "ten": figure.name, "truoc": figure.previous?.written ?? "", "thuc-hien": figure.actual?.written ?? "",
                "uoc": figure.estimate?.written ?? "", "nam-truoc": figure.lastYear?.written ?? "",
                "so-truoc": figure.ratio(to: figure.previous) ?? "",
                "so-nam-truoc": figure.ratio(to: figure.lastYear) ?? "",
            ]
        }
        return Wording.list(rows).merging([
            "co-uoc": figures.indicators.contains { $0.estimate != nil },
            "co-thuc-hien": figures.indicators.contains { $0.actual != nil },
            "co-nam-truoc": figures.indicators.contains { $0.lastYear != nil },
        ]) { $1 }
    }

    // MARK: Assessment and what comes next

    private var assessment: Fields {
        [
            "qua-han": Wording.list(figures.tasks.filter(\.standing.isOverdue).map { $0.fields() }),
            "cham": Wording.list(figures.tasks.filter(\.standing.isLate).map { $0.fields() }),
            "thoi-bao-cao": Wording.list(fallenSilent),
            "kho-khan": Wording.list(figures.remarks(\.difficulties)),
        ]
    }

    private var fallenSilent: [Fields] {
        figures.fallenSilent.compactMap { key in
            figures.assignments[task: key.task].map {
                ["co-quan": key.body, "ten": Wording.shortName(of: $0.task), "ma": key.task]
            }
        }
    }

    private var ahead: Fields {
        let due = figures.tasks.filter(basis.fallsDueNext)
        let ongoing = figures.tasks.filter { $0.task.nature == .ongoing }
        return [
            "den-han": Wording.list(due.map { $0.fields() }), "tiep-tuc": Wording.list(ongoing.map { $0.fields() }),
        ]
    }

    private var milestones: [Fields] {
        figures.tasks.compactMap { task in
            guard let deadline = task.standing.deadline else { return nil }
            let state =
                task.standing.state == .done
                ? (task.standing.isLate ? "chậm" : "xong")
                : task.standing.isOverdue ? "quá hạn" : "chưa đến hạn"
            return [
                "ten": "\(task.task.id). \(Wording.shortTitle(task.task.text.string))", "ma": task.task.id,
                "ngay": deadline.cited,
                "trang-thai": state,
            ]
        }
    }
}

extension IndicatorFigure {
    /// Per cent of an earlier figure; nil where there is none or it is 0.
    fileprivate func ratio(to earlier: TableNumber?) -> String? {
        guard let value, let earlier, earlier.digits > 0, value.decimals == earlier.decimals else { return nil }
        return TableNumber.ratio(value.digits * 100, over: earlier.digits).written
    }
}

extension PlanFigures {
    /// What the bodies wrote into one column for the period, each with its body and task, each text once.
    func remarks(_ column: KeyPath<ProgressEntry, String>) -> [Fields] {
        var seen: Set<String> = []
        return tasks.flatMap { task in
            task.parts.flatMap { part in
                part.rows.compactMap { row -> Fields? in
                    let text = Wording.clause(row[keyPath: column])
                    let isNothing = ["", "không", "không có"].contains(Fold.name(text))
                    guard !isNothing, seen.insert("\(part.body)\n\(text)").inserted else { return nil }
                    return ["co-quan": part.body, "noi-dung": text.capitalisedFirst, "ma": task.task.id]
                }
            }
        }
    }
}

/// The papers that came out of the tasks in the period, each once.
struct IssuedDocuments {
    let fields: Fields

    init(_ figures: PlanFigures) {
        var seen: Set<String> = []
        var rows: [Fields] = []
        for task in figures.tasks {
            for part in task.parts {
                let papers = part.rows.flatMap { $0.product.split(separator: ";") }
                for paper in papers.map({ Wording.clause(String($0).trimmingBlanks) })
                where !paper.isEmpty && seen.insert("\(part.body)\n\(paper)").inserted {
                    rows.append([
                        "van-ban": paper, "co-quan": part.body, "ten": Wording.shortName(of: task.task),
                        "ma": task.task.id,
                    ])
                }
            }
        }
        fields = Wording.list(rows)
    }
}
