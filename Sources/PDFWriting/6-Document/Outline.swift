import PageModel

/// An entry of a file's outline, with those below it.
struct OutlineEntry {
    var title: PDFValue
    /// A place on a page as readers go to it.
    var target: PDFValue?
    /// Those below are seen at first.
    var isOpen: Bool
    var children: [OutlineEntry] = []

    /// How many are seen of the entry and those below it.
    var visibleCount: Int { 1 + (isOpen ? children.visibleCount : 0) }

    /// The same, leading elsewhere.
    func retargeted(_ target: (PDFValue) -> PDFValue?) -> OutlineEntry {
        OutlineEntry(
            title: title, target: self.target.flatMap(target), isOpen: isOpen,
            children: children.map { $0.retargeted(target) })
    }
}

extension PDFValue {
    /// A place on a page, in points from its lower left corner; readers keep their zoom.
    static func place(on page: Int, x: Double, y: Double) -> PDFValue {
        .array([.reference(page), .name("XYZ"), .number(x), .number(y), .integer(0)])
    }
}

extension [OutlineEntry] {
    var visibleCount: Int { reduce(0) { $0 + $1.visibleCount } }

    /// Bookmarks, one under the other by their levels. Two levels are seen at first.
    init(_ bookmarks: [Bookmark], target: (Bookmark) -> PDFValue?) {
        self.init(bookmarks[...], target: target)
    }

    private init(_ bookmarks: ArraySlice<Bookmark>, target: (Bookmark) -> PDFValue?) {
        self = []
        var rest = bookmarks
        while let first = rest.popFirst() {
            let below = rest.prefix { $0.level > first.level }
            rest = rest[below.endIndex...]
            append(
                OutlineEntry(
                    title: .text(first.title), target: target(first), isOpen: first.level == 0,
                    children: [OutlineEntry](below, target: target)))
        }
    }
}

extension PDFOutput {
    /// Writes entries that lie side by side, and all below them.
    ///
    /// - Returns: their numbers; empty for none.
    @discardableResult
    mutating func add(_ entries: [OutlineEntry], under parent: Int) -> [Int] {
        let numbers = entries.map { _ in reserve() }
        for (place, entry) in entries.enumerated() {
            var dictionary = PDFDictionary(entry, under: parent)
            if place > 0 { dictionary["Prev"] = .reference(numbers[place - 1]) }
            if place + 1 < numbers.count { dictionary["Next"] = .reference(numbers[place + 1]) }
            dictionary.link(to: add(entry.children, under: numbers[place]), of: entry)
            put(dictionary, as: numbers[place])
        }
        return numbers
    }
}

extension PDFDictionary {
    init(_ entry: OutlineEntry, under parent: Int) {
        self = ["Title": entry.title, "Parent": .reference(parent)]
        self["Dest"] = entry.target
    }

    /// Names the first and the last of the entries below, and how many there are to see.
    mutating func link(to children: [Int], of entry: OutlineEntry) {
        guard let first = children.first, let last = children.last else { return }
        self["First"] = .reference(first)
        self["Last"] = .reference(last)
        let count = entry.children.visibleCount
        self["Count"] = .integer(entry.isOpen ? count : -count)
    }
}
