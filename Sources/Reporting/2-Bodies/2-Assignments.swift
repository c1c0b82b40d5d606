import Diagnostics
import FormatRules
import PlanModel

/// Who carries which task of a plan out: names of the plan resolved by the directory, groups by their members.
package struct Assignments: Sendable {
    package struct Assignment: Sendable {
        package var task: PlanTask
        /// Of ``Plan/groups``; nil for an arrangement.
        package var group: Int?
        /// Who owes reports on the task, each member of a group by itself.
        package var leads: [String]
        package var coordinating: [String]
        /// The leads are read from a sentence: no attribute names any.
        package var isSuggested: Bool
    }

    package let plan: Plan
    package let directory: Directory
    /// In the order of the paper, arrangements last.
    package private(set) var all: [Assignment] = []
    /// Every body that leads a task, in the order of the directory, then of the paper.
    package private(set) var bodies: [String] = []
    private var byID: [String: Int] = [:]
    private var byBody: [String: [Int]] = [:]

    package init(_ plan: Plan, directory: Directory = Directory()) {
        self.plan = plan
        self.directory = directory
        let grouped = plan.groups.enumerated().flatMap { index, group in group.tasks.map { (index as Int?, $0) } }
        for (group, task) in grouped + plan.arrangements.map({ (nil, $0) }) { add(task, in: group) }
        let order = Dictionary(directory.bodies.enumerated().map { ($1.name, $0) }) { first, _ in first }
        bodies = bodies.enumerated().sorted { left, right in
            (order[left.element] ?? .max, left.offset) < (order[right.element] ?? .max, right.offset)
        }.map(\.element)
    }

    package subscript(task id: String) -> Assignment? { byID[id].map { all[$0] } }

    /// The tasks that a body leads, in the order of the paper.
    package func led(by body: String) -> [Assignment] { (byBody[body] ?? []).map { all[$0] } }

    /// The body or bodies that a name in a plan or a table stands for: a body, a group's members, or the name itself
    /// where the directory does not know it.
    package func resolve(_ name: String) -> [String] {
        if let body = directory.body(named: name) { return [body.name] }
        let members = directory.members(of: name)
        return members.isEmpty ? [known[Fold.name(name)] ?? name] : members.map(\.name)
    }

    /// Names that the directory does not know, as the plan first writes them.
    private var known: [String: String] = [:]

    private mutating func add(_ task: PlanTask, in group: Int?) {
        let suggested = task.suggestions.filter { $0.field == .lead }.map { Text($0.value) }
        let leads = names(task.lead.isEmpty ? suggested : task.lead)
        let assignment = Assignment(
            task: task, group: group, leads: leads, coordinating: names(task.coordinating),
            isSuggested: task.lead.isEmpty && !suggested.isEmpty)
        byID[task.id] = byID[task.id] ?? all.count
        for body in leads {
            if byBody[body] == nil { bodies.append(body) }
            byBody[body, default: []].append(all.count)
        }
        all.append(assignment)
    }

    /// Each body once; a name with commas in it comes in pieces.
    private mutating func names(_ texts: [Text]) -> [String] {
        var found: [String] = []
        for name in directory.names(in: texts.map(\.string)) {
            known[Fold.name(name)] = known[Fold.name(name)] ?? name
            for body in resolve(name) where !found.contains(body) { found.append(body) }
        }
        return found
    }
}
