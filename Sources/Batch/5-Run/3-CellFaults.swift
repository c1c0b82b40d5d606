import Diagnostics
import PlanModel
import Publishing

/// Which cells of the data errors come from that lie at placeholders of a source.
struct CellFaults {
    let series: Series
    let table: DataTable

    /// The findings, with each cell's before the first error at a placeholder that it fills.
    ///
    /// - Parameter sharesBlame: whether all cells of a place are named; else only one that stands there alone.
    func located(_ findings: [Diagnostic], of row: DataRow, sharesBlame: Bool) -> [Diagnostic] {
        guard findings.hasErrors else { return findings }
        let placeholders = series.placeholders
        var told: Set<Int> = []
        return findings.flatMap { finding -> [Diagnostic] in
            guard finding.severity == .error, let span = finding.span, finding.file == series.name else {
                return [finding]
            }
            let cells = placeholders.filter { $0.span == span }.compactMap { table.columns.index(of: $0.name) }
            guard sharesBlame || Set(cells).count == 1 else { return [finding] }
            let new = cells.filter { told.insert($0).inserted }
            return new.map { table.told(.batchValueWrong, row, $0, ["value": shown(row.cells[$0])]) } + [finding]
        }
    }

    private func shown(_ value: String) -> String { value.count > 80 ? value.prefix(80) + "…" : value }
}
