import FormatRules
import PageModel
import PlanModel

/// A form's table as lines of the flow, set by the engine that sets the tables of papers.
struct FormRows {
    let composer: Composer
    let table: FormTable

    func lines(_ rows: [FormRow]) -> [FlowLine] {
        setStyles()
        return TableText(composer: composer, table: table(rows)).lines()
    }

    private func setStyles() {
        for role in [Role.tableHeader, .tableCell, .tableTotal] {
            let style = TextStyle(size: table.size, bold: role != .tableCell)
            composer.profile.components[role] = Component(
                style: style, clause: table.clause, certainty: table.certainty)
        }
        composer.profile.spacing.tablePitch.value = table.pitch
        if let padding = table.padding { composer.profile.spacing.tablePaddingDown.value = padding }
    }

    private func table(_ rows: [FormRow]) -> Table {
        let widths = composer.profile.textWidth.parted(by: table.columns.map(\.share))
        let padding = composer.profile.spacing.tablePaddingAcross.value * 2
        func cell(_ text: String, _ column: Int, bold: Bool) -> TableCell {
            let style = TextStyle(size: table.size, bold: bold)
            let words = FormBreaking.broken(
                text, style: style, width: widths[column] - padding, shaper: composer.shaper)
            return TableCell([Run(words)])
        }
        var laid = Table()
        laid.columns = zip(table.columns, widths).map { column, width in
            TableColumn(alignment: column.alignment.ofColumn, width: .points(width.points))
        }
        laid.header = [table.columns.indices.map { cell(table.columns[$0].name, $0, bold: true) }]
        if table.isNumbered {
            laid.header.append(table.columns.indices.map { TableCell([Run("(\($0 + 1))")]) })
        }
        laid.rows = rows.map { row in
            let cells = table.columns.indices.map {
                cell(row.cells[table.columns[$0].key] ?? "", $0, bold: row.isTotal)
            }
            return TableRow(cells, isTotal: row.isTotal)
        }
        if rows.isEmpty, !table.whenEmpty.isEmpty {
            laid.rows = [TableRow([TableCell([Run(table.whenEmpty, italic: true)], columns: table.columns.count)])]
        }
        return laid
    }
}

extension FormField.Alignment {
    fileprivate var ofColumn: TableColumn.Alignment {
        switch self {
        case .left: .left
        case .centre: .centre
        case .right: .right
        }
    }
}
