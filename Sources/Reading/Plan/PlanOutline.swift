import PlanModel

/// A numbered or dashed item with what stands below it.
struct OutlineItem: Sendable {
    var block: Block
    /// Its part of the path: its own number, or its place among the items without one.
    var number: String
    /// The sentences that introduce it together with its neighbours.
    var leadIns: [Block] = []
    /// Text below it that introduces nothing.
    var prose: [Block] = []
    var children: [OutlineItem] = []

    /// Pluses below a dash spell a task out; they are tasks of their own only where the author says
    /// something about them.
    var isTask: Bool {
        children.allSatisfy { $0.block.level == .plus && $0.block.attributes == nil && $0.isTask }
    }

    /// The author's own facts: at the item's end, or at the end of a paragraph that belongs to it.
    var attributes: TaskAttributes? {
        ([block] + prose).compactMap(\.attributes).reduce(nil) { result, next in result?.overridden(by: next) ?? next }
    }
}

/// The body as a tree of its numbers.
struct PlanOutline: Sendable {
    /// What stands before the first item.
    private(set) var prose: [Block] = []
    private(set) var items: [OutlineItem] = []

    init(_ body: [Block]) {
        var builder = OutlineBuilder(blocks: body)
        (prose, items) = builder.items(below: nil)
    }
}

private struct OutlineBuilder {
    let blocks: [Block]
    private var index = 0
    /// For each block the depth of the next item after it, which decides whose lead-in a sentence is.
    private let nextDepth: [Int?]

    init(blocks: [Block]) {
        self.blocks = blocks
        var next: Int?
        nextDepth = Array(
            blocks.reversed().map { block in
                defer { if block.isItem { next = block.level.depth } }
                return next
            }.reversed())
    }

    /// Everything that is deeper than `parent`, from the current block on.
    mutating func items(below parent: Block?) -> (prose: [Block], items: [OutlineItem]) {
        let depth = parent?.level.depth ?? -1
        var items: [OutlineItem] = []
        var prose: [Block] = []
        var leadIns: [Block] = []
        var unnumbered = 0
        while index < blocks.count {
            let block = blocks[index]
            if block.isItem {
                if block.level.depth <= depth { break }
                if items.isEmpty { (leadIns, prose) = (prose, []) }
                index += 1
                let number = block.number(below: parent)
                if number == nil { unnumbered += 1 }
                var item = OutlineItem(block: block, number: number ?? String(unnumbered), leadIns: leadIns)
                (item.prose, item.children) = self.items(below: block)
                items.append(item)
            } else {
                if block.introduces, let next = nextDepth[index], next <= depth { break }
                index += 1
                if items.isEmpty { prose.append(block) } else { leadIns = [block] }
            }
        }
        return (prose, items)
    }
}

extension Block {
    fileprivate var isItem: Bool { !label.isEmpty && level != .paragraph && level != .legalBasis }

    /// A sentence that ends with a colon speaks about what follows.
    var introduces: Bool { text.plain.last { !$0.isWhitespace } == ":" }

    /// The number in the label: `I` of `I-`, `5` of `Điều 5.`, `a` of `a)`; nil for a dash.
    ///
    /// `1.1.` below `1.` is `1`, because the path already holds what stands above it.
    fileprivate func number(below parent: Block?) -> String? {
        let parts = numberParts
        guard !parts.isEmpty else { return nil }
        let above = parent?.numberParts ?? []
        let own = parts.count > above.count && parts.starts(with: above) ? parts.dropFirst(above.count) : parts[...]
        return own.joined(separator: ".")
    }

    private var numberParts: [Substring] {
        let word = label.split(whereSeparator: \.isWhitespace).last ?? ""
        return word.split { !$0.isLetter && !$0.isNumber }
    }
}
