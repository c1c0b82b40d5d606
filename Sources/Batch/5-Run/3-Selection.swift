import Foundation
import Publishing
import Reading

/// Which orders are asked for.
struct Selection {
    private let filters: [(column: Int, values: [String])]
    /// Names of documents with `*` and `?`; all where there are none.
    var names: [String] = []
    var rows: [ClosedRange<Int>]?

    init(filters: [ColumnFilter], columns: ColumnNames?) {
        self.filters = filters.compactMap { filter in
            columns?.index(of: filter.column.string).map { ($0, filter.values) }
        }
    }

    func takes(_ order: Order) -> Bool {
        if let rows, !rows.contains(where: { $0.contains(order.number) }) { return false }
        if !names.isEmpty, !names.contains(where: { FileName.fits(order.name, $0) }) { return false }
        guard !filters.isEmpty, let row = order.row else { return true }
        // A row that cannot be read is told, whatever was asked for.
        guard row.fault == nil else { return true }
        return filters.allSatisfy { $0.values.contains(row.cells[$0.column]) }
    }
}
