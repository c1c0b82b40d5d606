import Checking
import Diagnostics
import FormatRules

extension Publisher {
    /// Whether the office's own measures (`trình bày`) keep to the instrument's clauses; nothing for a paper without.
    func houseStyleFaults(in laid: LaidOutDocument, settings: PublishSettings) -> [Diagnostic] {
        guard laid.document.houseStyle != nil else { return [] }
        // A pitch that the clause allows is no error even where letters touch: the layout warned of them.
        let judged = judge(laid, by: laid.profile.id, isDuplex: settings.duplex, seesInk: false)
        let findings = judged.value?.certificate.findings ?? []
        // Other faults of the paper are the certificate's to tell.
        let broken = findings.filter { finding in
            finding.verdict == .fails && finding.role.map(Profile.bodyRoles.contains) ?? true
        }
        return judged.diagnostics
            + broken.map { finding in
                Diagnostic(
                    .houseStyleBreaksClause, at: nil,
                    [
                        "asked": finding.asked.vietnamese, "askedEnglish": finding.asked.english,
                        "measured": finding.measured?.vietnamese ?? "",
                        "measuredEnglish": finding.measured?.english ?? "",
                    ], clause: finding.citation, certainty: finding.certainty.rawValue)
            }
    }
}
