/// The pages of a large file in a tree of nodes with few children each, so that readers find one quickly.
struct PageTree {
    private static let width = 64

    /// The lowest nodes' numbers, and how many pages each has.
    private var leaves: [Int] = []
    private(set) var pages: [Int] = []

    /// The node that the next page belongs to.
    mutating func parent(in output: inout PDFOutput) -> Int {
        if pages.count == leaves.count * Self.width { leaves.append(output.reserve()) }
        return leaves[leaves.count - 1]
    }

    mutating func append(_ page: Int) { pages.append(page) }

    /// Writes all nodes, the highest one under the number given.
    func write(into output: inout PDFOutput, as root: Int) {
        struct Node {
            var number: Int
            var children: [Int]
            var count: Int
        }
        func chunks<Element>(_ list: [Element]) -> [ArraySlice<Element>] {
            stride(from: 0, to: list.count, by: Self.width).map { list[$0..<min($0 + Self.width, list.count)] }
        }
        var level = zip(leaves, chunks(pages)).map { Node(number: $0, children: Array($1), count: $1.count) }
        func write(_ node: Node, under parent: Int?) {
            var dictionary: PDFDictionary = [
                "Type": .name("Pages"), "Kids": .array(node.children.map { .reference($0) }),
                "Count": .integer(node.count),
            ]
            dictionary["Parent"] = parent.map { .reference($0) }
            output.put(dictionary, as: node.number)
        }
        while level.count > Self.width {
            level = chunks(level).map { nodes in
                let number = output.reserve()
                for node in nodes { write(node, under: number) }
                return Node(
                    number: number, children: nodes.map(\.number), count: nodes.reduce(0) { $0 + $1.count })
            }
        }
        for node in level { write(node, under: root) }
        write(
            Node(number: root, children: level.map(\.number), count: level.reduce(0) { $0 + $1.count }), under: nil)
    }
}
