import PageModel
import TestSupport

@testable import Publishing

/// A paper with charts, and its pages.
enum ChartSource {
    static let bars = """
        ::: biểu đồ thanh {chú thích: Hình 1. Tiến độ theo nhóm nhiệm vụ}
        | Nhóm | Hoàn thành | Đang thực hiện | Chưa thực hiện | Quá hạn |
        |---|---|---|---|---|
        | 1. Tuyên truyền, phổ biến, quán triệt đến cán bộ, đảng viên và Nhân dân | 12 | 5 | 0 | 1 |
        | 2. Hoàn thiện thể chế | 4 | 9 | 3 | 2 |
        | 3. Kiểm tra | 0 | 1 | 6 | 0 |
        | 4. Chưa giao | 0 | 0 | 0 | 0 |
        :::
        """

    static let statuses = """
        ::: biểu đồ trạng thái {chú thích: Hình 2. Nhiệm vụ theo trạng thái; mô tả: Số nhiệm vụ theo trạng thái}
        | Trạng thái | Số nhiệm vụ |
        |---|---|
        | Hoàn thành | 15 |
        | Đang thực hiện | 9 |
        | Quá hạn | 3 |
        :::
        """

    static let timeline = """
        ::: biểu đồ mốc thời gian {chú thích: Hình 3. Mốc thời gian; ngày: 30/6/2026}
        | Mốc | Ngày | Trạng thái |
        |---|---|---|
        | Ban hành kế hoạch | 15/01/2026 | xong |
        | Báo cáo quý I gửi Ban Thường vụ | 31/3/2026 | hoàn thành chậm |
        | Sửa đổi quy chế làm việc | 15/5/2026 | quá hạn |
        | Sơ kết sáu tháng đầu năm | 30/6/2026 | xong |
        | Báo cáo năm | 15/12/2026 | chưa đến hạn |
        :::
        """

    static func pages(_ body: [String], profile: String = "nd30") throws -> [Page] {
        var source = Source(profile: profile)
        source.body = ["Xem các hình sau:"] + body + ["Hết."]
        return try Workshop().pages(of: source).pages.pages
    }
}

extension [Page] {
    var charts: [PlacedItem] { flatMap(\.items).filter { $0.role == .figure } }

    var texts: [PlacedItem] { flatMap(\.items).filter { $0.role == .chartText } }

    var regions: [(description: String, frame: Rectangle)] {
        charts.compactMap { item in
            if case .region(let description) = item.content { return (description, item.frame) }
            return nil
        }
    }

    /// Shapes with an edge, from the top down and from left to right: parts of bars, signs of the key, marks.
    func shapes(_ outline: Shape.Outline) -> [(pattern: Shape.Pattern, item: PlacedItem)] {
        charts.compactMap { item in
            guard case .shape(let shape) = item.content, shape.outline == outline, shape.thickness > .zero else {
                return nil
            }
            return (shape.pattern, item)
        }
    }
}

extension PlacedItem {
    var words: String {
        if case .text(let line) = content { return line.text }
        return ""
    }
}
