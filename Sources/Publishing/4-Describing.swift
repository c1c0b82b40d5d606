import FormatRules
import PageModel
import PlanModel

/// What the PDF says of itself, and what the office's document system asks for.
package enum Describing {
    static func metadata(of laid: LaidOutDocument) -> Metadata {
        let document = laid.document
        let subject = document.subject.map(\.string).joined(separator: " ")
        let kind = document.isDispatch ? "Công văn" : document.kind.string.capitalisedFirst
        let keywords = [
            document.number.printed == nil ? "" : numberAndSymbol(laid), laid.profile.name, laid.family,
            document.lineage?.string ?? "",
        ]
        return Metadata(
            title: [kind, subject].filter { !$0.isEmpty }.joined(separator: " "),
            subject: subject,
            author: document.issuer.map(\.string).joined(separator: " - "),
            date: document.date.iso,
            keywords: keywords.filter { !$0.isEmpty })
    }

    /// `15-KH/TU`; without a number yet, `-KH/TU`.
    private static func numberAndSymbol(_ laid: LaidOutDocument) -> String {
        (laid.document.number.printed ?? "")
            + (laid.symbol.map { (laid.document.number.joint ?? laid.profile.policies.numberJoint.value) + $0 } ?? "")
    }

    /// One field of the register card: `số`, `ký hiệu`, `loại`, …
    package struct Field: Sendable, Equatable {
        package var name: String
        package var value: String
    }

    /// Ready to paste into the office's document system; every value on one line.
    package static func fields(of laid: LaidOutDocument) -> [Field] {
        let document = laid.document
        let offices = document.signatures.map { ($0.authority + $0.office).map(\.string).joined(separator: " - ") }
        let recipients = document.recipients.flatMap { entry in
            entry.recipients.map { $0.name.string + (entry.purpose.map { " (\($0.string))" } ?? "") }
        }
        return [
            Field(name: "số", value: document.number.printed ?? ""),
            Field(name: "ký hiệu", value: laid.symbol ?? ""),
            Field(name: "số và ký hiệu", value: numberAndSymbol(laid)),
            Field(name: "loại", value: document.kind.string.capitalisedFirst),
            Field(name: "trích yếu", value: document.subject.map(\.string).joined(separator: " ")),
            Field(name: "cơ quan", value: document.issuer.map(\.string).joined(separator: " - ")),
            Field(name: "ngày", value: document.date.cited),
            Field(name: "người ký", value: document.signatures.compactMap(\.name?.string).joined(separator: "; ")),
            Field(name: "chức vụ", value: offices.joined(separator: "; ")),
            Field(name: "số trang", value: "\(laid.pages.pages.count)"),
            Field(name: "nơi nhận", value: recipients.joined(separator: "; ")),
        ].map { Field(name: $0.name, value: $0.value.onOneLine) }
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
