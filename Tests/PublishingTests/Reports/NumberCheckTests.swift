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
    ]

    /// Every count of the program's own sentences, each changed by one; what bodies wrote in their rows is theirs.
    private func changed(_ text: String) -> [ChangedCount] {
        let pattern =
            #/(?<before>(?:đúng hạn|chậm) |)(?<count>\d{2,})(?<whole>/\d{2,})?(?= nhiệm vụ| cơ quan| văn bản|[,;.])/#
        var found: [ChangedCount] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard !line.hasPrefix("|"), !line.isEmpty, line.contains(where: { $0 == " " }) else { continue }
            for match in line.matches(of: pattern) {
                let isNoun = ["nhiệm vụ", "cơ quan", "văn bản"].contains { line[match.range.upperBound...].dropFirst().hasPrefix($0) }
                guard isNoun || !match.output.before.isEmpty else { continue }
                // A part of a number, a date or a symbol.
                if match.output.before.isEmpty, let previous = line[..<match.range.lowerBound].last, previous != " " { continue }
                let count = match.output.count
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
        let counts = changed(text)
        #expect(counts.count >= 14)
        for count in counts {
            let found = try findings(count.text, run.basis.figures, by: publisher)
            let isFound = found.contains { $0.span?.start == count.offset && $0.arguments["said"] == count.said }
            let reason = Self.notJudged.first { count.context.contains($0.words) }?.reason
            #expect(isFound != (reason != nil), "\(count.said): \(count.context.prefix(160))")
        }
    }
}
