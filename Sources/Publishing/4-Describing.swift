import FormatRules
import PageModel
import PlanModel

/// What the PDF says of itself, and what the office's document system asks for.
package enum Describing {
    static func metadata(
        of document: OfficialDocument, profile: Profile, symbol: String?, family: String
    ) -> Metadata {
        let subject = document.subject.map(\.string).joined(separator: " ")
        let kind = document.isDispatch ? "Công văn" : document.kind.string.capitalisedFirst
        return Metadata(
            title: [kind, subject].filter { !$0.isEmpty }.joined(separator: " "),
            subject: subject,
            author: document.issuer.map(\.string).joined(separator: " - "),
            date: document.date.iso,
            keywords: [numberAndSymbol(document, profile, symbol), profile.name, family].filter { !$0.isEmpty })
    }

    /// `15-KH/TU`, without a gap; empty when there is no number yet.
    static func numberAndSymbol(_ document: OfficialDocument, _ profile: Profile, _ symbol: String?) -> String {
        guard let number = document.number.printed else { return "" }
        return number + (symbol.map { profile.policies.numberJoint.value + $0 } ?? "")
    }

    /// One field of the register card: `số`, `ký hiệu`, `loại`, …
    package struct Field: Sendable, Equatable {
        package var name: String
        package var value: String
    }

    /// Ready to paste into the office's document system; every value on one line.
    package static func fields(of publication: Laid) -> [Field] {
        let document = publication.document
        let policies = publication.profile.policies
        let signature = document.signatures.first
        let office = [signature?.authority?.string, signature?.office?.string].compactMap(\.self)
        let recipients = document.recipients.flatMap { entry in
            entry.recipients.map { $0.name.string + (entry.purpose.map { " (\($0.string))" } ?? "") }
        }
        return [
            Field(name: "số", value: document.number.printed ?? ""),
            Field(name: "ký hiệu", value: publication.symbol ?? ""),
            Field(
                name: "số và ký hiệu",
                value: (document.number.printed ?? "") + (publication.symbol.map { policies.numberJoint.value + $0 } ?? "")),
            Field(name: "loại", value: document.kind.string.capitalisedFirst),
            Field(name: "trích yếu", value: document.subject.map(\.string).joined(separator: " ")),
            Field(name: "cơ quan", value: document.issuer.map(\.string).joined(separator: " - ")),
            Field(name: "ngày", value: document.date.slashed),
            Field(name: "người ký", value: signature?.name?.string ?? ""),
            Field(name: "chức vụ", value: office.joined(separator: " - ")),
            Field(name: "số trang", value: "\(publication.pages.pages.count)"),
            Field(name: "nơi nhận", value: recipients.joined(separator: "; ")),
        ].map { Field(name: $0.name, value: $0.value.onOneLine) }
    }

    /// A document with its pages, before it is drawn.
    package struct Laid {
        package var document: OfficialDocument
        package var profile: Profile
        package var symbol: String?
        package var pages: PagedDocument
    }
}

extension PartialDate {
    /// `05/9/2026`, as Vietnamese papers cite a day; empty unless whole.
    fileprivate var slashed: String {
        guard let day, let month, let year else { return "" }
        return (day < 10 ? "0\(day)" : "\(day)") + "/" + (month < 3 ? "0\(month)" : "\(month)") + "/\(year)"
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
