import Diagnostics
import FormatRules
import PlanModel
import Publishing
import Reading

/// One paper on its way: what it is, whom it reaches, who sends it. What envelopes, slips and orders are made from.
package struct Consignment: Sendable {
    package var code: String
    package var day: Day?
    /// When it goes out; nil where that is not known yet.
    package var sent: Day?
    package var kind: String
    package var subject: String
    package var urgency: String
    package var pages: Int
    package var isDuplex: Bool
    /// Annexes with a seal of their own.
    package var annexes = 0
    package var tray = ""
    package var distribution: Distribution
    package var sender: Sender

    /// `Kế hoạch thực hiện …`
    var matter: String { Paper.matter(kind, subject) }
}

extension Publisher {
    /// A paper of the book, as it was registered.
    package func consignment(of paper: Paper, in book: Book) throws(DiagnosedError) -> Consignment {
        Consignment(
            code: paper.code ?? "", day: paper.day, sent: paper.sent, kind: paper.kind, subject: paper.subject,
            urgency: paper.urgency,
            pages: paper.signed?.pages ?? paper.pages, isDuplex: paper.isDuplex, annexes: paper.annexes,
            distribution: try book.distribution(of: paper),
            sender: try sender(of: nil, paper: paper, series: try book.series(of: paper), near: book.path))
    }

    /// A source that has no number yet.
    package func consignment(ofSource source: String, day: Day? = nil) -> Outcome<Consignment?> {
        do throws(DiagnosedError) {
            let bytes = try Input.read(source).get()
            let understood = understand(bytes, name: source, withPlan: false)
            guard let document = understood.value, !understood.diagnostics.hasErrors else {
                return Outcome(nil, understood.diagnostics)
            }
            let laid = layOut(document, file: source, settings: PublishSettings())
            let opened = distribution(of: document, name: source, day: day)
            let found = understood.diagnostics + laid.diagnostics.filter { $0.severity != .note } + opened.diagnostics
            guard let pages = laid.value, let distribution = opened.value, !found.hasErrors else {
                return Outcome(nil, found.unique)
            }
            var paper = Paper()
            paper.describe(document, laid: pages, distribution: distribution)
            let number = Dictionary(Describing.fields(of: pages).map { ($0.name, $0.value) }) { first, _ in first }
            let consignment = Consignment(
                code: document.number.number == nil ? "" : number["số và ký hiệu"] ?? "", day: Day(document.date),
                kind: paper.kind, subject: paper.subject, urgency: paper.urgency, pages: paper.pages, isDuplex: false,
                annexes: paper.annexes, distribution: distribution,
                sender: try sender(of: document, paper: nil, series: nil, near: source))
            return Outcome(consignment, found.unique)
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }
}
