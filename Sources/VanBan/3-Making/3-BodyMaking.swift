import Diagnostics
import FormatRules
import PlanModel
import Reading

/// Makes the blocks of one text out of its content.
struct BodyMaking {
    private(set) var blocks: [Block] = []
    private(set) var diagnostics: [Found] = []
    private var numbering: Numbering

    init(_ family: Profile.Family?) { numbering = Numbering(family) }

    /// The blocks of a text that stands alone.
    static func blocks(
        of content: [Content], _ family: Profile.Family?, _ diagnostics: inout [Found]
    ) -> [Block] {
        var making = BodyMaking(family)
        making.add(content)
        diagnostics += making.diagnostics
        return making.blocks
    }

    mutating func add(_ content: [Content]) {
        for piece in content {
            switch piece.kind {
            case .paragraph(let text):
                let runs = PlainText.runs(text)
                if !runs.isEmpty { blocks.append(Block(.paragraph, text: runs)) }
            case .numbered(let level, let text, let isHeading):
                add(level, PlainText.runs(text), isHeading: isHeading)
            case .table(let table): add(table)
            }
        }
    }

    /// Adds a numbered item; gives its part of the path of numbers, nil for a dash.
    @discardableResult
    mutating func add(_ level: Content.Level, _ text: [Run], isHeading: Bool) -> String? {
        guard let number = numbering.next(level) else {
            diagnostics.append(Found(.numeralsExhausted, ["last": level.lastNumeral], file: nil))
            return nil
        }
        blocks.append(
            Block(level.own, label: number.label, isHeading: isHeading || level.isDivision, text: text))
        return number.numeral
    }

    // MARK: Tables

    mutating func add(_ table: Table) {
        let width = table.rows.map(\.count).reduce(table.columns.count) { max($0, $1) }
        guard width > 0 else { return }
        let columns = table.columns + Array(repeating: Table.Column(""), count: width - table.columns.count)
        var made = PlanModel.Table()
        made.caption = table.caption.map(PlainText.runs) ?? []
        made.columns = columns.map { TableColumn(alignment: $0.alignment.own, width: $0.own) }
        if columns.contains(where: { !PlainText.line($0.title).isEmpty }) {
            made.header = [columns.map { TableCell(PlainText.runs($0.title)) }]
        }
        made.rows = table.rows.map { row in
            let blanks = Array(repeating: "", count: width - row.count)
            return TableRow((row + blanks).map { TableCell(PlainText.runs($0)) })
        }
        made.isNumbered = table.isNumbered
        // A blank name asks for every column of figures.
        made.totals = table.addsSums ? [.blank] : []
        if made.isNumbered || !made.totals.isEmpty {
            let completed = TableCompletion.complete(made)
            made = completed.value
            diagnostics += completed.diagnostics
        }
        var block = Block(.table, text: [])
        block.table = made
        blocks.append(block)
    }
}

extension Table.Column {
    /// A share that is no part of the whole leaves the width to what the column holds.
    fileprivate var own: TableColumn.Width {
        share.flatMap { 1...100 ~= $0 ? .share($0) : nil } ?? .automatic
    }
}

extension Table.Column.Alignment {
    fileprivate var own: TableColumn.Alignment {
        switch self {
        case .automatic: .automatic
        case .left: .left
        case .centre: .centre
        case .right: .right
        }
    }
}
