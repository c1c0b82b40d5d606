import Diagnostics
import PlanModel

/// Walks the outline and puts every item where it belongs.
struct PlanCollector {
    let suggestions: SuggestionReader
    private(set) var plan = Plan()
    private(set) var arrangements: [Arrangement] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// The section or heading in whose name tasks are collected.
    private struct Group {
        var id: String
        var title: Text
    }

    init(suggestions: SuggestionReader) { self.suggestions = suggestions }

    mutating func visit(_ outline: PlanOutline) {
        reportUnused(outline.prose)
        for item in outline.items { visit(item) }
    }

    /// Looks for sections; what belongs to none is not part of the plan.
    private mutating func visit(_ item: OutlineItem) {
        reportUnused(item.leadIns)
        if SectionRole.isBackground(item.block) {
            background(item)
        } else if let (role, isMixed) = SectionRole.role(of: item.block) {
            section(item, role: role, isMixed: isMixed)
        } else {
            reportUnused([item.block] + item.prose)
            for child in item.children { visit(child) }
        }
    }

    private mutating func background(_ item: OutlineItem) {
        reportUnused(item.leadIns + [item.block] + item.prose)
        for child in item.children { background(child) }
    }

    private mutating func section(_ item: OutlineItem, role: SectionRole, isMixed: Bool) {
        var section = item
        if section.children.isEmpty { (section.children, section.prose) = (item.proseItems, []) }
        let id = section.attributes?.id?.string ?? section.number
        let context = TaskContext().adding(section.attributes, [])
        for child in section.children {
            let part = isMixed ? SectionRole.role(of: child.block)?.role ?? role : role
            switch part {
            case .goals: goals(in: child)
            case .tasks, .arrangements:
                let group = part == .tasks ? Group(id: id, title: section.block.wholeText) : nil
                tasks(in: child, above: id, group: group, isTopmost: true, context: context)
            }
        }
    }

    private mutating func goals(in item: OutlineItem) {
        let item = item.withProseBelowHeading
        reportUnused(item.leadIns + [item.block] + item.prose)
        guard !item.isTask else {
            return plan.goals.append(PlanItem(label: item.block.label, text: item.block.wholeText))
        }
        for child in item.children { goals(in: child) }
    }

    // MARK: Tasks

    /// Collects the item, or what lies below it; without a group it is an arrangement.
    private mutating func tasks(
        in item: OutlineItem, above parent: String, group: Group?, isTopmost: Bool, context: TaskContext
    ) {
        let item = item.withProseBelowHeading
        let context = item.leadIns.reduce(context) { inherited($0, fromLeadIn: $1) }
        let id = item.attributes?.id?.string ?? "\(parent).\(item.number)"
        guard !item.isTask else { return task(item, id: id, group: group, context: context) }
        let opensGroup = isTopmost || item.block.isHeading
        let own = group.map { opensGroup ? Group(id: id, title: item.block.wholeText) : $0 }
        let below = inherited(context, from: item)
        for child in item.children { tasks(in: child, above: id, group: own, isTopmost: false, context: below) }
    }

    private mutating func task(_ item: OutlineItem, id: String, group: Group?, context: TaskContext) {
        let sentences = item.sentences
        let own = sentences.map(suggestions.suggestions(in:)).first { !$0.isEmpty } ?? []
        let task = context.task(id: id, block: item.block, attributes: item.attributes, suggestions: own)
        guard let group else {
            let suggested = task.suggestions.first { $0.field == .lead }.map { Text($0.value, span: $0.span) }
            let lead = task.lead.joined ?? suggested
            arrangements += (sentences + item.furtherSentences).map { Arrangement(sentence: $0, lead: lead) }
            return plan.arrangements.append(task)
        }
        if let index = plan.groups.lastIndex(where: { $0.id == group.id }) {
            plan.groups[index].tasks.append(task)
        } else {
            plan.groups.append(TaskGroup(id: group.id, title: group.title, tasks: [task]))
        }
    }

    // MARK: Inheritance

    /// What an item with others below it says about them. Headings are titles, not orders: only a name
    /// is read from them, and sentences only from what ends with a colon.
    private func inherited(_ context: TaskContext, from item: OutlineItem) -> TaskContext {
        let sentence = Sentence(item.block.text)
        let own =
            suggestions.headingLead(in: sentence).map { [$0] }
            ?? (item.block.introduces ? handedDown(sentence) : [])
        return context.adding(item.attributes, own)
    }

    private mutating func inherited(_ context: TaskContext, fromLeadIn block: Block) -> TaskContext {
        if let id = block.attributes?.id {
            report(Diagnostic(.idForManyTasks, at: id.span ?? block.attributes?.span, ["id": id.string]))
        }
        return context.adding(block.attributes, handedDown(Sentence(block.text)))
    }

    /// What one sentence says about many tasks: who and by when, but not which paper comes out.
    private func handedDown(_ sentence: Sentence) -> [Suggestion] {
        suggestions.suggestions(in: sentence).filter { $0.field != .deliverable }
    }

    /// A lead-in stands with each of its items, so the same report can come again.
    private mutating func reportUnused(_ blocks: [Block]) {
        for block in blocks {
            guard let attributes = block.attributes else { continue }
            report(Diagnostic(.attributesWithoutTask, at: attributes.span ?? block.span))
        }
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}

extension OutlineItem {
    /// The paragraphs of a section without items, as items without numbers.
    fileprivate var proseItems: [OutlineItem] {
        prose.filter { !$0.introduces }.enumerated().map { OutlineItem(block: $1, number: String($0 + 1)) }
    }

    /// A heading is a title: where it has no items the paragraphs below it are what it orders.
    fileprivate var withProseBelowHeading: OutlineItem {
        guard block.isHeading, children.isEmpty, !proseItems.isEmpty else { return self }
        var item = self
        item.children = proseItems
        item.prose = prose.filter(\.introduces)
        return item
    }

    /// What is read for suggestions: a heading's sentences stand below it; below a task stands only
    /// what happens to follow it.
    fileprivate var sentences: [Sentence] {
        ([block] + (block.isHeading ? prose : [])).map { Sentence($0.text) }
    }

    /// What may speak of the plan as a whole.
    fileprivate var furtherSentences: [Sentence] {
        (block.isHeading ? [] : prose).map { Sentence($0.text) } + children.map { Sentence($0.block.text) }
    }
}
