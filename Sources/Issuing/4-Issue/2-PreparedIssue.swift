import Diagnostics
import FormatRules
import PlanModel
import Publishing
import Reading

/// A paper that is ready for its number: everything that can be known before one is asked for.
struct PreparedIssue {
    var source: SourceFile
    var document: OfficialDocument
    var laid: LaidOutDocument
    /// Its pages with number and day left open: what was, or could have been, signed.
    var keys: PageKeys
    var series: Series
    var day: Day
    /// Nil takes the next.
    var number: Int?
    var distribution: Distribution

    /// What follows the number.
    private var symbol: String {
        laid.symbol.map { (document.number.joint ?? laid.profile.policies.numberJoint.value) + $0 } ?? ""
    }

    /// `05/KH-UBND`
    func code(_ number: Int) -> String { DocumentNumber(number: "\(number)").printed! + symbol }
}

extension Publisher {
    /// Reads a source, lays it out as it is handed in, and checks what is asked against what it says.
    func prepare(_ request: IssueRequest) -> Outcome<PreparedIssue?> {
        let bytes: [UInt8]
        switch Input.read(request.source) {
        case .success(let read): bytes = read
        case .failure(let failure): return Outcome(nil, failure.diagnostics)
        }
        guard request.source != "-", !ModelJSON.looksLikeModel(bytes) else {
            return Outcome(nil, [Diagnostic(.sourceWanted, file: request.source)])
        }
        let understood = understand(bytes, name: request.source, withPlan: false)
        var found = understood.diagnostics
        guard let document = understood.value, !found.hasErrors,
            let file = try? SourceFile(name: request.source, bytes: bytes)
        else { return Outcome(nil, found) }
        let laid = layOutForSigning(document, file: request.source, settings: request.settings)
        guard let pages = laid.value, !laid.diagnostics.hasErrors else {
            return Outcome(nil, found + laid.diagnostics)
        }
        found += laid.diagnostics.filter { $0.severity != .note }
        if pages.symbol == nil, !naming.lacksSymbol(document, in: pages.profile) {
            found.append(Diagnostic(.symbolWanted, at: document.number.span))
        }
        let number = number(request, document, &found)
        let opened = distribution(of: document, name: request.source, day: request.day)
        found += opened.diagnostics
        guard let day = day(request.day, document, &found), !found.hasErrors, let distribution = opened.value else {
            return Outcome(nil, found.map { $0.inFile(request.source) })
        }
        do throws(DiagnosedError) {
            let prepared = PreparedIssue(
                source: file, document: document, laid: pages, keys: PageKeys(pages.pages),
                series: try Series.of(document, family: pages.profile.family, day: day), day: day, number: number,
                distribution: distribution)
            return Outcome(prepared, found.map { $0.inFile(request.source) })
        } catch {
            return Outcome(nil, (found + error.diagnostics).map { $0.inFile(request.source) })
        }
    }

    /// The pages that go to the signer.
    func layOutForSigning(
        _ document: OfficialDocument, file: String, settings: PublishSettings
    ) -> Outcome<LaidOutDocument?> {
        do throws(DiagnosedError) {
            return layOut(try signingOriginal(of: document, settings: settings), file: file, settings: settings)
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }

    private func number(
        _ request: IssueRequest, _ document: OfficialDocument, _ found: inout [Diagnostic]
    ) -> Int? {
        guard let typed = document.typedNumber else {
            if request.number == nil, !request.isNextWanted {
                found.append(Diagnostic(.numberWanted, at: document.number.span))
            }
            return request.number
        }
        if let wanted = request.number, wanted != typed {
            let arguments = ["found": "\(typed)", "wanted": "\(wanted)"]
            found.append(Diagnostic(.numberDisagrees, at: document.number.span, arguments))
        }
        return typed
    }

    private func day(_ wanted: Day?, _ document: OfficialDocument, _ found: inout [Diagnostic]) -> Day? {
        guard let day = wanted ?? Day(document.date) else {
            found.append(Diagnostic(.dayWanted, at: document.date.span ?? document.kind.span))
            return nil
        }
        if !document.agrees(with: day) {
            let arguments = ["found": document.date.shown, "wanted": day.cited]
            found.append(Diagnostic(.dayDisagrees, at: document.date.span, arguments))
        }
        return day
    }
}
