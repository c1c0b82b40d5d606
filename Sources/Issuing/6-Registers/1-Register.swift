import Diagnostics
import FormatRules
import PlanModel

/// A register as NĐ 30 PL IV has it, filled from the book.
package struct Register: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Sổ đăng ký văn bản đi.
        case outgoing = "đi"
        /// Sổ gửi văn bản đi bưu điện.
        case postal = "bưu điện"
        /// Sổ sử dụng bản lưu.
        case loans = "bản lưu"

        /// The form that it is printed on, which also names its columns.
        package var form: String {
            switch self {
            case .outgoing: "so-van-ban-di"
            case .postal: "so-gui-buu-dien"
            case .loans: "so-su-dung-ban-luu"
            }
        }
    }

    package var kind: Kind
    package var series: Series
    /// In the order of the numbers; of the other registers, in that of the days.
    /// By the keys of the form's columns.
    package var rows: [[String: String]]
    /// Of the papers in it.
    package var numbers: ClosedRange<Int>?
    package var days: ClosedRange<Day>?

    package var isParty: Bool { series.family == .party }

    /// `Ủy ban nhân dân tỉnh, 2026`, with its kind where each kind is numbered by itself.
    package var name: String {
        [series.organisation, series.kind, series.span].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// What of the book is asked for.
package struct RegisterRequest: Sendable {
    package var kind = Register.Kind.outgoing
    /// A year or a term; nil takes all.
    package var span: String?
    /// A kind of papers.
    package var paperKind: String?
    package var first: Day?
    package var last: Day?

    package init() {}

    /// What of a series is asked for, nil for nothing: of a term's numbers a year has those of its days.
    func within(_ series: Series) -> RegisterRequest? {
        guard let span, !Fold.same(span, series.span) else { return self }
        guard series.family == .party, let year = Int(span), let start = Day(year, 1, 1), let end = Day(year, 12, 31)
        else { return nil }
        var request = self
        request.first = max(start, first ?? start)
        request.last = min(end, last ?? end)
        return request
    }

    /// Whole series can be looked through for numbers that are missing.
    var isWhole: Bool { first == nil && last == nil && paperKind == nil }
}
