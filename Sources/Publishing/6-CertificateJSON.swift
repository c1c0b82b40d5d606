import Checking
import Diagnostics
import FormatRules
import Foundation
import PageModel

/// A certificate for programs: an object with one finding a clause and component.
package enum CertificateJSON {
    package static func encode(_ certified: CertifiedDocument, in language: Language) -> [UInt8] {
        let certificate = certified.certificate
        let file = File(
            vanban: 1, profile: certificate.profile, laidOutBy: certified.laid.profile.id, holds: certificate.holds,
            findings: certificate.findings.map { File.Finding($0, language) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Numbers and strings only: encoding them cannot fail.
        return [UInt8](try! encoder.encode(file)) + [0x0A]
    }

    private struct File: Encodable {
        var vanban: Int
        /// Whose clauses judged.
        var profile: String
        /// Whose settings made the pages.
        var laidOutBy: String
        var holds: Bool
        var findings: [Finding]

        struct Finding: Encodable {
            var id: String
            /// Cell number of the diagram.
            var component: String
            /// Nil for the page as a whole.
            var role: String?
            var name: String?
            var page: Int?
            /// Millimetres from the sheet's top left corner.
            var x: Double?
            var y: Double?
            var width: Double?
            var height: Double?
            var measured: String?
            var asked: String
            /// `holds`, `fails`, `remark`, `absent`.
            var verdict: String
            var verified: Bool
            var clause: String
            var certainty: String

            init(_ finding: Checking.Finding, _ language: Language) {
                id = finding.clause
                component = finding.cell
                role = finding.role?.rawValue
                name = finding.role?.name.text(in: language)
                page = finding.place?.page
                x = finding.place?.frame.x.rounded
                y = finding.place?.frame.y.rounded
                width = finding.place?.frame.width.rounded
                height = finding.place?.frame.height.rounded
                measured = finding.measured?.text(in: language)
                asked = finding.asked.text(in: language)
                verdict = finding.verdict.rawValue
                verified = finding.isVerified
                clause = finding.citation
                certainty = finding.certainty.rawValue
            }
        }
    }
}

extension Length {
    /// To a thousandth of a millimetre.
    fileprivate var rounded: Double { (millimetres * 1000).rounded() / 1000 }
}
