import Diagnostics
import FormatRules
import Layout
import PlanModel
import Publishing

extension Publisher {
    /// Registers as they are bound: each series with its cover, then its rows.
    package func printed(_ registers: [Register], kind: Register.Kind) -> Outcome<[FilledForm]> {
        var found: [Diagnostic] = []
        var made: [FilledForm] = []
        for register in registers {
            let filled = fill(
                kind.form, with: [register.values(naming: naming)],
                settings: FormSettings(family: register.series.family))
            found += filled.diagnostics
            if let form = filled.value { made.append(form) }
        }
        return Outcome(made, found.unique)
    }
}

extension Register {
    fileprivate func values(naming: Naming) -> FormValues {
        let values = [
            "superior": series.superior, "issuer": series.organisation, "paperKind": series.kind, "year": series.span,
            "fromDate": days?.lowerBound.cited ?? "", "toDate": days?.upperBound.cited ?? "",
            "fromNumber": numbers.map { "\($0.lowerBound)" } ?? "",
            "toNumber": numbers.map { "\($0.upperBound)" } ?? "",
        ]
        return FormValues(name, values, rows: rows.map { FormRow($0) })
    }
}
