import Diagnostics
import FormatRules

/// `vanban import`: pasted text, without front matter, becomes a source.
///
/// The import moves words to where they belong and says so; it neither mends nor invents any. What it cannot
/// know (province, number, date, where a brace begins) stays a gap or a guess, with a question.
package enum PlainTextImport {
    package static func run(_ file: SourceFile, naming: Naming) -> Outcome<ImportResult> {
        var ledger = Ledger(file)
        if let refusal = refusal(of: file) { return Outcome(ImportResult(), [refusal]) }

        var lines = split(file, &ledger)
        let emphasis = readEmphasis(in: &lines)
        let zones = findZones(in: lines, naming)
        var head = readHead(of: lines, zones, naming, &ledger)
        let foot = readFoot(Array(lines[zones.foot]), &ledger)
        let bodyLines = [head.bodyStart..<zones.foot.lowerBound, zones.foot.upperBound..<lines.count]
        dropEmphasis(emphasis, outside: bodyLines, &ledger)

        var body = readBody(head.strays + lines[bodyLines[0]], &ledger)
        body += readBody(foot.strays + lines[bodyLines[1]], &ledger)
        propose(for: &head, from: foot, naming, &ledger)
        ask(about: head, body, &ledger)

        let result = ledger.result(source: write(head, foot, body))
        return Outcome(result, (result.changes.map(\.diagnostic) + result.questions.map(\.diagnostic)).inPlaceOrder)
    }

    /// Text that is no work for an import: nothing at all, or a source already.
    private static func refusal(of file: SourceFile) -> Diagnostic? {
        guard file.text.contains(where: { $0.isLetter || $0.isNumber }) else {
            return Diagnostic(.importEmpty, file: file.name)
        }
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: true)
            .filter { !$0.allSatisfy(\.isWhitespace) }
        let isFence = { (line: Substring) in line.trimmingSuffix(while: \.isWhitespace) == "---" }
        guard let first = lines.first, isFence(first), let close = lines.dropFirst().firstIndex(where: isFence),
            lines[1..<close].contains(where: { $0.contains(":") })
        else { return nil }
        return Diagnostic(.importOfSource, at: file.span(of: first), file: file.name)
    }
}

extension [Diagnostic] {
    /// By place in the file; what has no place comes first.
    fileprivate var inPlaceOrder: [Diagnostic] {
        enumerated().sorted { ($0.element.span?.start ?? -1, $0.offset) < ($1.element.span?.start ?? -1, $1.offset) }
            .map(\.element)
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var piece = self
        while let last = piece.last, isTrimmed(last) { piece.removeLast() }
        return piece
    }
}
