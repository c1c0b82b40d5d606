import Diagnostics
import GRDB
import PlanModel
import Publishing

// What happens to a paper outside the program, and is written into the book.
extension Publisher {
    /// One original goes to who signs: from now on the paper must stay as it is. Handed in again, the newer counts.
    ///
    /// Nothing is recorded, and `VB770` told, for a paper that is signed already.
    package func submit(
        _ source: String, settings: PublishSettings = PublishSettings(), in book: Book
    ) -> Outcome<Paper?> {
        var found: [Diagnostic] = []
        do throws(DiagnosedError) {
            let bytes = try Input.read(source).get()
            guard source != "-" else { throw DiagnosedError(Diagnostic(.sourceWanted, file: source)) }
            let understood = understand(bytes, name: source, withPlan: false)
            found += understood.diagnostics
            guard let document = understood.value, !found.hasErrors else { return Outcome(nil, found) }
            let laid = layOutForSigning(document, file: source, settings: settings)
            found +=
                laid.diagnostics.filter { $0.severity != .note } + leftovers(in: bytes, name: source, isDraft: false)
            let opened = distribution(of: document, name: source)
            guard let pages = laid.value, let distribution = opened.value, !found.hasErrors else {
                return Outcome(nil, (found + opened.diagnostics).unique)
            }
            let paper = try book.write { db -> Paper in
                var paper = try PaperRows.paper(source: book.key(of: source), in: db) ?? Paper()
                if paper.state > .submitted { throw DiagnosedError(paper.refusal(of: .submitted)) }
                paper.describe(document, laid: pages, distribution: distribution)
                (paper.source, paper.draft) = (book.key(of: source), pages.pages.fingerprint.hexadecimal)
                paper.isDuplex = settings.duplex
                return try book.step(&paper, to: .submitted, db)
            }
            return Outcome(paper, found.unique + [paper.recorded])
        } catch {
            return Outcome(nil, (found + error.diagnostics).unique)
        }
    }
}

extension Book {
    /// Notes that a paper has come one step further.
    ///
    /// Throws `VB770` where it cannot have: unnumbered papers are neither sent nor filed; `VB850` for a day before the
    /// paper's own.
    package func record(
        _ state: PaperState, of paper: Paper, day: Day? = nil, detail: String = ""
    ) throws(DiagnosedError) -> Outcome<Paper> {
        let changed = try write { db -> Paper in
            // As it is now: another process may have moved it on.
            guard var paper = try PaperRows.paper(id: paper.id, in: db) else { return paper }
            try paper.allow(state, on: day)
            if state == .released { paper.sent = day ?? paper.sent ?? paper.day }
            if state == .archived { paper.archived = detail }
            return try step(&paper, to: state, detail: day?.cited ?? detail, db)
        }
        return Outcome(changed, [changed.recorded])
    }

    func step(_ paper: inout Paper, to state: PaperState, detail: String = "", _ db: Database) throws -> Paper {
        paper.state = max(paper.state, state)
        try PaperRows.put(&paper, in: db)
        try PaperRows.note(state.rawValue, detail, of: paper.id, in: db)
        return paper
    }

    /// What happened to a paper, oldest first.
    package func history(of paper: Paper) throws(DiagnosedError) -> [(time: String, what: String, detail: String)] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT time, what, detail FROM event WHERE paper = ? ORDER BY id", arguments: [paper.id]
            ).map { ($0["time"], $0["what"], $0["detail"]) }
        }
    }
}

extension Paper {
    /// Whether a step may be noted now.
    func canBecome(_ wanted: PaperState) -> Bool {
        switch wanted {
        case .draft: false
        case .submitted: state <= .submitted
        case .signed: state <= .registered
        case .registered: number == nil
        // Also when its file copy lies in its folder already, which needs nobody's waiting for the post.
        case .released: number != nil
        case .archived: number != nil
        }
    }

    /// Throws `VB770` for a step that may not be noted now, `VB850` for one before the paper's own day.
    package func allow(_ wanted: PaperState, on day: Day?) throws(DiagnosedError) {
        guard canBecome(wanted) else { throw DiagnosedError(refusal(of: wanted)) }
        guard wanted == .released, let day, let own = self.day, day < own else { return }
        throw DiagnosedError(Diagnostic(.sentBeforeItsDay, ["title": title, "day": day.cited], file: nil))
    }

    var recorded: Diagnostic {
        Diagnostic(.stateRecorded, ["title": shownTitle, "state": state.rawValue], file: nil)
    }

    func refusal(of wanted: PaperState) -> Diagnostic {
        let (viec, todo) =
            number == nil
            ? ("cấp số trước: `vanban issue \(source ?? "…") --next`", "give it a number first: `vanban issue`")
            : ("văn bản đã phát hành không quay lại bước trước", "an issued paper does not go back")
        let arguments = [
            "title": shownTitle, "now": state.rawValue, "wanted": wanted.rawValue, "viec": viec, "todo": todo,
        ]
        return Diagnostic(.stateNotPossible, arguments, file: nil)
    }

    /// With its source, where it has no number yet.
    package var shownTitle: String { code == nil ? "\(kind) \(source ?? "")" : title }
}
