import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Publishing
import Reading
import Synchronization

/// A document that was made, or why it was not.
struct Made: Sendable {
    /// Of the list that is worked off.
    var index: Int
    var pdf: [UInt8]?
    var output: LedgerEntry.Output?
    /// Differs from the order's where a source changed since.
    var input: String
    var diagnostics: [Diagnostic]
    var started: String
    var ended: String
}

/// What a worker says.
enum WorkerWord: Sendable {
    case made(Made)
    /// It could not begin: nothing would ever come of it.
    case broken([Diagnostic])
    case finished
}

/// The orders that are still to be taken, each by one worker.
final class OrderQueue: Sendable {
    private let next = Atomic(0)
    let orders: [Order]

    init(_ orders: [Order]) { self.orders = orders }

    func take() -> Int? {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < orders.count ? index : nil
    }
}

/// Makes documents on a thread of its own, with a typesetting session of its own.
struct Worker: Sendable {
    let plan: BatchPlan
    let queue: OrderQueue
    let store: ResourceStore
    let fontDirectories: [String]?
    let stop: StopFlag
    let channel: Channel<WorkerWord>

    func start() {
        let thread = Thread { self.work() }
        // Nested brackets of a source are read by recursion.
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func work() {
        do throws(ResourceError) {
            let publisher = try Publisher(store: store, fontDirectories: fontDirectories, embedding: .repertoire)
            while !stop.isSet, let index = queue.take() {
                channel.send(.made(make(index, by: publisher)))
            }
        } catch {
            channel.send(.broken([.resources(error)]))
        }
        channel.send(.finished)
    }

    private func make(_ index: Int, by publisher: Publisher) -> Made {
        let order = queue.orders[index]
        var made = Made(
            index: index, pdf: nil, output: nil, input: order.input, diagnostics: [], started: Clock.now, ended: "")
        let outcome = publication(order, &made.input, by: publisher)
        made.diagnostics = outcome.diagnostics
        if let publication = outcome.value, !outcome.diagnostics.hasErrors {
            let pages = publication.laid.pages.pages
            made.pdf = publication.pdf
            made.output = LedgerEntry.Output(
                pages: pages.count, bytes: publication.pdf.count, hash: Fingerprint.of([publication.pdf]).hexadecimal,
                width: pages.first?.width.points ?? 0, height: pages.first?.height.points ?? 0)
        }
        made.ended = Clock.now
        return made
    }

    private func publication(
        _ order: Order, _ input: inout String, by publisher: Publisher
    ) -> Outcome<Publication?> {
        if let series = plan.series, let row = order.row, let table = plan.table {
            let values = RowValues(table.columns, row.cells)
            var outcome = publisher.publish(series, values: values, settings: plan.job.settings)
            outcome.diagnostics = CellFaults(series: series, table: table).located(
                outcome.diagnostics, of: row, sharesBlame: false)
            return outcome
        }
        do throws(DiagnosedError) {
            let bytes = try BatchInput.read(order.source)
            let read = publisher.series(bytes, name: order.source, settings: plan.job.settings)
            guard let series = read.value, !read.diagnostics.hasErrors else { return Outcome(nil, read.diagnostics) }
            input = plan.identity.input(of: series, [])
            let outcome = publisher.publish(series, values: nil, settings: plan.job.settings)
            return Outcome(outcome.value, read.diagnostics + outcome.diagnostics)
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }
}
