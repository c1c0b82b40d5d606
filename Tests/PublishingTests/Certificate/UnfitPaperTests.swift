import Checking
import PageModel
import Publishing
import TestSupport
import Testing

/// What no clause speaks of, and what still is never accepted.
@Suite("Certificate: papers that nobody accepts")
struct UnfitPaperTests {
    @Test("Words of an older paper that are left are told as `render` tells them")
    func leftovers() throws {
        let text = try Sample(profile: "hd05", kind: .dispatch).text
        let desk = try Desk(text + "\n[CẦN SỬA: tên phường] thi hành.\n")
        let certified = try desk.run("certify", Desk.source, "--diagnostics", "json")
        let rendered = try desk.run("render", Desk.source, "--diagnostics", "json")
        #expect(certified.status == 1 && certified.output.isEmpty)
        let errors = try Finding.all(in: certified.errors).errors
        #expect(errors.map(\.code) == ["VB840"])
        #expect(try errors.map(\.place) == Finding.all(in: rendered.errors).errors.map(\.place))
    }

    @Test("Text over text, and text beside the sheet", arguments: [("hd05", "PG4"), ("hd36", "PG4"), ("nd30", "P5")])
    func overlap(profile: String, id: String) throws {
        let workshop = try Workshop()
        let laid = try workshop.certified(.own("\(profile)-ke-hoach")).laid
        func judged(_ change: (inout PlacedItem) -> Void) throws -> CertifiedDocument {
            var laid = laid
            let items = laid.pages.pages[0].items
            for index in items.indices where items[index].role == .number {
                change(&laid.pages.pages[0].items[index])
            }
            return try #require(workshop.publisher.judge(laid, by: profile).value)
        }
        let issuer = try #require(laid.pages.pages[0].items.first { $0.role == .issuer })
        let over = try judged { $0.frame.y = issuer.frame.y }
        #expect(over.failedClauses.contains("\(id).apart"), "\(over.complaint)")
        let finding = try #require(over.failed.first { $0.clause == "\(id).apart" })
        #expect(finding.certainty == .derived && finding.citation == "D")
        let off = try judged { $0.frame.x = .millimetres(-10) }
        #expect(off.failedClauses.contains("\(id).sheet"), "\(off.complaint)")
    }

    @Test("A red zone tells which clauses fail; labels are bold and of 6 points at least")
    func labels() throws {
        let workshop = try Workshop()
        let certified = try workshop.certified(.own("hd05-ke-hoach"), by: "nd30")
        let bytes = try workshop.publisher.overlay(of: certified)
        let reading = try ForeignReader.read(bytes)
        let wanted = certified.failed.filter { $0.place != nil }.map(\.clause)
        #expect(wanted.contains("N1.look"))
        for id in Set(wanted) {
            #expect(reading.runs.contains { $0.text == id && $0.size >= 6 && $0.bold }, "\(id)")
        }
        for run in reading.runs where wanted.contains(run.text) {
            #expect(run.left >= 0 && run.right <= 210, "\(run.text) is cut off")
        }
    }
}
