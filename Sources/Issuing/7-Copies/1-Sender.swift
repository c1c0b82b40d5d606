import Diagnostics
import FormatRules
import PlanModel
import Publishing

/// The office whose papers go out, as its envelopes and slips show it.
package struct Sender: Sendable {
    package var family: Profile.Family
    package var superior: String
    package var issuer: String
    /// As a sentence has it: `Sở Nội vụ`.
    package var name: String
    package var place: String
    package var clerical: Clerical
}

extension Publisher {
    /// The office of a source's own head, or of the office's settings where a source says nothing.
    ///
    /// - Parameters:
    ///   - document: nil for a paper of which only the book knows.
    ///   - file: where `vanban.yaml` is looked for from.
    package func sender(
        of document: OfficialDocument?, paper: Paper?, series: Series?, near file: String
    ) throws(DiagnosedError) -> Sender {
        let settings = document == nil ? try self.office(near: file)?.value : nil
        var office = document ?? settings ?? OfficialDocument(kind: Text(""))
        if document == nil, let series {
            office.issuer = [Text(series.organisation)]
            office.superior = series.superior.isEmpty ? [] : [Text(series.superior)]
        }
        let family: Profile.Family
        if let series {
            family = series.family
        } else {
            family = try governingProfile(of: office, settings: PublishSettings()).family
        }
        let names = [office.superior, office.issuer].map { $0.map(\.string).joined(separator: " ") }
        return Sender(
            family: family, superior: names[0], issuer: names[1], name: naming.issuerInSentence(of: office, in: family),
            place: office.place?.string ?? "", clerical: office.clerical ?? Clerical())
    }
}
