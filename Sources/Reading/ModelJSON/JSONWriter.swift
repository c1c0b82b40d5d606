import Diagnostics

/// Writes nodes as JSON that people can read and programs can compare: keys in the order given, and a
/// value that fits on a line written on one.
struct JSONWriter {
    private static let lineWidth = 110
    private var output: [UInt8] = []

    static func write(_ node: JSONNode) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(node, indent: 0, isRoot: true)
        writer.output.append(UInt8(ascii: "\n"))
        return writer.output
    }

    /// The root is always opened up, so that the version stands alone at the head of the file.
    private mutating func write(_ node: JSONNode, indent: Int, isRoot: Bool = false) {
        if !isRoot, let line = JSONWriter.line(node, limit: JSONWriter.lineWidth - indent) {
            output += line.utf8
            return
        }
        switch node.value {
        case .array(let elements):
            entries(elements, in: ("[", "]"), indent: indent) { writer, element in
                writer.write(element, indent: indent + 2)
            }
        case .object(let members):
            entries(members, in: ("{", "}"), indent: indent) { writer, member in
                writer.output += "\(member.key.quotedAsJSON): ".utf8
                writer.write(member.value, indent: indent + 2)
            }
        default: output += JSONWriter.scalar(node.value).utf8
        }
    }

    private mutating func entries<Entry>(
        _ entries: [Entry], in brackets: (String, String), indent: Int,
        write: (inout JSONWriter, Entry) -> Void
    ) {
        output += brackets.0.utf8
        for (index, entry) in entries.enumerated() {
            output += (index > 0 ? ",\n" : "\n").utf8
            output += repeatElement(UInt8(ascii: " "), count: indent + 2)
            write(&self, entry)
        }
        output.append(UInt8(ascii: "\n"))
        output += repeatElement(UInt8(ascii: " "), count: indent)
        output += brackets.1.utf8
    }

    /// The node on one line, nil as soon as it grows past the limit.
    private static func line(_ node: JSONNode, limit: Int) -> String? {
        guard limit > 0 else { return nil }
        var line: String
        switch node.value {
        case .array(let elements):
            line = "["
            for (index, element) in elements.enumerated() {
                guard let part = self.line(element, limit: limit - line.utf8.count) else { return nil }
                line += (index > 0 ? ", " : "") + part
            }
            line += "]"
        case .object(let members):
            line = "{"
            for (index, member) in members.enumerated() {
                line += (index > 0 ? ", " : "") + member.key.quotedAsJSON + ": "
                guard let part = self.line(member.value, limit: limit - line.utf8.count) else { return nil }
                line += part
            }
            line += "}"
        default: line = scalar(node.value)
        }
        return line.utf8.count <= limit ? line : nil
    }

    private static func scalar(_ value: JSONNode.Value) -> String {
        switch value {
        case .bool(let flag): flag ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text.quotedAsJSON
        case .null, .array, .object: "null"
        }
    }
}
