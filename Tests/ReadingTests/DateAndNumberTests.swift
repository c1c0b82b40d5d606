import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite struct DateReaderTests {
    @Test(arguments: [
        "5/9/2026", "05-9-2026", "5.9.2026", "05/09/2026", "ngày 05 tháng 9 năm 2026", "Ngày 5 tháng 09 năm 2026",
        "2026-09-05", "2026/9/5", "ngày 5/9/2026", "5 / 9 / 2026", "ngay 5 thang 9 nam 2026",
        "ngày 05 tháng 9, năm 2026",
    ])
    func readsWholeDates(text: String) throws {
        #expect(try DateReader.read(text[...]).get() == PartialDate(year: 2026, month: 9, day: 5))
    }

    @Test(arguments: [
        "9/2026", "tháng 9 năm 2026", "ngày tháng 9 năm 2026", "ngày ... tháng 9 năm 2026", "ngày … tháng 9 năm 2026",
        "/9/2026", "…/9/2026", "2026-09", "tháng 9/2026", "ngày      tháng 9 năm 2026", "___/9/2026",
    ])
    func leavesTheDayForTheHand(text: String) throws {
        #expect(try DateReader.read(text[...]).get() == PartialDate(year: 2026, month: 9))
    }

    @Test(arguments: ["2026", "năm 2026", "ngày tháng năm 2026", "ngày … tháng … năm 2026"])
    func leavesDayAndMonthForTheHand(text: String) throws {
        #expect(try DateReader.read(text[...]).get() == PartialDate(year: 2026))
    }

    @Test(arguments: ["", "  ", "ngày tháng năm"]) func blankLeavesAll(text: String) throws {
        #expect(try DateReader.read(text[...]).get() == PartialDate())
    }

    @Test(arguments: [
        ("31/2/2026", DateProblem.noSuchDay(31, month: 2, year: 2026, days: 28)),
        ("29/2/2100", .noSuchDay(29, month: 2, year: 2100, days: 28)),
        ("31/4/2026", .noSuchDay(31, month: 4, year: 2026, days: 30)),
        ("0/9/2026", .noSuchDay(0, month: 9, year: 2026, days: 30)), ("5/13/2026", .noSuchMonth(13)),
        ("tháng 13 năm 2026", .noSuchMonth(13)), ("2026-13-01", .noSuchMonth(13)), ("5/9/26", .shortYear(26)),
        ("5/9", .unreadable), ("hôm nay", .unreadable), ("5/9/2026/1", .unreadable), ("ngày 5 năm 2026", .unreadable),
        ("99999999999999999999", .unreadable), ("quý III năm 2026", .unreadable), ("{{ngày}}", .unreadable),
    ])
    func saysWhyATextIsNoDate(text: String, problem: DateProblem) {
        #expect(throws: problem) { try DateReader.read(text[...]).get() }
    }

    @Test(arguments: ["29/2/2024", "29/2/2000", "31/12/2026", "30/4/2026"]) func readsLastDays(text: String) throws {
        #expect(try DateReader.read(text[...]).get().day != nil)
    }

    @Test func theErrorPointsAtTheValue() throws {
        let source = try ReadSource(head: "ngày: 31/2/2026")
        #expect(source.codes == ["VB322"])
        #expect(source.places == ["31/2/2026"])
        let message = try #require(source.outcome.diagnostics.first)
        #expect(message.message.sentence(in: .vietnamese, message.arguments).contains("tháng 2 năm 2026 có 28 ngày"))
    }
}

@Suite struct NumberReaderTests {
    @Test(
        arguments: [
            ("15-KH/TU", "15", "KH/TU"), ("05/SNV-VP", "05", "SNV-VP"), ("15/KH-UBND", "15", "KH-UBND"),
            ("-KH/TU", nil, "KH/TU"),
            ("/KH-UBND", nil, "KH-UBND"), ("7", "7", nil), ("", nil, nil), ("Số 15-KH/TU", "15", "KH/TU"),
            ("Số: 15/KH-UBND", "15", "KH-UBND"), ("số:", nil, nil), ("15 - KH/TU", "15", "KH/TU"),
            ("15 –KH/TU", "15", "KH/TU"),
            ("…-KH/TU", nil, "KH/TU"), ("......./KH-UBND", nil, "KH-UBND"), ("KH/TU", nil, "KH/TU"),
            ("15a-QĐ/TU", "15a", "QĐ/TU"),
            ("{{số}}-KH/TU", "{{số}}", "KH/TU"), ("3294-CV/VPTW/nb", "3294", "CV/VPTW/nb"),
        ] as [(String, String?, String?)])
    func readsNumbers(text: String, number: String?, symbol: String?) throws {
        let read = NumberReader.read(text[...])
        #expect(read?.number == number && read?.symbol == symbol)
    }

    @Test(
        "The mark between number and symbol is kept",
        arguments: [
            ("15-KH/TU", "-"), ("05/SNV-VP", "/"), ("15 –KH/TU", "-"), ("7", nil), ("KH/TU", nil),
        ])
    func keepsTheJoint(text: String, joint: String?) {
        #expect(NumberReader.read(text[...])?.joint == joint)
    }

    @Test(arguments: ["15KH/TU", "15-KH/TU ngày 5/9", "abc def", "15-", "mười lăm"]) func refusesTheRest(text: String) {
        #expect(NumberReader.read(text[...]) == nil)
    }

    @Test func theSymbolOfItsOwnOverrides() throws {
        let source = try ReadSource(head: "ký hiệu: -KH/HU\nsố: 15-KH/TU")
        #expect(source.codes == [])
        let number = try source.document.number
        #expect(number.number == "15" && number.symbol == "KH/HU")
        #expect(try source.typed(number.span) == "15-KH/TU")
    }
}

@Suite struct BraceGroupTests {
    @Test(arguments: [
        ("Ban Tuyên giáo Trung ương Đảng, } (để báo cáo)", "Ban Tuyên giáo Trung ương Đảng,", "để báo cáo"),
        ("Ban A } để báo cáo,", "Ban A", "để báo cáo"), ("Ban A}(để b/c);", "Ban A", "để b/c"),
    ])
    func takesTheBraceOffTheLastLine(line: String, name: String, purpose: String) {
        #expect(BraceGroups.lastLine(line[...]) == .init(name: name[...], purpose: purpose[...]))
    }

    @Test(arguments: ["Ban A", "{{x}}", "A }", "} (để báo cáo)", "{a} b", "Ban {{x}} và Sở B"])
    func otherBracesAreText(line: String) { #expect(BraceGroups.lastLine(line[...]) == nil) }

    @Test func theGroupOfASourceIsItsLastTwoEntriesAndSaidToBeAGuess() throws {
        let source = try ReadSource(
            head: """
                nơi nhận:
                  - Ban Bí thư Trung ương Đảng ,
                  - Ban Tổ chức,
                  - Ban Tuyên giáo Trung ương Đảng, } (để báo cáo)
                  - Ban B } (để biết)
                  - Lưu Văn phòng Tỉnh ủy (HMT).
                """)
        #expect(source.codes == ["VB332", "VB332"])
        #expect(!source.outcome.diagnostics.hasErrors)
        let recipients = try source.document.recipients
        #expect(
            recipients.map { $0.recipients.map(\.name).strings } == [
                ["Ban Bí thư Trung ương Đảng"], ["Ban Tổ chức", "Ban Tuyên giáo Trung ương Đảng"], ["Ban B"],
                ["Lưu Văn phòng Tỉnh ủy (HMT)"],
            ])
        #expect(recipients.map { $0.purpose?.string } == [nil, "để báo cáo", "để biết", nil])
        #expect(try source.typed(recipients[1].recipients[1].name.span) == "Ban Tuyên giáo Trung ương Đảng")
        #expect(try source.typed(recipients[1].purpose?.span) == "để báo cáo")
    }

    @Test func theRemedyCanBePasted() throws {
        let source = try ReadSource(head: "nơi nhận:\n  - Mặt trận, đoàn thể,\n  - Ban B, } (để báo cáo)")
        let diagnostic = try #require(source.outcome.diagnostics.first)
        let hint = try #require(diagnostic.message.hint(in: .vietnamese, diagnostic.arguments))
        let remedy = try #require(hint.split(separator: "`").last)
        let repaired = try ReadSource(head: "nơi nhận:\n  \(remedy)")
        #expect(repaired.codes == [])
        #expect(try repaired.document.recipients[0].recipients.map(\.name).strings == ["Mặt trận, đoàn thể", "Ban B"])
    }

    @Test(arguments: [
        ("A,", "A"), ("A ;", "A"), ("A.", "A"), ("A./.", "A"), ("v.v.", "v.v."), ("và các đề án...", "và các đề án..."),
        ("A (2)", "A (2)"), ("- A,", "A"), ("TP. HCM", "TP. HCM"), ("", ""),
    ])
    func oneEndMarkIsStripped(text: String, rest: String) {
        #expect(EndMarks.stripEntry(text[...]) == rest[...])
    }
}
