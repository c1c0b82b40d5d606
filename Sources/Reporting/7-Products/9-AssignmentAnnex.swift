import FormatRules
import PlanModel

/// The plan's own annex `Phân công nhiệm vụ`, from its attributes.
struct AssignmentAnnex {
    let basis: ReportBasis

    func fields() -> Fields {
        let groups = basis.figures.groups.map { group -> Fields in
            [
                "ten": group.title,
                "ma": group.id, "nhiem-vu": group.tasks.map(named),
            ]
        }
        return [
            "dang": basis.planProfile.family == .party, "nhom": groups,
            "ke-hoach": basis.planFields(in: basis.planProfile.family),
        ]
    }

    /// As the plan names its bodies: a group stays a group.
    private func named(_ task: PlanFigures.TaskFigures) -> Fields {
        let leads = task.task.lead.map(\.string)
        return task.fields().merging([
            "chu-tri": leads.isEmpty ? task.assignment.leads.joined(separator: ", ") : leads.joined(separator: ", "),
            "phoi-hop": task.task.coordinating.map(\.string).joined(separator: ", "),
            "san-pham": task.task.deliverable?.string ?? "",
        ]) { $1 }
    }
}
