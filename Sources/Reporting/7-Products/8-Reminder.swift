import FormatRules
import PlanModel

/// The công văn that reminds bodies of what has not come: it states facts, each with its task, deadline and plan.
///
/// `yêu cầu` is the committee's own word; its advisory bodies and equals say `đề nghị`, and nobody says it upward.
struct Reminder {
    /// Who gets one letter.
    enum Addressees: Sendable {
        case all
        case one(String)
    }

    /// What one body owes.
    struct Owed {
        var body: String
        /// It has sent nothing at all for the period.
        var isSilent: Bool
        var overdue: [PlanFigures.TaskFigures]
        var unreported: [PlanFigures.TaskFigures]
    }

    let basis: ReportBasis
    let addressees: Addressees

    /// Every body that owes a report or a task, in the order of the directory. The sender reminds nobody of itself.
    static func owed(_ basis: ReportBasis) -> [Owed] {
        let figures = basis.figures
        return figures.bodies.compactMap { body in
            guard body.name != basis.duty.urger else { return nil }
            let own = figures.led(by: body.name)
            let owed = Owed(
                body: body.name, isSilent: !body.hasReported, overdue: own.filter(\.standing.isOverdue),
                unreported: own.filter { $0.standing.state != .done && !(body.hasReported && $0.standing.isReported) })
            return owed.isSilent || !owed.overdue.isEmpty ? owed : nil
        }
    }

    func fields() -> Fields {
        let sender = basis.issuer(basis.duty.urger)
        let owed = Reminder.owed(basis).filter { owed in
            if case .one(let name) = addressees { owed.body == name } else { true }
        }
        var fields = sender.fields(kind: "công văn", date: basis.date, naming: basis.naming)
        fields["noi-nhan-bao-cao"] = false
        fields["noi-nhan"] = ["Như trên"] + sender.recipients()
        fields["kinh-gui"] = owed.map(\.body)
        fields["yeu-cau"] = verb(towards: owed.map(\.body))
        fields["yeu-cau-hoa"] = verb(towards: owed.map(\.body)).capitalisedFirst
        fields["ke-hoach"] = basis.planFields(in: sender.profile.family)
        fields["ky"] = basis.periodFields
        fields["den-ngay"] = Wording.text((basis.date?.adding(-1) ?? basis.due ?? basis.figures.days.cutOff).cited)
        fields["gui-truoc"] = Wording.text(basis.askedBy?.cited)
        fields["mot-noi"] = owed.count == 1
        fields["chua-gui"] = Wording.list(owed.filter(\.isSilent).map(self.fields))
        fields["qua-han"] = Wording.list(owed.filter { !$0.overdue.isEmpty }.map(self.fields))
        fields["no"] = Wording.list(owed.map(self.fields))
        return fields
    }

    private func fields(_ owed: Owed) -> Fields {
        let listed = owed.isSilent ? owed.unreported : owed.overdue
        return [
            "co-quan": owed.body, "im-lang": owed.isSilent,
            "nhiem-vu-qua-han": Wording.list(owed.overdue.map { $0.fields() }),
            "nhiem-vu-chua-bao-cao": Wording.list(owed.unreported.map { $0.fields() }),
            "nhiem-vu": listed.map { $0.fields() },
        ]
    }

    /// The committee's own `yêu cầu` towards those below it; `đề nghị` from anyone else, and to anyone else.
    private func verb(towards bodies: [String]) -> String {
        let ranks = bodies.map { basis.assignments.directory.body(named: $0)?.rank ?? .subordinate }
        if ranks.contains(.superior) { return "kính đề nghị" }
        return isCommittee && ranks.allSatisfy { $0 == .subordinate } ? "yêu cầu" : "đề nghị"
    }

    /// The sender is the body that issued the plan, by its name or by one that the directory gives it; who only
    /// follows the plan up or writes its reports advises that body.
    private var isCommittee: Bool {
        guard let urger = basis.duty.urger else { return true }
        let issuer = basis.naming.issuerInSentence(of: basis.plan, in: basis.planProfile.family)
        let known = basis.assignments.directory
        if let body = known.body(named: urger), known.body(named: issuer)?.name == body.name { return true }
        // `Ban Thường vụ Tỉnh ủy` is short for that of a place.
        return Fold.opens(issuer, with: [urger])
    }
}
