import Diagnostics
import FormatRules
import Foundation
import Layout
import PageModel
import TestSupport
import Testing

@testable import Publishing

@Suite("Registers")
struct RegisterTests {
    private static let columns = [("so-van-ban-di", 10), ("so-gui-buu-dien", 6), ("so-su-dung-ban-luu", 9)]

    private func filled(
        _ id: String, _ count: Int, _ family: Profile.Family = .state
    ) throws -> (form: FilledForm, diagnostics: [Diagnostic]) {
        let outcome = try FormSamples.publisher().fill(
            id, with: [FormSamples.register(count)], settings: FormSettings(family: family))
        return (try #require(outcome.value, "\(outcome.diagnostics)"), outcome.diagnostics)
    }

    @Test(
        "NĐ 30 PL IV: A4 across, a cover, as many columns as the decree has, their names on every page",
        arguments: columns)
    func pages(id: String, columns: Int) throws {
        let reading = try ForeignReader.read(filled(id, 60).form.pdf)
        #expect(reading.sheets.allSatisfy { near($0.width, 297, 0.01) && near($0.height, 210, 0.01) })
        let cover = reading.runs.filter { $0.page == 1 }
        func size(_ text: String) -> Double { cover.first { $0.text.hasPrefix(text) }?.size ?? .nan }
        #expect(near(size("ỦY BAN NHÂN DÂN TỈNH"), 10, 0.05))
        #expect(near(size("SỞ KHOA HỌC"), 10, 0.05))
        #expect(cover.first { $0.text.hasPrefix("SỞ KHOA HỌC") }?.bold == true)
        for text in ["SỔ ", "Năm: 2026", "Từ ngày 01/01/2026 đến ngày 31/12/2026", "Từ số 1 đến số 60", "Quyển số: 01"]
        {
            #expect(near(size(text), 13, 0.05), "\(text)")
        }
        #expect(reading.sheets.count > 3)
        for page in 2...reading.sheets.count {
            let runs = reading.runs.filter { $0.page == page }
            #expect(
                runs.filter { $0.text.wholeMatch(of: /\(\d+\)/) != nil }.map(\.text) == (1...columns).map { "(\($0))" })
            #expect(runs.contains { $0.text == "\(page - 1)/\(reading.sheets.count - 1)" })
        }
    }

    @Test("5,000 rows: each once and in order, ten times the pages of 500")
    func thousands() throws {
        let pages = try filled("so-van-ban-di", 5000).form.pages.pages
        let numbers = pages.flatMap(\.items).compactMap { item -> Int? in
            guard case .text(let line) = item.content, item.role == .tableCell,
                let match = line.text.wholeMatch(of: /(\d+)\/KH-KHCN/)
            else { return nil }
            return Int(match.1)
        }
        #expect(numbers == Array(1...5000))
        let few = try filled("so-van-ban-di", 500).form.pages.pages.count - 1
        #expect(abs(Double(pages.count - 1) / Double(few) - 10) < 0.5)
    }

    @Test("an empty register says so", arguments: columns)
    func empty(id: String, columns: Int) throws {
        let form = try filled(id, 0).form
        #expect(form.pages.pages.count == 2)
        #expect(try Program.text(of: form.pdf).contains("Chưa "))
    }

    @Test("a Party office's bears the party title and says that no rule for it was seen", arguments: columns)
    func party(id: String, columns: Int) throws {
        let state = try filled(id, 3)
        let party = try filled(id, 3, .party)
        let title = "ĐẢNG CỘNG SẢN VIỆT NAM"
        #expect(try Program.text(of: party.form.pdf).contains(title))
        #expect(try Program.text(of: state.form.pdf).contains(title) == false)
        #expect(!state.diagnostics.contains { $0.message.code == "VB713" })
        let note = try #require(party.diagnostics.first { $0.message.code == "VB713" })
        #expect(note.certainty == "U" && note.arguments["reason"]?.contains("chưa kiểm chứng") == true)
    }
}
