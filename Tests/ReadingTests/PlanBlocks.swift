import Diagnostics
import Foundation
import PlanModel

/// Takes a body of one paragraph a line apart, as far as these tests need it: the label, a heading in
/// capitals or without an end mark, emphasis by one asterisk, and places in the text.
enum PlanBlocks {
    static func blocks(_ text: String) -> [Block] {
        text.split(separator: "\n").map { line in block(line, in: text) }
    }

    private static func block(_ line: Substring, in text: String) -> Block {
        let (level, label) = label(of: line)
        let parts = line.dropFirst(label.count).split(separator: "{", maxSplits: 1)
        let content = parts[0].drop(while: \.isWhitespace)
        let start = text.utf8.distance(from: text.startIndex, to: content.startIndex)
        let isHeading = [.roman, .number, .decimal].contains(level) && !(content.last.map(".;:,/ ".contains) ?? true)
        return Block(
            level, label: String(label), isHeading: isHeading, text: runs(content, at: start),
            attributes: parts.count > 1 ? attributes(parts[1].dropLast()) : nil,
            span: SourceSpan(start: start, end: start + content.utf8.count))
    }

    private static func attributes(_ text: Substring) -> TaskAttributes {
        var attributes = TaskAttributes()
        for pair in text.split(separator: ";") {
            let parts = pair.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            let value = Text(parts[1])
            switch parts[0] {
            case "chủ trì": attributes.lead = [value]
            case "phối hợp": attributes.coordinating = [value]
            case "hạn": attributes.deadline = Deadline(text: value)
            case "kết quả": attributes.deliverable = value
            case "loại việc": attributes.nature = TaskNature(rawValue: value.string)
            default: attributes.id = value
            }
        }
        return attributes
    }

    private static func runs(_ content: Substring, at start: Int) -> [Run] {
        var offset = start
        return content.split(separator: "*", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
            let span = SourceSpan(start: offset, end: offset + part.utf8.count)
            offset = span.end + 1
            return part.isEmpty ? nil : Run(String(part), italic: index % 2 == 1, span: span)
        }
    }

    private static func label(of line: Substring) -> (Level, Substring) {
        let word = line.prefix { !$0.isWhitespace }
        let name = word.dropLast()
        switch word.last {
        case "-" where name.isEmpty: return (.dash, word)
        case "+" where name.isEmpty: return (.plus, word)
        case ")" where name.count == 1: return (.letter, word)
        case "." where !name.isEmpty && name.allSatisfy { "IVX".contains($0) }: return (.roman, word)
        case "-" where name.allSatisfy { "IVX".contains($0) }: return (.roman, word)
        case "." where name.allSatisfy(\.isNumber) && !name.isEmpty: return (.number, word)
        case "." where name.allSatisfy { $0.isNumber || $0 == "." } && !name.isEmpty: return (.decimal, word)
        default: return (.paragraph, "")
        }
    }
}

extension Plan {
    /// One line a task: what the plan says about it, suggestions marked.
    var dump: [String] {
        tasks.map { task in
            var parts = [task.id]
            if !task.lead.isEmpty { parts.append("chủ trì=\(task.lead.map(\.string).joined(separator: "+"))") }
            if !task.coordinating.isEmpty {
                parts.append("phối hợp=\(task.coordinating.map(\.string).joined(separator: "+"))")
            }
            if let deadline = task.deadline { parts.append("hạn=\(deadline.text.string)") }
            if let deliverable = task.deliverable { parts.append("kết quả=\(deliverable.string)") }
            if let nature = task.nature { parts.append("loại việc=\(nature.rawValue)") }
            parts += task.suggestions.map { "\($0.field.rawValue)?\($0.value)" }
            return parts.joined(separator: " | ")
        }
    }
}
