import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// A table as lines of the flow: its caption, its head, and its rows, each of which repeats the head where a page
/// begins with it.
///
/// Neither instrument speaks of tables beyond allowing the sheet to be turned for them (HD 05 II.IV.4.3; NĐ 30 PL
/// I.I.2), so its measures are settings of the profiles.
struct TableText {
    let composer: Composer
    let table: Table

    func lines() -> [FlowLine] {
        guard table.width > 0 else { return [] }
        let caption = caption()
        let paper = composer.profile
        defer { composer.profile = paper }
        composer.profile = profile(paper)
        var flow = rows()
        if !caption.isEmpty, !flow.isEmpty {
            flow[0].tie(.block)
            flow[0].gapBefore = paper.spacing.tablePaddingDown.value
        }
        return caption + flow
    }

    /// With the table's own size of text, and lines as far apart as that size asks for.
    private func profile(_ paper: Profile) -> Profile {
        guard let size = table.size, let usual = paper.components[.tableCell]?.style.size, usual > .zero else {
            return paper
        }
        var profile = paper
        let factor = Length.points(size).points / usual.points
        for role in [Role.tableHeader, .tableCell, .tableTotal] {
            profile.components[role]?.style.size = .points(size)
        }
        profile.spacing.tablePitch.value = paper.spacing.tablePitch.value.scaled(by: factor)
        return profile
    }

    private func caption() -> [FlowLine] {
        let texts = table.caption.map { run in
            var text = composer.styled(run.text, .tableCaption, span: run.span)
            text.style.italic = text.style.italic != run.italic
            return text
        }
        let setting = LineSetting(
            role: .tableCaption, width: composer.profile.textWidth, pitch: composer.profile.spacing.bodyPitch.value,
            alignment: .centred, balanced: true)
        return composer.lines(texts, setting).enumerated().map { index, line in
            FlowLine(items: line.items, height: line.height, tie: index > 0 ? .block : nil, isPitched: true)
        }
    }

    // MARK: Rows

    private func rows() -> [FlowLine] {
        let cells = TableCells(table, composer: composer)
        guard cells.rows > 0 else { return [] }
        let spacing = composer.profile.spacing
        let edges = edges(of: cells)
        let rules = TableRules(
            cells.cells.map(\.place), rows: cells.rows, headRows: table.header.count, edges: edges, composer: composer)
        let measures = TableMeasures(
            pitch: spacing.tablePitch.value, padding: spacing.tablePaddingDown.value, rule: rules.thickness,
            tallest: composer.profile.textHeight / 2)
        let setter = CellSetter(composer: composer, alignments: cells.alignments, edges: edges)
        let rows = TableRows(
            cells.cells.map(setter.set), rows: cells.rows, headRows: table.header.count, grid: rules, measures: measures
        )
        return flow(rows)
    }

    private func flow(_ rows: TableRows) -> [FlowLine] {
        let head = rows.head()
        let opening = PageEdge(items: head.items, height: head.height)
        var flow = [head]
        flow.reserveCapacity(table.rows.count + 1)
        for index in table.rows.indices {
            var lines = rows.lines(of: table.header.count + index, opening: opening)
            // The head never stands alone, nor does a total.
            if index == 0 || table.rows[index].isTotal, !lines.isEmpty { lines[0].tie(.block) }
            flow += lines
        }
        keepTogether(&flow)
        return flow
    }

    /// A small table stays whole; of a larger one two rows at least stand on each page, a total among them.
    private func keepTogether(_ flow: inout [FlowLine]) {
        let rows = flow.indices.dropFirst()
        if flow.reduce(Length.zero, { $0 + $1.height }) * 4 <= composer.profile.textHeight {
            for row in rows { flow[row].tie(.paragraph) }
        } else if rows.count > 3 {
            flow[2].tie(.paragraph)
            flow[flow.count - 1].tie(.paragraph)
            if table.rows.last?.isTotal == true { flow[flow.count - 2].tie(.paragraph) }
        }
    }

    /// The edges of the columns, from the left of the text; a table narrower than the text stands in its middle.
    private func edges(of cells: TableCells) -> [Length] {
        let room = composer.profile.textWidth
        let given = (0..<cells.columns).map {
            table.columns.indices.contains($0) ? table.columns[$0].width : .automatic
        }
        let padding = composer.profile.spacing.tablePaddingAcross.value
        let columns = ColumnWidths(
            cells.needs(padding: padding), given: given, room: room, sample: cells.sample(padding: padding))
        for problem in columns.problems { report(problem, given: given, room: room) }
        var edges = [max(.zero, (room - columns.widths.sum) / 2)]
        for width in columns.widths { edges.append(edges[edges.count - 1] + width) }
        return edges
    }

    private func report(_ problem: ColumnWidths.Problem, given: [TableColumn.Width], room: Length) {
        let span = table.header.first?.first?.span ?? table.file?.span ?? table.span
        func arguments(_ width: Length) -> [String: String] {
            ["width": width.written(.up), "room": room.written(.down)]
        }
        switch problem {
        case .contentsTooWide(let width): composer.report(Diagnostic(.tableTooWide, at: span, arguments(width)))
        case .givenTooWide(let width): composer.report(Diagnostic(.tableWidthsTooWide, at: span, arguments(width)))
        case .columnTooNarrow(let column, let width):
            var words = arguments(width)
            words["column"] = "\(column + 1)"
            words["given"] = given[column].length(of: room).written(.down)
            composer.report(Diagnostic(.tableColumnTooNarrow, at: span, words))
        }
    }
}

/// Sets the text of cells into lines between the edges of their columns.
struct CellSetter {
    let composer: Composer
    let alignments: [ColumnAlignment]
    let edges: [Length]

    func set(_ cell: CellText) -> SetCell {
        let padding = composer.profile.spacing.tablePaddingAcross.value
        let left = edges[cell.place.column] + padding
        let width = edges[cell.place.column + cell.place.columns] - padding - left
        let isHead = cell.role == .tableHeader
        var setting = LineSetting(
            role: cell.role, width: max(Length(units: 1), width), pitch: composer.profile.spacing.tablePitch.value,
            alignment: .left, balanced: isHead)
        var x = left
        switch alignment(of: cell) {
        case .left: break
        case .centre: setting.alignment = .centred
        case .right: setting.alignment = .right
        case .decimal(let whole, let rest):
            if let figure = cell.figure {
                x += (width - whole - rest) / 2 + whole - figure.whole
                setting.width = max(setting.width, figure.whole + figure.rest)
            } else {
                let own = cell.natural(composer)
                // A mark among figures ends where their last whole digits do.
                guard own <= whole else {
                    setting.alignment = .centred
                    break
                }
                x += (width - whole - rest) / 2 + whole - own
                setting.width = max(setting.width, own)
            }
        }
        let lines = cell.paragraphs.flatMap { boxes in
            // An empty paragraph still takes a line, unless it is all there is.
            boxes.isEmpty
                ? (cell.paragraphs.count > 1 ? [[]] : [])
                : composer.lines(of: boxes, setting).map { line in line.items.map { $0.moved(x: x, y: .zero) } }
        }
        return SetCell(place: cell.place, lines: lines, isCentred: isHead || cell.place.rows > 1)
    }

    /// A cell over several columns belongs to none of them: the word of a total stands in its middle, other text at
    /// the left.
    private func alignment(of cell: CellText) -> ColumnAlignment {
        if cell.role == .tableHeader { return .centre }
        if cell.place.columns > 1 { return cell.role == .tableTotal ? .centre : .left }
        return alignments[cell.place.column]
    }
}

extension Length {
    /// In millimetres, to the tenth: lengths were rounded when they were read, so a hundredth more or less says nothing.
    fileprivate func written(_ rule: FloatingPointRoundingRule) -> String {
        let nearest = (millimetres * 10).rounded()
        let isThat = abs(millimetres * 10 - nearest) < 0.1
        let tenths = Int(isThat ? nearest : (millimetres * 10).rounded(rule))
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }
}
