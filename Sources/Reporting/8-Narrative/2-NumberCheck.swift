import Diagnostics
import FormatRules
import PlanModel
import Reading

/// Holds the counts in a report's sentences against the data: one that disagrees is told.
///
/// Only what is said in so many words is judged: a figure with `nhiệm vụ` or `cơ quan` behind it and words that say
/// which of them, a percentage of tasks done, and an indicator's own name. Tables are the program's.
package struct NumberCheck {
    private let figures: PlanFigures
    private let groups: [(title: String, tally: Tally)]
    private let bodies: [(name: String, tally: Tally)]
    /// Tasks of several leads, which are told by how many of them are how far.
    private let shared: [(name: String, leads: Tally)]
    /// What bodies wrote in their rows: their counts are their own.
    private let quoted: [String]
    private var found: [Diagnostic] = []

    package static func findings(in document: OfficialDocument, _ figures: PlanFigures) -> [Diagnostic] {
        var check = NumberCheck(figures)
        check.read(document.body)
        return check.found
    }

    private init(_ figures: PlanFigures) {
        self.figures = figures
        groups = figures.groups.compactMap { group in
            group.group.map { (Fold.name(Wording.clause($0.title.string)), group.tally) }
        }
        bodies = figures.bodies.map { (Fold.name($0.name), $0.tally) }
        shared = figures.tasks.filter { $0.parts.count > 1 }.map {
            (Fold.name(Wording.shortName(of: $0.task)), Tally($0.parts.map(\.standing)))
        }
        let rows = figures.tasks.flatMap { $0.parts.flatMap { $0.rows + [$0.latest].compactMap(\.self) } }
        quoted = rows.flatMap { [$0.result, $0.difficulties, $0.proposals] }.filter { !$0.isEmpty }.map(Fold.name)
    }

    private mutating func read(_ blocks: [Block]) {
        var group: Tally?
        for block in blocks where block.level != .table && block.level != .figure {
            let text = block.text.plain
            if block.isHeading {
                let title = Fold.name(Wording.clause(text))
                group = groups.first { $0.title == title }?.tally
            }
            let place = Text(text, span: block.text.count == 1 ? block.text[0].span : block.span)
            for sentence in text.sentences { read(sentence, of: place, in: group) }
        }
    }

    private mutating func read(_ sentence: Substring, of text: Text, in group: Tally?) {
        var scope = CountScope(figures)
        if let group { scope.add(group) }
        let folded = Fold.name(String(sentence))
        for body in bodies where folded.contains(body.name) { scope.add(body.tally) }
        for task in shared where folded.hasPrefix(task.name) { scope.add(leads: task.leads) }
        for clause in sentence.split(whereSeparator: { ",;:()".contains($0) }).rejoining(in: sentence) {
            read(clause: clause, of: text, scope)
        }
        percentage(in: sentence, of: text, scope)
        indicators(in: sentence, of: text)
    }

    // MARK: Counts

    private mutating func read(clause: Substring, of text: Text, _ scope: CountScope) {
        let words = clause.split(separator: " ")
        for (index, word) in words.enumerated() {
            guard let figure = CountFigure(word) else { continue }
            // A change is no count.
            if index > 0, ["tăng", "giảm", "thêm", "bớt"].contains(words[index - 1].lowercased()) { continue }
            let behind = words[(index + 1)...]
            let before = words[..<index]
            guard let counted = counted(behind: behind, before: before), !isQuoted(words, around: index) else {
                continue
            }
            judge(figure, as: counted, said: word, of: text, scope)
        }
    }

    /// Whether a body wrote a figure, the word before it and those behind it into a row.
    private func isQuoted(_ words: [Substring], around index: Int) -> Bool {
        let near = words[max(0, index - 1)..<min(index + 5, words.count)]
        let text = Fold.name(near.joined(separator: " "))
        return near.count > 2 && quoted.contains { " \($0) ".contains(" \(text) ") }
    }

    /// What a figure counts: by the words behind its noun, else by those before it.
    private func counted(behind: ArraySlice<Substring>, before: ArraySlice<Substring>) -> Counted? {
        let rest = Fold.name(behind.joined(separator: " "))
        let nouns = ["nhiệm vụ", "việc", "cơ quan, đơn vị", "cơ quan"]
        guard let noun = nouns.first(where: { rest == $0 || rest.hasPrefix($0 + " ") }) else {
            // `trong đó chậm 01`: the word stands right before its figure, and nothing behind.
            let head = Fold.name(before.joined(separator: " "))
            guard rest.isEmpty else { return nil }
            return Counted.words.first { head.hasSuffix($0.words) }?.counted.flatMap {
                [.doneLate, .doneOnTime].contains($0) ? $0 : nil
            }
        }
        let tail = rest.dropFirst(noun.count).split(separator: " ").prefix(7).joined(separator: " ")
        let isBodies = noun.hasPrefix("cơ quan")
        if let word = Counted.nearest(in: tail, fromStart: true) { return word.counted.flatMap { fits($0, isBodies) } }
        let head = Fold.name(before.joined(separator: " "))
        return Counted.nearest(in: head, fromStart: false)?.counted.flatMap { fits($0, isBodies) }
    }

    private func fits(_ counted: Counted, _ isBodies: Bool) -> Counted? {
        [.bodies, .reporting, .silent].contains(counted) == isBodies ? counted : nil
    }

    private mutating func judge(
        _ figure: CountFigure, as counted: Counted, said word: Substring, of text: Text, _ scope: CountScope
    ) {
        let values = scope.values(of: counted)
        let isWhole = figure.whole.map { scope.wholes(of: counted).contains($0) } ?? true
        guard !values.contains(figure.count) || !isWhole else { return }
        let data = Set(values).sorted().map(Wording.count).joined(separator: ", ")
        report(
            .narrativeCountDiffers, word, of: text,
            ["vi": counted.name.vietnamese, "en": counted.name.english, "data": data])
    }

    // MARK: Percentages and indicators

    /// `hoàn thành …, đạt 45,5%`.
    private mutating func percentage(in sentence: Substring, of text: Text, _ scope: CountScope) {
        let folded = Fold.name(String(sentence))
        guard folded.contains("hoàn thành"), folded.contains("nhiệm vụ"), !scope.percentages.isEmpty else { return }
        let words = sentence.split(separator: " ")
        for (index, word) in words.enumerated()
        where index > 0 && ["đạt", "là", "lệ"].contains(words[index - 1].lowercased()) {
            let typed = word.trimmingMarks
            guard typed.hasSuffix("%"), let number = TableNumber(String(typed)) else { continue }
            guard !scope.percentages.contains(where: { $0.written == number.written }) else { continue }
            let data = Set(scope.percentages.map(\.written)).sorted().joined(separator: ", ")
            report(
                .narrativeCountDiffers, word, of: text,
                ["vi": "tỷ lệ hoàn thành nhiệm vụ", "en": "share of tasks done", "data": data])
        }
    }

    /// `120 hội viên mới`, `hội viên mới: 120`.
    private mutating func indicators(in sentence: Substring, of text: Text) {
        let words = sentence.split(separator: " ")
        for figure in figures.indicators {
            guard let value = figure.value else { continue }
            let name = figure.name.split(separator: " ").map { Fold.name(String($0)) }
            for start in words.indices.dropLast(max(0, name.count - 1))
            where zip(name, words[start...]).enumerated().allSatisfy({ index, pair in
                // A mark between its words parts them.
                Fold.name(String(index == name.count - 1 ? pair.1.trimmingMarks : pair.1)) == pair.0
            }) {
                let behind = start + name.count
                let near = words[start + name.count - 1].last == ":" && behind < words.count ? behind : start - 1
                guard words.indices.contains(near), let number = TableNumber(String(words[near].trimmingMarks)),
                    number.digits != value.digits || number.decimals != value.decimals,
                    !isQuoted(words, around: near)
                else { continue }
                let names = ["vi": "“\(figure.name)”", "en": "“\(figure.name)”", "data": value.written]
                report(.narrativeCountDiffers, words[near], of: text, names)
            }
        }
    }

    private mutating func report(_ message: Message, _ word: Substring, of text: Text, _ arguments: [String: String]) {
        let said = arguments.merging(["said": String(word.trimmingMarks)]) { $1 }
        let diagnostic = Diagnostic(message, at: text.slice(word.trimmingMarks).span, said)
        if !found.contains(diagnostic) { found.append(diagnostic) }
    }
}
