import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("Shards of a batch")
struct ShardTests {
    @Test("shards by words and by what clusters set")
    func assigned() throws {
        #expect(Shard(words: "2/8").map { [$0.number, $0.count] } == [2, 8])
        for wrong in ["0/2", "3/2", "1", "a/b", "1/0", "1/2/3", ""] { #expect(Shard(words: wrong) == nil) }
        let slurm = ["SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_MIN": "5", "SLURM_ARRAY_TASK_COUNT": "4"]
        #expect(try Shard.assigned(by: slurm) == Shard(3, of: 4))
        let kubernetes = ["JOB_COMPLETION_INDEX": "0", "VANBAN_SHARDS": "4"]
        #expect(try Shard.assigned(by: kubernetes) == Shard(1, of: 4))
        #expect(try Shard.assigned(by: [:]) == nil)
        for unclear in [["JOB_COMPLETION_INDEX": "0"], ["SLURM_ARRAY_TASK_ID": "9", "SLURM_ARRAY_TASK_COUNT": "4"]] {
            let error = #expect(throws: DiagnosedError.self) { try Shard.assigned(by: unclear) }
            #expect(error?.diagnostics.map(\.message.code) == ["VB990"])
        }
    }

    @Test("shards have every document once, and collected they are what one run makes", arguments: [1, 3, 8])
    func collecting(count: Int) throws {
        let desk = try BatchDesk(rows: 7)
        #expect(try desk.run("lo.yaml", "-q", "-d", "ref").status == 0)
        for number in 1...count {
            #expect(try desk.run("lo.yaml", "-q", "-d", "s\(number)", "--shard", "\(number)/\(count)").status == 0)
        }
        let folders = (1...count).map { "s\($0)" }
        let collected = try Vanban.run(["batch", "--collect"] + folders + ["-d", "all"], in: desk.folder)
        #expect(collected.status == 0 && collected.errors.contains("[VB706]"), "\(collected.errors)")
        #expect(try desk.documents("all") == desk.documents("ref"))
        let (all, reference) = (try desk.entries("all"), try desk.entries("ref"))
        #expect(all.map(\.name) == reference.map(\.name) && all.map(\.output) == reference.map(\.output))
        #expect(try desk.run("lo.yaml", "-d", "all").errors.contains("giữ nguyên 7"))
        #expect(try Vanban.run(["batch", "--collect"] + folders + ["-d", "all"], in: desk.folder).status == 0)
    }

    @Test("the share comes from Slurm's and Kubernetes' variables")
    func environment() throws {
        let desk = try BatchDesk(rows: 5)
        let slurm = ["SLURM_ARRAY_TASK_ID": "1", "SLURM_ARRAY_TASK_MIN": "0", "SLURM_ARRAY_TASK_COUNT": "2"]
        #expect(try desk.run("lo.yaml", "-q", environment: slurm).status == 0)
        #expect(try desk.documents().keys.sorted().map { $0.prefix(1) } == ["2", "4"])
        #expect(try desk.run("lo.yaml", environment: ["JOB_COMPLETION_INDEX": "0"]).status == 2)
    }

    @Test("shards that were made otherwise, are missing, overlap or were changed are refused")
    func refused() throws {
        let desk = try BatchDesk(rows: 6)
        func shard(_ number: Int, _ extra: String...) throws {
            let arguments = ["batch", "lo.yaml", "-q", "-d", "s\(number)", "--shard", "\(number)/2"]
            #expect(try Vanban.run(arguments + extra, in: desk.folder).status == 0)
        }
        func collect(_ folders: String...) throws -> String {
            let result = try Vanban.run(["batch", "--collect"] + folders + ["-d", "all"], in: desk.folder)
            #expect(result.status != 0)
            return result.errors
        }
        try shard(1)
        try shard(2)
        #expect(try collect("s1").contains("2/2"))
        #expect(try collect("s1", "s1").contains("[VB993]"))
        #expect(try collect("s1", "không-có").contains("[VB983]"))
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("all")))
        try desk.folder.write("x", to: "s2/2-Sở mẫu 2.pdf")
        #expect(try collect("s1", "s2").contains("[VB994]"))
        try desk.folder.write(BatchDesk.job + "\nhai mặt: có\n", to: "lo.yaml")
        try shard(2, "--force")
        #expect(try collect("s1", "s2").contains("(thiết lập của công việc)"))
    }

    @Test("a ledger of other faces or another program does not belong to the others")
    func otherFaces() throws {
        let desk = try BatchDesk(rows: 4)
        for number in 1...2 {
            #expect(try desk.run("lo.yaml", "-q", "-d", "s\(number)", "--shard", "\(number)/2").status == 0)
        }
        for (key, words) in [("faces", "phông chữ"), ("program", "chương trình")] {
            let ledger = desk.folder.path("s2/.vanban/ledger.sqlite")
            let kept = try Data(contentsOf: URL(filePath: ledger))
            let store = try #require(try Ledger.open(in: desk.folder.path("s2"), creating: true))
            try store.queue.write {
                try $0.execute(sql: "UPDATE identity SET value = 'khác' WHERE key = ?", arguments: [key])
            }
            let result = try Vanban.run(["batch", "--collect", "s1", "s2", "-d", "all"], in: desk.folder)
            #expect(result.status == 1 && result.errors.contains("(\(words))"), "\(result.errors)")
            try kept.write(to: URL(filePath: ledger))
        }
    }

    @Test("a shard has a folder of its own, so that no other's documents pass for dropped")
    func ownFolder() throws {
        let desk = try BatchDesk(rows: 4)
        #expect(try desk.run("lo.yaml", "-q", "--shard", "1/2").status == 0)
        for more in [[], ["--dry-run"]] {
            let other = try Vanban.run(["batch", "lo.yaml", "--shard", "2/2"] + more, in: desk.folder)
            #expect(other.status == 2 && other.errors.contains("là của phần 1/2, không phải phần 2/2 [VB688]"))
        }
        #expect(try desk.run("lo.yaml", "--shard", "1/2").errors.contains("giữ nguyên 2"))
        // All of the job may be made where a part of it was.
        let all = try desk.run("lo.yaml")
        #expect(all.status == 0 && all.errors.contains("đã làm 2 văn bản (2 trang), giữ nguyên 2"), "\(all.errors)")
        #expect(try desk.run("lo.yaml", "-q", "--shard", "1/2").status == 2)
        #expect(try desk.entries().allSatisfy { $0.state == .done })
    }
}
