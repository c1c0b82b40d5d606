import Diagnostics

/// A value that stands in the model's JSON.
protocol ModelValue: Sendable {
    var json: JSONNode { get }
    /// The value that a node holds; nil when it holds none, which the reader has then said.
    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Self?
}

/// A value whose JSON is an object. One table says what is written and what is read, in which order and
/// under which names; what a field holds when it is absent is what it holds in the blank value.
protocol ModelObject: ModelValue {
    static var blank: Self { get }
    static var fields: [ModelField<Self>] { get }
    /// Reports what is wrong with a value whose fields are right one by one.
    func check(at node: JSONNode, by reader: inout ModelReader)
}

/// One field of an object: its name, and how it gets into the JSON and back.
struct ModelField<Object>: Sendable {
    let name: String
    let isRequired: Bool
    /// Nil leaves the field out.
    let write: @Sendable (Object) -> JSONNode?
    let read: @Sendable (JSONNode, inout ModelReader, inout Object) -> Void
}

extension ModelField where Object: ModelObject {
    /// A field that is always written.
    static func required<Value: ModelValue>(
        _ name: String, _ path: WritableKeyPath<Object, Value> & Sendable
    ) -> ModelField {
        ModelField(name: name, isRequired: true, write: { $0[keyPath: path].json }, read: reading(path))
    }

    /// A field that is left out while it holds its default.
    static func optional<Value: ModelValue>(
        _ name: String, _ path: WritableKeyPath<Object, Value> & Sendable
    ) -> ModelField {
        let absent = Object.blank[keyPath: path].json
        return ModelField(
            name: name, isRequired: false,
            write: { object in
                let node = object[keyPath: path].json
                return node == absent ? nil : node
            }, read: reading(path))
    }

    private static func reading<Value: ModelValue>(
        _ path: WritableKeyPath<Object, Value> & Sendable
    ) -> @Sendable (JSONNode, inout ModelReader, inout Object) -> Void {
        { node, reader, object in
            if let value = Value.read(node, by: &reader) { object[keyPath: path] = value }
        }
    }
}

extension ModelObject {
    func check(at node: JSONNode, by reader: inout ModelReader) {}

    var json: JSONNode {
        JSONNode(
            .object(
                Self.fields.compactMap { field in
                    field.write(self).map { JSONNode.Member(key: field.name, value: $0) }
                }))
    }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Self? {
        guard case .object(let members) = node.value else { return reader.wrongType(node, expected: "object") }
        return read(members, of: node, by: &reader)
    }

    /// Reads every member even after one has failed, so that all problems come out at once.
    static func read(_ members: [JSONNode.Member], of node: JSONNode, by reader: inout ModelReader) -> Self? {
        var object = blank
        var seen: Set<String> = []
        let fields = fields
        for member in members {
            reader.enter(member.key) { reader in
                guard seen.insert(member.key).inserted else { return reader.repeated(member) }
                guard let field = fields.first(where: { $0.name == member.key }) else {
                    return reader.unknown(member, among: fields.map(\.name))
                }
                field.read(member.value, &reader, &object)
            }
        }
        for field in fields where field.isRequired && !seen.contains(field.name) {
            reader.report(.modelMissingField, at: node, ["field": field.name])
        }
        object.check(at: node, by: &reader)
        return object
    }
}
