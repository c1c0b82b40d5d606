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

        package var title: String {
            switch self {
            case .outgoing: "SỔ ĐĂNG KÝ VĂN BẢN ĐI"
            case .postal: "SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN"
            case .loans: "SỔ SỬ DỤNG BẢN LƯU"
            }
        }

        /// The columns of NĐ 30 PL IV, in order.
        package var columns: [String] {
            switch self {
            case .outgoing:
                [
                    "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
                    "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận",
                    "Ghi chú",
                ]
            case .postal:
                [
                    "Ngày chuyển", "Số, ký hiệu văn bản", "Nơi nhận văn bản", "Số lượng bì",
                    "Ký nhận và dấu bưu điện", "Ghi chú",
                ]
            case .loans:
                [
                    "Ngày tháng", "Họ tên người sử dụng", "Số, ký hiệu, ngày tháng văn bản",
                    "Tên loại và trích yếu nội dung văn bản", "Số và ký hiệu hồ sơ", "Ký nhận", "Ngày trả",
                    "Người cho phép sử dụng", "Ghi chú",
                ]
            }
        }
    }

    package var kind: Kind
    package var series: Series
    /// In the order of the numbers; of the other registers, in that of the days.
    package var rows: [[String]]
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

    /// Whole series can be looked through for numbers that are missing.
    var isWhole: Bool { first == nil && last == nil && paperKind == nil }
}
