import Diagnostics
import FormatRules
import PlanModel

/// Which tasks of the store are which tasks of the plan, after the plan was amended.
///
/// A task is the same when its id and its text are, when the author pinned its id (`{mã: …}`), or when its text now
/// stands under another id. An id whose text changed may be either, so only the author can tell.
package struct TaskMatching: Sendable {
    /// A task as the store knows it.
    package struct Stored: Sendable, Equatable {
        package var key: Int64
        /// Its id in the plan as of the last import.
        package var code: String
        package var text: String
        /// The import at which the plan no longer had it.
        package var dropped: Int?

        package init(key: Int64, code: String, text: String, dropped: Int? = nil) {
            self.key = key
            self.code = code
            self.text = text
            self.dropped = dropped
        }
    }

    /// What the author says of a task that changed: its id now, or nil when it is gone.
    package struct Move: Sendable, Equatable {
        package var old: String
        package var new: String?

        package init(old: String, new: String?) {
            self.old = old
            self.new = new
        }
    }

    /// The id of each stored task that the plan still has, by its key.
    package private(set) var codes: [Int64: String] = [:]
    package private(set) var moved: [(old: String, new: String)] = []
    package private(set) var added: [PlanTask] = []
    package private(set) var dropped: [Stored] = []
    /// Ids whose text changed, with both texts.
    package private(set) var reworded: [(stored: Stored, planned: PlanTask)] = []
    /// Ids named by moves that neither the store nor the plan has.
    package private(set) var unknown: [String] = []

    package init(stored: [Stored], plan: Plan, moves: [Move] = []) {
        // Of two tasks with one id, which is an error of the plan, the first counts.
        var seen: Set<String> = []
        var open = plan.tasks.filter { seen.insert($0.id).inserted }
        var rest = stored
        var gone: [Stored] = []
        for move in moves {
            guard let task = rest.first(where: { $0.code == move.old && $0.dropped == nil }) else {
                unknown.append(move.old)
                continue
            }
            guard let new = move.new else {
                rest.removeAll { $0.key == task.key }
                gone.append(task)
                continue
            }
            if let planned = open.first(where: { $0.id == new }) {
                take([(task, planned)], from: &rest, &open)
            } else {
                unknown.append(new)
            }
        }
        // Tasks that the plan still has come before those that it had once.
        for candidates in [rest.filter { $0.dropped == nil }, rest.filter { $0.dropped != nil }] {
            let byCode = Dictionary(candidates.map { ($0.code, $0) }) { first, _ in first }
            var matches = open.compactMap { planned in
                byCode[planned.id].flatMap { task in
                    planned.isPinned && task.dropped == nil || Fold.same(task.text, planned.text.string)
                        ? (task, planned) : nil
                }
            }
            let keys = Set(matches.map(\.0.key))
            let ids = Set(matches.map(\.1.id))
            matches += TaskMatching.alike(
                candidates.filter { !keys.contains($0.key) },
                open.filter { !ids.contains($0.id) && !($0.isPinned && byCode[$0.id] != nil) })
            take(matches, from: &rest, &open)
        }
        let living = Dictionary(rest.filter { $0.dropped == nil }.map { ($0.code, $0) }) { first, _ in first }
        for planned in open {
            if let task = living[planned.id] { reworded.append((task, planned)) } else { added.append(planned) }
        }
        let unclear = Set(reworded.map(\.stored.key))
        dropped = gone + rest.filter { $0.dropped == nil && !unclear.contains($0.key) }
    }

    private mutating func take(
        _ matches: [(Stored, PlanTask)], from rest: inout [Stored], _ open: inout [PlanTask]
    ) {
        for (task, planned) in matches {
            codes[task.key] = planned.id
            if task.code != planned.id { moved.append((task.code, planned.id)) }
        }
        let (keys, ids) = (Set(matches.map(\.0.key)), Set(matches.map(\.1.id)))
        rest.removeAll { keys.contains($0.key) }
        open.removeAll { ids.contains($0.id) }
    }

    /// Tasks with the same text under other ids; a text that stands twice on either side tells nothing.
    private static func alike(_ stored: [Stored], _ planned: [PlanTask]) -> [(Stored, PlanTask)] {
        let texts = Dictionary(grouping: stored) { Fold.name($0.text) }
        let wanted = Dictionary(grouping: planned) { Fold.name($0.text.string) }
        return planned.compactMap { task in
            let text = Fold.name(task.text.string)
            guard !text.isEmpty, wanted[text]?.count == 1, let same = texts[text], same.count == 1 else { return nil }
            return (same[0], task)
        }
    }

    /// What stops an import.
    package var errors: [Diagnostic] {
        reworded.map { stored, planned in
            Diagnostic(
                .progressTaskReworded, at: planned.span,
                ["task": planned.id, "stored": stored.text, "planned": planned.text.string])
        }
    }

    /// What is told of an amended plan; nothing where the store had no tasks before.
    package var notes: [Diagnostic] {
        let kinds: [(lydo: String, reason: String, tasks: [String])] = [
            ("nhiệm vụ chuyển chỗ", "moved", moved.map { "\($0.old) → \($0.new)" }),
            ("nhiệm vụ mới", "new", codes.isEmpty && dropped.isEmpty ? [] : added.map(\.id)),
            ("nhiệm vụ không còn", "dropped", dropped.map { "\($0.code) (\($0.text))" }),
        ]
        return kinds.filter { !$0.tasks.isEmpty }.map { kind in
            let arguments = ["lydo": kind.lydo, "reason": kind.reason, "tasks": kind.tasks.joined(separator: "; ")]
            return Diagnostic(.progressTasksChanged, arguments)
        }
    }
}

extension Diagnostic {
    fileprivate init(_ message: Message, _ arguments: [String: String]) { self.init(message, at: nil, arguments) }
}
