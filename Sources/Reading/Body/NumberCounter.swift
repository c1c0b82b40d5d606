import PlanModel

/// What is wrong with a number, and what would be right.
struct NumberingProblem {
    enum Kind {
        case repeated, skipped, backwards
        /// The list does not open with 1, a or I.
        case start
        case foreignLetter
        /// `e)` behind `d)`
        case passesD
        /// `2.1.` below `1.`
        case prefix
        /// Chương 1, Mục I
        case numerals
        /// No letter is left.
        case exhausted
    }

    var kind: Kind
    /// The block that has the number.
    var block: Int
    /// The label that would be right.
    var expected: String?
    /// The block of the item before it.
    var previous: Int?
}

/// Counts the numbered blocks of one text in their order: gives the numbers that the author left to the program, and
/// compares those that were typed.
struct NumberCounter {
    /// A numbered block at its place.
    struct Item {
        var label: NumberedLabel
        var block: Int
        var isHeading: Bool
        var above: BlockAbove?
    }

    private(set) var problems: [NumberingProblem] = []
    private var open = OpenLists()
    /// Levels whose numerals have been spoken of.
    private var spokenOf: Set<Level> = []

    /// The label to print in place of `#`; nil where the typed one stays.
    mutating func take(_ item: Item) -> String? {
        compareNumerals(item)
        if item.label.level == .article { return takeArticle(item) }
        let prefix = prefix(of: item)
        if item.label.isAutomatic { return give(item, below: prefix.numbers) }
        if let value = item.label.value {
            check(value, item, below: prefix.numbers, isRight: prefix.isRight)
        } else {
            refuseLetter(item)
        }
        return nil
    }

    private mutating func report(
        _ kind: NumberingProblem.Kind, _ item: Item, expected: String?, behind list: OpenLists.List? = nil
    ) {
        problems.append(
            NumberingProblem(kind: kind, block: item.block, expected: expected, previous: list?.latest))
    }
}

// MARK: - Typed numbers

extension NumberCounter {
    private mutating func check(_ value: Int, _ item: Item, below prefix: [Int], isRight: Bool) {
        let form = item.label.form
        let isIntroduced = value == 1 && item.above.map { $0.isLabelled && $0.introduces } == true && prefix.isEmpty
        if !isIntroduced, let index = next(item.label, value, below: prefix) {
            return goOn(at: index, with: value, item)
        }
        guard let index = open.index(of: form, below: prefix), !open.lists[index].isClosed else {
            return begin(item, at: value, below: prefix, isDoubtful: isRight)
        }
        let list = open.lists[index]
        if value == 1, item.above?.allowsRestart(of: list, isHeading: item.isHeading) == true {
            return begin(item, at: value, below: prefix)
        }
        compare(value, item, with: list)
        goOn(at: index, with: value, item)
    }

    private func next(_ label: NumberedLabel, _ value: Int, below prefix: [Int]) -> Int? {
        open.index(of: label.form, below: prefix, expecting: value)
            ?? (label.level == .number ? open.index(ofLevel: .number, expecting: value) : nil)
    }

    private mutating func compare(_ value: Int, _ item: Item, with list: OpenLists.List) {
        let expected = item.label.written(list.last + 1, below: list.prefix)
        let isPastD = item.label.level == .letter && list.last == 4 && value == 6
        let kind: NumberingProblem.Kind =
            value == list.last ? .repeated : value < list.last ? .backwards : isPastD ? .passesD : .skipped
        report(kind, item, expected: expected, behind: list)
    }

    /// A second item shows that a list which opened late is a list, and not a provision that is cited by its number.
    private mutating func goOn(at index: Int, with value: Int, _ item: Item) {
        let list = open.lists[index]
        open.goOn(at: index, with: value, block: item.block, isHeading: item.isHeading)
        guard list.startsLate else { return }
        reportStart(of: list, item)
        open.settleStart(at: index)
    }

    private mutating func reportStart(of list: OpenLists.List, _ item: Item) {
        problems.append(
            NumberingProblem(kind: .start, block: list.first, expected: item.label.written(1, below: list.prefix)))
    }

    private mutating func begin(_ item: Item, at value: Int, below prefix: [Int], isDoubtful: Bool = true) {
        let list = OpenLists.List(item, value, below: prefix, isDoubtful: isDoubtful)
        open.open(list, isInside: item.above?.holds(item.label.level) ?? false)
    }

    /// The letter keeps its place without moving the count, so that one slip is one message.
    private mutating func refuseLetter(_ item: Item) {
        let list = open.index(of: item.label.form, below: []).map { open.lists[$0] }
        let below = item.label.number.first.flatMap(Numerals.valueBelow(foreign:)) ?? 0
        let value = list?.last ?? below
        report(.foreignLetter, item, expected: item.label.written(value + 1), behind: list)
        if let index = open.index(of: item.label.form, below: []) {
            open.goOn(at: index, with: value, block: item.block, isHeading: item.isHeading)
        } else {
            begin(item, at: value, below: [], isDoubtful: false)
        }
    }

    private mutating func compareNumerals(_ item: Item) {
        let label = item.label
        guard label.level.isDivision, let rule = label.level.numerals, !label.isAutomatic else { return }
        guard label.numerals != rule, label.numerals != .ordinal, spokenOf.insert(label.level).inserted else { return }
        var right = label
        right.numerals = rule
        report(.numerals, item, expected: label.value.flatMap { right.written($0) })
    }
}

// MARK: - Given numbers

extension NumberCounter {
    private mutating func give(_ item: Item, below prefix: [Int]) -> String? {
        var label = item.label
        var value = 1
        let found = open.index(for: label, below: prefix, isHeading: item.isHeading)
        if let index = found, item.above?.begins(label, instead: open.lists[index]) != true {
            let list = open.lists[index]
            value = list.last + 1
            if label.level.isDivision, label.numerals != .ordinal { label.numerals = list.numerals }
            goOn(at: index, with: value, item)
        } else {
            begin(item, at: value, below: prefix)
        }
        let text = label.written(value, below: prefix)
        if text == nil { report(.exhausted, item, expected: nil) }
        return text
    }
}

// MARK: - Numbers of several parts, and articles

extension NumberCounter {
    /// What stands before the last dot, and whether that is the number that it stands below.
    private mutating func prefix(of item: Item) -> (numbers: [Int], isRight: Bool) {
        let typed = item.label.prefix
        guard !typed.isEmpty else { return ([], true) }
        let above = open.prefix(ofCount: typed.count)
        let fallback =
            above ?? (open.prefix(ofCount: 1) ?? [open.section ?? 1]) + Array(repeating: 1, count: typed.count)
        let numbers = zip(typed, fallback).map { $0 ?? $1 }
        guard let above, above != numbers, open.index(of: item.label.form, below: numbers) == nil else {
            return (numbers, true)
        }
        let last = open.index(of: item.label.form, below: above).map { open.lists[$0].last } ?? 0
        // `5.1.` below `1.` of Điều 5, unless `1.1.` stands there already.
        if last == 0, numbers.count == 1, open.isOpen(numbers[0]) { return (numbers, true) }
        report(.prefix, item, expected: item.label.written(last + 1, below: above))
        return (numbers, false)
    }

    private mutating func takeArticle(_ item: Item) -> String? {
        let articles = open.articles
        let next = (articles?.last ?? 0) + 1
        let value = item.label.isAutomatic ? next : item.label.value ?? next
        // `Sửa đổi Điều 5 như sau:` and the article itself.
        if articles != nil, value != next, item.above.map({ $0.isLabelled && $0.introduces }) == true { return nil }
        if let articles, value != next, !item.label.isInserted { compare(value, item, with: articles) }
        let last = item.label.isInserted ? max(value, articles?.last ?? 0) : value
        open.goOnWithArticle(OpenLists.List(item, last, below: [], isDoubtful: !item.label.isInserted))
        if let articles, articles.startsLate {
            reportStart(of: articles, item)
            open.settleStart(at: nil)
        }
        return item.label.isAutomatic ? item.label.written(value) : nil
    }
}

extension OpenLists.List {
    fileprivate init(_ item: NumberCounter.Item, _ value: Int, below prefix: [Int], isDoubtful: Bool) {
        self.init(
            form: item.label.form, prefix: prefix, last: value, first: item.block, latest: item.block,
            numerals: item.label.numerals, isHeading: item.isHeading, opener: item.above?.level,
            startsLate: isDoubtful && value != 1)
    }
}
