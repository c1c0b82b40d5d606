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

extension PagedDocument {
    /// What tells these pages from any others, whatever number and day stand on them: the same before and after a paper
    /// gets both, as long as nothing else moves or changes.
    ///
    /// Left out are number, place and date, the lines that repeat them (`Kèm theo …`, and the rule whose length follows
    /// such a line), and line numbers. Everything else counts with its text, style and place.
    package var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        for page in pages {
            fingerprint.take("\(page.part) \(page.number) \(page.width.units) \(page.height.units)")
            for item in page.items where !Role.ofIssuing.contains(item.role) { item.enter(&fingerprint) }
        }
        return fingerprint
    }
}

extension Fingerprint {
    /// Short enough to be compared by eye: `3F2A-91C0-77DE-04B1`.
    package var forPeople: String {
        let digits = Array(hexadecimal.prefix(16))
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<($0 + 4)]) }.joined(separator: "-")
    }
}

extension Role {
    /// What issuing a paper writes on it, and what is no part of the paper.
    fileprivate static let ofIssuing: Set<Role> = [
        .number, .placeDate, .annexReference, .annexRule, .signatureInfo, .lineNumber, .zoneFrame, .zoneLabel,
    ]
}

extension PlacedItem {
    fileprivate func enter(_ fingerprint: inout Fingerprint) {
        let place = [frame.x, frame.y, frame.width, frame.height].map { "\($0.units)" }.joined(separator: " ")
        fingerprint.take("\(role.rawValue) \(place) \(ink.rawValue)")
        switch content {
        case .text(let line):
            let style = line.style
            fingerprint.take(
                "\(line.baseline.units) \(style.size.units) \(style.bold) \(style.italic) "
                    + line.words.map { "\($0.x.units)" }.joined(separator: ","))
            fingerprint.take(line.text)
        case .rule: fingerprint.take("rule")
        case .brace(let thickness): fingerprint.take("brace \(thickness.units)")
        case .box(let thickness): fingerprint.take("box \(thickness.units)")
        case .image(let picture): fingerprint.take(picture.bytes)
        case .shape(let shape):
            fingerprint.take("\(shape.outline.rawValue) \(shape.pattern.rawValue) \(shape.thickness.units)")
        case .region(let description): fingerprint.take(description)
        }
    }
}
