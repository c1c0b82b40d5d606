import Diagnostics
import Foundation
import PlanModel
import Reporting

extension Publisher {
    /// Where the numbers of a task come from: its rows with file and line, and what is computed from them.
    package func explanation(
        of id: String, in bytes: [UInt8], name: String, request: ReportRequest, language: Language
    ) -> Outcome<String?> {
        let read = followedPlan(bytes, name: name)
        var diagnostics = read.diagnostics.filter { $0.severity == .error }
        guard let plan = read.value, diagnostics.isEmpty else { return Outcome(nil, diagnostics) }
        do throws(DiagnosedError) {
            let store = try progress(of: plan)
            let basis = try basis(of: plan, progress: store, request: request, &diagnostics)
            guard let task = basis.figures.tasks.first(where: { $0.task.id == id }) else {
                let known = basis.figures.tasks.map(\.task.id).joined(separator: ", ")
                throw DiagnosedError(Diagnostic(.taskToExplainUnknown, ["id": id, "known": known], file: name))
            }
            let text = Explanation(task: task, basis: basis, history: try store.history(of: id), language: language)
                .text
            return Outcome(text, diagnostics.filter { $0.severity != .note })
        } catch {
            return Outcome(nil, diagnostics + error.diagnostics)
        }
    }
}

/// The account of one task, line by line.
private struct Explanation {
    let task: PlanFigures.TaskFigures
    let basis: ReportBasis
    let history: [StoredEntry]
    let language: Language

    var text: String { (head + parts + sums + rows).joined(separator: "\n") + "\n" }

    private func word(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    private var head: [String] {
        var lines = ["\(task.task.id)  \(task.task.text.string)"]
        let lead = task.assignment.leads.joined(separator: ", ")
        let origin = task.assignment.isSuggested ? word(" (đọc từ câu văn)", " (read from the sentence)") : ""
        lines.append("\(word("Chủ trì", "Lead")): \(lead)\(origin)")
        if let deadline = task.standing.deadline {
            let written = task.task.deadline?.text.string ?? ""
            lines.append(
                "\(word("Thời hạn", "Deadline")): \(deadline.cited)\(written.isEmpty ? "" : " ← “\(written)”")")
        }
        lines.append(
            "\(word("Kỳ", "Period")): \(basis.figures.period.code), \(word("số liệu đến", "data up to")) \(basis.figures.days.cutOff.cited)"
        )
        lines.append("\(word("Số liệu", "Data")): \(basis.figures.version)")
        return lines
    }

    private var parts: [String] {
        task.parts.map { part in
            let period = part.latest.map { $0.period.code } ?? word("chưa có dòng nào", "no row yet")
            return "  \(part.body): \(part.standing.inWords)  ← \(period)"
        }
    }

    private var sums: [String] {
        let figures = task.parts.flatMap { part in
            part.rows.flatMap { row in
                row.figures.sorted { $0.key < $1.key }.map {
                    "  \($0.key): \($0.value.written) (\(part.body), \(row.period.code))"
                }
            }
        }
        return ["\(word("Tính thành", "Counted as")): \(task.standing.inWords)"] + figures
    }

    private var rows: [String] {
        guard !history.isEmpty else {
            return [word("Kho không có dòng nào của nhiệm vụ này.", "The store holds no row of it.")]
        }
        return [word("Các dòng đã nhập:", "Rows imported:")]
            + history.map { stored in
                let entry = stored.entry
                let status = entry.status?.rawValue ?? "–"
                let percent = entry.percent.map { ", \($0.written)\($0.isPercent ? "" : "%")" } ?? ""
                let replaced =
                    stored.replacedBy.map { word(" (thay bằng lần nhập \($0))", " (replaced by import \($0))") } ?? ""
                return "  \(entry.period.code)  \(entry.body): \(status)\(percent)  ← \(stored.file):\(stored.line), "
                    + word("lần nhập", "import") + " \(stored.importNumber)\(replaced)"
            }
    }
}
