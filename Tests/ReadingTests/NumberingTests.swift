import PlanModel
import Testing

@testable import Reading

/// A body with one block a line, and what its numbers have become.
private struct Numbered {
    let labels: [String]
    let codes: [String]
    let places: [String]

    init(_ body: String) throws {
        let source = try ReadSource(body: body.replacing("\n", with: "\n\n"))
        labels = try source.document.body.map(\.label)
        codes = source.codes
        places = source.places
    }
}

@Suite("Numbers that are given")
struct GivenNumberTests {
    @Test(
        arguments: [
            ("#. A.\n#. B.\n#. C.", "1. 2. 3."),
            ("#- A.\n#- B.", "1- 2-"),
            ("#) a;\n#) b;\n#) c;\n#) d;\n#) đ;\n#) e;\n#) g;", "a) b) c) d) đ) e) g)"),
            ("##. A\n##. B\n##. C\n##. D", "I. II. III. IV."),
            ("##- A\n#. x.\n#. y.\n##- B\n#. z.", "I- 1. 2. II- 1."),
            ("## - A\n## - B", "I - II -"),
            ("#. A\n#.#. x.\n#.#. y.\n#. B\n#.#. z.\n#.#.#. u.\n#.#.#. v.", "1. 1.1. 1.2. 2. 2.1. 2.1.1. 2.1.2."),
            ("1. A\n1.#. x.\n1.#. y.\n2. B\n2.#. z.", "1. 1.1. 1.2. 2. 2.1."),
            ("##. A\n##. B\n#.#. x.\n#.#. y.", "I. II. 2.1. 2.2."),
            ("Điều #. A\n#. x;\n#. y.\nĐiều #. B\n#. z.", "Điều 1. 1. 2. Điều 2. 1."),
            ("Phần #\nX\nChương #\nY\nMục #\nZ\nTiểu mục #\nT", "Phần I Chương I Mục 1 Tiểu mục 1"),
            ("Phần thứ #\nX\nPhần thứ #\nY\nPHẦN THỨ #\nZ", "Phần thứ nhất Phần thứ hai PHẦN THỨ BA"),
            ("Phần thứ nhất\nX\nPhần #\nY", "Phần thứ nhất Phần thứ hai"),
            ("Chương 1\nX\nChương #\nY", "Chương 1 Chương 2"),
            ("**#. A**\n*#. B.*", "1. 2."),
            ("#. A. {chủ trì: X}\n#. B. {hạn: 1/2/2027}", "1. 2."),
        ])
    func ofEveryLevel(body: String, labels: String) throws {
        let numbered = try Numbered(body)
        #expect(numbered.labels.filter { !$0.isEmpty }.joined(separator: " ") == labels)
        #expect(numbered.codes.filter { $0 != "VB187" } == [])
    }

    @Test func articlesRunOnAndEverythingElseBeginsAgain() throws {
        let chapter = "Chương #\nA\nMục #\nB\nĐiều #. C\n#. d;\n#) e;\n#) g.\n#. h.\nMục #\nI\nĐiều #. K\n#. l."
        let numbered = try Numbered(chapter + "\n" + chapter)
        #expect(
            numbered.labels == [
                "Chương I", "Mục 1", "Điều 1.", "1.", "a)", "b)", "2.", "Mục 2", "Điều 2.", "1.", "Chương II", "Mục 1",
                "Điều 3.", "1.", "a)", "b)", "2.", "Mục 2", "Điều 4.", "1.",
            ])
        #expect(numbered.codes == [])
    }

    @Test(
        arguments: [
            // Behind a number that was typed the count goes on from there.
            ("1. A.\n2. B.\n#. C.", "1. 2. 3."), ("a) A;\nd) B;\n#) C.", "a) d) đ)"),
            ("Điều 7. A\nĐiều #. B", "Điều 7. Điều 8."),
            // A lead-in or a title begins a list; prose does not.
            ("#. A.\n#. B.\nNhư sau:\n#. C.", "1. 2. 1."), ("#. A.\n#. B.\n**Khác**\n#. C.", "1. 2. 1."),
            ("#. A\nLời văn.\n#. B\nLời văn.", "1. 2."), ("#. A:\n#. B.", "1. 2."),
            ("- Một:\n#) x;\n#) y.\n- Hai:\n#) z.", "- a) b) - a)"),
            ("- Một\n#) x;\n#) y.\n- Hai\n#) z.", "- a) b) - a)"),
            ("#) Một;\n- x;\n- y.\n#) Hai.", "a) - - b)"), ("#) Gồm:\n#. x;\n#. y.\n#) Hai.", "a) 1. 2. b)"),
            // A list of sentences inside a list of headings.
            ("#. A\nNhư sau:\n#. x;\n#. y.\n#. B\n- z.", "1. 1. 2. 2. -"),
            ("#. A\n#- x.\n#- y.\n#. B\n#- z.", "1. 1- 2- 2. 1-"), ("1. A\n1) x;\n2) y.\n#. B.", "1. 1) 2) 2."),
            // Sections that hold articles, and articles that hold sections.
            ("##. A\nĐiều #. x\n##. B\nĐiều #. y", "I. Điều 1. II. Điều 2."),
            ("Điều #. A\n##. x\n##. y\nĐiều #. B\n##. z", "Điều 1. I. II. Điều 2. I."),
            ("Phần #\nA\n##. x\n##. y\nPhần #\nB\n##. z", "Phần I I. II. Phần II I."),
        ])
    func whereTheyBelong(body: String, labels: String) throws {
        let numbered = try Numbered(body)
        #expect(numbered.labels.filter { !$0.isEmpty }.joined(separator: " ") == labels)
    }

    @Test func twentyThreeLettersAndNoMore() throws {
        let numbered = try Numbered(Array(repeating: "#) x;", count: 23).joined(separator: "\n"))
        #expect(numbered.labels.map { String($0.dropLast()) }.joined() == "abcdđeghiklmnopqrstuvxy")
        #expect(numbered.codes == [])
        #expect(try Numbered(Array(repeating: "#) x;", count: 24).joined(separator: "\n")).codes == ["VB188"])
    }

    @Test(arguments: [
        "\\#. A", "#1 A", "# A", "#A", "#.A", "###. A", "Điều # của Luật", "1.#", "#.1", "Mục # này", "#",
    ])
    func otherHashesAreText(line: String) throws { #expect(try Numbered(line).labels == [""]) }

    @Test func tasksHaveTheGivenNumbers() throws {
        let typed =
            "I. MỤC ĐÍCH\n1. A.\n2. B.\nII. NHIỆM VỤ\n1. C\n- d.\n- e.\n2. G\na) h.\nb) i.\nIII. TỔ CHỨC THỰC HIỆN\n1. K."
        let given = typed.replacing(#/(?m)^[IVX]+\. /#, with: "##. ").replacing(#/(?m)^\d\. /#, with: "#. ")
            .replacing(#/(?m)^[ab]\) /#, with: "#) ")
        let ids = try [typed, given].map { body in
            let blocks = try ReadSource(body: body.replacing("\n", with: "\n\n")).document.body
            return PlanExtraction.plan(from: blocks).value.tasks.map(\.id)
        }
        #expect(ids[1] == ids[0])
        #expect(ids[1] == ["II.1.1", "II.1.2", "II.2.a", "II.2.b", "III.1"])
    }
}

@Suite("Numbers that are checked")
struct CheckedNumberTests {
    @Test(
        arguments: [
            ("1. A.\n2. B.\n2. C.", "VB180", "2.", "3."), ("1. A.\n3. B.", "VB181", "3.", "2."),
            ("1. A.\n2. B.\n3. C.\n2. D.", "VB182", "2.", "4."), ("1. A.\n2. B.\n1. C.", "VB182", "1.", "3."),
            ("1. A\nLời văn.\n1. B\nLời văn.", "VB180", "1.", "2."),
            ("2. A.\n3. B.", "VB183", "2.", "1."), ("b) A;\nc) B.", "VB183", "b)", "a)"),
            ("II. A\nIII. B", "VB183", "II.", "I."),
            ("a) A;\nc) B.", "VB181", "c)", "b)"), ("c) A;", nil, "", ""), ("5. A.", nil, "", ""),
            ("a) A;\nb) B;\nc) C;\nd) D;\ne) E.", "VB185", "e)", "đ)"),
            ("a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\nf) F;\ng) G.", "VB184", "f)", "g)"),
            ("a) A;\nă) B;\nb) C.", "VB184", "ă)", "b)"), ("w) A;", "VB184", "w)", "x)"),
            ("I. A\nII. B\nII. C", "VB180", "II.", "III."), ("I- A\nIII- B", "VB181", "III-", "II-"),
            ("Điều 1. A\nĐiều 3. B", "VB181", "Điều 3.", "Điều 2."),
            ("Điều 1. A\nĐiều 1. B", "VB180", "Điều 1.", "Điều 2."),
            ("Chương I\nA\nĐiều 1. B\nChương II\nC\nĐiều 1. D", "VB180", "Điều 1.", "Điều 2."),
            ("Chương I\nA\nChương III\nB", "VB181", "Chương III", "Chương II"),
            ("Chương 1\nA", "VB187", "Chương 1", "Chương I"),
            ("Mục II\nA\nMục III\nB", "VB187", "Mục II", "Mục 2"),
            ("Phần thứ nhất\nA\nPhần thứ ba\nB", "VB181", "Phần thứ ba", "Phần thứ hai"),
            ("Chương I\nA\nMục 1\nB\nChương II\nC\nMục 2\nD\nMục 3\nE", "VB183", "Mục 2", "Mục 1"),
            ("1. A\n1.1. x.\n1.3. y.", "VB181", "1.3.", "1.2."),
            ("1. A\n1.1. x.\n2. B\n1.1. y.\n1.2. z.", "VB186", "1.1.", "2.1."),
            ("1. A\n1.1. x.\n2.2. y.", "VB186", "2.2.", "1.2."),
            ("II. A\n1. B\n1.1. x.\n2.1. y.", "VB186", "2.1.", "1.2."),
            ("1. A\n1.1. x.\n1.2.1. y.", "VB186", "1.2.1.", "1.1.1."),
            ("2. A\n1.#. x.", "VB186", "1.#.", "2.1."),
            ("Điều 1. A\n1. x;\n2. y.\nĐiều 2. B\n3. z;\n4. t.", "VB183", "3.", "1."),
        ] as [(String, String?, String, String)])
    func slips(body: String, code: String?, place: String, expected: String) throws {
        let source = try ReadSource(body: body.replacing("\n", with: "\n\n"))
        let found = source.outcome.diagnostics.filter { code == "VB187" || $0.message.code != "VB187" }.prefix(1)
        #expect(found.map(\.message.code) == (code.map { [$0] } ?? []))
        #expect(
            source.codes.filter { $0 == code }.count <= 1 && source.codes.allSatisfy { $0 == code || $0 == "VB183" })
        guard code != nil else { return }
        let first = try #require(found.first)
        #expect(try source.typed(first.span) == place)
        #expect(first.arguments["expected"] == expected)
        #expect(first.message.severity == .warning)
    }

    @Test(arguments: [
        // Lists that begin again under the next number, lead-in, title or dash.
        "I. A\n1. x.\n2. y.\nII. B\n1. z.", "Như sau:\n1. A.\n2. B.\nVà như sau:\n1. C.\n2. D.",
        "**Một**\n1. A.\n2. B.\n**Hai**\n1. C.", "1. A.\n2. B.\nMột đoạn văn.\n1. C.\n2. D.",
        "1. A\na) x;\nb) y.\n2. B\na) z;\nb) t.", "- A:\na) x;\nb) y.\n- B:\na) z;",
        "- A\na) x;\nb) y.\n- B\na) z;\nb) t.",
        "3. Gồm:\n1. A;\n2. B.", "a) Gồm:\n1. x;\n2. y.\nb) Khác:\n1. z.",
        "1. A\nNhư sau:\n1. x;\n2. y.\n2. B\nNhư sau:\n1. z.",
        // Marks that differ inside one list, and lists of other marks inside it.
        "1. A.\n2- B.\n3. C.", "I. A\nII- B\nIII. C", "1. A\n1) x;\n2) y.\n2. B\n1) z.",
        "1- A\n1. x.\n2. y.\n2- B\n1. z.",
        // Divisions.
        "Phần I\nA\nChương I\nB\nChương II\nC\nPhần II\nD\nChương I\nE",
        "Phần I\nA\nChương I\nB\nChương II\nC\nPhần II\nD\nChương III\nE",
        "Phần thứ nhất\nA\nI- x\nII- y\nPhần thứ hai\nB\nI- z\nII- t",
        "Chương I\nA\nMục 1\nB\nMục 2\nC\nChương II\nD\nMục 1\nE",
        "I. A\nĐiều 1. x\nII. B\nĐiều 2. y", "Điều 1. A\nI. x\nII. y\nĐiều 2. B\nI. z",
        // Decimals below a number, a section, an article, or nothing.
        "1. A\n1.1. x.\n1.2. y.\n2. B\n2.1. z.", "I. A\n1.1. x.\n1.2. y.\nII. B\n2.1. z.",
        "Điều 1. A\n1.1. x.\nĐiều 2. B\n2.1. y.",
        "1.1. A.\n1.2. B.\n2.1. C.", "1. A\n1.1. B\n1.1.1. x.\n1.1.2. y.\n1.2. C\n1.2.1. z.",
        // Articles put in, a provision that is cited, one that is quoted whole.
        "Điều 1. A\nĐiều 2. B\nĐiều 2a. C\nĐiều 3. D",
        "Điều 1. Sửa đổi Điều 5 như sau:\nĐiều 5. Cũ và mới\nĐiều 2. Khác",
        "1. Sửa đổi Điều 5:\n“Điều 5. A\n3. x;\n3. y.”\n2. Sửa đổi Điều 9.",
        "1. Sửa đổi như sau:\n\"Điều 5. A\n4. x;\n9. y.\"\n2. Khác.",
        // Tables and pictures part no list; căn cứ are none.
        "- Căn cứ A;\n- Căn cứ B.\n1. C.\n2. D.",
    ])
    func nothingToSay(body: String) throws { #expect(try Numbered(body).codes == []) }

    @Test func aQuotationThatIsNeverClosedHidesNothing() throws {
        #expect(try Numbered("“Mở mà không đóng\n1. A.\n1. B.").codes == ["VB180"])
    }

    @Test func oneSlipIsOneMessage() throws {
        #expect(try Numbered("1. A.\n2. B.\n4. C.\n5. D.\n6. E.").codes == ["VB181"])
        #expect(try Numbered("a) A;\nb) B;\nc) C;\nd) D;\ne) E;\ng) G;\nh) H.").codes == ["VB185"])
        #expect(try Numbered("1. A\n2.1. x.\n2.2. y.\n2.3. z.").codes == ["VB186"])
    }

    @Test func theLineOfTheItemBeforeIsNamed() throws {
        let source = try ReadSource(body: "1. A.\n\n2. B.\n\n2. C.\n")
        #expect(source.outcome.diagnostics.first?.arguments["line"] == "6")
        #expect(source.places == ["2."])
    }
}
