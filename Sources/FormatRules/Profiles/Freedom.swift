import PageModel

/// What an instrument leaves to the office in setting the body: the ranges in which pages may be fitted.
package struct Freedom: Sendable {
    /// The line pitches between which any in whole steps may be taken.
    package struct Pitch: Sendable {
        package var least: Length
        package var most: Length
        /// The ends are parts of the body's size, told for a size of 1 pt, and not lengths of their own.
        package var isRelative: Bool
        package var step: Length

        /// The range for a size of text.
        package func limits(size: Length) -> ClosedRange<Length> {
            let factor = isRelative ? size.points : 1
            return least.scaled(by: factor)...most.scaled(by: factor)
        }

        /// The steps that lie in it.
        package func values(size: Length) -> [Length] {
            let limits = limits(size: size)
            let first = (limits.lowerBound.units + step.units - 1) / step.units
            return stride(from: first * step.units, through: limits.upperBound.units, by: step.units)
                .map { Length(units: $0) }
        }
    }

    /// Distances from the sheet's edges, changed together.
    package struct Margins: Sendable, Hashable {
        package var top: Length
        package var bottom: Length
        package var left: Length
        package var right: Length

        package init(top: Length, bottom: Length, left: Length, right: Length) {
            (self.top, self.bottom, self.left, self.right) = (top, bottom, left, right)
        }

        package static var edges: [KeyPath<Margins, Length>] { [\.top, \.bottom, \.left, \.right] }
    }

    package var bodyPitch: Rule<Pitch>
    /// Empty where the instrument gives one value only; so are the others.
    package var paragraphGap: Rule<[Length]>
    package var indent: Rule<[Length]>
    /// Sizes that change together, each set whole.
    package var sizes: Rule<[[Role: Length]]>
    package var margins: Rule<[Margins]>

    /// Reads `freedom/ID.yaml`.
    package static func load(_ id: String, from store: ResourceStore) throws(ResourceError) -> Freedom {
        let path = "freedom/\(id).yaml"
        let root = try ResourceNode.parse(store.read(path), path: path)
        return Freedom(
            bodyPitch: try rule(root["body pitch"], pitch),
            paragraphGap: try values(root.optional("paragraph gap")),
            indent: try values(root.optional("indent")),
            sizes: try sets(root.optional("sizes"), sizes),
            margins: try sets(root.optional("margins"), margins))
    }

    // MARK: Decoding

    private static func rule<Value>(
        _ node: ResourceNode, _ read: (ResourceNode) throws(ResourceError) -> Value
    ) throws(ResourceError) -> Rule<Value> {
        Rule(try read(node), clause: try node["clause"].text(), certainty: try node["certainty"].choice())
    }

    private static func pitch(_ node: ResourceNode) throws(ResourceError) -> Pitch {
        let relative = node.optional("em")
        let ends = if let relative { try relative.list() } else { try node["points"].list() }
        guard ends.count == 2 else { throw node.fault("cần hai đầu của khoảng") }
        return Pitch(
            least: .points(try ends[0].number()), most: .points(try ends[1].number()), isRelative: relative != nil,
            step: .points(try node["step"].number()))
    }

    private static func values(_ node: ResourceNode?) throws(ResourceError) -> Rule<[Length]> {
        guard let node else { return Rule([]) }
        return try rule(node) { (node: ResourceNode) throws(ResourceError) -> [Length] in
            try node["values"].list().map { value throws(ResourceError) in try value.length() }
        }
    }

    private static func sets<Value>(
        _ node: ResourceNode?, _ read: (ResourceNode) throws(ResourceError) -> Value
    ) throws(ResourceError) -> Rule<[Value]> {
        guard let node else { return Rule([]) }
        return try rule(node) { (node: ResourceNode) throws(ResourceError) -> [Value] in
            try node["sets"].list().map { set throws(ResourceError) in try read(set) }
        }
    }

    private static func sizes(_ node: ResourceNode) throws(ResourceError) -> [Role: Length] {
        var sizes: [Role: Length] = [:]
        for key in try node.keys() {
            guard let role = Role(rawValue: key) else { throw node.fault("không có thành phần \(key)") }
            sizes[role] = .points(try node[key].number())
        }
        return sizes
    }

    private static func margins(_ node: ResourceNode) throws(ResourceError) -> Margins {
        let edges = try node.list()
        guard edges.count == 4 else { throw node.fault("cần bốn lề: trên, dưới, trái, phải") }
        return Margins(
            top: try edges[0].length(), bottom: try edges[1].length(), left: try edges[2].length(),
            right: try edges[3].length())
    }
}
