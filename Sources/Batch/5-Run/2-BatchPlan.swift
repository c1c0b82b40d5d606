import Diagnostics
import Publishing
import Reading

/// One document that is to be made.
package struct Order: Sendable {
    /// Its place among all documents of the job, from 1.
    package var number: Int
    /// The file that it comes from: of its row, or the source that it is.
    package var source: String
    /// Nil where the source itself is the document.
    package var row: DataRow?
    /// The name of its file.
    package var name: String
    package var tray: String
    /// Stands for everything that the document is made from.
    package var input: String
    /// What keeps it from being made, known beforehand.
    package var faults: [Diagnostic]
}

/// All documents of a job, known before the first one is made.
package struct BatchPlan: Sendable {
    package var job: BatchJob
    package var directory: String
    package var orders: [Order]
    /// Remarks on sources and data, once for all documents.
    package var diagnostics: [Diagnostic]
    /// The one source that all rows share; nil where each document has a source of its own.
    package var series: Series?
    /// The columns of its rows and where they lie; the rows themselves are with the orders.
    package var table: DataTable?
    package var identity: RunIdentity
    /// Every document of the job or of the shard is among the orders.
    package var isWhole: Bool
    /// The files that it was made from, with what stands for their contents: to see whether they changed.
    var inputs: [String: Fingerprint]
}
