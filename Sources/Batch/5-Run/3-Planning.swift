import Diagnostics
import Foundation
import PlanModel
import Publishing
import Reading

/// Finds out, before anything is made, which documents a job asks for and what is wrong with them.
package struct Planning {
    /// Longer values fill pages, and come from a file that was cut wrongly.
    static let longestValue = 100_000

    private let publisher: Publisher
    private let job: BatchJob
    private let request: BatchRequest
    private var diagnostics: [Diagnostic] = []
    private var inputs: [String: Fingerprint] = [:]

    /// Nil with errors: then nothing may be made.
    package static func plan(_ job: BatchJob, _ request: BatchRequest, by publisher: Publisher) -> Outcome<BatchPlan?> {
        var planning = Planning(publisher: publisher, job: job, request: request)
        do {
            let plan = try planning.plan()
            return Outcome(planning.diagnostics.hasErrors ? nil : plan, planning.diagnostics)
        } catch {
            return Outcome(nil, planning.diagnostics + error.diagnostics)
        }
    }

    /// The same of a source and of rows that are at hand already.
    ///
    /// - Parameter job: its sources and its data are not looked at.
    package static func plan(
        _ job: BatchJob, of series: Series, _ table: DataTable, _ request: BatchRequest, by publisher: Publisher
    ) -> Outcome<BatchPlan?> {
        var planning = Planning(publisher: publisher, job: job, request: request)
        do {
            var plan = planning.blank(try publisher.identity(of: job.settings))
            try planning.fill(&plan, series, table)
            return Outcome(planning.diagnostics.hasErrors ? nil : plan, planning.diagnostics)
        } catch {
            return Outcome(nil, planning.diagnostics + error.diagnostics)
        }
    }

    private init(publisher: Publisher, job: BatchJob, request: BatchRequest) {
        self.publisher = publisher
        self.job = job
        self.request = request
    }

    private mutating func plan() throws(DiagnosedError) -> BatchPlan {
        let sources = try sources()
        var plan = blank(try publisher.identity(of: job.settings))
        if let data = job.data {
            let (series, table) = try read(sources[0], data)
            try fill(&plan, series, table)
        } else {
            diagnostics += ColumnUse(job: job, request: request).faultsWithoutData
            let orders = try sources.enumerated().map { index, source throws(DiagnosedError) in
                try order(of: source, index + 1, plan.identity)
            }
            plan.orders = try chosen(orders, nil)
        }
        plan.diagnostics = diagnostics
        plan.inputs = inputs
        return plan
    }

    private func blank(_ identity: RunIdentity) -> BatchPlan {
        BatchPlan(
            job: job, directory: directory, orders: [], diagnostics: [], series: nil, table: nil,
            identity: identity, isWhole: !request.isPartial, inputs: [:])
    }

    private mutating func fill(
        _ plan: inout BatchPlan, _ series: Series, _ table: DataTable
    ) throws(DiagnosedError) {
        plan.series = series
        plan.table = table
        plan.table?.rows = []
        diagnostics += ColumnUse(job: job, request: request).faults(series, table.columns)
        plan.orders = try chosen(orders(of: table, series, plan.identity), table.columns)
    }

    private var directory: String {
        if let directory = request.directory { return directory }
        if let own = job.directory { return Input.path(of: own.string, besides: job.name) }
        return job.name == "-" ? "phat-hanh" : (job.name as NSString).deletingPathExtension
    }

    // MARK: Sources

    /// The files that a job's sources are, in its order.
    package static func sources(of job: BatchJob) -> [String] { job.sources.flatMap { files(of: $0, in: job) } }

    private static func files(of source: Text, in job: BatchJob) -> [String] {
        BatchInput.expand(Input.path(of: source.string, besides: job.name))
    }

    private mutating func sources() throws(DiagnosedError) -> [String] {
        var paths: [String] = []
        var known: Set<String> = []
        for source in job.sources {
            let found = Self.files(of: source, in: job)
            if found.isEmpty { report(.jobNoSuchSources, at: source.span, ["pattern": source.string]) }
            paths += found.filter { known.insert($0).inserted }
        }
        guard !diagnostics.hasErrors else { throw DiagnosedError([]) }
        return paths
    }

    private mutating func series(of path: String) throws(DiagnosedError) -> Series {
        let bytes = try BatchInput.read(path)
        inputs[path] = Fingerprint.of([bytes])
        let read = publisher.series(bytes, name: path, settings: job.settings)
        diagnostics += read.diagnostics
        guard let series = read.value, !read.diagnostics.hasErrors else { throw DiagnosedError([]) }
        return series
    }

    /// Both are looked at, so that what is wrong with either is told at once.
    private mutating func read(
        _ source: String, _ data: DataSource
    ) throws(DiagnosedError) -> (Series, DataTable) {
        var table: DataTable?
        do throws(DiagnosedError) {
            table = try DataTable.read(data, besides: job.name)
            note(Input.path(of: data.file.string, besides: job.name))
        } catch {
            diagnostics += error.diagnostics
        }
        let series = try series(of: source)
        guard let table else { throw DiagnosedError([]) }
        return (series, table)
    }

    private mutating func note(_ path: String) {
        inputs[path] = (try? BatchInput.read(path)).map { Fingerprint.of([$0]) }
    }

    /// A source that is a document itself. What is wrong with it stays with it.
    private mutating func order(
        of path: String, _ number: Int, _ identity: RunIdentity
    ) throws(DiagnosedError) -> Order {
        var order = Order(number: number, source: path, row: nil, name: "", tray: "", input: "", faults: [])
        name(&order, RowValues(ColumnNames([]), []), from: path)
        do throws(DiagnosedError) {
            let bytes = try BatchInput.read(path)
            inputs[path] = Fingerprint.of([bytes])
            let read = publisher.series(bytes, name: path, settings: job.settings)
            order.faults += read.diagnostics.filter { $0.severity == .error }
            if let series = read.value { order.input = identity.input(of: series, []) }
        } catch {
            order.faults += error.diagnostics
        }
        return order
    }

    // MARK: Rows

    private mutating func orders(
        of table: DataTable, _ series: Series, _ identity: RunIdentity
    ) -> [Order] {
        let used = series.placeholders.compactMap { table.columns.index(of: $0.name) }
        let columns = Set(used).sorted()
        let named = [job.pattern, job.tray].compactMap(\.self).flatMap { NamePattern($0.string).columns }
        let limited = Set(used + named.compactMap { table.columns.index(of: $0) }).sorted()
        let cells = CellFaults(series: series, table: table)
        return table.rows.map { row in
            var order = Order(
                number: row.number, source: table.file, row: row, name: "", tray: "", input: "", faults: [])
            if let fault = row.fault {
                order.faults = [fault]
                order.name = Self.nameless(row.number)
                return order
            }
            let values = RowValues(table.columns, row.cells)
            name(&order, values, from: series.name)
            for column in limited where row.cells[column].utf8.count > Self.longestValue {
                let limit = ["limit": "\(Self.longestValue)"]
                order.faults.append(table.told(.batchValueTooLong, row, column, limit))
                order.tray = ""
            }
            if order.faults.isEmpty {
                order.faults += cells.located(
                    series.check(values).filter { $0.severity == .error }, of: row, sharesBlame: true)
            }
            order.input = identity.input(of: series, columns.map { row.cells[$0] })
            return order
        }
    }

    // MARK: Names

    /// What stands in the ledger for a row that never got a name.
    static func nameless(_ row: Int) -> String { "hàng \(row)" }

    private func name(_ order: inout Order, _ values: RowValues, from source: String) {
        let stem = ((source as NSString).lastPathComponent as NSString).deletingPathExtension
        let usual = order.row == nil ? "{\(NamePattern.source)}" : "{\(NamePattern.source)}-{\(NamePattern.row)}"
        let pattern = NamePattern(job.pattern?.string ?? usual)
        let text = pattern.text(values, row: order.number, source: stem)
        if let name = FileName.safe(text) {
            order.name = name
        } else {
            order.name = Self.nameless(order.number)
            var told = Diagnostic(.batchNameBlank, ["name": text], file: order.source)
            told.line = order.row?.line
            order.faults.append(told)
        }
        order.tray = job.tray.map { NamePattern($0.string).text(values, row: order.number, source: stem) } ?? ""
    }

    // MARK: Choosing

    /// Names are told apart over the whole job, so that no choice and no shard hides two that clash.
    private mutating func chosen(_ orders: [Order], _ columns: ColumnNames?) throws(DiagnosedError) -> [Order] {
        let own = orders.filter(Selection(filters: job.filters, columns: columns).takes)
        diagnostics += NameClashes.found(among: own, of: job)
        guard !diagnostics.hasErrors else { throw DiagnosedError([]) }
        var selection = Selection(filters: request.filters, columns: columns)
        selection.names = request.names
        selection.rows = request.rows
        if !own.contains(where: selection.takes) { warnOfNothing(orders) }
        let shard = request.shard.map { shard in
            own.enumerated().filter { shard.takes($0.offset) }.map(\.element)
        }
        return (shard ?? own).filter(selection.takes)
    }

    private mutating func warnOfNothing(_ orders: [Order]) {
        if orders.isEmpty {
            report(.batchWithoutRows, at: nil)
        } else {
            report(.nothingChosen, at: nil, ["count": "\(orders.count)"])
        }
    }

    private mutating func report(_ message: Message, at span: SourceSpan?, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: span, arguments, file: job.name))
    }
}
