import PageModel
import PlanModel

extension TableCells {
    /// Rows at even distances, to judge widths by.
    func sample(padding: Length) -> TableSample {
        let body = table.rows.count
        let step = max(1, (body + TableSample.mostRows - 1) / TableSample.mostRows)
        var sample = TableSample(padding: (padding * 2).units)
        sample.rows = Array(repeating: [], count: (body + step - 1) / step)
        sample.weight = Double(body) / Double(max(1, sample.rows.count))
        for cell in cells where cell.place.columns == 1 && !cell.isBlank {
            if cell.role == .tableHeader {
                sample.head.append(sampled(cell))
            } else {
                let row = cell.place.row - table.header.count
                if row.isMultiple(of: step) { sample.rows[row / step].append(sampled(cell)) }
            }
        }
        return sample
    }

    private func sampled(_ cell: CellText) -> TableSample.Cell {
        if let figure = cell.figure {
            let width = (figure.whole + figure.rest).units
            return TableSample.Cell(column: cell.place.column, rows: cell.place.rows, pieces: [(width, 0)])
        }
        var pieces: [(width: Int, space: Int)] = []
        for boxes in cell.paragraphs {
            let spaces = composer.spaces(after: boxes)
            for (index, box) in boxes.enumerated() {
                let space = index > 0 ? spaces[index - 1].units : 0
                if index > 0, boxes[index - 1].joinsNext, !pieces.isEmpty {
                    pieces[pieces.count - 1].width += space + box.width.units
                } else {
                    pieces.append((box.width.units, space))
                }
            }
        }
        return TableSample.Cell(column: cell.place.column, rows: cell.place.rows, pieces: pieces)
    }
}
