/// What is known of one copy: the last time that it was to be printed.
package struct PrintRecord: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case waiting = "chờ"
        /// A job was asked for, under the name that stands beside. Until the job's number is known too, it holds no
        /// document, so nothing of it can have been printed.
        case sending = "đang gửi"
        /// The queue has it.
        case sent = "đã gửi"
        /// The queue has it and keeps it until it is released.
        case held = "giữ"
        case done = "xong"
        case cancelled = "huỷ"
        case failed = "lỗi"
        /// It was sent, and the queue knows nothing of it any more: only a person can say whether it was printed.
        case unknown = "không rõ"

        /// Nothing more happens by itself.
        package var isEnded: Bool { [.done, .cancelled, .failed, .unknown].contains(self) }
        /// The queue may have it.
        package var isInQueue: Bool { [.sending, .sent, .held].contains(self) }
    }

    /// The document's key and its hash: a file that has changed is another document.
    package var key: String
    package var hash: String
    package var title: String
    package var number: Int
    package var label: String
    /// Pages, such as `3-4`; empty for all.
    package var part: String
    /// From 1; one more each time that it is asked for again.
    package var attempt: Int
    package var state: State
    package var printer: String
    package var jobName: String
    package var job: Int?
    package var impressions: Int?
    package var sheets: Int?
    /// What the server said last.
    package var reason: String
    /// When it was sent, and when it ended; for people.
    package var sent: String?
    package var ended: String?
}
