import Diagnostics
import PlanModel

/// Reads `::: bảng FILE.csv {…}`, and later the rows of that file.
package enum TableFileReader {
    /// The table as far as its line tells; nil where the line is something else.
    static func read(_ text: Substring, of file: SourceFile) -> Outcome<Table?> {
        let lines = text.lines.map(\.trimmed)
        var line = lines[0].dropping(prefix: ":::")?.trimmed ?? lines[0]
        var options: [Substring] = Array(lines.dropFirst())
        if let brace = line.utf8.firstIndex(of: UInt8(ascii: "{")) {
            options.insert(line[brace...], at: 0)
            line = line[..<brace].trimmedAtEnd
        }
        guard let word = line.dropping(prefix: "bảng") ?? line.dropping(prefix: "Bảng"), word.startsWithBlank else {
            return Outcome(nil, [Diagnostic(.tableBlockUnknown, at: file.span(of: lines[0]))])
        }
        let name = word.trimmed
        var table = Table()
        table.file = Text(name.unescaped, span: file.span(of: name))
        table.span = file.span(of: text)
        var diagnostics: [Diagnostic] = []
        for line in options {
            let found = TableOptions.read(line, of: file, for: .file)
            diagnostics += found.diagnostics + found.value.apply(to: &table)
        }
        return Outcome(table, diagnostics)
    }

    /// Puts the rows of its file into a table. Their cells are plain text, whatever marks they hold.
    package static func fill(_ table: Table, with bytes: [UInt8]) -> Outcome<Table> {
        let file = table.file ?? .blank
        let parsed = CSVText.rows(of: bytes, file: file)
        guard let head = parsed.value.fields.first else { return Outcome(table, parsed.diagnostics) }
        var table = table
        let widths = table.columns.map(\.width)
        table.file = nil
        func cells(_ fields: [String]) -> [TableCell] {
            fields.map { TableCell($0.isEmpty ? [] : [Run($0, span: file.span)], span: file.span) }
        }
        table.columns = head.map { _ in TableColumn() }
        table.header = [cells(head)]
        table.rows = parsed.value.fields.dropFirst().map { fields in
            let cells = cells(fields)
            return TableRow(cells, isTotal: TableSums.opensTotal(cells))
        }
        let fit = widths.isEmpty ? [] : TableCompletion.set(widths, of: &table, at: table.span)
        let bare = table.rows.isEmpty ? [Diagnostic(.tableWithoutRows, at: file.span)] : []
        let origin = TableOrigin(file: file.string, lines: Array(parsed.value.lines.dropFirst()))
        let completed = TableCompletion.complete(table, from: origin)
        return Outcome(completed.value, parsed.diagnostics + bare + fit + completed.diagnostics)
    }
}
