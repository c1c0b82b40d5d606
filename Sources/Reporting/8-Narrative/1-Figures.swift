import FormatRules
import PlanModel

/// What a sentence of a report may count.
enum Counted: Hashable {
    case total, finite, done, doneOnTime, doneLate, underway, notStarted, paused, overdue, ongoing, withResult
    case bodies, reporting, silent

    /// Words that tell what is counted, the longer and narrower ones first; nil for what is not checked.
    static let words: [(words: String, counted: Counted?)] = [
        ("chưa hoàn thành", nil), ("phải hoàn thành", .finite), ("đến hạn", nil), ("chưa có báo cáo", nil),
        ("chưa gửi báo cáo", .silent), ("chưa gửi", .silent), ("gửi báo cáo", .reporting),
        ("thực hiện chế độ báo cáo", .reporting), ("thường xuyên có kết quả", .withResult),
        ("chưa có kết quả", nil), ("có kết quả", .withResult),
        ("quá thời hạn", .overdue), ("quá hạn", .overdue), ("đúng thời hạn", .doneOnTime), ("đúng hạn", .doneOnTime),
        ("chậm", .doneLate), ("đang thực hiện", .underway), ("chưa thực hiện", .notStarted), ("tạm dừng", .paused),
        ("hoàn thành", .done), ("thường xuyên", .ongoing), ("giao", .total), ("chủ trì", .bodies),
    ]

    /// How a message names it.
    var name: (vietnamese: String, english: String) {
        switch self {
        case .total: ("tổng số nhiệm vụ", "tasks in all")
        case .finite: ("nhiệm vụ phải hoàn thành", "tasks that have an end")
        case .done: ("nhiệm vụ hoàn thành", "tasks done")
        case .doneOnTime: ("nhiệm vụ hoàn thành đúng hạn", "tasks done on time")
        case .doneLate: ("nhiệm vụ hoàn thành chậm", "tasks done late")
        case .underway: ("nhiệm vụ đang thực hiện", "tasks underway")
        case .notStarted: ("nhiệm vụ chưa thực hiện", "tasks not begun")
        case .paused: ("nhiệm vụ tạm dừng", "tasks paused")
        case .overdue: ("nhiệm vụ quá hạn", "tasks overdue")
        case .ongoing: ("nhiệm vụ thường xuyên", "ongoing tasks")
        case .withResult: ("nhiệm vụ thường xuyên có kết quả", "ongoing tasks with results")
        case .bodies: ("cơ quan, đơn vị chủ trì", "bodies in charge")
        case .reporting: ("cơ quan, đơn vị gửi báo cáo", "bodies that reported")
        case .silent: ("cơ quan, đơn vị chưa gửi báo cáo", "bodies that did not report")
        }
    }
}

/// The counts that a sentence may mean: those of the whole plan, of the group under whose heading it stands, and of
/// the bodies that it names.
struct CountScope {
    private(set) var tallies: [Tally]
    /// How many bodies there are to count: all, and those that lead a task of which the sentence tells.
    private var bodies: [Int]
    let figures: PlanFigures

    init(_ figures: PlanFigures) {
        self.figures = figures
        tallies = [figures.whole]
        bodies = [figures.bodies.count]
    }

    mutating func add(_ tally: Tally) { tallies.append(tally) }

    /// The parts of a task that several bodies lead.
    mutating func add(leads: Tally) {
        tallies.append(leads)
        bodies.append(leads.total)
    }

    func values(of counted: Counted) -> [Int] {
        switch counted {
        case .bodies: bodies
        case .reporting: [figures.bodies.count(where: \.hasReported)]
        case .silent: [figures.silent.count]
        case .total: tallies.map(\.total)
        case .finite: tallies.map(\.finite)
        case .done: tallies.map(\.done)
        case .doneOnTime: tallies.map(\.doneOnTime)
        case .doneLate: tallies.map(\.doneLate)
        case .underway: tallies.map(\.underway)
        case .notStarted: tallies.map(\.notStarted)
        case .paused: tallies.map(\.paused)
        case .overdue: tallies.map(\.overdue)
        case .ongoing: tallies.map(\.ongoing)
        case .withResult: tallies.map(\.ongoingWithResult)
        }
    }

    /// What the second figure of `05/11` may be.
    func wholes(of counted: Counted) -> [Int] {
        switch counted {
        case .bodies, .reporting, .silent: bodies
        case .withResult, .ongoing: values(of: .ongoing) + values(of: .total)
        default: values(of: .finite) + values(of: .total) + values(of: .done)
        }
    }

    var percentages: [TableNumber] { tallies.compactMap(\.percentDone) }
}
