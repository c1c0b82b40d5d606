import FormatRules
import PlanModel

/// The working sheet of one body: its tasks, how they stand, what is due next. No number, signature or seal.
struct BodySheet {
    let basis: ReportBasis
    let body: String

    func fields() -> Fields {
        let figures = basis.figures
        let issuer = basis.issuer(basis.duty.urger ?? basis.duty.reporter)
        let own = figures.led(by: body)
        let tally = figures.bodies.first { $0.name == body }
        let coordinating = figures.helped(by: body)
        return [
            "the-thuc": issuer.profile.id, "dang": issuer.isParty, "co-quan-ban-hanh": issuer.issuer,
            "co-quan": body, "so-lieu": (tally?.tally ?? Tally()).fields, "da-gui": tally?.hasReported ?? false,
            "nhiem-vu": Wording.list(own.map { $0.fields() }),
            "phoi-hop": Wording.list(coordinating.map { $0.fields() }),
            "den-han": Wording.list(own.filter(basis.fallsDueNext).map { $0.fields() }),
            "qua-han": Wording.list(own.filter(\.standing.isOverdue).map { $0.fields() }),
            "han-gui": Wording.text(basis.askedBy?.cited),
            "ke-hoach": basis.planFields(in: issuer.profile.family), "ky": basis.periodFields,
        ]
    }
}

extension PlanFigures.TaskFigures {
    /// The task as one of its leads has it: its own part alone.
    func part(of body: String) -> PlanFigures.TaskFigures {
        var task = self
        task.parts = parts.filter { $0.body == body }
        if let part = task.parts.first { task.standing = part.standing }
        return task
    }
}

extension ReportBasis {
    func planFields(in family: Profile.Family) -> Fields {
        let citation = citation(in: family)
        return ["ngan": citation.short, "day-du": citation.full, "so": citation.number]
    }

    var periodFields: Fields {
        [
            "ten": periodName, "mo-dau": periodName.capitalisedFirst, "hoa": periodName.uppercased(),
            "trong": isSinceStart ? "Từ khi ban hành Kế hoạch" : "Trong kỳ", "sau": nextPeriodName,
            "sau-mo-dau": nextPeriodName.capitalisedFirst,
            "sau-hoa": nextPeriodName.uppercased(), "truoc": Wording.text(previousPeriodName),
            "nam-truoc": Wording.text(lastYearName), "chot": figures.days.cutOff.cited,
            "tinh-den": figures.days.known.cited,
            "han-gui": Wording.text(due?.cited),
        ]
    }

    /// Not done, with its last day in the period after this one.
    func fallsDueNext(_ task: PlanFigures.TaskFigures) -> Bool {
        guard let next, let deadline = task.standing.deadline, task.standing.state != .done else { return false }
        return next.first <= deadline && deadline <= next.last
    }
}
