import Batch

/// What came of a batch.
public struct BatchReport: Sendable, Hashable {
    /// A row of which no paper was made.
    public struct Failure: Sendable, Hashable {
        /// Counted from 1.
        public var row: Int
        /// What its file would be called.
        public var fileName: String
        /// Everything that is wrong with it.
        public var diagnostics: [Diagnostic]
    }

    /// Papers that were made by this call.
    public var made: Int
    /// Their pages.
    public var pages: Int
    /// Papers that an earlier call made of the same source and values; their files are as they were written.
    public var kept: Int
    /// Rows that were not begun, because the task was cancelled. The next call goes on from there.
    public var left: Int
    /// Rows of which no paper was made, in their order.
    public var failures: [Failure]
    /// Remarks on papers, each once.
    public var remarks: [Diagnostic]

    init(_ result: BatchResult, told: ([Found]) -> [Diagnostic]) {
        made = result.made
        pages = result.pages
        kept = result.kept
        left = result.left
        failures = result.failed.map { entry in
            Failure(row: entry.number, fileName: entry.name, diagnostics: told(entry.findings))
        }
        remarks = told(result.remarks.map(\.diagnostic) + result.faults)
    }

    /// Every row has its paper.
    public var isComplete: Bool { failures.isEmpty && left == 0 }
}
