extension Plan {
    /// The titles of a plan's sections, in capitals as papers have them.
    public struct Titles: Sendable, Hashable {
        /// Above ``Plan/goals``.
        public var goals = "MỤC ĐÍCH, YÊU CẦU"
        /// Above ``Plan/groups``.
        public var tasks = "NHIỆM VỤ, GIẢI PHÁP"
        /// Above ``Plan/arrangements``.
        public var arrangements = "TỔ CHỨC THỰC HIỆN"

        /// The usual ones.
        public init() {}
    }

    /// Where a paper says who does a task, by when, and what comes out.
    public enum Assignments: Sendable, Hashable, CaseIterable {
        /// In italics behind each task.
        case inText
        /// In a table that is the paper's last annex.
        case inAnnex
        /// Nowhere: the tasks' own sentences say it.
        case nowhere
    }

    /// How a plan is followed up (theo dõi).
    public struct FollowUp: Sendable, Hashable {
        /// Up to which day a period's figures are taken.
        public enum CutOff: Sendable, Hashable {
            /// Cuối kỳ: the period's own last day.
            case periodEnd
            /// That day of the period's last month, 1 to 28; the next period begins the day after.
            case day(Int)
        }

        /// Chốt số liệu; nil is the period's end.
        public var cutOff: CutOff?
        /// Hạn gửi: how many days after the cut-off reports are due.
        public var days: Int?
        /// Whether those are working days.
        public var areWorkingDays = true
        /// Đôn đốc: the body that follows up.
        public var urger: String?
        /// Báo cáo: the body that reports on the plan as a whole.
        public var reporter: String?
        /// Nơi nhận báo cáo.
        public var recipient: String?
        /// The day from which the plan runs; nil is its own date.
        public var start: Day?
        /// The day up to which it runs; nil is without an end.
        public var end: Day?

        /// Nothing settled.
        public init() {}
    }
}
