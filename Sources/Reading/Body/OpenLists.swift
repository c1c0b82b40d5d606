import PlanModel

/// The numbered lists that are open at a place of the body, the innermost last.
struct OpenLists {
    /// A list whose next item may still come.
    struct List {
        var form: NumberedLabel.Form
        /// What stands before the last number of `1.2.`.
        var prefix: [Int] = []
        var last: Int
        /// How many items it has had.
        var count = 1
        /// The blocks of its first and of its latest item.
        var first: Int
        var latest: Int
        var numerals: Numerals
        /// Whether its latest item is a heading.
        var isHeading: Bool
        /// The level of the block right above its first item.
        var opener: Level?
        /// Whether the number of its first item is in doubt until a second one shows that it is no citation.
        var startsLate = false
        /// Roman sections that began inside an article end with it.
        var isInArticle = false
        /// Chapters and Roman sections of an earlier Phần: the count may begin again or run on.
        var isClosed = false
        var runsOn = false
    }

    private(set) var lists: [List] = []
    /// Articles are counted from the first to the last, whatever stands between them.
    private(set) var articles: List?

    /// How many lists of one form may wait for their next item while others run inside them.
    private static let patience = 6
}

// MARK: - Finding

extension OpenLists {
    /// The innermost list of a form, or the innermost whose next number is `value`.
    func index(of form: NumberedLabel.Form, below prefix: [Int], expecting value: Int? = nil) -> Int? {
        lists.lastIndex { $0.form == form && $0.prefix == prefix && (value == nil || $0.last + 1 == value) }
    }

    /// `2-` behind `1.`: the same list, though its marks differ.
    func index(ofLevel level: Level, expecting value: Int) -> Int? {
        lists.lastIndex { $0.form.level == level && $0.prefix.isEmpty && $0.last + 1 == value }
    }

    /// The list of an item without a typed number: among several the one whose items look like it.
    func index(for label: NumberedLabel, below prefix: [Int], isHeading: Bool) -> Int? {
        let fits = { (list: List) in
            list.form == label.form && list.prefix == prefix && (!list.isClosed || list.runsOn)
        }
        return lists.lastIndex { fits($0) && $0.isHeading == isHeading } ?? lists.lastIndex(where: fits)
    }

    /// The number below which `1.1.` stands, or the two below which `1.1.1.` does; nil where none is open.
    func prefix(ofCount count: Int) -> [Int]? {
        if count == 1 { return lists.last { $0.form.level == .number }.map { [$0.last] } }
        return lists.last { $0.prefix.count == count - 1 }.map { $0.prefix + [$0.last] }
    }

    /// The Roman section or article that stands for the number where there is none.
    var section: Int? { lists.last { $0.form.level == .roman && !$0.isClosed }?.last ?? articles?.last }

    /// Whether a number is that of anything open: `5.1.` may stand below `Điều 5.` or `V.`.
    func isOpen(_ number: Int) -> Bool {
        articles?.last == number || lists.contains { !$0.isClosed && $0.last == number }
    }
}

// MARK: - Opening and going on

extension OpenLists {
    /// - Parameter isInside: whether the list stands inside the item above it, whatever their levels.
    mutating func open(_ list: List, isInside: Bool) {
        var list = list
        list.isInArticle = articles != nil
        if !isInside {
            let level = list.form.level
            end(by: level) { $1.form.level.depth > level.depth }
            // `2.1.` ends the list of `1.1.`, and a count that begins again the one of an earlier Phần.
            lists.removeAll { $0.form == list.form && ($0.isClosed || $0.prefix != list.prefix) }
        }
        let alike = lists.indices.filter { lists[$0].form == list.form }
        if alike.count >= OpenLists.patience { lists.remove(at: alike[0]) }
        lists.append(list)
    }

    mutating func goOn(at index: Int, with value: Int, block: Int, isHeading: Bool) {
        end(by: lists[index].form.level) { position, _ in position > index }
        lists[index].runsOn = lists[index].runsOn || lists[index].isClosed
        lists[index].isClosed = false
        lists[index].goOn(with: value, block: block, isHeading: isHeading)
    }

    mutating func goOnWithArticle(_ article: List) {
        end(by: .article) { $1.form.level.depth > Level.article.depth && ($1.form.level != .roman || $1.isInArticle) }
        if articles == nil {
            articles = article
        } else {
            articles?.goOn(with: article.last, block: article.first, isHeading: article.isHeading)
        }
    }

    mutating func settleStart(at index: Int?) {
        if let index { lists[index].startsLate = false } else { articles?.startsLate = false }
    }

    /// Closes lists; chapters and Roman sections outlive their Phần, in case the count runs on in the next.
    private mutating func end(by level: Level, where ends: (Int, List) -> Bool) {
        lists = lists.enumerated().compactMap { index, list in
            guard ends(index, list) else { return list }
            guard level == .part, list.form.level == .chapter || list.form.level == .roman else { return nil }
            var closed = list
            closed.isClosed = true
            return closed
        }
    }
}

extension OpenLists.List {
    fileprivate mutating func goOn(with value: Int, block: Int, isHeading: Bool) {
        last = value
        count += 1
        latest = block
        self.isHeading = isHeading
    }
}
