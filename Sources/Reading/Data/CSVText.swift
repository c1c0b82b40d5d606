import Diagnostics
import PlanModel
import SwiftCSV

/// The text of a CSV file as rows of fields, all as long as the first.
package enum CSVText {
    /// No more lines than this are told one by one.
    private static let shownLines = 20

    /// Rows with the lines of the file at which they begin.
    package typealias Lines = (fields: [[String]], lines: [Int])

    /// - Parameter file: its name, at the place that names it; problems are told there.
    package static func rows(of bytes: [UInt8], file: Text) -> Outcome<Lines> {
        let text: String
        do throws(NotUTF8) {
            // UTF-16 without a mark is UTF-8 of a kind, full of zeros.
            if let zero = bytes.firstIndex(of: 0) { throw NotUTF8(name: file.string, offset: zero) }
            text = try SourceFile(name: file.string, bytes: bytes).text
        } catch {
            let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0)
            let arguments = [
                "file": file.string, "offset": "\(error.offset + 1)",
                "encoding": isWide ? "UTF-16" : "Windows-1258, TCVN3, …",
            ]
            return Outcome(([], []), [Diagnostic(.tableFileNotUTF8, at: file.span, arguments)])
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            return Outcome(([], []), [Diagnostic(.tableFileEmpty, at: file.span, ["file": file.string])])
        }
        return fields(text, file: file)
    }

    private static func fields(_ text: String, file: Text) -> Outcome<Lines> {
        let delimiter = delimiter(of: text.utf8)
        let collector = Collector()
        do {
            // Parsing only the head here; the rows come one by one, so that their lines can be counted. Without a line
            // end SwiftCSV drops an empty last field.
            let csv = try EnumeratedCSV(
                string: text.hasSuffix("\n") ? text : text + "\n", delimiter: delimiter, loadColumns: false, rowLimit: 0
            )
            try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { collector.rows.add($0) }
        } catch {
            return Outcome(([], []), [quotes(at: collector.rows.nextLine, file)])
        }
        // SwiftCSV takes everything behind a quote that is never closed as one field.
        if !text.utf8.lazy.filter({ $0 == UInt8(ascii: "\"") }).count.isMultiple(of: 2) {
            return Outcome(([], []), [quotes(at: collector.rows.lastLine, file)])
        }
        let ragged = ragged(collector.rows, delimiter, file)
        let columns = collector.rows.fields.first?.count ?? 0
        // What is empty behind the last column goes; a row that is too short is told, and filled to be one of the table.
        let fields: [[String]] = collector.rows.fields.map { row in
            Array(row.prefix(columns)) + Array(repeating: "", count: max(0, columns - row.count))
        }
        return Outcome((fields, collector.rows.lines), ragged)
    }

    private static func quotes(at line: Int, _ file: Text) -> Diagnostic {
        Diagnostic(.tableFileQuotes, at: file.span, ["file": file.string, "line": "\(line)"])
    }

    /// Holds rows for SwiftCSV's escaping callback.
    private final class Collector {
        var rows = Rows()
    }

    /// Rows with the lines at which they begin: a field may run over several.
    private struct Rows {
        var fields: [[String]] = []
        var lines: [Int] = []
        private(set) var nextLine = 1

        var lastLine: Int { lines.last ?? 1 }

        mutating func add(_ row: [String]) {
            defer { nextLine += 1 + row.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\n") } } }
            let row = row.map(\.trimmingBlanks)
            // Spreadsheets write empty lines, and lines of nothing but delimiters, at the end.
            guard row.contains(where: { !$0.isEmpty }) else { return }
            fields.append(row)
            lines.append(nextLine)
        }
    }

    /// Tells of every row that is too short, or longer by more than empty fields.
    private static func ragged(_ rows: Rows, _ delimiter: CSVDelimiter, _ file: Text) -> [Diagnostic] {
        let columns = rows.fields.first?.count ?? 0
        var found: [Diagnostic] = []
        for (index, row) in rows.fields.enumerated() where row.count != columns {
            if row.count > columns, row[columns...].allSatisfy(\.isEmpty) { continue }
            found.append(
                Diagnostic(
                    .tableFileRagged, at: file.span,
                    [
                        "file": file.string, "line": "\(rows.lines[index])", "found": "\(row.count)",
                        "columns": "\(columns)",
                        "delimiter": delimiter.rawValue == "\t" ? "Tab" : "\(delimiter.rawValue)",
                    ]))
        }
        guard found.count > shownLines else { return found }
        let rest = ["file": file.string, "count": "\(found.count - shownLines)"]
        return found.prefix(shownLines) + [Diagnostic(.tableFileFurther, at: file.span, rest)]
    }

    /// The mark that parts the first rows into the same number of fields, more than one; a comma where none does.
    ///
    /// SwiftCSV takes the first mark of the head, which a name such as `Thu, chi` leads astray.
    static func delimiter(of text: some Sequence<UInt8>) -> CSVDelimiter {
        let marks: [(delimiter: CSVDelimiter, byte: UInt8)] = [
            (.tab, UInt8(ascii: "\t")), (.semicolon, UInt8(ascii: ";")), (.comma, UInt8(ascii: ",")),
        ]
        var best = (delimiter: CSVDelimiter.comma, alike: 0, fields: 0)
        for mark in marks {
            let counts = counts(of: mark.byte, in: text)
            guard let fields = counts.first, fields > 0 else { continue }
            let alike = counts.count { $0 == fields }
            if (alike, fields) > (best.alike, best.fields) { best = (mark.delimiter, alike, fields) }
        }
        return best.delimiter
    }

    /// How often a mark stands outside quotes in each of the first rows.
    private static func counts(of mark: UInt8, in text: some Sequence<UInt8>) -> [Int] {
        var counts = [0]
        var isQuoted = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\n") where !isQuoted:
                if counts.count == 20 { return counts }
                counts.append(0)
            case mark where !isQuoted: counts[counts.count - 1] += 1
            default: break
            }
        }
        if counts.last == 0 { counts.removeLast() }
        return counts
    }
}
