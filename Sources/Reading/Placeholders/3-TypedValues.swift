import Diagnostics
import PlanModel

/// Values of the front matter that are more than text, so that a row's value must stand in them before they are read.
enum TypedValues {
    /// What a key's value becomes.
    enum Kind {
        /// Text that is printed: filled afterwards, so that a value is never read as anything.
        case text
        /// A number, a date, a name out of a list: filled before it is read.
        case typed
        /// The name of a file, which never comes from data.
        case path
    }

    static func kind(of key: SourceKey) -> Kind {
        switch key {
        case .annexes, .signatureImage, .sealImage, .directory: .path
        case .profile, .kind, .number, .symbol, .date, .recipientsMoved, .secrecyAllowed, .kindSymbols, .face, .fit,
            .lineagePrinted, .electronic, .cycle, .cutOff, .term, .start, .end, .madeUp, .bodySize, .bodyPitch,
            .paragraphGap, .indent, .topMargin, .bottomMargin, .leftMargin, .rightMargin:
            .typed
        default: .text
        }
    }

    /// How a key is read inside the record of another: `số bản` counts a recipient's copies, but is text on its own.
    private static func kind(of key: SourceKey, in outer: SourceKey?) -> Kind {
        key == .copies && outer != nil ? .typed : kind(of: key)
    }

    /// The placeholders in an entry's values of a kind.
    static func placeholders(_ wanted: Kind, in entry: SourceEntry, of outer: SourceKey? = nil) -> [Placeholder] {
        placeholders(wanted, in: entry.value, of: entry.key, outer)
    }

    private static func placeholders(
        _ wanted: Kind, in node: SourceNode, of key: SourceKey, _ outer: SourceKey?
    ) -> [Placeholder] {
        switch node.content {
        case .blank: []
        case .text(let text):
            kind(of: key, in: outer) != wanted
                ? []
                : text.placeholders.map {
                    Placeholder(name: String(text[$0].dropFirst(2).dropLast(2)), span: node.span)
                }
        case .list(let items): items.flatMap { placeholders(wanted, in: $0, of: key, outer) }
        case .record(let record): record.entries.flatMap { placeholders(wanted, in: $0, of: key) }
        }
    }

    /// The entry with its typed values filled; texts keep their placeholders.
    static func filled(_ entry: SourceEntry, with values: RowValues) -> SourceEntry {
        var entry = entry
        fill(&entry.value, of: entry.key, nil, with: values)
        return entry
    }

    private static func fill(
        _ node: inout SourceNode, of key: SourceKey, _ outer: SourceKey?, with values: RowValues
    ) {
        switch node.content {
        case .blank: break
        case .text(let text):
            guard kind(of: key, in: outer) == .typed, let filled = values.filling(text) else { return }
            let line = filled.trimmingBlanks
            node.content = line.isEmpty ? .blank : .text(line)
        case .list(var items):
            for index in items.indices { fill(&items[index], of: key, outer, with: values) }
            node.content = .list(items)
        case .record(var record):
            for index in record.entries.indices {
                fill(&record.entries[index].value, of: record.entries[index].key, key, with: values)
            }
            node.content = .record(record)
        }
    }
}
