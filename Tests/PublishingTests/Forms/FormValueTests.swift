import Diagnostics
import FormatRules
import Foundation
import Layout
import PageModel
import TestSupport
import Testing

@testable import Publishing

@Suite("Whatever stands in a value, it is text and stays in its place")
struct FormValueTests {
    private static let long =
        "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Mẫu Sơn"

    @Test("a long name first wraps, then gets smaller, then is told with whose it is")
    func long() throws {
        let publisher = try FormSamples.publisher()
        func fill(_ times: Int) -> Outcome<FilledForm?> {
            var values = FormSamples.addressee(1)
            values.name = "Ban Chỉ đạo"
            values.values["addressee"] = Array(repeating: Self.long, count: times).joined(separator: ", ")
            return publisher.fill("bi-c5", with: [FormSamples.addressee(0), values, FormSamples.addressee(3)])
        }
        func sizes(_ times: Int) throws -> Set<Double> {
            let items = try #require(fill(times).value).pages.pages[1].items
            return Set(
                items.compactMap { item in
                    guard case .text(let line) = item.content, item.frame.x > .millimetres(110),
                        line.style.bold
                    else { return nil }
                    return line.style.size.points
                })
        }
        #expect(try sizes(1) == [11])
        #expect(try sizes(4) == [9])
        let told = fill(40)
        #expect(told.value == nil)
        let errors = told.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.message.code) == ["VB709"])
        #expect(errors.first?.arguments["name"] == "Ban Chỉ đạo")
        #expect(errors.hasErrors && errors.exitStatus == 1)
    }

    private static let hostile = [
        String(repeating: "Ễ", count: 400), String(repeating: "a/b-", count: 200),
        "**đậm** *nghiêng* {{cột}} {issuer} |",
        "dòng 1\ndòng 2\r\n\n\tdòng 3", "\u{202E}đảo\u{202C} \u{200B}\u{0007}chuông", "", "   ", "e\u{302}\u{301}",
        "\\backslash {key|none} }{", "# Đề mục", "漢字 и ελληνικά 🎉",
    ]

    @Test("nothing reaches over its sheet, whatever the values hold", arguments: Form.identifiers)
    func inside(id: String) throws {
        let publisher = try FormSamples.publisher()
        let form = try publisher.form(id)
        for text in Self.hostile {
            let values = Dictionary(uniqueKeysWithValues: form.keys.map { ($0, text) })
            let row = FormRow(Dictionary(form.rowKeys.map { ($0, text) }) { first, _ in first })
            let outcome = publisher.fill(id, with: [FormValues("Thử", values, rows: [row, row])])
            guard let filled = outcome.value else {
                // Too much for the place is told.
                #expect(outcome.diagnostics.contains { $0.message.code == "VB709" }, "\(outcome.diagnostics)")
                continue
            }
            for page in filled.pages.pages {
                for item in page.items {
                    #expect(
                        item.frame.x >= .zero && item.frame.right <= page.width + .points(0.1), "\(id): \(item.words)")
                    #expect(
                        item.frame.y >= .zero && item.frame.bottom <= page.height + .points(0.1), "\(id): \(item.words)"
                    )
                }
            }
        }
    }

    @Test("marks of our sources, tags and escapes are printed as they are")
    func plain() throws {
        let text = "**A** *b* {{cột}} {issuer} # `c`"
        let filled = try #require(
            try FormSamples.publisher().fill("phieu-ban", with: [FormValues("x", ["addressee": text])]).value)
        #expect(try Program.text(of: filled.pdf).contains(text))
    }

    @Test("decomposed letters are composed, as sources are")
    func composed() throws {
        let filled = try #require(
            try FormSamples.publisher().fill("phieu-ban", with: [FormValues("x", ["addressee": "Ủy ban".decomposed])])
                .value)
        #expect(try Program.text(of: filled.pdf).contains("Ủy ban".composed))
    }

    @Test("every setting says where it comes from, and what no rule fixes is marked")
    func certainty() throws {
        let publisher = try FormSamples.publisher()
        for id in Form.identifiers {
            let form = try publisher.form(id)
            #expect(form.id == id)
            for field in form.leaves.flatMap({ $0.fields + ($0.below?.fields ?? []) }) {
                #expect(
                    field.clause.isEmpty == (field.certainty == .unverified) || field.certainty == .unverified, "\(id)")
            }
        }
    }
}

extension String {
    fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
    fileprivate var composed: String { precomposedStringWithCanonicalMapping }
}
