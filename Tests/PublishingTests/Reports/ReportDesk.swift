import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Publishing
import Reporting
import TestSupport
import Testing

/// A plan that came along, with its bodies and all their progress.
enum SampleCase: String, Sendable, CaseIterable {
    case party = "93-KL-TW"
    case digital = "chuyen-doi-so-2026"

    /// Every period of which it has data.
    var periods: [String] {
        switch self {
        case .party: ["2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1"]
        case .digital: ["2026-07", "2026-08", "2026-09", "2026-Q3"]
        }
    }

    static let all = allCases.flatMap { sample in sample.periods.map { SampledPeriod(sample: sample, code: $0) } }
}

struct SampledPeriod: Sendable, Hashable, CustomTestStringConvertible {
    var sample: SampleCase
    var code: String

    var testDescription: String { "\(sample.rawValue) \(code)" }
}

/// A folder with `ke-hoach.md`, `co-quan.csv` and what was imported, and what the program does there.
struct ReportDesk {
    let folder: TemporaryFolder

    static let plan = "ke-hoach.md"
    static let store = "ke-hoach.tien-do.sqlite"
    static let templates = Project.root.appending(path: "templates/reports")

    /// An empty folder.
    init() throws { folder = try TemporaryFolder() }

    /// A copy of a sample with all its progress in the store.
    init(_ sample: SampleCase) throws {
        folder = try TemporaryFolder()
        let imported = try Self.imported.get()[sample]!
        for name in [Self.plan, Self.store, "co-quan.csv", "tien-do"] {
            try FileManager.default.copyItem(
                at: imported.folder.url.appending(path: name), to: folder.url.appending(path: name))
        }
    }

    /// Each sample imported once for all tests.
    private static let imported = Result<[SampleCase: ReportDesk], any Error> {
        try Dictionary(
            uniqueKeysWithValues: SampleCase.allCases.map { sample in
                let desk = try ReportDesk()
                let source = Project.resources.appending(path: "samples/\(sample.rawValue)")
                for name in [plan, "co-quan.csv", "tien-do"] {
                    try FileManager.default.copyItem(
                        at: source.appending(path: name), to: desk.folder.url.appending(path: name))
                }
                let result = try desk.run("progress", "import", plan, "tien-do")
                try #require(result.status == 0, "\(result.errors)")
                return (sample, desk)
            })
    }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramResult {
        try Vanban.run(arguments, environment: environment, in: folder)
    }

    /// `vanban report ke-hoach.md --period … `, into the folder `ra`.
    func report(_ period: String, _ arguments: String...) throws -> ProgramResult {
        try Vanban.run(["report", Self.plan, "--period", period, "-d", "ra"] + arguments, in: folder)
    }

    /// What the library makes of the plan and its store; an error ends the test.
    func made(
        _ period: String, _ kinds: [ReportKind] = [.consolidated], date: String? = nil,
        _ change: (inout ReportRequest) -> Void = { _ in }
    ) throws -> ReportRun {
        let outcome = try outcome(period, kinds, date: date, change)
        let errors = outcome.diagnostics.filter { $0.severity == .error }.map { DiagnosticRenderer().headline(of: $0) }
        return try #require(outcome.value, "\(errors)")
    }

    func outcome(
        _ period: String, _ kinds: [ReportKind] = [.consolidated], date: String? = nil,
        _ change: (inout ReportRequest) -> Void = { _ in }
    ) throws -> Outcome<ReportRun?> {
        var request = ReportRequest(
            span: try #require(ReportSpan(code: period)), kinds: kinds, date: date.flatMap(ReportRequest.day))
        change(&request)
        return try Workshop().publisher.report(
            folder.bytes(Self.plan), name: folder.path(Self.plan), request: request, templates: Self.templates)
    }

    func figures(_ period: String, date: String? = nil) throws -> PlanFigures {
        try made(period, [], date: date).basis.figures
    }

    /// Every file below the folder that a run wrote into, with its bytes.
    func files(in name: String = "ra") throws -> [String: [UInt8]] {
        guard FileManager.default.fileExists(atPath: folder.path(name)) else { return [:] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(name))
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try folder.bytes("\(name)/\($0)")) })
    }

    func text(_ name: String) throws -> String { String(decoding: try folder.bytes(name), as: UTF8.self) }
}

extension ReportRun {
    /// The text of the one source of a kind, or of the one whose name holds a word.
    func text(_ kind: ReportKind, of word: String = "") throws -> String {
        let found = sources.filter { $0.kind == kind && (word.isEmpty || $0.name.contains(word)) }
        try #require(found.count == 1, "\(found.map(\.name))")
        return found[0].text
    }
}
