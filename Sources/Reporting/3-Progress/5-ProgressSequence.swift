import Diagnostics
import PlanModel

/// Holds rows of one body on one task against each other: twice the same period, a percent that falls, a task that
/// is no longer done. Of each row it keeps 40 bytes, so that a million of them fit.
struct ProgressSequence {
    /// Whether a task was said to be done.
    enum Done: UInt8 {
        case unsaid, yes, no

        init(_ status: TaskStatus?) { self = status.map { $0 == .done ? .yes : .no } ?? .unsaid }
    }

    /// A row of the input, or of the store.
    struct Mark {
        /// Task, body and period, so that numbers sort as they do.
        let key: UInt64
        let offset: Int
        /// −1 for a row of the store.
        let file: Int32
        let line: UInt32
        /// Less than zero where there is none.
        let percent: Float
        let done: Done

        init(
            task: Int, body: Int, period: Int, percent: Double?, done: Done, file: Int = -1, line: Int = 0,
            offset: Int = 0
        ) {
            key = UInt64(task) << 44 | UInt64(body) << 24 | UInt64(period)
            self.offset = offset
            self.file = Int32(file)
            self.line = UInt32(clamping: line)
            self.percent = percent.map(Float.init) ?? -1
            self.done = done
        }

        var isStored: Bool { file < 0 }
        var pair: UInt64 { key >> 24 }
        var task: Int { Int(key >> 44) }
        var body: Int { Int(key >> 24 & 0xFFFFF) }
        var period: Int { Int(key & 0xFFFFFF) }
    }

    private var marks: [Mark] = []

    mutating func add(_ mark: Mark) { marks.append(mark) }

    /// - Parameter names: what tasks, bodies and periods are called; nil for a task whose rows are not compared.
    mutating func check(
        files: [String], names: (Mark) -> [String: String]?, _ findings: inout ProgressFindings
    ) {
        marks.sort { ($0.key, $0.file, $0.line) < ($1.key, $1.file, $1.line) }
        var first: Mark?
        var previous: Mark?
        var measured: Mark?
        for (index, mark) in marks.enumerated() {
            if let last = first, last.key == mark.key, !last.isStored {
                tell(
                    .progressTwice, of: mark, names(mark), ["first": "\(files[Int(last.file)]):\(last.line)"], &findings
                )
                continue
            }
            first = mark
            // What the input says goes before what the store has.
            if mark.isStored, index + 1 < marks.count, marks[index + 1].key == mark.key { continue }
            if let last = measured, last.pair == mark.pair, mark.percent >= 0, last.percent > mark.percent {
                compare(.progressFalling, last, mark, names, &findings)
            }
            if let last = previous, last.pair == mark.pair, last.done == .yes, mark.done == .no {
                compare(.progressUndone, last, mark, names, &findings)
            }
            if mark.percent >= 0 { measured = mark }
            if mark.done != .unsaid { previous = mark }
        }
        marks = []
    }

    private func compare(
        _ message: Message, _ earlier: Mark, _ later: Mark, _ names: (Mark) -> [String: String]?,
        _ findings: inout ProgressFindings
    ) {
        // What the store alone says was told when it came.
        guard !(earlier.isStored && later.isStored), var arguments = names(later) else { return }
        arguments["earlier"] = names(earlier)?["period"]
        arguments["before"] = Self.written(earlier.percent)
        arguments["after"] = Self.written(later.percent)
        tell(message, of: later.isStored ? earlier : later, arguments, [:], &findings)
    }

    private func tell(
        _ message: Message, of mark: Mark, _ names: [String: String]?, _ arguments: [String: String],
        _ findings: inout ProgressFindings
    ) {
        let span = SourceSpan(start: mark.offset, end: mark.offset)
        let all = (names ?? [:]).merging(arguments) { $1 }
        findings.report(message, file: Int(mark.file), line: Int(mark.line), span: span, all)
    }

    private static func written(_ percent: Float) -> String {
        let tenths = (percent * 10).rounded()
        let text = tenths == percent * 10 ? tenths / 10 : percent
        return "\(text == text.rounded() ? "\(Int(text))" : "\(text)".replacing(".", with: ","))%"
    }
}
