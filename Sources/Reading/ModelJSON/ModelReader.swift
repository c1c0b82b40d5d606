import Diagnostics

/// Where in the JSON the reading stands, and what it has found wrong so far.
struct ModelReader {
    private(set) var diagnostics: [Diagnostic] = []
    private var path: [String] = []

    /// RFC 6901: `/plan/groups/0/id`; empty for the whole.
    private var pointer: String {
        path.map { name in
            "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
        }.joined()
    }

    mutating func enter(_ name: String, _ read: (inout ModelReader) -> Void) {
        path.append(name)
        read(&self)
        path.removeLast()
    }

    mutating func report(_ message: Message, at node: JSONNode, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: node.span, arguments, pointer: pointer))
    }

    mutating func report(_ error: JSONReader.SyntaxError) { diagnostics.append(error.diagnostic) }

    /// Says so, and gives the nil that the caller returns.
    mutating func wrongType<Value>(_ node: JSONNode, expected: String) -> Value? {
        var found = node.typeName
        if case .number(let digits) = node.value { found = digits }
        report(.modelWrongType, at: node, ["expected": expected, "found": found])
        return nil
    }

    mutating func repeated(_ member: JSONNode.Member) {
        diagnostics.append(
            Diagnostic(.modelRepeatedField, at: member.keySpan, ["field": member.key], pointer: pointer))
    }

    mutating func unknown(_ member: JSONNode.Member, among known: [String]) {
        let nearest = ModelReader.nearest(to: member.key, among: known)
        diagnostics.append(
            Diagnostic(
                nearest == nil ? .modelUnknownField : .modelMisspeltField, at: member.keySpan,
                ["field": member.key, "nearest": nearest ?? "", "known": known.joined(separator: ", ")],
                pointer: pointer))
    }

    /// The field that was meant, whatever its capitals.
    private static func nearest(to word: String, among names: [String]) -> String? {
        let near = nearestName(to: word.lowercased(), among: names.map { $0.lowercased() })
        return names.first { $0.lowercased() == near }
    }
}
