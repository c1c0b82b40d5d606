import ArgumentParser
import Diagnostics
import Foundation
import PlanModel
import Reporting

/// Times what reports ask of a progress store; `make bench` calls it.
struct BenchProgress: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-progress", abstract: "Đo thời gian đọc kho tiến độ.", shouldDisplay: false)

    @Argument(help: "Tệp nguồn của kế hoạch.") var plan: String
    @Argument(help: "Kỳ.") var period: String

    /// Prints milliseconds (wall clock) and what was counted.
    func run() throws {
        guard let period = Period(code: period), let store = try ProgressStore.open(besides: plan) else {
            throw ExitCode(1)
        }
        var snapshot = ProgressSnapshot(period: period, latest: [], held: [], doneSince: [:])
        let time = try ContinuousClock().measure { snapshot = try store.snapshot(at: period) }
        let milliseconds = Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
        print(String(format: "%.0f %d %@", milliseconds, snapshot.latest.count, snapshot.version))
    }
}
