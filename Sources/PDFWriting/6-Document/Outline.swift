import PageModel

/// The bookmarks of a document as linked objects, one under the other by their levels.
struct Outline {
    private struct Entry {
        var bookmark: Bookmark
        var children: [Int] = []
    }

    private var entries: [Entry] = []
    private var roots: [Int] = []

    init(_ bookmarks: [Bookmark]) {
        /// Those that the next one may lie under, outermost first.
        var path: [Int] = []
        for (index, bookmark) in bookmarks.enumerated() {
            while let last = path.last, bookmarks[last].level >= bookmark.level { path.removeLast() }
            if let parent = path.last { entries[parent].children.append(index) } else { roots.append(index) }
            entries.append(Entry(bookmark: bookmark))
            path.append(index)
        }
    }

    /// Writes the objects; nil without bookmarks, else the number of the outline.
    ///
    /// - Parameter target: a place on a page as readers go to it.
    func write(into output: inout PDFOutput, target: (Bookmark) -> PDFValue?) -> Int? {
        guard !entries.isEmpty else { return nil }
        let root = output.reserve()
        let numbers = entries.map { _ in output.reserve() }
        write(roots, under: root, numbers, into: &output, target: target)
        var dictionary: PDFDictionary = ["Type": .name("Outlines"), "Count": .integer(visible(roots))]
        link(&dictionary, to: roots, numbers)
        output.put(dictionary, as: root)
        return root
    }

    private func write(
        _ siblings: [Int], under parent: Int, _ numbers: [Int], into output: inout PDFOutput,
        target: (Bookmark) -> PDFValue?
    ) {
        for (place, index) in siblings.enumerated() {
            let entry = entries[index]
            var dictionary: PDFDictionary = ["Title": .text(entry.bookmark.title), "Parent": .reference(parent)]
            if place > 0 { dictionary["Prev"] = .reference(numbers[siblings[place - 1]]) }
            if place + 1 < siblings.count { dictionary["Next"] = .reference(numbers[siblings[place + 1]]) }
            dictionary["Dest"] = target(entry.bookmark)
            if !entry.children.isEmpty {
                let count = visible(entry.children)
                dictionary["Count"] = .integer(isOpen(index) ? count : -count)
                link(&dictionary, to: entry.children, numbers)
            }
            output.put(dictionary, as: numbers[index])
            write(entry.children, under: numbers[index], numbers, into: &output, target: target)
        }
    }

    private func link(_ dictionary: inout PDFDictionary, to children: [Int], _ numbers: [Int]) {
        dictionary["First"] = children.first.map { .reference(numbers[$0]) }
        dictionary["Last"] = children.last.map { .reference(numbers[$0]) }
    }

    /// A reader shows two levels at first.
    private func isOpen(_ index: Int) -> Bool { entries[index].bookmark.level == 0 }

    private func visible(_ siblings: [Int]) -> Int {
        siblings.reduce(0) { $0 + 1 + (isOpen($1) ? visible(entries[$1].children) : 0) }
    }
}
