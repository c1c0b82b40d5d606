/// What a kế hoạch orders: goals, groups of tasks, arrangements.
///
/// ``Office/plan(of:)`` reads one from a source; as ``Document/plan`` it becomes the sections of a paper. Ids are the
/// path of numbers from the section down, `II.1.2`, unless a task has its own.
public struct Plan: Sendable, Hashable {
    /// Mục đích, yêu cầu: a text each.
    public var goals: [String] = []
    /// Nhiệm vụ, giải pháp.
    public var groups: [Group] = []
    /// Tổ chức thực hiện: who does what to carry the plan out.
    public var arrangements: [Task] = []
    /// How it is followed up.
    public var followUp = FollowUp()
    /// The titles of its sections on paper. One without content is not printed.
    public var titles = Titles()
    /// How leads, deadlines and products are printed.
    public var assignments = Assignments.inText

    /// A plan of tasks.
    public init(goals: [String] = [], groups: [Group] = [], arrangements: [Task] = []) {
        self.goals = goals
        self.groups = groups
        self.arrangements = arrangements
    }

    /// Every task, groups first, in the order of the paper.
    public var tasks: [Task] { groups.flatMap(\.tasks) + arrangements }

    /// Tasks under one heading.
    public struct Group: Sendable, Hashable {
        /// The path of numbers, `II.1`, as understood from a source; nil, and passed over, in a plan that is given.
        public var id: String?
        /// Its heading; nil sets its tasks under the section itself.
        public var title: String?
        /// Its tasks.
        public var tasks: [Task]

        /// A group of tasks.
        public init(_ title: String? = nil, tasks: [Task]) {
            self.title = title
            self.tasks = tasks
        }
    }

    /// Một nhiệm vụ.
    public struct Task: Sendable, Hashable {
        /// The id by which progress is reported; nil takes the path of numbers. Two tasks with one id are an error.
        public var id: String?
        /// What is to be done, as a sentence.
        public var text: String
        /// Chủ trì.
        public var lead: [String] = []
        /// Phối hợp.
        public var coordinating: [String] = []
        /// Thời hạn.
        public var deadline: Deadline?
        /// Sản phẩm, kết quả.
        public var product: String?
        /// Loại việc; nil where nobody has said it.
        public var nature: Nature?
        /// What its sentence seems to say where nobody has written it down; never a fact, and passed over in a plan that
        /// is given.
        public var suggestions: [Suggestion] = []

        /// A task; who does it and by when is set on it.
        public init(
            _ text: String, id: String? = nil, lead: [String] = [], coordinating: [String] = [],
            deadline: Deadline? = nil, product: String? = nil
        ) {
            self.text = text
            self.id = id
            self.lead = lead
            self.coordinating = coordinating
            self.deadline = deadline
            self.product = product
        }
    }

    /// By when a task is due.
    public enum Deadline: Sendable, Hashable {
        /// A day.
        case day(Day)
        /// Words in its place: `quý III năm 2026`.
        case words(String)
    }

    /// How often a task is done.
    public enum Nature: Sendable, Hashable, CaseIterable {
        /// Một lần.
        case once
        /// Định kỳ.
        case periodic
        /// Thường xuyên.
        case ongoing
    }

    /// What a sentence seems to say about its task.
    public struct Suggestion: Sendable, Hashable {
        /// What it speaks of.
        public enum Field: Sendable, Hashable, CaseIterable {
            /// Chủ trì.
            case lead
            /// Phối hợp.
            case coordinating
            /// Thời hạn.
            case deadline
            /// Sản phẩm, kết quả.
            case product
            /// Loại việc.
            case nature
        }

        /// What it speaks of.
        public var field: Field
        /// The words.
        public var value: String
    }
}
