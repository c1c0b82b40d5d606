import Diagnostics
import Foundation
import Publishing
import Reading

/// Rows of a CSV file. A row that is amiss is told and kept as such; the others go on.
struct CSVRows {
    private let file: String
    private var columns: [String] = []
    private var rows: [DataRow] = []

    static func read(_ bytes: [UInt8], file: String) throws(DiagnosedError) -> DataTable {
        var reader = CSVRows(file: file)
        return try reader.read(bytes)
    }

    private init(file: String) { self.file = file }

    private mutating func read(_ bytes: [UInt8]) throws(DiagnosedError) -> DataTable {
        let (whole, isTorn) = Self.cuttingTornCharacter(bytes)
        var rest = whole[...]
        // The file is at hand, so that a value of any length is one: whether it is too long is told of its row.
        var stream = CSVStream(pieceLength: whole.count + 1) { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        var line = 1
        do {
            try stream.readAll { record in
                line = record.line
                take(record)
            }
        } catch let fault as CSVStream.Fault {
            try stop(at: fault)
        } catch {
            throw DiagnosedError(Diagnostic(.cannotRead, SystemReason.arguments(EIO), file: file))
        }
        if isTorn, !columns.isEmpty, rows.last?.fault == nil {
            let last = rows.popLast()?.line ?? line
            addFault(.batchRowTorn, line: last, [:])
        }
        let faults =
            columns.isEmpty ? [Diagnostic(.batchDataEmpty, file: file)] : ColumnCheck.faults(columns, file: file)
        guard faults.isEmpty else { throw DiagnosedError(faults) }
        var table = DataTable(file: file, columns: ColumnNames(columns), rows: rows)
        let mark = stream.delimiter
        table.column = { Self.column(of: $0, in: bytes[min($1.offset, bytes.count)...], mark: mark) }
        return table
    }

    /// A file that was cut off in the middle of a letter ends before that letter.
    private static func cuttingTornCharacter(_ bytes: [UInt8]) -> ([UInt8], Bool) {
        for length in 1...4 where bytes.count >= length {
            let byte = bytes[bytes.count - length]
            if byte < 0x80 { break }
            guard byte >= 0xC0 else { continue }
            let whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return whole > length ? (Array(bytes.dropLast(length)), true) : (bytes, false)
        }
        return (bytes, false)
    }

    private mutating func take(_ record: CSVStream.Record) {
        guard !columns.isEmpty else {
            columns = record.cells
            // Spreadsheets leave empty columns behind the last one.
            while columns.last?.isEmpty ?? false { columns.removeLast() }
            return
        }
        let isWhole =
            record.cells.count == columns.count
            || record.cells.count > columns.count && record.cells[columns.count...].allSatisfy(\.isEmpty)
        guard isWhole else {
            let mark = record.mark == 0x09 ? "Tab" : String(Unicode.Scalar(record.mark))
            let arguments = [
                "found": "\(record.cells.count)", "columns": "\(columns.count)", "delimiter": mark,
            ]
            return addFault(.batchRowRagged, line: record.line, arguments)
        }
        let cells = record.cells.prefix(columns.count).map(DataRow.cell)
        rows.append(DataRow(rows.count + 1, line: record.line, cells: cells))
        rows[rows.count - 1].offset = record.span.start
    }

    /// Where a cell begins in the line that its row begins in; nil when it begins in a later one.
    private static func column(of cell: Int, in bytes: ArraySlice<UInt8>, mark: UInt8) -> Int? {
        var (left, isQuoted, index) = (cell, false, bytes.startIndex)
        while left > 0, index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == 0x0A || byte == 0x0D { return nil }
            if byte == mark, !isQuoted { left -= 1 }
            index += 1
        }
        return left > 0 ? nil : String(decoding: bytes[bytes.startIndex..<index], as: UTF8.self).count + 1
    }

    private mutating func addFault(_ message: Message, line: Int, _ arguments: [String: String]) {
        var fault = Diagnostic(message, arguments, file: file)
        fault.line = line
        rows.append(DataRow(rows.count + 1, line: line, fault: fault))
    }

    /// A quote that is never closed takes its own row along; a file that is no text takes all.
    private mutating func stop(at fault: CSVStream.Fault) throws(DiagnosedError) {
        switch fault {
        case .quotes(let line, _) where !columns.isEmpty: addFault(.batchRowQuotes, line: line, [:])
        case .quotes(let line, _), .tooLong(let line, _):
            var told = Diagnostic(.batchRowQuotes, file: file)
            told.line = line
            throw DiagnosedError(told)
        case .notUTF8(let offset, let isWide):
            let encoding = isWide ? "UTF-16" : "Windows-1258, TCVN3, …"
            let arguments = ["file": file, "offset": "\(offset + 1)", "encoding": encoding]
            throw DiagnosedError(Diagnostic(.tableFileNotUTF8, arguments, file: file))
        }
    }
}
