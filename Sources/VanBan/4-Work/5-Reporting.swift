import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Publishing
import Reporting

extension Office {
    /// Makes the reports of a plan for a period: every number in them is computed from the rows.
    ///
    /// - Parameters:
    ///   - plan: a kế hoạch, as a source or as a document that carries a ``Document/plan``.
    ///   - progress: what bodies reported, for this period and for earlier ones.
    ///   - request: the period, and which papers.
    /// - Throws: ``VanBanError`` where the plan or a row has errors; then no paper is made.
    public func report(
        on plan: Source, progress: Progress, _ request: ReportRequest
    ) async throws(VanBanError) -> Reports {
        let templates = setup.reportTemplates
        return try await pool.run { publisher throws(VanBanError) in
            let manuscript = try Manuscript(plan)
            var making = ReportMaking(manuscript: manuscript, publisher: publisher, request: request)
            do throws(DiagnosedError) {
                return try making.reports(progress, templates: templates)
            } catch {
                let found = making.diagnostics + error.diagnostics
                throw VanBanError(found, told: making.told(found, progress))
            }
        }
    }
}

/// One run of reports, on a worker.
private struct ReportMaking {
    let manuscript: Manuscript
    let publisher: Publisher
    let request: ReportRequest
    private(set) var diagnostics: [Found] = []

    init(manuscript: Manuscript, publisher: Publisher, request: ReportRequest) {
        self.manuscript = manuscript
        self.publisher = publisher
        self.request = request
    }

    mutating func reports(_ progress: Progress, templates: URL?) throws(DiagnosedError) -> Reports {
        guard let templates else {
            throw DiagnosedError(Found(.templatesMissing, ["reason": publisher.store.root.path], file: nil))
        }
        let plan = try take(manuscript.followed(by: publisher))
        let store = try store(progress, of: plan)
        // The office's own templates lie beside the plan, or beside its defaults.
        let folders = manuscript.folder == nil ? [] : publisher.defaults.folders(for: manuscript.path)
        let own = folders.map { $0.appendingPathComponent("mau") }
        let run = try take(
            publisher.report(
                on: plan, progress: store, request: request.own,
                templates: ReportTemplates(own: own, program: templates)))
        var papers: [Reports.Paper] = []
        for source in run.sources { papers.append(try paper(source, of: plan)) }
        return Reports(papers: papers, diagnostics: told(diagnostics, progress))
    }

    private mutating func store(
        _ progress: Progress, of plan: FollowedPlan
    ) throws(DiagnosedError) -> ProgressStore {
        if progress.content == .besidePlan { return try publisher.progress(of: plan) }
        let made = try ProgressMaking.store(of: progress.content, for: plan)
        diagnostics += made.diagnostics
        return made.store
    }

    private func paper(_ source: ReportSource, of plan: FollowedPlan) throws(DiagnosedError) -> Reports.Paper {
        let path = manuscript.path(besides: source.name + ".md")
        let settings = PublishSettings(draft: request.isDraft)
        let made = publisher.publish(source, of: plan.document, name: path, settings: settings)
        guard let publication = made.value, !made.diagnostics.hasErrors else { throw DiagnosedError(made.diagnostics) }
        let remarks = Telling(path: path, name: source.name + ".md", bytes: Array(source.text.utf8)).told(
            made.diagnostics)
        return Reports.Paper(
            kind: ReportRequest.Kind(source.kind), name: source.name, source: source.text,
            paper: Paper(publication, remarks))
    }

    /// The value of a step; without one its errors end the run.
    private mutating func take<Value>(_ step: Outcome<Value?>) throws(DiagnosedError) -> Value {
        guard let value = step.value, !step.diagnostics.hasErrors else { throw DiagnosedError(step.diagnostics) }
        diagnostics += step.diagnostics
        return value
    }

    /// What was found in rows is told of their places among the rows, from 1.
    func told(_ found: [Found], _ progress: Progress) -> [Diagnostic] {
        let told = manuscript.told(found, by: publisher)
        guard case .rows = progress.content else { return told }
        return told.map { diagnostic in
            guard var place = diagnostic.place, place.file == ProgressMaking.name else { return diagnostic }
            place.line = place.line.map { max(1, $0 - 1) }
            var diagnostic = diagnostic
            diagnostic.place = place
            return diagnostic
        }
    }
}
