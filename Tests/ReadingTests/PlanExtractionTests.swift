import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite("Tasks are found, with ids and what holds for them")
struct PlanExtractionTests {
    private func outcome(_ body: String) -> Outcome<Plan> { PlanExtraction.plan(from: PlanBlocks.blocks(body)) }
    private func dump(_ body: String) -> [String] { outcome(body).value.dump }
    private func codes(_ body: String) -> [String] { outcome(body).diagnostics.map(\.message.code) }

    // MARK: Ids

    @Test("Paragraphs below a heading are tasks and goals of their own, with their own facts")
    func proseBelowHeadings() throws {
        let plan = outcome(
            """
            I. MỤC TIÊU
            1. Mục tiêu chung
            Đến năm 2030 đạt 90%.
            2. Mục tiêu cụ thể
            - Chỉ tiêu a.
            II. NHIỆM VỤ
            1. Công tác tuyên truyền
            Giao Sở Y tế chủ trì tuyên truyền.
            Thường xuyên kiểm tra. {chủ trì: Sở Nội vụ}
            """
        ).value
        #expect(plan.goals.map(\.text.string) == ["Đến năm 2030 đạt 90%.", "Chỉ tiêu a."])
        #expect(plan.tasks.map(\.id) == ["II.1.1", "II.1.2"])
        #expect(plan.tasks.map { $0.lead.map(\.string) } == [[], ["Sở Nội vụ"]])
        #expect(plan.tasks[0].suggestions.contains { $0.field == .lead && $0.value == "Sở Y tế" })
        #expect(plan.groups.map(\.title.string) == ["Công tác tuyên truyền"])
    }

    @Test("are the path of numbers, each number once")
    func paths() {
        let plan = outcome(
            """
            II- NHIỆM VỤ
            1. Tuyên truyền
            1.1. Phổ biến
            - Một.
            - Hai.
            1.2. Học tập
            a) Ba.
            b) Bốn:
            - Năm;
            - Sáu.
            2. Kiểm tra.
            """
        ).value
        #expect(plan.tasks.map(\.id) == ["II.1.1.1", "II.1.1.2", "II.1.2.a", "II.1.2.b.1", "II.1.2.b.2", "II.2"])
        #expect(plan.groups.map(\.id) == ["II.1.1", "II.1.2", "II"])
        #expect(plan.groups.map(\.title.string) == ["Phổ biến", "Học tập", "NHIỆM VỤ"])
    }

    @Test("a decimal number that does not repeat its parent stays whole")
    func decimals() {
        #expect(outcome("II. NHIỆM VỤ\n2.1. Một.\n2.2. Hai.").value.tasks.map(\.id) == ["II.2.1", "II.2.2"])
    }

    @Test("a section with dashes directly below it is one group")
    func dashes() {
        let plan = outcome("II. NHIỆM VỤ, GIẢI PHÁP\n- Một.\n- Hai.").value
        #expect(plan.groups.map(\.id) == ["II"])
        #expect(plan.tasks.map(\.id) == ["II.1", "II.2"])
    }

    @Test("paragraphs are the items of a section that has no others")
    func paragraphs() {
        let plan = outcome("I. MỤC TIÊU\nĐổi mới.\nIII. TỔ CHỨC THỰC HIỆN\nGồm có:\nGiao Sở Y tế chủ trì.\nXong.").value
        #expect(plan.goals.map(\.text.string) == ["Đổi mới."])
        #expect(plan.dump == ["III.1 | chủ trì?Sở Y tế", "III.2"])
    }

    @Test("pluses spell a dash out, unless the author says something about them")
    func pluses() {
        #expect(outcome("II. NHIỆM VỤ\n- Gồm:\n+ Một;\n+ Hai.").value.tasks.map(\.id) == ["II.1"])
        #expect(
            dump("II. NHIỆM VỤ\n- Gồm:\n+ Một; {chủ trì: A}\n+ Hai.") == ["II.1.1 | chủ trì=A", "II.1.2"])
    }

    @Test("mã takes the place of a path, for a heading also below it")
    func ownIDs() {
        let plan = outcome("II. NHIỆM VỤ\n1. Một {mã: X}\n- A. {mã: NV-07}\n- B.").value
        #expect(plan.tasks.map(\.id) == ["NV-07", "X.2"])
        #expect(plan.groups.map(\.id) == ["X"])
    }

    @Test("one id for two tasks is an error at the second, settled by mã")
    func repeated() throws {
        let outcome = outcome("II. NHIỆM VỤ\n1. Một.\n1. Hai.\n1. Ba.")
        #expect(outcome.diagnostics.map(\.message) == [.repeatedTaskID, .repeatedTaskID])
        let first = try #require(outcome.diagnostics.first)
        #expect(first.span == outcome.value.tasks[1].span)
        #expect(first.arguments == ["id": "II.1", "first": "Một.", "second": "Hai."])
        #expect(codes("II. NHIỆM VỤ\n1. Một.\n1. Hai. {mã: II.1b}") == [])
    }

    // MARK: Inheritance

    @Test("facts of section, lead-in, heading and task: the nearer wins, field by field")
    func facts() {
        let body = """
            II. NHIỆM VỤ {loại việc: một lần}
            Các cơ quan thực hiện: {chủ trì: A; hạn: 2026}
            1. Nhóm một {chủ trì: B; phối hợp: C}
            - Một.
            - Hai. {chủ trì: D; kết quả: E}
            2. Nhóm hai
            - Ba.
            """
        #expect(
            dump(body) == [
                "II.1.1 | chủ trì=B | phối hợp=C | hạn=2026 | loại việc=một lần",
                "II.1.2 | chủ trì=D | phối hợp=C | hạn=2026 | kết quả=E | loại việc=một lần",
                "II.2.1 | chủ trì=A | hạn=2026 | loại việc=một lần",
            ])
    }

    @Test("a lead-in holds for its own level until the next one")
    func leadIns() {
        let body = """
            II. NHIỆM VỤ
            1. Nhóm
            Giao Sở Y tế:
            - Một.
            Giao Sở Nội vụ phối hợp với Sở Tài chính:
            - Hai.
            - Giao Sở Xây dựng rà soát.
            Các đơn vị khác: {chủ trì: X}
            2. Nhóm
            - Ba.
            """
        #expect(
            dump(body) == [
                "II.1.1 | chủ trì?Sở Y tế", "II.1.2 | chủ trì?Sở Nội vụ | phối hợp?Sở Tài chính",
                "II.1.3 | chủ trì?Sở Xây dựng", "II.2.1 | chủ trì=X",
            ])
    }

    @Test("a heading that is only a name leads what stands below it")
    func nameHeadings() {
        let body = """
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Nội vụ
            - Chủ trì, phối hợp với Sở Tài chính tham mưu kinh phí.
            2. Các sở, ban, ngành
            a) Ban hành Kế hoạch.
            3. Tăng cường kiểm tra
            - Rà soát.
            """
        #expect(
            dump(body) == [
                "III.1.1 | chủ trì?Sở Nội vụ | phối hợp?Sở Tài chính",
                "III.2.a | chủ trì?Các sở, ban, ngành | kết quả?Kế hoạch", "III.3.1",
            ])
    }

    @Test("a paragraph below a task gives it its facts, but no suggestions")
    func prose() {
        #expect(
            dump("II. NHIỆM VỤ\n- Một.\nGiao Sở Y tế làm. {hạn: 2026}") == ["II.1 | hạn=2026"])
    }

    @Test("facts silence suggestions of the same field only")
    func factsFirst() {
        #expect(
            dump("II. NHIỆM VỤ\n- Giao Sở Y tế phối hợp với Sở Nội vụ làm. {chủ trì: X}")
                == ["II.1 | chủ trì=X | phối hợp?Sở Nội vụ"])
    }

    // MARK: Sections

    @Test("a heading of several roles leaves the choice to its parts")
    func mixedSections() {
        let plan = outcome(
            """
            I. MỤC TIÊU, NHIỆM VỤ
            1. Mục tiêu
            - Một.
            2. Nhiệm vụ
            - Hai.
            3. Việc khác
            - Ba.
            """
        ).value
        #expect(plan.goals.map(\.text.string) == ["Một."])
        #expect(plan.tasks.map(\.id) == ["I.2.1", "I.3.1"])
    }

    @Test func roles() {
        let plan = outcome("I. PHÂN CÔNG NHIỆM VỤ\n1. Một.\nII. KINH PHÍ\n1. Hai.\n1. Mục đích\n- Ba.").value
        #expect(plan.arrangements.map(\.id) == ["I.1"])
        #expect(plan.goals.map(\.text.string) == ["Ba."])
    }

    @Test("a section that looks back orders nothing")
    func backgrounds() {
        let plan = outcome("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Về nhiệm vụ\n- Một.\nII. NHIỆM VỤ\n- Hai.").value
        #expect(plan.tasks.map(\.id) == ["II.1"])
    }

    // MARK: Warnings

    @Test func warnings() {
        #expect(codes("I. KINH PHÍ\n- Một.") == ["VB351"])
        #expect(codes("Mở đầu. {hạn: 1}\nI. MỤC ĐÍCH\n1. Một. {hạn: 2}\nII. NHIỆM VỤ\n- Hai.") == ["VB352", "VB352"])
        #expect(codes("II. NHIỆM VỤ\nCụ thể: {mã: X}\n- Hai.\n- Ba.") == ["VB353"])
    }
}
