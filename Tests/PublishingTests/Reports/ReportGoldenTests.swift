import Diagnostics
import Layout
import PageModel
import Publishing
import Reporting
import Testing

/// A product of a sample that was looked at once, its source and its pages.
private struct GoldenProduct: Sendable, CustomTestStringConvertible {
    var sample: SampleCase
    var period: String
    var date: String
    var kind: ReportKind
    /// What the source's name holds.
    var name = ""
    var golden: String

    var testDescription: String { golden }

    static let all = [
        GoldenProduct(
            sample: .party, period: "2021-Q3", date: "12/10/2021", kind: .consolidated, golden: "bao-cao-2021-Q3"),
        GoldenProduct(
            sample: .party, period: "2021-Q4", date: "14/01/2022", kind: .reminders, golden: "don-doc-2021-Q4"),
        GoldenProduct(
            sample: .party, period: "2021-Q4", date: "14/01/2022", kind: .sheets, name: "so-noi-vu",
            golden: "phieu-2021-Q4-so-noi-vu"),
        GoldenProduct(
            sample: .party, period: "2021-Q4", date: "14/01/2022", kind: .assignments, golden: "phan-cong"),
        GoldenProduct(
            sample: .digital, period: "2026-Q3", date: "05/10/2026", kind: .cascade,
            name: "so-khoa-hoc-va-cong-nghe", golden: "ke-hoach-so-khoa-hoc-va-cong-nghe"),
    ]

    func source() throws -> (text: String, desk: ReportDesk) {
        let desk = try ReportDesk(sample)
        return (try desk.made(period, [kind], date: date).text(kind, of: name), desk)
    }
}

@Suite("Reports of the samples")
struct ReportGoldenTests {
    @Test("the source is the one that was read through", arguments: GoldenProduct.all)
    fileprivate func source(product: GoldenProduct) throws {
        try Golden.expect(product.source().text, as: "reports/\(product.golden).nguon")
    }

    @Test("so are its pages", arguments: GoldenProduct.all)
    fileprivate func pages(product: GoldenProduct) throws {
        let (text, desk) = try product.source()
        let pages =
            product.kind == .assignments
            ? try Self.annex(text, of: desk)
            : try Workshop.publication(of: Array(text.utf8), name: desk.folder.path("nguon.md")).laid.pages
        try Golden.expect(pages.dump, as: "reports/\(product.golden)")
    }

    /// The plan's own annex comes with the plan, in a file of its own.
    private static func annex(_ text: String, of desk: ReportDesk) throws -> PagedDocument {
        var settings = PublishSettings()
        settings.separatesAnnexes = true
        let annex = text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
        let plan = try desk.text(ReportDesk.plan) + "\n\n" + annex
        var pages = try Workshop.publication(
            of: Array(plan.utf8), name: desk.folder.path(ReportDesk.plan), settings: settings
        ).laid.pages
        pages.pages.removeAll { $0.part == 0 }
        return pages
    }
}

@Suite("Reports are papers like any other")
struct ReportPaperTests {
    @Test("every product of every period passes the clauses of its own instrument", arguments: SampleCase.all)
    func certified(period: SampledPeriod) throws {
        let desk = try ReportDesk(period.sample)
        let workshop = try Workshop()
        // A sheet is a working paper: it has no number, signature or seal that an instrument could ask for.
        for source in try desk.made(period.code, [.consolidated, .reminders], date: "01/11/2026").sources {
            let certified = try workshop.certified(Array(source.text.utf8), name: desk.folder.path("nguon.md"))
            #expect(certified.failed.isEmpty, "\(source.name): \(certified.complaint)")
        }
    }

    @Test("and so does every body's draft plan", arguments: SampleCase.allCases)
    func cascades(sample: SampleCase) throws {
        let desk = try ReportDesk(sample)
        let workshop = try Workshop()
        for source in try desk.made(sample.periods[0], [.cascade], date: "01/11/2026").sources {
            let certified = try workshop.certified(Array(source.text.utf8), name: desk.folder.path("nguon.md"))
            #expect(certified.failed.isEmpty, "\(source.name): \(certified.complaint)")
        }
    }

    @Test(
        "nothing is torn on their pages: at most a line is loose, an item alone or a page half empty",
        arguments: SampleCase.all)
    func compromises(period: SampledPeriod) throws {
        let desk = try ReportDesk(period.sample)
        let workshop = try Workshop()
        let kinds: [ReportKind] = [.consolidated, .reminders, .sheets, .cascade]
        for source in try desk.made(period.code, kinds, date: "01/11/2026").sources {
            let bytes = Array(source.text.utf8)
            let publication = try workshop.publication(of: bytes, name: desk.folder.path("nguon.md"))
            let report = MakingReport(of: publication, file: "nguon.md", from: bytes)
            let faults = report.compromises.filter { compromise in
                switch compromise.kind {
                case .torn, .unfilledLine: true
                case .end(let fault): ![.sparse, .hollow, .parted(.loneItem)].contains(fault)
                default: false
                }
            }
            #expect(faults.isEmpty, "\(source.name): \(faults)")
        }
    }
}
