import Diagnostics
import PlanModel
import Publishing
import Reading

/// Where a job and its source name columns, and whether there are such.
struct ColumnUse {
    let job: BatchJob
    let request: BatchRequest

    /// Texts of the job with names of columns in them.
    private var patterns: [Text] { [job.pattern, job.tray].compactMap(\.self) }

    /// Every placeholder, and every name in the pattern of names, must be a column.
    func faults(_ series: Series, _ columns: ColumnNames) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func check(_ name: String, at span: SourceSpan?, in file: String) {
            guard columns.index(of: name) == nil else { return }
            let near = columns.nearest(to: name)
            let arguments = ["name": name, "near": near ?? "", "columns": columns.names.joined(separator: ", ")]
            let message: Message = near == nil ? .placeholderUnknown : .placeholderMistyped
            let told = Diagnostic(message, at: span, arguments, file: file)
            if !found.contains(told) { found.append(told) }
        }
        for placeholder in series.placeholders { check(placeholder.name, at: placeholder.span, in: series.name) }
        for pattern in patterns {
            for name in unknown(in: pattern) { check(name, at: pattern.span, in: job.name) }
        }
        for filter in job.filters + request.filters {
            check(filter.column.string, at: filter.column.span, in: job.name)
        }
        return found
    }

    /// Sources that are documents themselves have no columns.
    var faultsWithoutData: [Diagnostic] {
        func told(_ name: String, at span: SourceSpan?) -> Diagnostic {
            Diagnostic(.columnWithoutData, at: span, ["name": name], file: job.name)
        }
        return patterns.flatMap { pattern in unknown(in: pattern).map { told($0, at: pattern.span) } }
            + (job.filters + request.filters).map { told($0.column.string, at: $0.column.span) }
    }

    private func unknown(in pattern: Text) -> [String] {
        NamePattern(pattern.string).columns.filter { NamePattern.builtIn($0, row: 1, source: "") == nil }
    }
}
