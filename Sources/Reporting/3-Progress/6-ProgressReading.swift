import Diagnostics
import PlanModel
import Reading

/// Reads progress tables row by row and tells everything that is wrong with them.
package struct ProgressReading {
    /// A row that passed the checks, with its place.
    package struct Row {
        package var entry: ProgressEntry
        /// Of the sources, in their order.
        package var file: Int
        package var line: Int

        package init(entry: ProgressEntry, file: Int, line: Int) {
            self.entry = entry
            self.file = file
            self.line = line
        }
    }

    /// What the store says of a body's part of a task.
    package struct Stored {
        package var task: String
        package var body: String
        package var period: Period
        package var percent: Double?
        package var status: TaskStatus?

        package init(task: String, body: String, period: Period, percent: Double?, status: TaskStatus?) {
            self.task = task
            self.body = body
            self.period = period
            self.percent = percent
            self.status = status
        }
    }

    private let sources: [ProgressSource]
    private var reader: RowReader
    private var findings: ProgressFindings
    private var sequence = ProgressSequence()
    private var periods: [Int: String] = [:]
    private var doneWithoutDate: [Int: (count: Int, line: Int, span: SourceSpan)] = [:]
    /// Rows that say something.
    package private(set) var count = 0

    package init(_ sources: [ProgressSource], rules: ProgressRules) {
        self.sources = sources
        reader = RowReader(rules)
        findings = ProgressFindings(files: sources.map(\.name))
    }

    package var hasErrors: Bool { findings.hasErrors }
    package var diagnostics: [Diagnostic] { findings.all }

    /// Compares the tables with what is known already; to be called before they are read.
    package mutating func compare(with stored: Stored) {
        guard let task = reader.task(of: stored.task) else { return }
        sequence.add(
            ProgressSequence.Mark(
                task: task, body: reader.index(of: stored.body), period: note(stored.period), percent: stored.percent,
                done: ProgressSequence.Done(stored.status)))
    }

    /// Reads every table. Rows are handed over as long as no error was found; what opening, reading or `take` throws
    /// goes through.
    package mutating func run(_ take: (Row) throws -> Void) throws {
        for file in sources.indices {
            do {
                try read(file, take)
            } catch let fault as CSVStream.Fault {
                report(fault, in: file)
            }
            guard let place = doneWithoutDate[file] else { continue }
            let count = ["count": "\(place.count)"]
            findings.report(.progressDoneWithoutDate, file: file, line: place.line, span: place.span, count)
        }
        let (all, bodies, periods) = (reader.rules.assignments.all, reader.bodies, periods)
        sequence.check(
            files: sources.map(\.name),
            names: { mark in
                [
                    "task": all[mark.task].task.id, "body": bodies[mark.body], "period": periods[mark.period] ?? "",
                ]
            }, &findings)
    }

    private mutating func note(_ period: Period) -> Int {
        let order = period.order
        if periods[order] == nil { periods[order] = period.code }
        return order
    }

    private mutating func read(_ file: Int, _ take: (Row) throws -> Void) throws {
        var stream = CSVStream(try sources[file].open())
        var columns: ProgressColumns?
        var isForeign = false
        try stream.readAll { record in
            if let columns {
                if !isForeign { try self.read(record, columns, file, take) }
                return
            }
            let head = ProgressColumns(record.cells, indicators: reader.rules.indicators)
            columns = head
            isForeign = !head.looksRight && sources[file].isSheet
            if isForeign { return }
            for finding in head.findings {
                let span = finding.cell.map { record.span(ofCell: $0) } ?? record.span
                findings.report(finding.message, file: file, line: record.line, span: span, finding.arguments)
            }
            // Without the needed columns every row would be wrong.
            isForeign = head.findings.contains { $0.message.severity == .error }
        }
        guard columns == nil, !sources[file].isSheet else { return }
        findings.report(.tableFileEmpty, file: file, line: nil, span: nil, ["file": sources[file].name])
    }

    private mutating func read(
        _ record: CSVStream.Record, _ columns: ProgressColumns, _ file: Int, _ take: (Row) throws -> Void
    ) throws {
        let cells = record.cells
        guard cells.count >= columns.count,
            cells.count == columns.count || cells[columns.count...].allSatisfy(\.isEmpty)
        else {
            let mark = record.mark == 0x09 ? "Tab" : String(Unicode.Scalar(record.mark))
            findings.report(
                .tableFileRagged, file: file, line: record.line, span: record.span,
                [
                    "file": sources[file].name, "line": "\(record.line)", "found": "\(cells.count)",
                    "columns": "\(columns.count)", "delimiter": mark,
                ])
            return
        }
        var remarks: [(message: Message, cell: Int?, arguments: [String: String])] = []
        let row = reader.read(record, columns) { remarks.append(($0, $1, $2)) }
        for remark in remarks {
            findings.report(
                remark.message, file: file, line: record.line,
                span: remark.cell.map { record.span(ofCell: $0) } ?? record.span, remark.arguments)
        }
        guard let row else { return }
        count += 1
        let entry = row.entry
        if entry.status == .done, entry.completion == nil, !row.isOngoing {
            doneWithoutDate[file, default: (0, record.line, record.span)].count += 1
        }
        let isCompared = !row.isOngoing
        sequence.add(
            ProgressSequence.Mark(
                task: row.task, body: row.body, period: note(entry.period),
                percent: isCompared ? entry.percent?.value : nil,
                done: isCompared ? ProgressSequence.Done(entry.status) : .unsaid, file: file, line: record.line,
                offset: record.span.start))
        if !findings.hasErrors { try take(Row(entry: entry, file: file, line: record.line)) }
    }

    private mutating func report(_ fault: CSVStream.Fault, in file: Int) {
        let name = sources[file].name
        switch fault {
        case .notUTF8(let offset, let isWide):
            let encoding = isWide ? "UTF-16" : "Windows-1258, TCVN3, …"
            let arguments = ["file": name, "offset": "\(offset + 1)", "encoding": encoding]
            findings.report(
                .tableFileNotUTF8, file: file, line: nil, span: SourceSpan(start: offset, end: offset + 1), arguments)
        case .quotes(let line, let offset):
            let span = SourceSpan(start: offset, end: offset)
            findings.report(.tableFileQuotes, file: file, line: line, span: span, ["file": name, "line": "\(line)"])
        case .tooLong(let line, let offset):
            let span = SourceSpan(start: offset, end: offset)
            findings.report(.progressRowTooLong, file: file, line: line, span: span, [:])
        }
    }
}
