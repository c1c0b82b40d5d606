import Diagnostics
import PlanModel
import Reading

/// What the columns of one progress table are.
struct ProgressColumns {
    /// In the order in which forms have them.
    enum Known: String, CaseIterable {
        case task = "mã"
        /// For the human; passed over when read.
        case text = "nhiệm vụ"
        /// For the human; passed over when read.
        case deadline = "hạn"
        case body = "cơ quan"
        case period = "kỳ"
        case status = "trạng thái"
        case percent = "phần trăm"
        case result = "kết quả"
        case difficulties = "khó khăn"
        case proposals = "kiến nghị"
        case completion = "ngày hoàn thành"
        case product = "văn bản sản phẩm"
        case report = "văn bản báo cáo"
        case takenOn = "ngày số liệu"

        static let needed: [Known] = [.task, .body, .period, .status]
    }

    let count: Int
    /// Places of the known columns, nil where a table lacks one.
    private var places = [Int?](repeating: nil, count: Known.allCases.count)
    /// Names of indicators with their places.
    private(set) var indicators: [(name: String, place: Int)] = []
    private(set) var findings: [(message: Message, cell: Int?, arguments: [String: String])] = []

    /// - Parameter indicators: names in use; one that differs from them only in case or tone marks is the same.
    init(_ titles: [String], indicators known: [String]) {
        // Spreadsheets write empty columns behind the last one.
        count = (titles.lastIndex { !$0.isEmpty } ?? -1) + 1
        var seen: Set<String> = []
        let names = Dictionary(known.map { ($0.folded, $0) }) { first, _ in first }
        for (place, title) in titles.enumerated() where !title.isEmpty {
            let folded = title.folded
            guard seen.insert(folded).inserted else {
                let reason = ["lydo": "có hai cột “\(title)”", "reason": "there are two columns “\(title)”"]
                findings.append((.progressColumns, place, reason))
                continue
            }
            if let column = ProgressColumns.folded[folded] {
                places[ProgressColumns.index(of: column)] = place
                continue
            }
            indicators.append((names[folded] ?? title, place))
            guard folded.count >= 3, names[folded] == nil,
                let near = nearestName(to: folded, among: ProgressColumns.folded.keys.sorted())
            else { continue }
            let column = ProgressColumns.folded[near]!.rawValue
            findings.append((.progressColumnNear, place, ["column": title, "near": column]))
        }
        let missing = Known.needed.filter { self[$0] == nil }.map(\.rawValue)
        if !missing.isEmpty {
            let list = missing.joined(separator: ", ")
            findings.append((.progressColumns, nil, ["lydo": "thiếu \(list)", "reason": "\(list) is missing"]))
        }
    }

    /// Whether the table may be one of progress at all.
    var looksRight: Bool { Known.needed.contains { self[$0] != nil } }

    subscript(column: Known) -> Int? { places[ProgressColumns.index(of: column)] }

    private static func index(of column: Known) -> Int { Known.allCases.firstIndex(of: column)! }

    private static let folded = Dictionary(uniqueKeysWithValues: Known.allCases.map { ($0.rawValue.folded, $0) })
}
