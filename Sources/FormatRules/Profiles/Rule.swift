/// A setting together with where it comes from.
package struct Rule<Value: Sendable>: Sendable {
    package var value: Value
    /// The clause, empty where the regulation says nothing.
    package var clause: String
    package var certainty: Certainty

    package init(_ value: Value, clause: String = "", certainty: Certainty = .unverified) {
        self.value = value
        self.clause = clause
        self.certainty = certainty
    }
}

extension Rule: Equatable where Value: Equatable {}

/// How sure a clause is.
package enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// Read in the decree's own annexes.
    case official = "S1"
    /// Only in a template or example of the decree.
    case template = "TPL"
    /// Read in an unofficial extraction, and repeated by independent material.
    case repeated = "P+"
    /// Read in an unofficial extraction.
    case read = "P"
    /// Secondary material only.
    case secondary = "S"
    /// Computed from font metrics or from stated numbers.
    case derived = "D"
    /// Common practice or inference.
    case unverified = "U"
}
