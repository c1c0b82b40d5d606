import FormatRules
import PlanModel
import Reporting

/// Finds the names of a directory in running text, the longest first, none inside another.
enum NamesInText {
    static func find(in text: String, of directory: Directory) -> [String] {
        let folded = Fold.scalars(text)
        let starts = wordStarts(of: folded)
        var taken = [Bool](repeating: false, count: folded.count)
        var found: [(place: Int, name: String)] = []
        for name in directory.foldedNames.sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
            let wanted = name.unicodeScalars.map(\.value)
            for place in places(of: wanted, in: folded, starts)
            where !taken[place..<place + wanted.count].contains(true) {
                for index in place..<place + wanted.count { taken[index] = true }
                found.append((place, directory.body(named: name)?.name ?? shown(name, in: directory)))
            }
        }
        var seen: Set<String> = []
        return found.sorted { $0.place < $1.place }.map(\.name).filter { seen.insert($0).inserted }
    }

    private static func shown(_ group: String, in directory: Directory) -> String {
        directory.groups.first { Fold.same($0, group) } ?? group
    }

    /// By the letter that begins them: a directory has a thousand names, and each looks only where it may stand.
    private static func wordStarts(of text: [UInt32]) -> [UInt32: [Int]] {
        var starts: [UInt32: [Int]] = [:]
        for index in text.indices where index == 0 || !isLetter(text[index - 1]) {
            starts[text[index], default: []].append(index)
        }
        return starts
    }

    /// Where whole words of a text are the wanted ones.
    private static func places(of wanted: [UInt32], in text: [UInt32], _ starts: [UInt32: [Int]]) -> [Int] {
        guard let first = wanted.first else { return [] }
        return (starts[first] ?? []).filter { start in
            let end = start + wanted.count
            return end <= text.count && text[start..<end].elementsEqual(wanted)
                && (end == text.count || !isLetter(text[end]))
        }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        Unicode.Scalar(value)?.properties.isAlphabetic ?? false
    }
}

extension OfficialDocument {
    /// The words of an article with all that stands under it.
    func text(ofArticle number: Int) -> String {
        guard let start = body.firstIndex(where: { $0.level == .article && $0.number == number }) else { return "" }
        let end = body[(start + 1)...].firstIndex { $0.level.depth <= Level.article.depth } ?? body.endIndex
        return body[start..<end].map(\.text.plain).joined(separator: "\n")
    }
}

extension Block {
    /// Of `Điều 3.`
    fileprivate var number: Int? { Int(label.filter { $0.isASCII && $0.isNumber }) }
}
