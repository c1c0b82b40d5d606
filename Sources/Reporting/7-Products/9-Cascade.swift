import FormatRules
import PlanModel

/// A subordinate body's draft plan, from the tasks that name it: each traced to the parent's by its id.
struct Cascade {
    let basis: ReportBasis
    let body: String

    func fields() -> Fields {
        let issuer = basis.subordinate(body)
        var fields = issuer.fields(kind: "kế hoạch", date: basis.date, naming: basis.naming)
        let parent = basis.naming.issuerInSentence(of: basis.plan, in: basis.planProfile.family)
        let above = basis.duty.urger ?? parent
        fields["noi-nhan-bao-cao"] = Wording.text(above)
        fields["noi-nhan"] = issuer.recipients(without: above.isEmpty ? nil : above)
        fields["ke-hoach"] = basis.planFields(in: issuer.profile.family)
        fields["chu-tri"] = Wording.list(groups(basis.figures.tasks.filter { $0.assignment.leads.contains(body) }))
        fields["phoi-hop"] = Wording.list(
            basis.figures.helped(by: body).map { $0.fields() })
        fields["theo-doi"] = Wording.text(basis.duty.urger)
        fields["ky-bao-cao"] = basis.periodFields
        return fields
    }

    private func groups(_ tasks: [PlanFigures.TaskFigures]) -> [Fields] {
        basis.figures.groups.compactMap { group in
            let own = tasks.filter { $0.assignment.group == group.tasks.first?.assignment.group }
            guard !own.isEmpty else { return nil }
            return [
                "ten": group.title,
                "nhiem-vu": own.map { task in
                    task.fields().merging(["cung-chu-tri": Wording.list(task.assignment.leads.filter { $0 != body })]) {
                        $1
                    }
                },
            ]
        }
    }
}
