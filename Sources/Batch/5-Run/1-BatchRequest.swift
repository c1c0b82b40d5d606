import Diagnostics
import Reading

/// What a run is asked for beyond its job.
package struct BatchRequest: Sendable {
    /// Where the documents go; nil for the job's own folder, or one beside the job with its name.
    package var directory: String?
    /// `--only`: rows with values in columns, or names of documents with `*` and `?`.
    package var filters: [ColumnFilter] = []
    package var names: [String] = []
    /// `--rows 10-20,25`; nil for all.
    package var rows: [ClosedRange<Int>]?
    package var shard: Shard?
    /// Only what failed before.
    package var retriesFailed = false
    /// How many documents are made at once; nil for as many as there are cores.
    package var workers: Int?
    /// Makes files anew that were changed after they were made.
    package var overwritesEdited = false
    /// Waits for another run on the same folder instead of telling of it.
    package var waits = false

    package init() {}

    /// Whether a part of the job is asked for, so that what is not made may belong to another part.
    var isPartial: Bool { !filters.isEmpty || !names.isEmpty || rows != nil || retriesFailed }

    /// `10-20,25`; nil for anything else.
    package static func rows(_ words: String) -> [ClosedRange<Int>]? {
        var ranges: [ClosedRange<Int>] = []
        for part in words.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
                first > 0, last >= first
            else { return nil }
            ranges.append(first...last)
        }
        return ranges
    }
}
