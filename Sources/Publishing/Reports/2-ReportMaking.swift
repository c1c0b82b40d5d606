import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Reporting

extension Publisher {
    /// From a plan and the progress that lies beside it to the sources of its reports.
    ///
    /// - Parameter templates: where the program's own report templates lie.
    package func report(
        _ bytes: [UInt8], name: String, request: ReportRequest, templates: URL
    ) -> Outcome<ReportRun?> {
        let read = followedPlan(bytes, name: name)
        guard let plan = read.value, !read.diagnostics.hasErrors else { return Outcome(nil, read.diagnostics) }
        do throws(DiagnosedError) {
            let own = defaults.folders(for: name).map { $0.appendingPathComponent("mau") }
            var made = report(
                on: plan, progress: try progress(of: plan), request: request,
                templates: ReportTemplates(own: own, program: templates))
            made.diagnostics = read.diagnostics + made.diagnostics
            return made
        } catch {
            return Outcome(nil, read.diagnostics + error.diagnostics)
        }
    }

    /// The same for a plan and a store that are known already.
    package func report(
        on plan: FollowedPlan, progress: ProgressStore, request: ReportRequest, templates: ReportTemplates
    ) -> Outcome<ReportRun?> {
        var diagnostics: [Diagnostic] = []
        do throws(DiagnosedError) {
            let basis = try basis(of: plan, progress: progress, request: request, &diagnostics)
            let made = try ReportSources(
                request.kinds, of: basis, code: request.span.code, templates: templates,
                onePerBody: request.onePerBody)
            return Outcome(
                ReportRun(sources: made.sources, basis: basis, plan: plan, code: request.span.code),
                diagnostics + made.diagnostics)
        } catch {
            return Outcome(nil, diagnostics + error.diagnostics)
        }
    }

    /// The store beside a plan; that there is none is an error.
    package func progress(of plan: FollowedPlan) throws(DiagnosedError) -> ProgressStore {
        if let store = try ProgressStore.open(besides: plan.name) { return store }
        throw DiagnosedError(
            Diagnostic(.noProgressYet, ["path": ProgressStore.path(besides: plan.name)], file: plan.name))
    }

    /// Everything that the products of a run say, computed.
    func basis(
        of plan: FollowedPlan, progress: ProgressStore, request: ReportRequest, _ diagnostics: inout [Diagnostic]
    ) throws(DiagnosedError) -> ReportBasis {
        let calendar = try ReportCalendar(of: plan, request: request, publisher: self)
        diagnostics += calendar.diagnostics.map { $0.inFile(plan.name) }
        let period = request.span.period
        func snapshot(_ period: Period?) throws(DiagnosedError) -> ProgressSnapshot? {
            guard let period else { return nil }
            return try progress.snapshot(
                at: period, of: plan.plan, sinceStart: request.span.isSinceStart,
                isVersioned: period == request.span.period)
        }
        guard let now = try snapshot(period) else { preconditionFailure() }
        if now.parts.isEmpty {
            diagnostics.append(Diagnostic(.periodWithoutRows, ["period": period.spoken], file: plan.name))
        }
        // Since the start nothing is compared; a year's period before is the same period of last year.
        let previous = request.span.isSinceStart ? nil : period.previous
        let lastYear = period.sameLastYear == period.previous || request.span.isSinceStart ? nil : period.sameLastYear
        let figures = PlanFigures(
            plan.assignments, now: now, previous: try snapshot(previous), lastYear: try snapshot(lastYear),
            deadlines: DeadlineDay.all(of: plan.plan),
            days: ReportDays(cutOff: calendar.window.last, date: request.date),
            cutOff: { calendar.cutOffs.window(of: $0).last })
        var basis = ReportBasis(
            plan: plan.document, assignments: plan.assignments, figures: figures, periodName: request.span.spoken,
            nextPeriodName: period.spokenNext, date: request.date, naming: naming,
            profiles: try allProfiles())
        basis.previousPeriodName = previous.flatMap { figures.previous == nil ? nil : $0.spoken }
        basis.lastYearName = lastYear.flatMap { figures.lastYear == nil ? nil : $0.spoken }
        basis.next = (period.nextDays.first, period.nextDays.last)
        basis.due = calendar.due
        basis.askedBy = calendar.askedBy
        basis.isSinceStart = request.span.isSinceStart
        basis.isDraft = request.isDraft
        basis.printsLineage = request.printsLineage
        diagnostics += (findings(on: basis) + dropped(try progress.tasks())).map { $0.inFile(plan.name) }
        return basis
    }

    /// What is unsure about who does what.
    private func findings(on basis: ReportBasis) -> [Diagnostic] {
        let suggested = basis.assignments.all.filter(\.isSuggested)
        let nobody = basis.assignments.all.filter(\.leads.isEmpty)
        var found = basis.issuersWithoutHead.map { Diagnostic(.issuerWithoutHead, at: nil, ["body": $0]) }
        if let first = suggested.first {
            let told = ["count": "\(suggested.count)", "id": first.task.id]
            found.append(Diagnostic(.leadsSuggested, at: first.task.span, told))
        }
        if let first = nobody.first {
            let told = ["count": "\(nobody.count)", "id": first.task.id]
            found.append(Diagnostic(.leadsMissing, at: first.task.span, told))
        }
        return found
    }

    /// Tasks that the store knows and the plan no longer has.
    private func dropped(_ tasks: [TaskMatching.Stored]) -> [Diagnostic] {
        let gone = tasks.filter { $0.dropped != nil }.map(\.code)
        return gone.isEmpty ? [] : [Diagnostic(.tasksDropped, ["ids": gone.joined(separator: ", ")], file: nil)]
    }

    private func allProfiles() throws(DiagnosedError) -> [String: Profile] {
        do throws(ResourceError) {
            var profiles: [String: Profile] = [:]
            for id in Profile.identifiers { profiles[id] = try Profile.load(id, from: store) }
            return profiles
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }
}

/// The days of a run: what its period covers, by when reports were due, by when what is missing is asked for.
struct ReportCalendar {
    let cutOffs: CutOffs
    let window: PeriodWindow
    /// By when bodies owe their reports; nil while nobody has set a term.
    let due: Day?
    let askedBy: Day?
    let diagnostics: [Diagnostic]

    /// What a reminder asks for where the office has set no term of its own.
    private static let usualTerm = FollowUp.Term(days: 5, areWorkingDays: true)

    init(of plan: FollowedPlan, request: ReportRequest, publisher: Publisher) throws(DiagnosedError) {
        do throws(ResourceError) {
            let followUp = plan.document.followUp
            let cutOffs = try publisher.cutOffs(of: plan)
            self.cutOffs = cutOffs
            let window = cutOffs.window(of: request.span.period)
            self.window = window
            var days = WorkingDays(from: publisher.store, own: plan.document.daysOff)
            let due: (day: Day, isProvisional: Bool)? =
                if let term = followUp?.term { try days.day(term, after: window.last) } else { nil }
            self.due = due?.day
            let start = request.date ?? due?.day ?? window.last
            let asked = try days.day(followUp?.term ?? Self.usualTerm, after: start)
            askedBy = asked.day
            let isProvisional = due?.isProvisional == true || asked.isProvisional
            diagnostics = cutOffs.remarks + (isProvisional ? [Diagnostic(.termProvisional)] : [])
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }
}
