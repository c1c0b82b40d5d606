import Diagnostics

/// One of several machines' shares of a job: every n-th document, from the k-th on.
package struct Shard: Sendable, Equatable, CustomStringConvertible {
    /// From 1.
    package let number: Int
    package let count: Int

    /// Nil unless 1 ≤ number ≤ count.
    package init?(_ number: Int, of count: Int) {
        guard count >= 1, (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// `2/8`.
    package init?(words: String) {
        let parts = words.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number, of: count)
    }

    package var description: String { "\(number)/\(count)" }

    /// - Parameter index: of a document among all of the job's, from 0.
    func takes(_ index: Int) -> Bool { index % count == number - 1 }

    /// The share that a cluster gives to this process: of an array of Slurm's, or of an indexed job of Kubernetes.
    ///
    /// Throws `VB990` for an environment that names a share but not a whole one.
    package static func assigned(by environment: [String: String]) throws(DiagnosedError) -> Shard? {
        if let task = environment["SLURM_ARRAY_TASK_ID"] {
            let first = environment["SLURM_ARRAY_TASK_MIN"].flatMap(Int.init)
            let count = environment["SLURM_ARRAY_TASK_COUNT"].flatMap(Int.init)
            return try shard(Int(task), from: first ?? 1, of: count, "SLURM_ARRAY_TASK_ID, _MIN, _COUNT")
        }
        if let index = environment["JOB_COMPLETION_INDEX"] {
            let count = environment["VANBAN_SHARDS"].flatMap(Int.init)
            return try shard(Int(index), from: 0, of: count, "JOB_COMPLETION_INDEX, VANBAN_SHARDS")
        }
        return nil
    }

    private static func shard(
        _ index: Int?, from first: Int, of count: Int?, _ names: String
    ) throws(DiagnosedError) -> Shard {
        guard let index, let count, let shard = Shard(index - first + 1, of: count) else {
            throw DiagnosedError(Diagnostic(.shardUnclear, at: nil, ["names": names]))
        }
        return shard
    }
}
