import Diagnostics

/// What a body says of a task at the end of a period. Late and overdue are never said but computed.
package enum TaskStatus: String, Sendable, CaseIterable {
    case notStarted = "chưa thực hiện"
    case underway = "đang thực hiện"
    case done = "hoàn thành"
    case paused = "tạm dừng"
}

/// One row of a progress table: what one body reports on one task for one period.
package struct ProgressEntry: Sendable, Hashable {
    package var task: String
    /// The reporting body's name as the plan or the directory has it.
    package var body: String
    package var period: Period
    package var status: TaskStatus?
    /// Only where the task has a measure.
    package var percent: TableNumber?
    /// `kết quả`, in words.
    package var result = ""
    package var difficulties = ""
    package var proposals = ""
    package var completion: Day?
    /// `văn bản sản phẩm`: number and date of the paper that came out, as typed.
    package var product = ""
    /// `văn bản báo cáo`: number and date of the body's own report, as typed.
    package var report = ""
    /// `ngày số liệu`: the day up to which the figures were taken, where it is not the period's end.
    package var takenOn: Day?
    /// Figures by the name of their indicator.
    package var figures: [String: TableNumber] = [:]

    package init(task: String, body: String, period: Period) {
        self.task = task
        self.body = body
        self.period = period
    }
}
