import Diagnostics

/// What a kế hoạch orders: goals, task groups with their tasks, arrangements and its own follow-up.
package struct Plan: Sendable, Equatable {
    /// Mục đích, yêu cầu.
    package var goals: [PlanItem] = []
    package var groups: [TaskGroup] = []
    /// Tổ chức thực hiện: who does what to carry the plan out.
    package var arrangements: [PlanTask] = []
    package var reporting: ReportingDuty?
    package var shortNames: [ShortName] = []

    package init() {}

    /// Every task, groups first, then arrangements, in the order of the paper.
    package var tasks: [PlanTask] { groups.flatMap(\.tasks) + arrangements }
}

package struct PlanItem: Sendable, Equatable {
    package var label: String
    package var text: Text

    package init(label: String, text: Text) {
        self.label = label
        self.text = text
    }
}

package struct TaskGroup: Sendable, Equatable {
    /// The path of numbers: `II.1`.
    package var id: String
    package var title: Text
    package var tasks: [PlanTask]

    package init(id: String, title: Text, tasks: [PlanTask]) {
        self.id = id
        self.title = title
        self.tasks = tasks
    }
}

package struct PlanTask: Sendable, Equatable {
    /// `II.1.2`, or the author's `{mã: …}`.
    package var id: String
    /// The id is the author's own `{mã: …}`, which stays with the task wherever it moves.
    package var isPinned = false
    package var text: Text
    /// Facts: the author's attributes, own or inherited from a heading or lead-in.
    package var lead: [Text] = []
    package var coordinating: [Text] = []
    package var deadline: Deadline?
    package var deliverable: Text?
    package var nature: TaskNature?
    /// What the sentence seems to say; never a fact.
    package var suggestions: [Suggestion] = []
    package var span: SourceSpan?

    package init(id: String, text: Text, span: SourceSpan? = nil) {
        self.id = id
        self.text = text
        self.span = span
    }
}

/// A day, or what the author wrote in its place (`quý III năm 2026`).
package struct Deadline: Sendable, Equatable {
    package var date: PartialDate?
    package var text: Text

    package init(date: PartialDate? = nil, text: Text) {
        self.date = date
        self.text = text
    }
}

package enum TaskNature: String, Sendable, CaseIterable {
    case once = "một lần"
    case periodic = "định kỳ"
    case ongoing = "thường xuyên"
}

/// Something read from a sentence, shown as a suggestion until the author writes it down.
package struct Suggestion: Sendable, Equatable {
    package enum Field: String, Sendable, CaseIterable {
        case lead = "chủ trì"
        case coordinating = "phối hợp"
        case deadline = "hạn"
        case deliverable = "kết quả"
        case nature = "loại việc"
    }

    package var field: Field
    package var value: String
    package var span: SourceSpan?

    package init(field: Field, value: String, span: SourceSpan? = nil) {
        self.field = field
        self.value = value
        self.span = span
    }
}

/// Who follows the plan up, who reports, to whom and how often, as the plan itself says.
package struct ReportingDuty: Sendable, Equatable {
    package var followUp: Text?
    package var reporter: Text?
    package var recipient: Text?
    /// As written: `định kỳ`, `6 tháng, hằng năm`.
    package var frequency: Text?
    /// True when read from a sentence, not from an attribute.
    package var isSuggestion: Bool
    package var span: SourceSpan?

    package init(isSuggestion: Bool = true) { self.isSuggestion = isSuggestion }
}

/// `(sau đây viết tắt là …)`.
package struct ShortName: Sendable, Equatable {
    package var short: Text
    /// The words before the bracket that the short name stands for, as far as the sentence tells.
    package var full: Text

    package init(short: Text, full: Text) {
        self.short = short
        self.full = full
    }
}
