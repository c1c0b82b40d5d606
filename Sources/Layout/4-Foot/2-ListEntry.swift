import PageModel

/// An entry of the recipients' list as the ends of pages see it: one piece, or a group that a page's end may part.
struct ListEntry {
    /// All of it, as it stands wherever there is room.
    var whole: Stack
    /// The names of a brace group, each set by itself; empty for what is never parted.
    private(set) var names: [Stack] = []
    /// No page ends before this entry.
    var keepsWithPrevious = false

    private var label = Stack()
    private var brace: (Stack) -> Stack = { $0 }

    init(whole: Stack, keepsWithPrevious: Bool = false) {
        self.whole = whole
        self.keepsWithPrevious = keepsWithPrevious
    }

    /// - Parameter brace: puts a brace and the group's purpose behind names that stand under each other.
    init(names: [Stack], brace: @escaping (Stack) -> Stack) {
        self.names = names
        self.brace = brace
        whole = Stack()
        whole = part(names.indices)
    }

    /// The list's label goes above this entry.
    mutating func put(_ label: Stack) {
        self.label = label
        whole = under(whole)
    }

    mutating func lower(by drop: Length) {
        label = label.lowered(by: drop)
        whole = whole.lowered(by: drop)
    }

    /// Some of the names with a brace of their own; the label stands above the first of them.
    func part(_ range: Range<Int>) -> Stack {
        var stack = Stack()
        for name in names[range] { stack.append(name) }
        let braced = brace(stack)
        return range.lowerBound == 0 ? under(braced) : braced
    }

    private func under(_ stack: Stack) -> Stack {
        var labelled = label
        labelled.append(stack)
        return labelled
    }
}
