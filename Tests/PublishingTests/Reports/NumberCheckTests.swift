import Diagnostics
import Foundation
import PlanModel
import Publishing
import Reporting
import Testing

/// A count in the prose of a generated report, changed by one.
private struct ChangedCount {
    var text: String
    /// Line and column of the changed figure, in bytes of the whole.
    var offset: Int
    var said: String
    /// What stands round it.
    var context: String
}

@Suite("Counts in a report's sentences are held against the data")
struct NumberCheckTests {
    private static let kinds: [ReportKind] = [.consolidated, .sheets, .reminders]

    private func findings(_ text: String, _ figures: PlanFigures, by publisher: Publisher) throws -> [Diagnostic] {
        let understood = publisher.understand(Array(text.utf8), name: "nguon.md")
        return NumberCheck.findings(in: try #require(understood.value), figures)
    }

    @Test("a text that nobody edited has none that disagrees", arguments: SampleCase.all)
    func untouched(period: SampledPeriod) throws {
        let run = try ReportDesk(period.sample).made(period.code, Self.kinds, date: "01/11/2026")
        let publisher = try Workshop().publisher
        for source in run.sources {
            let found = try findings(source.text, run.basis.figures, by: publisher)
            let said = found.map { "\($0.arguments["said"] ?? "") ≠ \($0.arguments["data"] ?? "")" }
            #expect(said.isEmpty, "\(source.name)")
        }
    }

    /// Counts that are not judged, by what stands behind or before them, with the reason.
    private static let notJudged: [(words: String, reason: String)] = [
        ("văn bản để thực hiện Kế hoạch", "papers are listed, and not counted in the data's own tally"),
        ("đến hạn trong kỳ", "due in the next period: no count of this one"),
        ("Chưa có báo cáo về", "of the tasks of a group that are not done: no count of the group's own"),
    ]

    /// Every count of the program's own sentences, each changed by one; what bodies wrote in their rows is theirs.
    private func changed(_ text: String, rows: String) -> [ChangedCount] {
        let pattern =
            #/(?<before>(?:đúng hạn|chậm) |)(?<count>\d{2,})(?<whole>/\d{2,})?(?= nhiệm vụ| cơ quan| văn bản|[,;.])/#
        var found: [ChangedCount] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard !line.hasPrefix("|"), !line.isEmpty, line.contains(where: { $0 == " " }) else { continue }
            for match in line.matches(of: pattern) {
                let isNoun = ["nhiệm vụ", "cơ quan", "văn bản"].contains {
                    line[match.range.upperBound...].dropFirst().hasPrefix($0)
                }
                guard isNoun || !match.output.before.isEmpty else { continue }
                // A part of a number, a date or a symbol.
                if match.output.before.isEmpty, let previous = line[..<match.range.lowerBound].last, previous != " " {
                    continue
                }
                let count = match.output.count
                guard !rows.contains(line[count.startIndex...].prefix(10)) else { continue }
                let value = Int(count)! + 1
                let new = value < 10 ? "0\(value)" : "\(value)"
                var changed = text
                changed.replaceSubrange(count.startIndex..<count.endIndex, with: new)
                found.append(
                    ChangedCount(
                        text: changed, offset: text.utf8.distance(from: text.startIndex, to: count.startIndex),
                        said: new + (match.output.whole ?? ""), context: String(line)))
            }
        }
        return found
    }

    @Test("each count that is changed by one is found at its place", arguments: SampleCase.all)
    func each(period: SampledPeriod) throws {
        let run = try ReportDesk(period.sample).made(period.code, date: "01/11/2026")
        let text = try run.text(.consolidated)
        let publisher = try Workshop().publisher
        let rows = run.basis.figures.tasks.flatMap { $0.parts.flatMap { $0.rows + [$0.latest].compactMap(\.self) } }
            .flatMap { [$0.result, $0.difficulties, $0.proposals] }.joined(separator: "\n")
        let counts = changed(text, rows: rows)
        #expect(counts.count >= 14)
        for count in counts {
            let found = try findings(count.text, run.basis.figures, by: publisher)
            let isFound = found.contains { $0.span?.start == count.offset && $0.arguments["said"] == count.said }
            let reason = Self.notJudged.first { count.context.contains($0.words) }?.reason
            #expect(isFound != (reason != nil), "\(count.said): \(count.context.prefix(160))")
        }
    }
}

@Suite("What else a sentence says of the data")
struct NarrativeFigureTests {
    /// The findings where one piece of a sample's report was replaced.
    private func said(
        replacing old: String, by new: String, in sample: SampleCase = .digital, _ period: String = "2026-Q3",
        _ kind: ReportKind = .consolidated, of name: String = ""
    ) throws -> [String] {
        let run = try ReportDesk(sample).made(period, [kind], date: "05/10/2026")
        let text = try run.text(kind, of: name)
        try #require(text.contains(old), "«\(old)»")
        let understood = try Workshop().publisher.understand(
            Array(text.replacingOccurrences(of: old, with: new).utf8), name: "nguon.md")
        return NumberCheck.findings(in: try #require(understood.value), run.basis.figures)
            .map { "\($0.arguments["said"] ?? "") ≠ \($0.arguments["data"] ?? "")" }
    }

    @Test("a share of tasks done")
    func percent() throws {
        #expect(try said(replacing: "đạt 27,3%, trong đó", by: "đạt 28,3%, trong đó") == ["28,3% ≠ 27,3%"])
        #expect(try said(replacing: "của Kế hoạch đạt 27,3%", by: "của Kế hoạch đạt 30%") == ["30% ≠ 27,3%"])
    }

    @Test("a sentence of one's own that names an indicator")
    func indicator() throws {
        let place = "#. Hạn chế {đề mục}\n"
        #expect(
            try said(replacing: place, by: "Đã gửi 1.386 văn bản ký số trong quý.\n\n\(place)") == ["1.386 ≠ 1.385"])
        #expect(try said(replacing: place, by: "Học viên: 181; văn bản ký số: 1.385.\n\n\(place)") == ["181 ≠ 180"])
        #expect(try said(replacing: place, by: "Đã bồi dưỡng 180 học viên.\n\n\(place)").isEmpty)
        // A mark parts the words of a name.
        #expect(try said(replacing: place, by: "Phân loại 250 hồ sơ; số hóa sau.\n\n\(place)").isEmpty)
    }

    @Test("a sentence that names a body or stands under a group speaks of its tasks")
    func scope() throws {
        let place = "#. Hạn chế {đề mục}\n"
        let own = "Ủy ban Kiểm tra Tỉnh ủy có 02 nhiệm vụ được giao, hoàn thành 01 nhiệm vụ.\n\n\(place)"
        #expect(try said(replacing: place, by: own).isEmpty)
        let wrong = own.replacingOccurrences(of: "hoàn thành 01", with: "hoàn thành 02")
        #expect(try said(replacing: place, by: wrong) == ["02 ≠ 01, 03"])
        let group = "#. Số hóa và khai thác dữ liệu {đề mục}\n"
        #expect(try said(replacing: group, by: "\(group)\nNhóm này được giao 04 nhiệm vụ.\n").isEmpty)
        #expect(try said(replacing: group, by: "\(group)\nNhóm này được giao 05 nhiệm vụ.\n") == ["05 ≠ 04, 14"])
    }

    @Test("a body's sheet is held against that body's tasks")
    func sheet() throws {
        let old = "chưa hoàn thành nhiệm vụ nào trong 01 nhiệm vụ phải hoàn thành; tạm dừng 01 nhiệm vụ"
        let new = old.replacingOccurrences(of: "tạm dừng 01", with: "tạm dừng 03")
        #expect(try said(replacing: old, by: new, in: .party, "2021-Q4", .sheets, of: "so-noi-vu") == ["03 ≠ 01"])
    }

    @Test("a task of many leads is held against how far each of them is")
    func leads() throws {
        let old = "08 cơ quan chủ trì hoàn thành 08; trong đó chậm 02"
        let late = "08 cơ quan chủ trì hoàn thành 08; trong đó chậm 03"
        #expect(try said(replacing: old, by: late) == ["03 ≠ 00, 02"])
        let bodies = "07 cơ quan chủ trì hoàn thành 08; trong đó chậm 02"
        #expect(try said(replacing: old, by: bodies) == ["07 ≠ 08, 10"])
    }

    @Test("what bodies wrote into their rows, dates, symbols and changes are nobody's counts")
    func others() throws {
        let place = "#. Hạn chế {đề mục}\n"
        for text in [
            "Ngày 15/9/2026 ban hành Kế hoạch số 99-KH/TU.", "Số nhiệm vụ hoàn thành tăng 09 nhiệm vụ.",
            "Còn 77 nhiệm vụ chưa hoàn thành của kỳ sau.", "Đã mở 99 lớp.",
        ] {
            #expect(try said(replacing: place, by: "\(text)\n\n\(place)").isEmpty, "\(text)")
        }
    }
}
