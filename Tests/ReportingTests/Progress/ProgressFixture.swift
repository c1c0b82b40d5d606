import Diagnostics
import PlanModel
import Reporting
import TestSupport

/// A small plan with its bodies, and what the checks say of tables about it.
enum ProgressFixture {
    static let directory = Directory(
        ["Ban A", "Ban B", "Huyện ủy X", "Huyện ủy Y"].map { name in
            var body = PlanBody(name: name)
            if name == "Ban A" { body.aliases = ["BA"] }
            if name.hasPrefix("Huyện") { body.groups = ["Các huyện ủy"] }
            return body
        })

    static let plan: Plan = {
        var plan = Plan()
        plan.groups = [
            TaskGroup(
                id: "II.1", title: Text("Nhóm"),
                tasks: [
                    task("II.1.1", "Rà soát quy hoạch", lead: ["Ban A"], helpers: ["Ban B"]),
                    task("II.1.2", "Theo dõi dư luận", lead: ["Các huyện ủy"], nature: .ongoing),
                    task("II.1.3", "Tổ chức hội nghị", lead: ["Ban B"]),
                ])
        ]
        return plan
    }()

    static func task(
        _ id: String, _ text: String, lead: [String], helpers: [String] = [], nature: TaskNature? = nil
    ) -> PlanTask {
        var task = PlanTask(id: id, text: Text(text))
        task.lead = lead.map { Text($0) }
        task.coordinating = helpers.map { Text($0) }
        task.nature = nature
        return task
    }

    static let assignments = Assignments(plan, directory: directory)
    static let rules = ProgressRules(assignments: assignments, start: Day(2026, 1, 5), end: Day(2026, 12, 31))

    static let head = "mã;cơ quan;kỳ;trạng thái;phần trăm;kết quả;ngày hoàn thành;Số hội nghị"

    /// A table with the usual head.
    static func table(_ rows: String...) -> [UInt8] { Array(([head] + rows).joined(separator: "\n").utf8) }

    /// What is told of tables, and the rows that passed.
    static func read(
        _ tables: [UInt8]..., rules: ProgressRules = rules, stored: [ProgressReading.Stored] = []
    ) throws -> (diagnostics: [Diagnostic], rows: [ProgressReading.Row]) {
        let sources = tables.enumerated().map { ProgressSource(name: "\($0 + 1).csv", bytes: $1) }
        var reading = ProgressReading(sources, rules: rules)
        for row in stored { reading.compare(with: row) }
        var rows: [ProgressReading.Row] = []
        try reading.run { rows.append($0) }
        return (reading.diagnostics, rows)
    }
}
