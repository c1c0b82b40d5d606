import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Reporting

@Suite("The progress store beside a plan")
struct ProgressStoreTests {
    let folder: TemporaryFolder
    private var planPath: String { folder.path("ke-hoach.md") }
    private var storePath: String { folder.path("ke-hoach.tien-do.sqlite") }

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> ProgressStore {
        try #require(try ProgressStore.open(besides: planPath, creating: true))
    }

    @discardableResult
    private func bringIn(
        _ entries: [ProgressEntry], plan: Plan = ProgressFixture.plan, moves: [TaskMatching.Move] = [],
        file: String = "a.csv", time: String = "T"
    ) throws -> ProgressStore.Summary {
        try open().bringIn(plan: plan, moves: moves, files: [file], time: time) { writer in
            for (index, entry) in entries.enumerated() {
                try writer.take(ProgressReading.Row(entry: entry, file: 0, line: index + 2))
            }
        }
    }

    private static func entry(
        _ task: String = "II.1.1", _ body: String = "Ban A", _ period: String = "2026-Q1", percent: Int? = nil,
        result: String = ""
    ) -> ProgressEntry {
        var entry = ProgressEntry(task: task, body: body, period: Period(code: period)!)
        entry.percent = percent.map { TableNumber(digits: $0, decimals: 0) }
        entry.result = result
        return entry
    }

    /// One row for each of some random bodies, tasks and periods, with all its cells.
    private static func entries(_ seed: UInt64) -> [ProgressEntry] {
        var generator = SplitMix(seed: seed)
        let codes = [
            "2026-Q1", "2026-Q2", "2026-6T", "2026-Q3", "2026-9T", "2026-03", "2026-06", "2026-W26", "2026", "2026-Q4",
        ]
        var entries: [ProgressEntry] = []
        for task in ["II.1.1", "II.1.2", "II.1.3"] {
            for body in ["Ban A", "Ban B", "Huyện ủy X"] {
                for code in codes where Int.random(in: 0..<3, using: &generator) > 0 {
                    var entry = ProgressEntry(task: task, body: body, period: Period(code: code)!)
                    // Mostly done, so that runs of it come about.
                    entry.status = [.done, .done, .done, .underway, .paused, .notStarted, nil].randomElement(
                        using: &generator)!
                    entry.percent = [nil, "45%", "45,5", "100"].randomElement(using: &generator)!.flatMap(
                        TableNumber.init)
                    entry.result = ["", "x \"y\"\nz", "Đã xong; tốt"].randomElement(using: &generator)!
                    entry.completion = [nil, Day(2026, 3, 5)].randomElement(using: &generator)!
                    entry.takenOn = [nil, Day(2026, 6, 5)].randomElement(using: &generator)!
                    entry.product = ["", "15-BC/TU, 05/3/2026"].randomElement(using: &generator)!
                    entry.figures = [[:], ["Số \"xã\"": "1.234,5", "b": "-12"]].randomElement(using: &generator)!
                        .mapValues { TableNumber($0)! }
                    entries.append(entry)
                }
            }
        }
        return entries
    }

    @Test("a snapshot is what the rows in memory give, at every period", arguments: 1...25)
    func snapshot(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let entries = Self.entries(seed)
        try bringIn(entries.shuffled(using: &generator))
        for code in ["2026-01", "2026-Q1", "2026-06", "2026-Q2", "2026-6T", "2026-W26", "2026-9T", "2026", "2027"] {
            var snapshot = try open().snapshot(at: Period(code: code)!)
            snapshot.version = ""
            #expect(snapshot == ProgressSnapshot(entries, at: Period(code: code)!), "at \(code)")
        }
    }

    @Test("the version depends on the rows alone, and on each of them", arguments: 1...10)
    func version(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let entries = Self.entries(seed)
        let year = Period(code: "2026")!
        try bringIn(entries, file: "một.csv", time: "2026-01-01")
        let version = try open().snapshot(at: year).version
        let early = try open().snapshot(at: Period(code: "2026-Q1")!).version
        #expect(version.count == 32 && version != early)

        let other = try ProgressStoreTests()
        let mixed = entries.shuffled(using: &generator)
        try other.bringIn(mixed.map { Self.entry($0.task, $0.body, $0.period.code, result: "nháp") })
        for half in [mixed.prefix(mixed.count / 2), mixed.suffix(from: mixed.count / 2)] {
            try other.bringIn(Array(half), file: "hai.csv", time: "2027-01-01")
        }
        #expect(try other.open().snapshot(at: year).version == version)

        var changed = entries
        let index = Int.random(in: changed.indices, using: &generator)
        changed[index].difficulties += "x"
        try other.bringIn(changed)
        #expect(try other.open().snapshot(at: year).version != version)
        try other.bringIn(entries)
        #expect(try other.open().snapshot(at: year).version == version, "back to what it was")
    }

    @Test("the same rows again change nothing, not even a byte of the file")
    func again() throws {
        let entries = Self.entries(3)
        let first = try bringIn(entries)
        #expect(first.added == entries.count && first.changed == 0 && first.number == 1)
        let bytes = try folder.bytes("ke-hoach.tien-do.sqlite")
        let second = try bringIn(entries.reversed(), file: "b.csv", time: "later")
        #expect(second.same == entries.count && second.number == nil)
        #expect(try folder.bytes("ke-hoach.tien-do.sqlite") == bytes)
    }

    @Test("what was replaced stays as history, with file, line and the import that replaced it")
    func history() throws {
        try bringIn([Self.entry(result: "một")], file: "1.csv")
        try bringIn([Self.entry("II.1.3", "Ban B"), Self.entry(result: "hai")], file: "2.csv")
        try bringIn([Self.entry(result: "một")], file: "3.csv")
        let history = try open().history(of: "II.1.1")
        #expect(history.map(\.entry.result) == ["một", "hai", "một"])
        #expect(history.map(\.file) == ["1.csv", "2.csv", "3.csv"])
        #expect(history.map(\.line) == [2, 3, 2])
        #expect(history.map(\.importNumber) == [1, 2, 3])
        #expect(history.map(\.replacedBy) == [2, 3, nil])
        #expect(try open().periods().map(\.code) == ["2026-Q1"])
    }

    @Test("an import that fails half way leaves nothing")
    func allOrNothing() throws {
        try bringIn([Self.entry(result: "một")])
        let before = try open().snapshot(at: Period(code: "2026")!)
        #expect(throws: DiagnosedError.self) {
            try open().bringIn(plan: ProgressFixture.plan, files: ["a.csv"], time: "") { writer in
                try writer.take(ProgressReading.Row(entry: Self.entry(result: "hai"), file: 0, line: 2))
                throw DiagnosedError(Diagnostic(.progressRowTooLong))
            }
        }
        #expect(try open().snapshot(at: Period(code: "2026")!) == before)
        #expect(try open().history(of: "II.1.1").count == 1)
    }

    @Test("indicators are remembered for each body")
    func indicators() throws {
        var entry = Self.entry()
        entry.figures = ["Số xã": TableNumber("5")!, "Kinh phí": TableNumber("1.200")!]
        try bringIn([entry, Self.entry("II.1.3", "Ban B")])
        #expect(try open().indicators() == ["Kinh phí", "Số xã"])
        #expect(try open().indicators(of: "Ban A") == ["Kinh phí", "Số xã"])
        #expect(try open().indicators(of: "Ban B") == [])
    }

    // MARK: Amended plans

    private static func plan(_ tasks: [(id: String, text: String, isPinned: Bool)]) -> Plan {
        var plan = Plan()
        plan.groups = [
            TaskGroup(
                id: "II.1", title: Text("Nhóm"),
                tasks: tasks.map { id, text, isPinned in
                    var task = PlanTask(id: id, text: Text(text))
                    task.isPinned = isPinned
                    return task
                })
        ]
        return plan
    }

    @Test("rows follow tasks that changed places; moved, new and dropped ones are listed")
    func moved() throws {
        let old = Self.plan([("1", "một", false), ("2", "hai", false), ("3", "ba", false)])
        try bringIn(["1", "2", "3"].map { Self.entry($0, result: "của \($0)") }, plan: old)
        let new = Self.plan([("1", "mới", false), ("2", "Một", false), ("3", "hai", false)])
        let foreseen = try open().snapshot(at: Period(code: "2026")!, of: new)
        let summary = try bringIn([], plan: new)
        #expect(summary.tasks.moved.map { "\($0.old)\($0.new)" } == ["12", "23"])
        #expect(summary.tasks.added.map(\.id) == ["1"])
        #expect(summary.tasks.dropped.map(\.code) == ["3"])
        #expect(summary.tasks.notes.count == 3)
        let snapshot = try open().snapshot(at: Period(code: "2026")!)
        #expect(snapshot == foreseen)
        #expect(snapshot.latest.map { "\($0.key.task) \($0.value.result)" }.sorted() == ["2 của 1", "3 của 2"])
        #expect(try open().tasks().filter { $0.dropped != nil }.map(\.text) == ["ba"])
        #expect(try bringIn([], plan: new).number == nil, "the same plan again changes nothing")
        let back = try bringIn([], plan: old)
        #expect(back.tasks.dropped.map(\.text) == ["mới"])
        #expect(try open().snapshot(at: Period(code: "2026")!).latest.count == 3)
    }

    @Test("an id whose text changed stops the import and shows both; the author says what it is")
    func reworded() throws {
        let old = Self.plan([("1", "một", false), ("2", "hai", false)])
        try bringIn([Self.entry("1")], plan: old)
        let new = Self.plan([("1", "một sửa", false), ("2", "hai", false)])
        let error = #expect(throws: DiagnosedError.self) { try bringIn([], plan: new) }
        #expect(error?.diagnostics.map(\.message.code) == ["VB943"])
        #expect(error?.diagnostics.first?.arguments == ["task": "1", "stored": "một", "planned": "một sửa"])
        func count() throws -> Int { try open().snapshot(at: Period(code: "2026")!).latest.count }
        try bringIn([], plan: new, moves: [TaskMatching.Move(old: "1", new: "1")])
        #expect(try count() == 1)
        let pinned = Self.plan([("1", "một khác", true), ("2", "hai", false)])
        try bringIn([], plan: pinned)
        #expect(try count() == 1)
        let other = Self.plan([("1", "việc khác", false), ("2", "hai", false)])
        let gone = try bringIn([], plan: other, moves: [TaskMatching.Move(old: "1", new: nil)])
        #expect(gone.tasks.dropped.map(\.text) == ["một khác"] && gone.tasks.added.map(\.id) == ["1"])
        #expect(try count() == 0)
    }

    @Test("a text that stands twice is never taken for a task that moved")
    func ambiguous() throws {
        let stored = ["1", "2"].enumerated().map {
            TaskMatching.Stored(key: Int64($0), code: $1, text: "giống nhau", dropped: nil)
        }
        let matching = TaskMatching(stored: stored, plan: Self.plan([("3", "giống nhau", false)]))
        #expect(matching.moved.isEmpty && matching.added.map(\.id) == ["3"] && matching.dropped.count == 2)
    }

    // MARK: Other files

    @Test("other files, newer stores and damaged ones are told as such, and left alone")
    func foreign() throws {
        func reason() throws -> String? {
            let error = #expect(throws: DiagnosedError.self) { try bringIn([Self.entry()]) }
            #expect(error?.diagnostics.exitStatus == 3)
            #expect(error?.diagnostics.map(\.message.code) == ["VB942"])
            return error?.diagnostics.first?.arguments["reason"]
        }
        try folder.write(String(repeating: "không phải SQLite ", count: 100), to: "ke-hoach.tien-do.sqlite")
        #expect(try reason() == "this file is no store of this program")
        try FileManager.default.removeItem(atPath: storePath)
        try FileManager.default.createDirectory(atPath: storePath, withIntermediateDirectories: false)
        #expect(try reason() == "this is a folder")
        try FileManager.default.removeItem(atPath: storePath)

        try bringIn(Self.entries(5))
        var bytes = try folder.bytes("ke-hoach.tien-do.sqlite")
        // Head of an SQLite file: user version at 60, application at 68, both big-endian.
        bytes[63] = 9
        try Data(bytes).write(to: URL(filePath: storePath))
        #expect(try reason() == "it was made by a newer version")
        (bytes[63], bytes[71]) = (1, 0)
        try Data(bytes).write(to: URL(filePath: storePath))
        #expect(try reason() == "this file is no store of this program")
        bytes[71] = 0x44
        for index in 4096..<bytes.count { bytes[index] = 0x5A }
        try Data(bytes).write(to: URL(filePath: storePath))
        #expect(try reason() == "the file is damaged; take it from a backup")
    }

    @Test("an empty file, as a stopped machine may leave it, is a store without rows")
    func emptyFile() throws {
        try folder.write("", to: "ke-hoach.tien-do.sqlite")
        #expect(try ProgressStore.open(besides: planPath) == nil)
        #expect(try bringIn([Self.entry()]).added == 1)
    }
}
