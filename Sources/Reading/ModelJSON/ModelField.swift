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
    /// What is wrong with a value whose fields are right one by one.
    var problem: Message? { get }
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
    var problem: Message? { nil }

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
        if let problem = object.problem { reader.report(problem, at: node) }
        return object
    }
}

// MARK: Plain values

extension String: ModelValue {
    var json: JSONNode { JSONNode(.string(self)) }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> String? {
        guard case .string(let text) = node.value else { return reader.wrongType(node, expected: "string") }
        return text
    }
}

extension Int: ModelValue {
    var json: JSONNode { JSONNode(.number(String(self))) }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Int? {
        guard case .number(let digits) = node.value, let number = Int(digits) else {
            return reader.wrongType(node, expected: "integer")
        }
        return number
    }
}

extension Bool: ModelValue {
    var json: JSONNode { JSONNode(.bool(self)) }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Bool? {
        guard case .bool(let flag) = node.value else { return reader.wrongType(node, expected: "boolean") }
        return flag
    }
}

extension Array: ModelValue where Element: ModelValue {
    var json: JSONNode { JSONNode(.array(map(\.json))) }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> [Element]? {
        guard case .array(let nodes) = node.value else { return reader.wrongType(node, expected: "array") }
        var elements: [Element] = []
        for (index, node) in nodes.enumerated() {
            reader.enter(String(index)) { reader in
                if let element = Element.read(node, by: &reader) { elements.append(element) }
            }
        }
        return elements
    }
}

extension Optional: ModelValue where Wrapped: ModelValue {
    var json: JSONNode { self?.json ?? JSONNode(.null) }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Wrapped?? {
        if case .null = node.value { return .some(nil) }
        return Wrapped.read(node, by: &reader).map { $0 }
    }
}

/// A value out of a closed list of words.
protocol ModelChoice: ModelValue, CaseIterable, RawRepresentable<String> {}

extension ModelChoice {
    var json: JSONNode { rawValue.json }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Self? {
        guard let word = String.read(node, by: &reader) else { return nil }
        if let choice = Self(rawValue: word) { return choice }
        let choices = allCases.map(\.rawValue).joined(separator: ", ")
        reader.report(.modelUnknownChoice, at: node, ["value": word, "choices": choices])
        return nil
    }
}
