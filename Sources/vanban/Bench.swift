import ArgumentParser
import Diagnostics
import Foundation
import Layout
import PageModel
import PlanModel
import Publishing

/// Times the steps inside one process; `make bench` calls it.
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Đo thời gian từng bước trong một tiến trình.", shouldDisplay: false)

    @Argument(help: "Tệp nguồn; chỉ --evenness nhận nhiều tệp.") var files: [String]
    @Option(help: "Số lần làm.") var count = 500
    @Flag(help: "In thời gian của mọi lần, dạng JSON.") var json = false
    @Flag(help: "Đo độ đều của các dòng thay cho thời gian, cộng mọi tệp.") var evenness = false
    @Option(help: "Cách ngắt dòng: optimal hoặc greedy.") var breaking: Breaking = .optimal
    @Option(help: "Dàn cho gọn trang; số trang, hoặc auto.") var fit: Fit?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if count < 1 { throw ValidationError("--count phải từ 1 trở lên.") }
        if files.count > 1, !evenness { throw ValidationError("Chỉ --evenness nhận nhiều tệp.") }
    }

    func run() throws {
        Publisher.prepare()
        let console = common.console()
        let sources = try files.map { try OneFile($0, console: console) }
        let publisher = try common.publisher(console)
        if evenness { return try showEvenness(of: sources, publisher) }
        let file = sources[0]
        var steps: [[Double]] = Array(repeating: [], count: Step.allCases.count + 1)
        for _ in 0..<count {
            var clock = Stopwatch()
            let document = try value(publisher.understand(file.bytes, name: file.name, withPlan: false).value)
            steps[0].append(clock.lap())
            var settings = PublishSettings(profile: nil)
            settings.breaking = breaking
            settings.fit = fit?.goal
            let laid = try value(publisher.layOut(document, file: file.name, settings: settings).value)
            steps[1].append(clock.lap())
            _ = try publisher.write(laid)
            steps[2].append(clock.lap())
            steps[3].append(clock.total)
        }
        let names = Step.allCases.map(\.rawValue) + ["tất cả"]
        if json { return print(Self.json(zip(names, steps))) }
        print("bước        CPU ms: lần đầu   nhỏ nhất  trung vị  lớn nhất")
        for (name, times) in zip(names, steps) { print(Self.row(name, times)) }
    }

    /// One line of JSON for each way to break lines: the lines of all files together.
    private func showEvenness(of files: [OneFile], _ publisher: Publisher) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for breaking in Breaking.allCases {
            var settings = PublishSettings(profile: nil)
            settings.breaking = breaking
            // Not the pages themselves: of a shelf of papers they would fill the memory.
            let makings = try files.flatMap { file in
                let understood = publisher.understand(file.bytes, name: file.name, withPlan: false)
                let document = try value(understood.value, of: file, understood.diagnostics)
                let laid = publisher.layOut(document, file: file.name, settings: settings)
                return try value(laid.value, of: file, laid.diagnostics).pages.pages.compactMap(\.making)
            }
            let row = Row(
                breaking: breaking.rawValue, files: files.count, pages: makings.count, even: Evenness(makings))
            print(String(decoding: try encoder.encode(row), as: UTF8.self))
        }
    }

    private struct Row: Encodable {
        var breaking: String
        var files: Int
        var pages: Int
        var even: Evenness
    }

    /// What stands in the way is told; remarks are not, for nobody reads the paper.
    private func value<Value>(_ value: Value?, of file: OneFile, _ diagnostics: [Diagnostic]) throws -> Value {
        if let value { return value }
        file.console.show(diagnostics.filter { $0.severity == .error })
        throw ExitCode(max(1, diagnostics.exitStatus))
    }

    private enum Step: String, CaseIterable {
        case read = "đọc"
        case layOut = "dàn trang"
        case write = "ghi"
    }

    private func value<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw ExitCode(1) }
        return value
    }

    /// Every document's milliseconds, a list a step, the sum last.
    private static func json(_ steps: Zip2Sequence<[String], [[Double]]>) -> String {
        let lines = steps.map { name, times in
            let figures = times.map { String(format: "%.3f", $0 * 1000) }.joined(separator: ", ")
            return "  \"\(name)\": [\(figures)]"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}"
    }

    private static func row(_ name: String, _ times: [Double]) -> String {
        let warm = times.dropFirst().sorted()
        let figures = [times[0], warm.first ?? 0, warm.isEmpty ? 0 : warm[warm.count / 2], warm.last ?? 0]
        let columns = figures.map { String(format: "%10.2f", $0 * 1000) }.joined()
        return name.padding(toLength: 18, withPad: " ", startingAt: 0) + columns
    }
}

/// CPU time of the process, which a busy machine stretches less than the wall's.
private struct Stopwatch {
    private let start = Self.now()
    private var last = Self.now()

    mutating func lap() -> Double {
        let now = Self.now()
        defer { last = now }
        return now - last
    }

    var total: Double { last - start }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
