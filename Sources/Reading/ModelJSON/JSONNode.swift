import Diagnostics

/// A JSON value that remembers where it stood, so that whoever reads it can point at what is wrong.
struct JSONNode: Sendable, Equatable {
    enum Value: Sendable, Equatable {
        case null
        case bool(Bool)
        /// As typed: the model holds whole numbers only, and a number is judged where its type is known.
        case number(String)
        case string(String)
        case array([JSONNode])
        /// In the order of the file, repeated keys included.
        case object([Member])
    }

    struct Member: Sendable, Equatable {
        var key: String
        var value: JSONNode
        var keySpan: SourceSpan?
    }

    var value: Value
    /// Nil for a value that is about to be written.
    var span: SourceSpan?

    init(_ value: Value, at span: SourceSpan? = nil) {
        self.value = value
        self.span = span
    }

    /// The name of the value's type, as JSON calls it.
    var typeName: String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
