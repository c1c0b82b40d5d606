import Foundation
import TestSupport
import Testing
import VanBan

/// A string of the caller is printed as it is, whatever it would mean in a source, in YAML, in a template or in CSV.
struct HostileStringTests {
    /// What means something somewhere.
    private static let fragments = [
        "**", "*", "_", "{chủ trì: Sở A}", "{", "}", "};", "{{x}}", "{{{x}}}", "{đề mục}", "\n", "\r\n", "\n\n", "\n# ",
        "\n\nI. MỤC LỚN\n\n", "\n1. ", "\n- ", "a) ", "Điều 1. ", "Phụ lục", "\nPhụ lục I\n", "::: bảng /etc/passwd",
        "|",
        "\n| a | b |\n|---|---|\n", "![ảnh](/etc/passwd)", "---", "\n---\n", "\\", "\\\\", "\"", "'", "kỳ: 2026", "# ",
        "[CẦN SỬA: x]", "[", "]", ",", ";", "\t", "\u{0}", "\u{1}", "\u{2}", "<b>", "&amp;", "%s", "$HOME", "../..",
        "=1+1",
        "e\u{301}", "100%", "&anchor", "!!tag", "|-", "số", "văn bản",
    ]

    private static func string(_ random: inout SplitMix) -> String {
        // A letter at both ends, so that something is always printed.
        let middle = (0..<Int.random(in: 1...4, using: &random)).map { _ in fragments.randomElement(using: &random)! }
        return "đ" + middle.joined(separator: Bool.random(using: &random) ? " " : "") + "ô"
    }

    /// How it is printed: composed and without blanks; in capitals, which headings and titles are set in.
    private static func printed(_ text: String) -> String {
        let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        }
        return String(String.UnicodeScalarView(scalars)).uppercased()
    }

    @Test("In a document", arguments: 0..<12)
    func document(_ seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        var strings: [String] = []
        func next() -> String {
            strings.append(Self.string(&random))
            return strings.last!
        }
        var letter = Letter.document
        letter.subject = [next()]
        letter.addressees = [next(), next()]
        letter.legalBases = [next()]
        letter.place = next()
        letter.number = next()
        letter.body = [
            .paragraph(StyledText(next())), .heading(.roman, StyledText(next())), .item(.letter, StyledText(next())),
            .paragraph("a " + .bold(next()) + .italic(next())),
            .table(Table(columns: [Table.Column(next()), Table.Column(next())], rows: [[next(), next(), next()]])),
        ]
        letter.recipients = [Recipients([next()]), Recipients([next(), next()], purpose: next()), "Lưu: VT"]
        letter.annexes = [Annex(title: next(), body: [.item(.dash, StyledText(next()))])]
        let paper = try await Desk.office().render(.document(letter))
        let text = try paper.pdf.letters().uppercased()
        for string in strings { #expect(text.contains(Self.printed(string)), "\(string.debugDescription)") }
        // Nothing opened an annex or a page of its own.
        #expect(paper.pageCount == 2)
    }

    @Test("In a plan and its reports", arguments: 20..<28)
    func reports(_ seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        let (text, title, product, result) = (
            Self.string(&random), Self.string(&random), Self.string(&random), Self.string(&random)
        )
        let body = "Phòng " + Self.string(&random)
        var document = PlanPaper.document
        document.plan = Plan(groups: [Plan.Group(title, tasks: [Plan.Task(text, lead: [body], product: product)])])
        let office = try Desk.office()
        let paper = try await office.render(.document(document))
        let letters = try paper.pdf.letters().uppercased()
        for string in [text, title, product, body] { #expect(letters.contains(Self.printed(string)), "\(string)") }

        let understood = try await office.plan(of: .document(document)).plan
        #expect(understood.tasks.map(\.id) == ["I.1.1"])
        #expect(understood.tasks[0].lead.map(Self.printed) == [Self.printed(body)])

        var row = ProgressRow(task: "I.1.1", body: body, period: PlanPaper.quarter, status: .underway)
        row.result = result
        row.difficulties = result
        let reports = try await office.report(
            on: .document(document), progress: .rows([row]), ReportRequest(PlanPaper.quarter, kinds: [.consolidated]))
        let told = try #require(reports.papers.first).paper.pdf.letters().uppercased()
        #expect(told.contains(Self.printed(result)), "\(result.debugDescription)")
    }
}
