import Diagnostics
import PlanModel

/// Reads a pipe table: rows of the head, the line `|---|:---:|---:|`, rows, and options in braces behind them.
struct TableReader {
    let file: SourceFile
    private var diagnostics: [Diagnostic] = []

    /// Nil where the lines are no table.
    static func read(_ text: Substring, of file: SourceFile) -> Outcome<Table?> {
        var reader = TableReader(file: file)
        let table = reader.table(text)
        guard let table else { return Outcome(nil, reader.diagnostics) }
        let completed = TableCompletion.complete(table)
        // A row of sums of the author's and one of the program's may find the same cells amiss.
        let further = completed.diagnostics.filter { !reader.diagnostics.contains($0) }
        return Outcome(completed.value, reader.diagnostics + further)
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func table(_ text: Substring) -> Table? {
        let lines = text.lines.map(\.trimmed)
        let rows = lines.filter { $0.utf8.first == UInt8(ascii: "|") }.map { TableLine($0) }
        guard let divider = rows.firstIndex(where: \.isDivider) else {
            report(.tableWithoutDivider, at: lines[0])
            return nil
        }
        if divider == rows.count - 1, divider > 0 { report(.tableWithoutRows, at: lines[0]) }
        var table = Table()
        table.span = file.span(of: text)
        table.columns = rows[divider].pieces.map { TableColumn(alignment: TableLine.alignment($0.trimmed)) }
        table.header = cells(rows[..<divider], columns: table.columns.count)
        let body = cells(rows[(divider + 1)...], columns: table.columns.count)
        table.rows = body.map { TableRow($0, isTotal: TableSums.opensTotal($0)) }
        let sums = TableSums.fill(&table)
        diagnostics += sums
        for line in lines where line.utf8.first != UInt8(ascii: "|") {
            let options = TableOptions.read(line, of: file, for: .rows)
            diagnostics += options.diagnostics
            diagnostics += options.value.apply(to: &table)
        }
        return table
    }

    /// The cells of the head or of the rows: nothing is joined across the line between them.
    private mutating func cells(_ lines: ArraySlice<TableLine>, columns: Int) -> [[TableCell]] {
        var joins = TableJoins(columns: columns)
        for line in lines {
            if line.pieces.count > columns {
                report(
                    .tableRowTooLong, at: line.pieces[columns],
                    ["found": "\(line.pieces.count)", "columns": "\(columns)"])
            } else if line.pieces.count < columns {
                report(
                    .tableRowTooShort, at: line.whole, ["found": "\(line.pieces.count)", "columns": "\(columns)"])
            }
            for refused in joins.add(line) { report(.tableJoinsNothing, at: refused.isEmpty ? line.whole : refused) }
        }
        return joins.rows.map { row in row.map { cell($0) } }
    }

    private mutating func cell(_ draft: TableJoins.Cell) -> TableCell {
        diagnostics += FigureReader.strays(in: draft.piece, of: file)
        let text = draft.piece.parted(at: "<br>").enumerated().flatMap { index, piece in
            (index == 0 ? [] : [Run("\n")]) + InlineReader.read([piece], of: file, without: nil)
        }
        return TableCell(text, columns: draft.columns, rows: draft.rows, span: file.span(of: draft.piece))
    }

    private mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
    }
}

/// A line of a pipe table, cut at its pipes; a backslash makes a pipe plain.
struct TableLine {
    let whole: Substring
    /// Between the pipes, blanks included: two pipes in a row have an empty piece between them.
    let pieces: [Substring]

    init(_ line: Substring) {
        whole = line
        var pieces: [Substring] = []
        let bytes = line.utf8
        var start = bytes.index(after: line.startIndex)
        var index = start
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            if bytes[index] == UInt8(ascii: "|") {
                pieces.append(line[start..<index])
                start = next
            } else if bytes[index] == UInt8(ascii: "\\"), next < bytes.endIndex {
                index = bytes.index(after: next)
                continue
            }
            index = next
        }
        // The last pipe may be left out.
        if start < bytes.endIndex { pieces.append(line[start...]) }
        self.pieces = pieces
    }

    /// `|---|:---:|---:|`
    var isDivider: Bool {
        !pieces.isEmpty
            && pieces.allSatisfy { piece in
                let dashes = piece.trimmed.utf8.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
                let colons = piece.trimmed.utf8.count - dashes.count
                return dashes.count > 0 && colons <= 2
                    && piece.trimmed.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
                    && piece.trimmed.utf8.prefix { $0 == UInt8(ascii: ":") }.count <= 1
            }
    }

    static func alignment(_ piece: Substring) -> TableColumn.Alignment {
        switch (piece.utf8.first == UInt8(ascii: ":"), piece.utf8.last == UInt8(ascii: ":")) {
        case (true, true): .centre
        case (true, false): .left
        case (false, true): .right
        case (false, false): .automatic
        }
    }
}

extension Substring {
    /// The pieces between a mark, without blanks at their ends; one piece where the mark is absent.
    fileprivate func parted(at mark: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self
        while let range = rest.firstRange(of: mark) {
            pieces.append(rest[..<range.lowerBound].trimmed)
            rest = rest[range.upperBound...]
        }
        return pieces + [rest.trimmed]
    }
}
