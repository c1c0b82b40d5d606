import PlanModel

/// What an indicator comes to in a period, over all bodies that gave a figure for it.
package struct IndicatorFigure: Sendable, Equatable {
    package var name: String
    /// From rows whose figures were taken at the period's end or later; nil where none was.
    package var actual: TableNumber?
    /// From all rows, where some were taken earlier (`ước`); nil where none was.
    package var estimate: TableNumber?
    package var previous: TableNumber?
    package var lastYear: TableNumber?

    /// The one of the two that there is.
    package var value: TableNumber? { actual ?? estimate }

    init(name: String) { self.name = name }
}

/// Sums figures by indicator: the parts of a period first, then the bodies. Percentages are averaged, never summed.
struct IndicatorSums {
    private(set) var values: [String: TableNumber] = [:]
    private(set) var estimated: Set<String> = []

    init(_ snapshot: ProgressSnapshot?, days: ReportDays) {
        var figures: [String: [TableNumber]] = [:]
        for row in snapshot?.parts.values.joined().map(\.self) ?? [] {
            for (name, figure) in row.figures {
                figures[name, default: []].append(figure)
                if days.isEstimate(row) { estimated.insert(name) }
            }
        }
        for (name, figures) in figures {
            values[name] = figures.contains(where: \.isPercent) ? .mean(figures) : .sum(figures)
        }
    }
}
