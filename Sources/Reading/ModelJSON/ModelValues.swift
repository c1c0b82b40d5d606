// How the plain values of the model stand in its JSON.

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

extension Double: ModelValue {
    var json: JSONNode { JSONNode(.number("\(self)")) }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Double? {
        guard case .number(let digits) = node.value, let number = Double(digits), number.isFinite else {
            return reader.wrongType(node, expected: "number")
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
