import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Reporting

extension Publisher {
    /// Up to which days the data of a plan's reports are taken.
    func cutOffs(of plan: FollowedPlan) throws(ResourceError) -> CutOffs {
        let document = plan.document
        let profile = ProfileChoice.choose(for: document, named: document.profile?.string, naming: naming)
        return try CutOffs(
            followUp: document.followUp, family: try Profile.load(profile.id, from: store).family, from: store)
    }

    /// What is due on a plan; nil where it has no date to begin with.
    package func schedule(
        _ bytes: [UInt8], name: String, from first: Day?, to last: Day?
    ) -> Outcome<Schedule?> {
        let read = followedPlan(bytes, name: name)
        var diagnostics = read.diagnostics.filter { $0.severity != .note }
        guard let plan = read.value, !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
        do throws(ResourceError) {
            let cutOffs = try cutOffs(of: plan)
            let cycles = Cycles(of: plan.document)
            var days = WorkingDays(from: store, own: plan.document.daysOff)
            let schedule = try Schedule(
                of: plan.document, assignments: plan.assignments, cutOffs: cutOffs, cycles: cycles, days: &days,
                first: first, last: last)
            var remarks = cutOffs.remarks
            if cycles.isAssumed { remarks.insert(Diagnostic(.cycleAssumed), at: 0) }
            diagnostics += remarks.map { $0.inFile(name) }
            if let schedule, schedule.last < schedule.first {
                let days = ["first": schedule.first.cited, "last": schedule.last.cited]
                diagnostics.append(Diagnostic(.scheduleBehindEnd, at: nil, days, file: name))
            }
            if schedule == nil { diagnostics.append(Diagnostic(.scheduleWithoutStart, at: nil, [:], file: name)) }
            return Outcome(schedule, diagnostics)
        } catch {
            return Outcome(nil, diagnostics + [.resources(error)])
        }
    }
}

/// A schedule for programs.
package enum ScheduleJSON {
    package static func encode(_ schedule: Schedule) -> [UInt8] {
        let entries = schedule.entries.map { entry -> [String: Any] in
            var object: [String: Any] = [
                "due": entry.due.iso, "hasTerm": !entry.lacksTerm, "provisional": entry.isProvisional,
                "from": entry.from,
            ]
            if let to = entry.to { object["to"] = to }
            switch entry.matter {
            case .report(let period, let window):
                object["period"] = period.code
                object["name"] = period.spoken
                object["dataFrom"] = window.first.iso
                object["dataTo"] = window.last.iso
            case .task(let id, let name):
                object["task"] = id
                object["suggested"] = entry.isSuggested
                object["name"] = name
            }
            return object
        }
        var whole: [String: Any] = [
            "vanban": 1, "first": schedule.first.iso, "last": schedule.last.iso, "entries": entries,
        ]
        whole["reporter"] = schedule.duty.reporter
        whole["recipient"] = schedule.duty.recipient
        let data = try? JSONSerialization.data(
            withJSONObject: whole, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return Array(data ?? Data()) + [UInt8(ascii: "\n")]
    }
}
