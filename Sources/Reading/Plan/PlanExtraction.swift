import Diagnostics
import PlanModel

/// Understands the body of a kế hoạch as the plan that it carries.
package enum PlanExtraction {
    /// The plan in a body. What the author wrote as attributes are facts; what sentences seem to say
    /// are suggestions. The document's recipients help to recognise bodies by name.
    package static func plan(from body: [Block], recipients: [RecipientEntry] = []) -> Outcome<Plan> {
        // Tables and figures are no sentences: they order nothing and introduce nothing.
        let body = body.filter { $0.level != .table && $0.level != .figure }
        let outline = PlanOutline(body)
        let suggestions = SuggestionReader(actors: ActorReader(recipients: recipients))
        var collector = PlanCollector(suggestions: suggestions)
        collector.visit(outline)
        var plan = collector.plan
        plan.reporting = ReportingReader(suggestions: suggestions)
            .duty(in: collector.arrangements, recipients: recipients)
        plan.shortNames = ShortNameReader.shortNames(in: body)
        return Outcome(plan, collector.diagnostics + problems(of: plan))
    }

    private static func problems(of plan: Plan) -> [Diagnostic] {
        if plan.tasks.isEmpty { return [Diagnostic(.planWithoutTasks)] }
        return plan.repeatedTasks.map { first, second in
            Diagnostic(.repeatedTaskID, at: second.span, Plan.repetition(of: first, by: second))
        }
    }
}

extension Plan {
    /// Each task whose id an earlier one has, with the first that has it.
    var repeatedTasks: [(first: PlanTask, second: PlanTask)] {
        var firsts: [String: PlanTask] = [:]
        return tasks.compactMap { task in
            if let first = firsts[task.id] { return (first, task) }
            firsts[task.id] = task
            return nil
        }
    }

    /// The arguments of ``Message/repeatedTaskID``.
    static func repetition(of first: PlanTask, by second: PlanTask) -> [String: String] {
        ["id": second.id, "first": first.text.string.opening, "second": second.text.string.opening]
    }
}

extension String {
    /// Enough of a text to recognise it by.
    fileprivate var opening: String { count <= 40 ? self : prefix(39) + "…" }
}
