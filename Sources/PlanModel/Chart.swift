/// Numbers or days that are drawn as a figure of the body: `::: biểu đồ thanh`.
///
/// Whatever is drawn is also written as a number beside it, so that nothing has to be read off a length.
package struct Chart: Sendable, Equatable {
    /// As the source calls it.
    package enum Kind: String, Sendable, CaseIterable {
        /// Bars that lie one under the other, each made of the same parts.
        case bars = "thanh"
        /// A bar for each status, with its number and its part of the whole.
        case statuses = "trạng thái"
        /// Days on an axis, a line for each.
        case timeline = "mốc thời gian"
    }

    package var kind: Kind
    /// The names of a bar's parts, or of the one number that each status has; of a timeline none.
    package var parts: [Text] = []
    /// How many parts, from the first on, are work that is done: a bar ends with `x/y (z%)`; 0 for its total alone.
    package var done = 0
    package var rows: [ChartRow] = []
    package var milestones: [Milestone] = []
    /// The day up to which a timeline's states are known.
    package var cutOff: PartialDate?

    package init(_ kind: Kind) { self.kind = kind }

    /// More parts than this no reader tells apart, and there are no more patterns.
    package static let mostParts = 8
    /// Larger numbers would not leave room for sums.
    package static let mostDigits = 999_999_999_999
}

/// A bar: its name, and a number for each part.
package struct ChartRow: Sendable, Equatable {
    package var name: Text
    /// As many as the chart has parts; none below zero, none of percent.
    package var values: [TableNumber]

    package init(_ name: Text, _ values: [TableNumber]) {
        self.name = name
        self.values = values
    }
}

/// A day by which something is to be done, and whether it is.
package struct Milestone: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case done = "xong"
        /// Done after its day.
        case late = "chậm"
        /// Not done, though its day has passed.
        case overdue = "quá hạn"
        case ahead = "chưa đến hạn"
    }

    package var name: Text
    /// A whole day that exists.
    package var date: PartialDate
    package var state: State

    package init(_ name: Text, on date: PartialDate, _ state: State) {
        self.name = name
        self.date = date
        self.state = state
    }
}

// MARK: - Numbers

extension Chart {
    /// The sum of a bar; 0 where it has no parts.
    package func total(of row: ChartRow) -> TableNumber { Chart.sum(row.values) }

    /// What of a bar is done.
    package func done(of row: ChartRow) -> TableNumber { Chart.sum(Array(row.values.prefix(done))) }

    /// The sum of all bars.
    package var total: TableNumber { Chart.sum(rows.flatMap(\.values)) }

    /// Nothing can be drawn: every number is 0.
    package var isEmpty: Bool { kind != .timeline && total.digits == 0 }

    /// What stands at the end of a bar: `2/3 (66,7%)`, `3`, `12 (40%)`.
    package func end(of row: ChartRow) -> String {
        let own = total(of: row)
        switch kind {
        case .timeline: return ""
        case .statuses: return own.written + (Chart.percent(own, of: total).map { " (\($0.written))" } ?? "")
        case .bars:
            guard done > 0 else { return own.written }
            let done = done(of: row)
            return done.written + "/" + own.written + (Chart.percent(done, of: own).map { " (\($0.written))" } ?? "")
        }
    }

    private static func sum(_ numbers: [TableNumber]) -> TableNumber {
        TableNumber.sum(numbers) ?? TableNumber(digits: 0, decimals: 0)
    }

    /// With one decimal, half upwards, without it where it is 0; nil of nothing.
    package static func percent(_ number: TableNumber, of whole: TableNumber) -> TableNumber? {
        guard whole.digits > 0 else { return nil }
        let tenths = Int((number.value / whole.value * 1000).rounded())
        return tenths % 10 == 0
            ? TableNumber(digits: tenths / 10, decimals: 0, isPercent: true)
            : TableNumber(digits: tenths, decimals: 1, isPercent: true)
    }
}

extension TableNumber {
    /// For lengths that are drawn, never for what is written.
    package var value: Double { (0..<decimals).reduce(Double(digits)) { value, _ in value / 10 } }
}
