import Diagnostics
import Foundation
import PlanModel
import Reporting

/// What is done with the progress of one plan, on one screen.
package struct ProgressWork {
    package let followed: FollowedPlan
    /// What the author says of tasks that changed.
    private let moves: [TaskMatching.Move]

    package init(_ followed: FollowedPlan, moves: [TaskMatching.Move] = []) {
        self.followed = followed
        self.moves = moves
    }

    /// Checks tables against the plan and against what the store has; the value is the number of rows.
    package func check(_ sources: [ProgressSource]) -> Outcome<Int> {
        attempt(Outcome(0)) {
            let store = try ProgressStore.open(besides: followed.name)
            let matching = try store?.matching(followed.plan, moves: moves)
            var reading = ProgressReading(sources, rules: try rules(store, matching))
            if let store, let matching { try store.currentRows(of: matching) { reading.compare(with: $0) } }
            try reading.run { _ in }
            let told = (matching?.errors ?? []).map { $0.inFile(followed.name) } + reading.diagnostics
            return Outcome(reading.count, told)
        }
    }

    /// Checks the tables, then imports them, unless something is wrong.
    package func bringIn(_ sources: [ProgressSource], time: String) -> Outcome<ProgressStore.Summary?> {
        let checked = check(sources)
        if checked.diagnostics.hasErrors { return Outcome(nil, checked.diagnostics) }
        return attempt(Outcome(nil, checked.diagnostics)) {
            let known = try ProgressStore.open(besides: followed.name)
            let rules = try rules(known, try known?.matching(followed.plan, moves: moves))
            let store = try known ?? ProgressStore.open(besides: followed.name, creating: true)!
            let files = sources.map(\.name)
            let summary = try store.bringIn(plan: followed.plan, moves: moves, files: files, time: time) { writer in
                // The rows are read anew: a table that was changed meanwhile is checked as it is now.
                var reading = ProgressReading(sources, rules: rules)
                try reading.run { try writer.take($0) }
                if reading.hasErrors { throw DiagnosedError(reading.diagnostics) }
            }
            let counts = [
                "path": store.path, "rows": "\(summary.rows)", "added": "\(summary.added)",
                "changed": "\(summary.changed)", "same": "\(summary.same)",
            ]
            let told =
                summary.tasks.notes.map { $0.inFile(followed.name) } + [
                    Diagnostic(.progressImported, counts, file: nil)
                ]
            return Outcome(summary, checked.diagnostics + told)
        }
    }

    /// Empty tables for some of the bodies.
    package func forms(for bodies: [String], period: Period?) throws(DiagnosedError) -> [ProgressForm] {
        let store = try ProgressStore.open(besides: followed.name)
        return try bodies.map { body throws(DiagnosedError) in
            ProgressForm(
                for: body, in: followed.assignments, period: period, indicators: try store?.indicators(of: body) ?? [])
        }
    }

    /// Ids that moves name though neither store nor plan has them.
    package func unknownMoves() throws(DiagnosedError) -> [String] {
        guard !moves.isEmpty else { return [] }
        guard let store = try ProgressStore.open(besides: followed.name) else { return moves.map(\.old) }
        return try store.matching(followed.plan, moves: moves).unknown
    }

    private func rules(_ store: ProgressStore?, _ matching: TaskMatching?) throws(DiagnosedError) -> ProgressRules {
        var rules = followed.progressRules
        rules.indicators = try store?.indicators() ?? []
        rules.moved = Dictionary((matching?.moved ?? []).map { ($0.old, $0.new) }) { first, _ in first }
        return rules
    }

    private func attempt<Value>(_ failed: Outcome<Value>, _ work: () throws -> Outcome<Value>) -> Outcome<Value> {
        do {
            return try work()
        } catch let error as DiagnosedError {
            return Outcome(failed.value, failed.diagnostics + error.diagnostics.map { $0.inFile(followed.name) })
        } catch {
            let reason = ["lydo": "\(error)", "reason": "\(error)"]
            return Outcome(failed.value, failed.diagnostics + [Diagnostic(.cannotRead, reason, file: followed.name)])
        }
    }
}
