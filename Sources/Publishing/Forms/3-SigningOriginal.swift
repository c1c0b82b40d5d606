import Diagnostics
import FormatRules
import PageModel
import PlanModel

extension OfficialDocument {
    /// The paper as it goes to the signer: number and day are blanks for the văn thư's hand; symbol, month and year stay.
    package var withoutNumberAndDay: OfficialDocument {
        var document = self
        document.number.number = nil
        document.date.day = nil
        return document
    }
}

extension Publisher {
    /// The same, by the profile that governs the paper with its day: on the day when one instrument replaces another a
    /// month alone would not tell.
    package func signingOriginal(
        of document: OfficialDocument, settings: PublishSettings
    ) throws(DiagnosedError) -> OfficialDocument {
        var original = document.withoutNumberAndDay
        if original.profile == nil, settings.profile == nil, document.date.day != nil {
            original.profile = Text(try governingProfile(of: document, settings: settings).id)
        }
        return original
    }
}

extension Fingerprint {
    /// Short enough to be compared by eye: `3F2A-91C0-77DE-04B1`.
    package var forPeople: String {
        let digits = Array(hexadecimal.prefix(16))
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<($0 + 4)]) }.joined(separator: "-")
    }
}
