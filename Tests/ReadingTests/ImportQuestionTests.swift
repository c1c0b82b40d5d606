import Diagnostics
import Testing

@testable import Reading

@Suite("What the import asks and says")
struct ImportQuestionTests {
    private func questions(_ message: Message, in text: String) throws -> [ImportResult.Question] {
        try Importing.run("KẾ HOẠCH\nvề việc a\n\n" + text).value.questions.filter { $0.diagnostic.message == message }
    }

    private let advance = "ứng dụng tiến bộ kỹ thuật. "

    @Test func nearTwinNeedsOneMarkAndTheSameCompany() throws {
        let common = String(repeating: advance, count: 3)
        #expect(try questions(.importNearTwin, in: common + "Nay ứng dụng tiên bộ kỹ thuật.").count == 1)
        #expect(try questions(.importNearTwin, in: common + "Nay ứng dụng tiêm bộ kỹ thuật.").isEmpty)
        #expect(try questions(.importNearTwin, in: common + "Cô gái tiên bộ dạng thướt tha.").isEmpty)
        #expect(try questions(.importNearTwin, in: advance + "Nay ứng dụng tiên bộ kỹ thuật.").isEmpty)
    }

    @Test func nearTwinPointsAtItsPlace() throws {
        let text = "KẾ HOẠCH\nvề việc a\n\n" + String(repeating: advance, count: 3) + "\n\nứng dụng tiên bộ kỹ thuật."
        let question = try #require(
            try Importing.run(text).value.questions.first { $0.diagnostic.message == .importNearTwin })
        let span = try #require(question.diagnostic.span)
        #expect(String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self) == "tiên bộ")
        #expect(question.line == 6)
    }

    @Test func rarerOfTwoWordsIsAskedAbout() throws {
        let found = try questions(.importWordOrder, in: "Bảo đảm a, bảo đảm b.\n\nVà đảm bảo c.")
        #expect(found.map(\.line) == [6])
        #expect(try questions(.importWordOrder, in: "Đảm bảo a, đảm bảo b.").isEmpty)
    }

    @Test func twoWaysOfToneMarksAreAskedAboutOnce() throws {
        #expect(try questions(.importToneStyle, in: "Hòa, khóa, hoà.\n\nUỷ quyền.").count == 1)
        #expect(try questions(.importToneStyle, in: "Hoà, uỷ, khoẻ, quý, hoàn, thuỷ.").isEmpty)
        #expect(try questions(.importToneStyle, in: "Hòa, ủy, khỏe, quý, hoài, loại.").isEmpty)
    }

    @Test func firstCitationNeedsADate() throws {
        let text = "Theo Nghị quyết số 10-NQ/TW và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị quyết số 10-NQ/TW."
        let found = try questions(.importUndatedCitation, in: text)
        #expect(found.map { $0.diagnostic.arguments["text"] } == ["Nghị quyết số 10-NQ/TW"])
    }

    @Test func dateInTheSubjectCounts() throws {
        let text =
            "KẾ HOẠCH\nthực hiện Kết luận số 93-KL/TW, ngày 20/11/2020\n\nThực hiện Kết luận số 93-KL/TW, cần làm."
        let result = try Importing.run(text).value
        #expect(!result.questions.contains { $0.diagnostic.message == .importUndatedCitation })
    }

    @Test func openingIsComparedWithTheSubject() throws {
        let subject = "thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020 của Ban Bí thư về công tác hội"
        let same =
            "Thực hiện Kết luận số 93-KL/TW, ngày 20/11/2020 (gọi tắt là Kết luận) của Ban Bí thư về công tác hội, nay làm."
        let other = same.replacing("20/11/2020", with: "21/11/2020")
        for (opening, count) in [(same, 0), (other, 1), ("Trong thời gian qua, công tác hội đã đổi mới.", 0)] {
            let result = try Importing.run("KẾ HOẠCH\n\(subject)\n\n\(opening)").value
            #expect(result.questions.filter { $0.diagnostic.message == .importSubjectDiffers }.count == count)
        }
    }

    @Test func dashItemWithoutEndMarkIsAskedAbout() throws {
        #expect(try questions(.importNoEndMark, in: "- Một.\n\n- Hai\n\n- Ba.").map(\.line) == [6])
        #expect(try questions(.importNoEndMark, in: "- Một\n\n- Hai\n\n- Ba").isEmpty)
    }

    @Test func rowsOfATableAreAskedAboutOnce() throws {
        #expect(try questions(.importTable, in: "Tên\tViệc\nA\tB\n\n1.\tMột.").count == 1)
    }

    @Test func decompositionIsSaidOnce() throws {
        let result = try Importing.run(Variation.decomposed.apply(to: Importing.seed())).value
        #expect(result.source == (try Importing.source(Importing.seed())))
        #expect(result.changes.filter { $0.diagnostic.message == .importDecomposed }.count == 1)
    }

    @Test func everyChangeAndQuestionIsADiagnosticToo() throws {
        for sample in try ImportSamples.all + [Importing.seed()] {
            let outcome = try Importing.run(sample)
            #expect(outcome.diagnostics.count == outcome.value.changes.count + outcome.value.questions.count)
            #expect(!outcome.diagnostics.hasErrors)
            #expect(outcome.diagnostics.allSatisfy { $0.file == "a.txt" && $0.span != nil })
            for diagnostic in outcome.diagnostics {
                for language in Language.allCases {
                    #expect(!diagnostic.message.sentence(in: language, diagnostic.arguments).contains("{"))
                }
            }
        }
    }

    @Test(arguments: ["", "\n\n \t\n", "\u{FEFF}", "-----\n*"])
    func emptyTextIsRefused(_ text: String) throws {
        let outcome = try Importing.run(text)
        #expect(outcome.diagnostics.map(\.message) == [.importEmpty])
        #expect(outcome.value == ImportResult())
    }

    @Test func sourceIsRefused() throws {
        let outcome = try Importing.run("\n---\nloại: kế hoạch\n---\n\nNội dung.")
        #expect(outcome.diagnostics.map(\.message) == [.importOfSource])
        #expect(outcome.value.source.isEmpty)
        let own = try Importing.run(Importing.source(Importing.seed()))
        #expect(own.diagnostics.map(\.message) == [.importOfSource])
    }

    @Test func codesOfImportAreInTheirRangeAndUnique() {
        let codes = Message.catalogue.map(\.code).filter { $0.hasPrefix("VB2") }
        #expect(Set(codes).count == codes.count && codes.count > 40)
    }
}
