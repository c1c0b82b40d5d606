import Foundation
import TestSupport
import Testing
import VanBan

struct ReportingTests {
    private static let request: ReportRequest = {
        var request = ReportRequest(PlanPaper.quarter, date: Day(2026, 10, 5))
        request.kinds = ReportRequest.Kind.allCases
        return request
    }()

    @Test("Rows, tables and the store beside a plan give the same papers")
    func sameFromEverywhere() async throws {
        let office = try Desk.office()
        let rows = try await office.report(
            on: .document(PlanPaper.document), progress: .rows(PlanPaper.rows), Self.request)
        let tables = try await office.report(
            on: .text(PlanPaper.source), progress: .tables(["a.csv": Array(PlanPaper.progress.utf8)]), Self.request)
        #expect(rows.papers.map(\.kind) == tables.papers.map(\.kind))
        #expect(rows.papers.map(\.source) == tables.papers.map(\.source))
        #expect(rows.papers.map(\.paper.pdf) == tables.papers.map(\.paper.pdf))
        let report = try #require(rows.papers.first { $0.kind == .consolidated })
        #expect(report.name == "bao-cao-2026-Q3" && report.source.hasPrefix("---\n"))
        #expect(try report.paper.pdf.letters().contains("1.250,5"))
        #expect(Set(rows.papers.map(\.kind)) == Set(ReportRequest.Kind.allCases))
        #expect(try await office.render(.text(report.source)).pdf == report.paper.pdf)
    }

    @Test("The bytes are those of the command, from the store that it keeps")
    func sameAsCommand() async throws {
        let folder = try TemporaryFolder()
        try folder.write(PlanPaper.source, to: "ke-hoach.md")
        try folder.write(PlanPaper.progress, to: "tien-do.csv")
        let program = (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
            .deletingLastPathComponent().appending(path: "vanban").path
        try folder.write("<fontconfig><dir>\(Desk.fonts[0].path)</dir></fontconfig>", to: "fonts.conf")
        let surroundings = ["FONTCONFIG_FILE": folder.path("fonts.conf")]
        for arguments in [
            ["progress", "import", "ke-hoach.md", "tien-do.csv", "-q"],
            ["report", "ke-hoach.md", "--period", "2026-Q3", "--date", "05/10/2026", "-d", "ra", "-q"],
        ] {
            let run = try Program.run(program, arguments, environment: surroundings, in: folder.url)
            try #require(run.status == 0, "\(run.errors)")
        }
        let request = ReportRequest(PlanPaper.quarter, date: Day(2026, 10, 5))
        let reports = try await Desk.office().report(
            on: .file(folder.url.appending(path: "ke-hoach.md")), progress: .besidePlan, request)
        #expect(try reports.papers.map(\.paper.pdf) == [folder.bytes("ra/bao-cao-2026-Q3.pdf")])
    }

    @Test("A row that is wrong stops the run and is told by its number")
    func wrongRow() async throws {
        var rows = PlanPaper.rows
        rows[1].task = "II.9"
        rows.append(rows[0])
        rows[2].percent = 250
        let wrong = rows
        let error = try await Desk.error {
            try await Desk.office().report(on: .document(PlanPaper.document), progress: .rows(wrong), Self.request)
        }
        let errors = error.diagnostics.filter { $0.severity == .error }
        #expect(
            error.cause == .paper && errors.contains { $0.place?.line == 2 } && errors.contains { $0.place?.line == 3 })
    }

    @Test("A store that is not there, and one that a text cannot have")
    func noStore() async throws {
        let folder = try TemporaryFolder()
        try folder.write(PlanPaper.source, to: "ke-hoach.md")
        for source in [Source.file(folder.url.appending(path: "ke-hoach.md")), .text(PlanPaper.source)] {
            let error = try await Desk.error {
                try await Desk.office().report(on: source, progress: .besidePlan, Self.request)
            }
            #expect(error.codes.count == 1)
        }
        #expect(try folder.contents == ["ke-hoach.md"])
    }

    @Test("A directory resolves groups and heads the papers of its bodies")
    func directory() async throws {
        var document = PlanPaper.document
        document.plan = Plan(groups: [Plan.Group("Chung", tasks: [Plan.Task("Báo cáo.", lead: ["Các phòng"])])])
        document.directory = ["Văn phòng Sở", "Thanh tra Sở"].map { name in
            var body = PlanBody(name)
            body.groups = ["Các phòng"]
            return body
        }
        let row = ProgressRow(task: "I.1.1", body: "Thanh tra Sở", period: PlanPaper.quarter, status: .underway)
        let reports = try await Desk.office().report(
            on: .document(document), progress: .rows([row]), ReportRequest(PlanPaper.quarter, kinds: [.sheets]))
        #expect(reports.papers.map(\.name) == ["phieu-2026-Q3-van-phong-so", "phieu-2026-Q3-thanh-tra-so"])
    }
}
