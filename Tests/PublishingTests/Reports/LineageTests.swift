import Foundation
import Reporting
import TestSupport
import Testing

@Suite("A report says what it was made from")
struct LineageTests {
    @Test(
        "in its PDF's properties always, under its last page when asked, which is the one that is signed",
        arguments: [false, true])
    func printed(isPrinted: Bool) throws {
        let desk = try ReportDesk(.party)
        let flag = isPrinted ? ["--in-nguồn"] : []
        let command = ["report", ReportDesk.plan, "--period", "2021-Q4", "--kind", "all", "-d", "ra"]
        let result = try Vanban.run(command + flag, in: desk.folder)
        #expect(result.status == 0, "\(result.errors)")
        let version = try desk.figures("2021-Q4").version.prefix(12)
        let lineage = "Kế hoạch số 15-KH/TU; số liệu \(version) đến 31/12/2021"
        let papers = [
            ("bao-cao-2021-Q4", "Nguyễn Hoài Anh"), ("don-doc-2021-Q4", "Nguyễn Văn A"),
            ("phieu-2021-Q4-so-noi-vu", "Việc cần làm tiếp"),
        ]
        for (name, ending) in papers {
            let pdf = try desk.folder.bytes("ra/\(name).pdf")
            let properties = try Program.read(pdf, with: "pdfinfo", ["%"])
            let keywords = properties.split(separator: "\n").first { $0.hasPrefix("Keywords:") }
            #expect(try #require(keywords).contains(lineage), "\(name)")
            let pages = try Program.read(pdf, with: "pdftotext", ["-layout", "%", "-"])
                .split(separator: "\u{c}").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            let holding = pages.indices.filter { pages[$0].contains("số liệu \(version)") }
            let last = pages.indices.filter { pages[$0].contains(ending) }
            #expect(last.count == 1 && holding == (isPrinted ? last : []), "\(name)")
        }
    }

    @Test("the other spelling of the flag is the same")
    func spelling() throws {
        let desk = try ReportDesk(.party)
        #expect(try desk.report("2021-Q4", "--print-lineage").status == 0)
        #expect(try desk.text("ra/bao-cao-2021-Q4.md").contains("\nin nguồn số liệu: true\n"))
    }

    @Test("the version of the data changes with a figure, and not with the order of the imports")
    func version() throws {
        let versions = try (0..<3).map { turn in
            let desk = try ReportDesk(.digital)
            try FileManager.default.removeItem(atPath: desk.folder.path(ReportDesk.store))
            var files = try #require(FileManager.default.enumerator(atPath: desk.folder.path("tien-do")))
                .compactMap { $0 as? String }.filter { $0.hasSuffix(".csv") }.sorted().map { "tien-do/\($0)" }
            var random = SplitMix(seed: UInt64(turn))
            if turn > 0 { files.shuffle(using: &random) }
            // All at once, then in two goes.
            let parts = turn < 2 ? [files] : [Array(files.prefix(20)), Array(files.dropFirst(20))]
            for part in parts {
                let result = try Vanban.run(["progress", "import", ReportDesk.plan] + part, in: desk.folder)
                #expect(result.status == 0, "\(result.errors)")
            }
            return try desk.figures("2026-Q3").version
        }
        #expect(Set(versions).count == 1 && versions[0].count >= 12)

        let desk = try ReportDesk(.digital)
        let august = try desk.figures("2026-08").version
        let file = "tien-do/2026-Q3/ban-to-chuc-tinh-uy.csv"
        let text = try desk.text(file)
        try desk.folder.write(text.replacingOccurrences(of: ",180", with: ",181"), to: file)
        #expect(try desk.run("progress", "import", ReportDesk.plan, file).status == 0)
        #expect(try desk.figures("2026-Q3").version != versions[0])
        // What was known in August is what it was.
        #expect(try desk.figures("2026-08").version == august)
        try desk.folder.write(text, to: file)
        #expect(try desk.run("progress", "import", ReportDesk.plan, file).status == 0)
        #expect(try desk.figures("2026-Q3").version == versions[0])
    }
}
