import PlanModel

/// What headings and lead-ins above a task say about it.
struct TaskContext: Sendable {
    private var facts = TaskAttributes()
    private var suggestions: [Suggestion] = []

    func adding(_ attributes: TaskAttributes?, _ own: [Suggestion]) -> TaskContext {
        var context = self
        if let attributes { context.facts = facts.overridden(by: attributes) }
        context.suggestions = merged(own)
        return context
    }

    /// A task of this context; nothing is suggested where the author has said it.
    func task(id: String, block: Block, attributes: TaskAttributes?, suggestions own: [Suggestion]) -> PlanTask {
        let facts = attributes.map(self.facts.overridden) ?? self.facts
        var task = PlanTask(id: id, text: block.wholeText, span: block.span)
        task.isPinned = attributes?.id != nil
        task.lead = facts.lead
        task.coordinating = facts.coordinating
        task.deadline = facts.deadline
        task.deliverable = facts.deliverable
        task.nature = facts.nature
        task.suggestions = merged(own).filter { !facts.states($0.field) }
        return task
    }

    /// The nearer sentence wins, field by field; one that names a new lead drops the old one's helpers too.
    private func merged(_ own: [Suggestion]) -> [Suggestion] {
        let namesLead = own.contains { $0.field == .lead }
        return Suggestion.Field.allCases.compactMap { field in
            if let suggestion = own.first(where: { $0.field == field }) { return suggestion }
            return namesLead && field == .coordinating ? nil : suggestions.first { $0.field == field }
        }
    }
}

extension TaskAttributes {
    /// Field by field; an id is never handed down.
    func overridden(by own: TaskAttributes) -> TaskAttributes {
        var result = own
        if own.lead.isEmpty { result.lead = lead }
        if own.coordinating.isEmpty { result.coordinating = coordinating }
        result.deadline = own.deadline ?? deadline
        result.deliverable = own.deliverable ?? deliverable
        result.nature = own.nature ?? nature
        return result
    }

    fileprivate func states(_ field: Suggestion.Field) -> Bool {
        switch field {
        case .lead: !lead.isEmpty
        case .coordinating: !coordinating.isEmpty
        case .deadline: deadline != nil
        case .deliverable: deliverable != nil
        case .nature: nature != nil
        }
    }
}

extension Block {
    /// The text without its emphasis, with its place.
    var wholeText: Text {
        let spans = text.compactMap(\.span)
        return Text(text.plain, span: spans.dropFirst().reduce(spans.first) { $0?.union($1) } ?? span)
    }
}
