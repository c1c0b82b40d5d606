/// The placeholders of a template that have a dot in them, `ky.ten`: what is filled in asks the values for the first
/// name alone, so that a mistyped second one would be passed over in silence.
struct PlaceholderPaths: Sendable {
    private var paths: Set<[String]> = []

    init(_ text: String) { add(text) }

    mutating func add(_ text: String) {
        for tag in text.matches(of: #/\{\{[#^/]?\s*([^\s{}!>().]+(?:\.[^\s{}().]+)+)\s*\}\}/#) {
            paths.insert(tag.output.1.split(separator: ".").map(String.init))
        }
    }

    /// Those of which no value of the first part's name knows the next.
    func unknown(in values: Fields) -> Set<String> {
        var known: [String: Set<String>] = [:]
        PlaceholderPaths.collect(values, into: &known)
        let mistyped = paths.filter { path in
            zip(path, path.dropFirst()).contains { first, second in known[first].map { !$0.contains(second) } ?? false }
        }
        return Set(mistyped.map { $0.joined(separator: ".") })
    }

    /// The names below each name, wherever it stands.
    private static func collect(_ values: Fields, into known: inout [String: Set<String>]) {
        for (name, value) in values {
            if let below = value as? Fields {
                known[name, default: []].formUnion(below.keys)
                collect(below, into: &known)
            } else if let list = value as? [Fields] {
                for member in list { collect(member, into: &known) }
            }
        }
    }
}
