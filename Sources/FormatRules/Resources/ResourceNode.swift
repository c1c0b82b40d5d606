import PageModel
import Yams

/// A place in a YAML resource, with typed access that says where something is wrong.
package struct ResourceNode {
    let node: Node
    let path: String
    /// The values of a mapping by their keys. Strings, because hashing a node resolves its tag by regular expressions.
    private let fields: [String: Node]

    init(node: Node, path: String) {
        self.node = node
        self.path = path
        guard case .mapping(let mapping) = node else {
            fields = [:]
            return
        }
        let pairs = mapping.lazy.compactMap { pair in pair.key.scalar.map { ($0.string, pair.value) } }
        fields = Dictionary(pairs) { first, _ in first }
    }

    package static func parse(_ bytes: [UInt8], path: String) throws(ResourceError) -> ResourceNode {
        do {
            guard let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic) else {
                throw ResourceError(path: path, reason: "tệp rỗng")
            }
            let root = ResourceNode(node: node, path: path)
            guard try root["schema"].text() == "1" else {
                throw ResourceError(path: path, reason: "schema không phải là 1")
            }
            return root
        } catch let error as ResourceError {
            throw error
        } catch {
            throw ResourceError(path: path, reason: "\(error)")
        }
    }

    package subscript(key: String) -> ResourceNode {
        get throws(ResourceError) {
            guard let found = optional(key) else { throw fault("thiếu khoá \(key)") }
            return found
        }
    }

    package func optional(_ key: String) -> ResourceNode? {
        fields[key].map { ResourceNode(node: $0, path: "\(path):\(key)") }
    }

    package func keys() throws(ResourceError) -> [String] {
        guard case .mapping(let mapping) = node else { throw fault("cần một bảng khoá") }
        return mapping.keys.compactMap(\.scalar?.string)
    }

    package func list() throws(ResourceError) -> [ResourceNode] {
        guard case .sequence(let sequence) = node else { throw fault("cần một danh sách") }
        return sequence.enumerated().map { ResourceNode(node: $1, path: "\(path)[\($0)]") }
    }

    package func text() throws(ResourceError) -> String {
        guard case .scalar(let scalar) = node else { throw fault("cần một giá trị") }
        return scalar.string
    }

    package func number() throws(ResourceError) -> Double {
        guard let value = Double(try text()) else { throw fault("cần một số") }
        return value
    }

    package func flag() throws(ResourceError) -> Bool {
        switch try text() {
        case "true": return true
        case "false": return false
        default: throw fault("cần true hoặc false")
        }
    }

    /// `20 mm`, `18 pt`.
    func length() throws(ResourceError) -> Length {
        let parts = try text().split(separator: " ")
        guard parts.count == 2, let value = Double(parts[0]) else { throw fault("cần một độ dài như 20 mm") }
        switch parts[1] {
        case "mm": return .millimetres(value)
        case "pt": return .points(value)
        default: throw fault("đơn vị phải là mm hoặc pt")
        }
    }

    package func choice<Choice: RawRepresentable<String>>() throws(ResourceError) -> Choice {
        guard let value = Choice(rawValue: try text()) else { throw fault("giá trị lạ: \(try text())") }
        return value
    }

    /// `[value, clause, certainty]`.
    func rule<Value>(_ read: (ResourceNode) throws(ResourceError) -> Value) throws(ResourceError) -> Rule<Value> {
        let parts = try list()
        guard parts.count == 3 else { throw fault("cần [giá trị, điều khoản, độ chắc]") }
        return Rule(try read(parts[0]), clause: try parts[1].text(), certainty: try parts[2].choice())
    }

    package func fault(_ reason: String) -> ResourceError { ResourceError(path: path, reason: reason) }
}
