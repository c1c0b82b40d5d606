import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Batch

/// The files for clusters, run as Slurm and Kubernetes would run them. (`make test-cluster` has a real Slurm.)
@Suite("Batches on clusters")
struct ClusterTests {
    private static let cluster = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Resources/cluster")

    private static func script(_ name: String) -> String { cluster.appending(path: name).path }

    private static func expectCollected(_ desk: BatchDesk) throws {
        try #require(try desk.run("lo.yaml", "-q", "-d", "ref").status == 0)
        #expect(try desk.documents("ra/all") == desk.documents("ref"))
    }

    // MARK: Slurm

    private static func slurm(
        _ desk: BatchDesk, _ task: Int, of tasks: ClosedRange<Int>, _ more: String..., expecting status: Int32 = 0
    ) throws {
        let surroundings = [
            "VANBAN": Vanban.program, "SLURM_ARRAY_TASK_ID": "\(task)", "SLURM_ARRAY_TASK_MIN": "\(tasks.lowerBound)",
            "SLURM_ARRAY_TASK_COUNT": "\(tasks.count)",
        ]
        let run = try Program.run(
            "bash", [script("vanban-array.sbatch"), "lo.yaml", "ra"] + more,
            environment: Vanban.plain.merging(surroundings) { $1 }, in: desk.folder.url)
        #expect(run.status == status, "\(run.errors)")
    }

    private static func collect(_ desk: BatchDesk) throws -> ProgramResult {
        try Program.run(
            "bash", [script("vanban-collect.sbatch"), "ra"],
            environment: Vanban.plain.merging(["VANBAN": Vanban.program]) { $1 }, in: desk.folder.url)
    }

    @Test("the tasks of an array make a share each, and the job behind them collects", arguments: [0, 1, 5])
    func array(first: Int) throws {
        let desk = try BatchDesk(rows: 7)
        for task in first...(first + 2) { try Self.slurm(desk, task, of: first...(first + 2)) }
        #expect(try desk.documents("ra/shard-1").count == 3)
        let collected = try Self.collect(desk)
        #expect(collected.status == 0, "\(collected.errors)")
        try Self.expectCollected(desk)
    }

    @Test("a task that is submitted again, alone, makes its own share and not the whole")
    func again() throws {
        let desk = try BatchDesk(rows: 7)
        for task in [1, 3] { try Self.slurm(desk, task, of: 1...3) }
        #expect(try Self.collect(desk).status == 1)
        try Self.slurm(desk, 2, of: 2...2, "3")
        #expect(try Self.collect(desk).status == 0)
        try Self.expectCollected(desk)
    }

    @Test("a batch of which documents failed is collected, and said to have failed")
    func failed() throws {
        let desk = try BatchDesk(rows: 4)
        try desk.write(rows: [BatchDesk.row(1), BatchDesk.row(2), "3,31/2/2026,Sở mẫu 3,việc,Không có ngày ấy"])
        try Self.slurm(desk, 1, of: 1...2, "2", expecting: 1)
        try Self.slurm(desk, 2, of: 1...2, "2", expecting: 0)
        let collected = try Self.collect(desk)
        #expect(collected.status == 1 && collected.text.contains("lỗi: 1"), "\(collected.text)")
        #expect(try desk.documents("ra/all").count == 2)
    }

    // MARK: Kubernetes

    private static func manifest(_ name: String) throws -> JobNode {
        let bytes = [UInt8](try Data(contentsOf: cluster.appending(path: name)))
        return try JobNode.parse(try SourceFile(name: name, bytes: bytes))
    }

    /// A program's command with what a pod mounts and what Kubernetes puts in for variables.
    private static func run(
        _ command: [String], _ desk: BatchDesk, _ variables: [String: String] = [:]
    ) throws -> ProgramResult {
        let words = command.map { word in
            variables.reduce(word) { $0.replacing("$(\($1.key))", with: $1.value) }
                .replacing("/lo/", with: desk.folder.url.path + "/").replacing(
                    "/ra/", with: desk.folder.url.path + "/ra/")
        }
        // The pod's program is the one that was built.
        let folder = URL(filePath: Vanban.program).deletingLastPathComponent().path
        let path = ["PATH": folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")]
        let surroundings = Vanban.plain.merging(path) { $1 }.merging(variables) { $1 }
        return try Program.run(words[0], Array(words.dropFirst()), environment: surroundings, in: desk.folder.url)
    }

    @Test("the pods of an indexed job make a share each, and the job behind them collects")
    func indexedJob() throws {
        let desk = try BatchDesk(rows: 9)
        let job = try Self.manifest("vanban-job.yaml")
        #expect(job["kind"]?.text == "Job" && job["apiVersion"]?.text == "batch/v1")
        let spec = try #require(job["spec"])
        #expect(spec["completionMode"]?.text == "Indexed")
        let container = try #require(spec["template"]?["spec"]?["containers"]?.list?.first)
        let shards = try #require(container["env"]?.list?.first { $0["name"]?.text == "VANBAN_SHARDS" }?["value"]?.text)
        #expect(spec["completions"]?.text == shards)
        let command = try #require(container["command"]?.texts).map(\.string)
        for index in 0..<(try #require(Int(shards))) {
            let pod = try Self.run(command, desk, ["VANBAN_SHARDS": shards, "JOB_COMPLETION_INDEX": "\(index)"])
            #expect(pod.status == 0, "\(pod.errors)")
        }
        let behind = try Self.manifest("vanban-collect-job.yaml")
        let collector = try #require(behind["spec"]?["template"]?["spec"]?["containers"]?.list?.first)
        let collected = try Self.run(try #require(collector["command"]?.texts).map(\.string), desk)
        #expect(collected.status == 0, "\(collected.errors)")
        try Self.expectCollected(desk)
        // Every volume that is mounted is there.
        for (manifest, container) in [(job, container), (behind, collector)] {
            let volumes =
                manifest["spec"]?["template"]?["spec"]?["volumes"]?.list?.compactMap { $0["name"]?.text } ?? []
            for mount in container["volumeMounts"]?.list ?? [] { #expect(volumes.contains(mount["name"]?.text ?? "")) }
        }
    }
}

extension JobNode {
    fileprivate subscript(key: String) -> JobNode? { entries?.first { $0.key.text == key }?.value }
}
