import Foundation
import Testing
import VanBan

struct PlanTests {
    @Test("A plan that is a value gives the paper, the ids and the tasks of the source that says the same")
    func valueEqualsSource() async throws {
        let office = try Desk.office()
        let value = try await office.render(.document(PlanPaper.document))
        #expect(try await office.render(.text(PlanPaper.source)).pdf == value.pdf)

        let made = try await office.plan(of: .document(PlanPaper.document)).plan
        var read = try await office.plan(of: .text(PlanPaper.source)).plan
        // Only sentences of a source are read for what they seem to say.
        for group in read.groups.indices {
            for task in read.groups[group].tasks.indices { read.groups[group].tasks[task].suggestions = [] }
        }
        for task in read.arrangements.indices { read.arrangements[task].suggestions = [] }
        #expect(made == read)
        #expect(made.tasks.map(\.id) == ["II.1.1", "TH-1", "II.2.1", "III.1"])
        #expect(made.groups.map(\.id) == ["II.1", "II.2"])
        #expect(made.tasks[0].deadline == .day(Day(2026, 8, 31)!))
        #expect(made.tasks[1].deadline == .words("quý IV năm 2026"))
    }

    @Test("A plan that was read is a plan that can be given")
    func roundTrip() async throws {
        let office = try Desk.office()
        let read = try await office.plan(of: .text(PlanPaper.source)).plan
        var again = PlanPaper.document
        again.plan = read
        again.plan?.assignments = .nowhere
        #expect(try await office.render(.document(again)).pdf == office.render(.text(PlanPaper.source)).pdf)
    }

    @Test("Leads, deadlines and products are printed behind the tasks, in an annex, or not at all")
    func assignments() async throws {
        let office = try Desk.office()
        func letters(_ assignments: Plan.Assignments) async throws -> String {
            var document = PlanPaper.document
            document.plan?.assignments = assignments
            return try await office.render(.document(document)).pdf.letters()
        }
        let said = "Chủtrì:Vănphòng;phốihợp:Thanhtra,PhòngMộtcửa;thờihạn:31/8/2026;sảnphẩm:danhmục."
        #expect(try await letters(.inText).contains("Ràsoátthủtục." + said))
        let annex = try await letters(.inAnnex)
        #expect(!annex.contains(said) && annex.contains("PHÂNCÔNGTHỰCHIỆNNHIỆMVỤ"))
        #expect(annex.contains("II.1.1Ràsoátthủtục.VănphòngThanhtra,PhòngMộtcửa31/8/2026danhmục"))
        #expect(try await !letters(.nowhere).contains("Chủtrì"))
    }

    @Test("Tasks without a group's title stand under the section; a section goes on where the text's own end")
    func numbering() async throws {
        var document = PlanPaper.document
        document.body += [.heading(.roman, "SỰ CẦN THIẾT"), .paragraph("Một đoạn.")]
        document.plan = Plan(groups: [Plan.Group(tasks: [Plan.Task("Việc một."), Plan.Task("Việc hai.")])])
        let office = try Desk.office()
        #expect(try await office.plan(of: .document(document)).plan.tasks.map(\.id) == ["II.1", "II.2"])
        #expect(try await office.render(.document(document)).pdf.letters().contains("II.NHIỆMVỤ,GIẢIPHÁP1.Việcmột.2."))
        // Party papers part numeral and title with a hyphen.
        document.profile = .hd05
        document.issuer = ["TỈNH ỦY MẪU SƠN"]
        #expect(try await office.render(.document(document)).pdf.letters().contains("II-NHIỆMVỤ"))
    }

    @Test("Two tasks with one id are an error")
    func repeated() async throws {
        var document = PlanPaper.document
        document.plan?.groups[1].tasks[0].id = "TH-1"
        let error = try await Desk.error {
            try await Desk.office().render(.document(document))
        }
        #expect(error.cause == .paper && error.codes.count == 1)
    }

    @Test("A paper without a plan has none to give")
    func noPlan() async throws {
        for source in [Source.document(Letter.document), .text(Letter.source)] {
            let error = try await Desk.error { try await Desk.office().plan(of: source) }
            #expect(error.cause == .paper && error.codes.count == 1)
        }
    }

    @Test("What sentences seem to say comes as suggestions, never as facts")
    func suggestions() async throws {
        let text = PlanPaper.source.replacingOccurrences(
            of: "- Nâng cấp phần mềm. {chủ trì: Thanh tra}",
            with: "- Giao Văn phòng chủ trì, phối hợp với Thanh tra nâng cấp phần mềm.")
        let task = try await Desk.office().plan(of: .text(text)).plan.tasks[2]
        #expect(task.lead.isEmpty)
        #expect(task.suggestions.contains(where: { $0.field == .lead && $0.value == "Văn phòng" }))
    }
}
