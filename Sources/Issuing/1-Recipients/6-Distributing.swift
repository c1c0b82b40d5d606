import Diagnostics
import PlanModel
import Publishing

extension Publisher {
    /// Whom a source's paper reaches.
    ///
    /// - Parameter day: nil takes the paper's own.
    package func distribution(_ bytes: [UInt8], name: String, day: Day? = nil) -> Outcome<Distribution?> {
        let understood = understand(bytes, name: name, withPlan: false)
        guard let document = understood.value, !understood.diagnostics.hasErrors else {
            return Outcome(nil, understood.diagnostics)
        }
        let opened = distribution(of: document, name: name, day: day)
        return Outcome(opened.value, understood.diagnostics + opened.diagnostics)
    }

    /// The same for a document that was understood.
    package func distribution(of document: OfficialDocument, name: String, day: Day? = nil) -> Outcome<Distribution?> {
        let directory = directory(of: document, name: name)
        if directory.diagnostics.hasErrors { return Outcome(nil, directory.diagnostics) }
        let opened = Expansion.expand(document, directory: directory.value, day: day ?? Day(document.date))
        return Outcome(opened.value, directory.diagnostics + opened.diagnostics.map { $0.inFile(name) })
    }
}
