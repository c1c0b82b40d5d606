import PlanModel

/// Counts of tasks by how they stand. Every task is in exactly one of the states; the other counts are parts of them.
package struct Tally: Sendable, Equatable {
    package var total = 0
    package var done = 0
    package var doneOnTime = 0
    package var doneLate = 0
    package var underway = 0
    package var notStarted = 0
    package var paused = 0
    /// Not done though their deadline has passed.
    package var overdue = 0
    package var ongoing = 0
    package var ongoingWithResult = 0
    /// On which no body that owes it has reported for the period.
    package var unreported = 0

    package init() {}

    package init(_ standings: some Sequence<Standing>) {
        for standing in standings { add(standing) }
    }

    private mutating func add(_ standing: Standing) {
        total += 1
        switch standing.state {
        case .done: done += 1
        case .underway: underway += 1
        case .notStarted: notStarted += 1
        case .paused: paused += 1
        case .ongoingWithResult: (ongoing, ongoingWithResult) = (ongoing + 1, ongoingWithResult + 1)
        case .ongoingWithoutResult: ongoing += 1
        }
        if standing.isOnTime { doneOnTime += 1 }
        if standing.isLate { doneLate += 1 }
        if standing.isOverdue { overdue += 1 }
        if !standing.isReported { unreported += 1 }
    }

    /// Tasks that have an end: all but the ongoing ones.
    package var finite: Int { total - ongoing }

    package var ongoingWithoutResult: Int { ongoing - ongoingWithResult }

    /// Done of those that have an end, with one decimal; nil where none has.
    package var percentDone: TableNumber? {
        finite == 0 ? nil : .ratio(done * 100, over: finite, isPercent: true)
    }

    package static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        for count in counts { sum[keyPath: count] += right[keyPath: count] }
        return sum
    }

    static let counts: [WritableKeyPath<Tally, Int> & Sendable] = [
        \.total, \.done, \.doneOnTime, \.doneLate, \.underway, \.notStarted, \.paused, \.overdue, \.ongoing,
        \.ongoingWithResult, \.unreported,
    ]
}
