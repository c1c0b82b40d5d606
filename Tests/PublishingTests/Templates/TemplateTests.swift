import Diagnostics
import Foundation
import Publishing
import Reading
import Testing

/// What holds for every template, whatever its kind.
@Suite("Templates")
struct TemplateTests {
    @Test("It reads without a complaint", arguments: TemplateSample.once)
    func reading(sample: TemplateSample) throws {
        let understood = try Workshop().publisher.understand(Array(sample.text.utf8), name: "\(sample.name).md")
        // VB122: tables, until this version sets them.
        let found = understood.diagnostics.filter { $0.message.code != "VB122" }
        #expect(found.map { DiagnosticRenderer().headline(of: $0) } == [])
    }

    @Test("Number and day are left to the office; a comment stands above each key", arguments: TemplateSample.once)
    func comments(sample: TemplateSample) throws {
        let parts = try sample.text.components(separatedBy: "---\n")
        var isExplained = false
        for line in parts[1].split(separator: "\n") where !line.hasPrefix(" ") {
            let isComment = line.hasPrefix("#")
            if !isComment { #expect(isExplained || sample.family == "party", "\(line)") }
            isExplained = isComment
        }
        let document = try #require(try Workshop().publisher.understand(Array(sample.text.utf8), name: "m.md").value)
        #expect(document.number.number == nil && document.date.iso == nil && document.profile == nil)
    }

    @Test("A renewed template gives the old text back without its marks", arguments: TemplateSample.once)
    func renewal(sample: TemplateSample) throws {
        let old = try sample.text
        let outcome = NewSource.renewing(Array(old.utf8), name: "m.md")
        let new = String(decoding: try #require(outcome.value).bytes, as: UTF8.self)
        let plain = new.replacing(#/\[CẦN SỬA: ([^\]]*)\]/#) { $0.output.1 }
        #expect(plain == old)
        // Nothing of a year is left outside a mark, but in comments and the names of files.
        let text = new.split(separator: "\n").filter {
            !$0.hasPrefix("#") && !$0.hasPrefix(":::") && !$0.hasPrefix("![")
        }
        let left = text.joined(separator: "\n").replacing(#/\[CẦN SỬA: [^\]]*\]/#, with: "")
        #expect(left.matches(of: #/\b20\d\d\b/#).map { String($0.output) } == [])
    }
}
