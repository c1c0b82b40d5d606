import PlanModel

extension Plan {
    /// A plan that was understood of a document.
    init(_ plan: PlanModel.Plan, followUp: PlanModel.FollowUp?) {
        goals = plan.goals.map(\.text.string)
        groups = plan.groups.map { group in
            var own = Group(group.title.string, tasks: group.tasks.map(Task.init))
            own.id = group.id
            return own
        }
        arrangements = plan.arrangements.map(Task.init)
        if let followUp { self.followUp = FollowUp(followUp) }
    }
}

extension Plan.Task {
    init(_ task: PlanTask) {
        text = task.text.string
        id = task.id
        lead = task.lead.map(\.string)
        coordinating = task.coordinating.map(\.string)
        deadline = task.deadline.map { deadline in
            deadline.date.flatMap { PlanModel.Day($0) }.map { .day(Day(own: $0)) } ?? .words(deadline.text.string)
        }
        product = task.deliverable?.string
        nature = task.nature.map { nature in
            switch nature {
            case .once: .once
            case .periodic: .periodic
            case .ongoing: .ongoing
            }
        }
        suggestions = task.suggestions.map { Plan.Suggestion(field: $0.field.told, value: $0.value) }
    }
}

extension PlanModel.Suggestion.Field {
    fileprivate var told: Plan.Suggestion.Field {
        switch self {
        case .lead: .lead
        case .coordinating: .coordinating
        case .deadline: .deadline
        case .deliverable: .product
        case .nature: .nature
        }
    }
}

extension Plan.FollowUp {
    fileprivate init(_ followUp: PlanModel.FollowUp) {
        cutOff = followUp.cutOff.map { cutOff in
            switch cutOff {
            case .periodEnd: .periodEnd
            case .day(let day): .day(day)
            }
        }
        days = followUp.term?.days
        areWorkingDays = followUp.term?.areWorkingDays ?? true
        urger = followUp.urger?.string
        reporter = followUp.reporter?.string
        recipient = followUp.recipient?.string
        start = PlanModel.Day(followUp.start).map(Day.init(own:))
        end = PlanModel.Day(followUp.end).map(Day.init(own:))
    }
}
