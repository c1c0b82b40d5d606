import Checking
import Diagnostics
import FormatRules
import Layout
import PageModel
import PlanModel
import Reading

/// What goes to the signer: the original with number and day blank, the draft with its lines numbered, and the slip on
/// which the head of the office answers for the form.
package struct SigningSet: Sendable {
    package var original: Publication
    package var numbered: [UInt8]
    package var slip: FilledForm

    /// Where the three lie, from the original's path.
    package static func paths(beside original: String) -> (numbered: String, slip: String) {
        let stem = original.hasSuffix(".pdf") ? String(original.dropLast(4)) : original
        return (stem + "-danh-so-dong.pdf", stem + "-phieu-kiem-tra.pdf")
    }
}

extension Publisher {
    package func signingSet(_ bytes: [UInt8], name: String, settings: PublishSettings) -> Outcome<SigningSet?> {
        var understood = understand(bytes, name: name, withPlan: false)
        understood.diagnostics += leftovers(in: bytes, name: name, isDraft: settings.draft)
        guard let document = understood.value else { return Outcome(nil, understood.diagnostics) }
        do throws(DiagnosedError) {
            understood.value = try signingOriginal(of: document, settings: settings)
        } catch {
            return Outcome(nil, understood.diagnostics + error.diagnostics.map { $0.inFile(name) })
        }
        let published = publish(
            understood, name: name, settings: settings, keepsPlaces: !ModelJSON.looksLikeModel(bytes))
        guard let original = published.value, !published.diagnostics.hasErrors else {
            return Outcome(nil, published.diagnostics)
        }
        var set = signingSet(of: original, isDuplex: settings.duplex)
        set.diagnostics = published.diagnostics + (blanked(document) + set.diagnostics).map { $0.inFile(name) }
        return set
    }

    /// The set round an original that is laid out already.
    package func signingSet(of original: Publication, isDuplex: Bool) -> Outcome<SigningSet?> {
        let laid = original.laid
        let judged = judge(laid, by: laid.profile.id, isDuplex: isDuplex)
        guard let certified = judged.value else { return Outcome(nil, judged.diagnostics) }
        let slip = slip(of: certified)
        // What the face is was told with the paper itself.
        var diagnostics = judged.diagnostics + slip.diagnostics.filter { $0.severity != .note }
        guard let filled = slip.value else { return Outcome(nil, diagnostics) }
        let failing = certified.certificate.findings.count { $0.verdict == .fails }
        if failing > 0 { diagnostics.append(Diagnostic(.signingSetFails, ["count": "\(failing)"])) }
        do throws(DiagnosedError) {
            let numbered = try write(numbered(laid, isDuplex: isDuplex))
            return Outcome(SigningSet(original: original, numbered: numbered, slip: filled), diagnostics)
        } catch {
            return Outcome(nil, diagnostics + error.diagnostics)
        }
    }

    /// The pages with their lines numbered in the margin.
    package func numbered(_ laid: LaidOutDocument, isDuplex: Bool) throws(DiagnosedError) -> LaidOutDocument {
        var ignored: [Diagnostic] = []
        let session = try typesetter.session(for: laid.document, &ignored)
        var numbered = laid
        numbered.pages = LineNumbers(profile: laid.profile, isDuplex: isDuplex, shaper: session).added(to: laid.pages)
        return numbered
    }

    /// Tells what the source says and the original leaves blank.
    private func blanked(_ document: OfficialDocument) -> [Diagnostic] {
        let number = document.number.printed.map {
            Diagnostic(.signingNumberBlank, at: document.number.span, ["number": $0])
        }
        let day = document.date.day.map {
            Diagnostic(.signingDayBlank, at: document.date.span, ["day": padded($0, below: 10)])
        }
        return [number, day].compactMap(\.self)
    }
}
