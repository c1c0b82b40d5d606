import Diagnostics
import PlanModel

/// The words round a plan's table.
struct PlanLabels: Sendable {
    private let language: Language

    init(_ language: Language) { self.language = language }

    private func word(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    var goals: String { word("Mục đích, yêu cầu", "Goals and requirements") }
    var id: String { word("Mã", "Id") }
    var task: String { word("Nhiệm vụ", "Task") }
    var arrangements: String { word("Tổ chức thực hiện", "Arrangements") }
    var asAbove: String { word("(như trên)", "(as above)") }
    var reporting: String { word("Theo dõi, báo cáo", "Follow-up and reports") }
    var followUp: String { word("Theo dõi, đôn đốc", "Follows up") }
    var reporter: String { word("Báo cáo", "Reports") }
    var recipient: String { word("Nơi nhận báo cáo", "Reported to") }
    var frequency: String { word("Kỳ báo cáo", "How often") }
    var shortNames: String { word("Tên viết tắt", "Short names") }

    var legend: String {
        word(
            "? là gợi ý đọc từ câu văn, chưa phải dữ kiện; muốn xác nhận, ghi thuộc tính ở cuối đoạn, ví dụ {chủ trì: Sở Nội vụ}.",
            "? marks a suggestion read from a sentence, not a fact; to confirm it, write an attribute at the end of the "
                + "paragraph, such as {chủ trì: Sở Nội vụ}.")
    }

    func name(of field: Suggestion.Field) -> String {
        switch field {
        case .lead: word("Chủ trì", "Lead")
        case .coordinating: word("Phối hợp", "Coordinating")
        case .deadline: word("Hạn", "Deadline")
        case .deliverable: word("Kết quả", "Deliverable")
        case .nature: word("Loại việc", "Nature")
        }
    }

    func count(goals: Int, groups: Int, tasks: Int, arrangements: Int, shortNames: Int) -> String {
        word(
            "\(goals) mục đích, yêu cầu; \(groups) nhóm; \(tasks) nhiệm vụ; \(arrangements) việc tổ chức thực hiện; "
                + "\(shortNames) tên viết tắt",
            "goals: \(goals); groups: \(groups); tasks: \(tasks); arrangements: \(arrangements); short names: \(shortNames)"
        )
    }
}
