/// A chart told in words, for those who cannot see it: composed from its numbers alone.
extension Chart {
    /// Two or three sentences for a small chart, one more for each row.
    package var described: String {
        if isEmpty { return Chart.nothing }
        return ([opening] + lines).joined(separator: " ")
    }

    /// What is printed in place of a chart whose numbers are all 0.
    package static let nothing = "Chưa có số liệu để vẽ biểu đồ: mọi số đều bằng 0."

    /// What kind of chart it is, and of what.
    package var opening: String {
        switch kind {
        case .bars:
            let parts = parts.map(\.string).joined(separator: ", ")
            return "Biểu đồ thanh, \(rows.count) hàng; mỗi thanh gồm: \(parts)."
        case .statuses: return "Biểu đồ trạng thái, tổng số \(total.written)."
        case .timeline:
            let cutOff = cutOff.map { ", ngày chốt \($0.cited)" } ?? ""
            return "Biểu đồ mốc thời gian, \(milestones.count) mốc\(cutOff)."
        }
    }

    /// A sentence for each row or milestone.
    package var lines: [String] {
        switch kind {
        case .bars:
            return rows.map { row in
                let values = zip(parts, row.values).map { "\($0.string) \($1.written)" }.joined(separator: ", ")
                return "\(row.name.string): \(values); \(done > 0 ? "đạt" : "tổng") \(end(of: row))."
            }
        case .statuses: return rows.map { "\($0.name.string): \(end(of: $0))." }
        case .timeline: return milestones.map { "\($0.name.string): \($0.date.cited), \($0.state.rawValue)." }
        }
    }
}
