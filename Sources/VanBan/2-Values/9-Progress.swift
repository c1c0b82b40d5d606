import Foundation

/// What bodies say of a plan's tasks, from which reports are made.
public struct Progress: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case rows([ProgressRow])
        case tables([Table])
        case besidePlan
    }

    /// A progress table as a file holds it.
    struct Table: Sendable, Hashable {
        var name: String
        var bytes: [UInt8]
    }

    let content: Content

    /// Rows that the program keeps itself. They are checked as tables are; a finding's line is the row's number.
    public static func rows(_ rows: [ProgressRow]) -> Progress { Progress(content: .rows(rows)) }

    /// Progress tables in CSV, by the names that diagnostics call them, in the order of these names.
    ///
    /// Comma or semicolon, UTF-8; columns as `vanban progress new` writes them.
    public static func tables(_ tables: [String: [UInt8]]) -> Progress {
        let sorted = tables.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return Progress(content: .tables(sorted.map { Table(name: $0.key, bytes: $0.value) }))
    }

    /// What `vanban progress import` has put into the store beside the plan's file; only for a plan that is a
    /// ``Source/file(_:)``.
    public static let besidePlan = Progress(content: .besidePlan)
}

/// What one body says of one task at the end of a period.
public struct ProgressRow: Sendable, Hashable {
    /// Trạng thái. Late and overdue are never said but computed.
    public enum Status: Sendable, Hashable, CaseIterable {
        /// Chưa thực hiện.
        case notStarted
        /// Đang thực hiện.
        case underway
        /// Hoàn thành.
        case done
        /// Tạm dừng.
        case paused
    }

    /// The task's id: `II.1.2`.
    public var task: String
    /// The body that reports, as the plan or the directory names it. It leads the task or coordinates.
    public var body: String
    /// The period of which it speaks.
    public var period: Period
    /// Nil where the body says nothing of it.
    public var status: Status?
    /// 0 to 100, only where the task has a measure.
    public var percent: Decimal?
    /// Kết quả, in words.
    public var result = ""
    /// Khó khăn.
    public var difficulties = ""
    /// Kiến nghị.
    public var proposals = ""
    /// Ngày hoàn thành.
    public var completion: Day?
    /// Văn bản sản phẩm: number and date of the paper that came out.
    public var product = ""
    /// Figures by the names of their indicators, at most 18 digits each.
    public var figures: [String: Decimal] = [:]

    /// A row; what came of the task is set on it.
    public init(task: String, body: String, period: Period, status: Status? = nil) {
        self.task = task
        self.body = body
        self.period = period
        self.status = status
    }
}
