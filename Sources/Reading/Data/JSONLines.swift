import Diagnostics

/// One line of a JSON Lines file: an object whose values are texts, numbers, truths or nothing.
package enum JSONLine {
    /// Why a line is no row.
    package enum Fault: Error, Equatable {
        /// No JSON, from a byte of the line on.
        case notJSON(offset: Int)
        case notObject
        /// A list or an object stands where a value belongs.
        case nested(key: String, offset: Int)
        case repeated(key: String, offset: Int)
    }

    /// Keys and values in the order of the line; numbers as they are typed, truths as `true` and `false`.
    package static func read(_ bytes: [UInt8]) throws(Fault) -> [(key: String, value: String)] {
        let members = try members(bytes)
        var pairs: [(key: String, value: String)] = []
        for member in members {
            let offset = member.keySpan?.start ?? 0
            if pairs.contains(where: { $0.key == member.key }) {
                throw .repeated(key: member.key, offset: offset)
            }
            guard let value = member.value.scalar else { throw .nested(key: member.key, offset: offset) }
            pairs.append((member.key, value))
        }
        return pairs
    }

    private static func members(_ bytes: [UInt8]) throws(Fault) -> [JSONNode.Member] {
        do {
            guard case .object(let members) = try JSONReader.read(bytes).value else { throw Fault.notObject }
            return members
        } catch let error as JSONReader.SyntaxError {
            throw .notJSON(offset: error.diagnostic.span?.start ?? 0)
        } catch {
            throw .notObject
        }
    }
}

extension JSONNode {
    /// The text of a value that holds no others.
    fileprivate var scalar: String? {
        switch value {
        case .null: ""
        case .bool(let truth): truth ? "true" : "false"
        case .number(let text), .string(let text): text
        case .array, .object: nil
        }
    }
}
