import Diagnostics

/// What is known of one document of a folder.
package struct LedgerEntry: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// To be made, or under way when a run was stopped.
        case waiting = "chờ"
        case done = "xong"
        /// Could not be made; what is wrong stands beside it.
        case failed = "lỗi"
        /// No longer asked for by the job; its file stays.
        case dropped = "thừa"
    }

    /// The name of its file in the folder.
    package var name: String
    /// Its place in the job, from 1.
    package var number: Int
    /// The file that it comes from, and the line of its row there.
    package var source: String
    package var line: Int?
    package var tray: String
    package var isDuplex: Bool
    /// Stands for everything that it was made from.
    package var input: String
    package var state: State
    package var output: Output?
    /// When the last attempt began and ended; for people, nothing is made from it.
    package var started: String?
    package var ended: String?
    package var attempts: Int
    package var findings: [Diagnostic]

    /// What was written.
    package struct Output: Sendable, Equatable {
        package var pages: Int
        package var bytes: Int
        package var hash: String
        /// Of the first page, in points.
        package var width: Double
        package var height: Double

        package init(pages: Int, bytes: Int, hash: String, width: Double, height: Double) {
            self.pages = pages
            self.bytes = bytes
            self.hash = hash
            self.width = width
            self.height = height
        }
    }

    package init(_ order: Order, isDuplex: Bool) {
        name = order.name
        number = order.number
        source = order.source
        line = order.row?.line
        tray = order.tray
        self.isDuplex = isDuplex
        input = order.input
        state = .waiting
        attempts = 0
        findings = []
    }
}
