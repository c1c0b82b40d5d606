import Diagnostics
import PlanModel

/// A source taken apart but not yet understood: the front matter as keys and values, the body as blocks.
package struct SourceTree: Sendable, Equatable {
    package var head: SourceRecord
    package var body: [Block]
    package var annexes: [Annex] = []
}

/// Keys with their values, in the order of the source; no key stands twice.
package struct SourceRecord: Sendable, Equatable {
    package var entries: [SourceEntry] = []

    /// The value of a key, if the author wrote that key.
    package subscript(key: SourceKey) -> SourceEntry? { entries.first { $0.key == key } }
}

package struct SourceEntry: Sendable, Equatable {
    package var key: SourceKey
    package var keySpan: SourceSpan
    package var value: SourceNode
}

/// A value of the front matter with its place.
package struct SourceNode: Sendable, Equatable {
    package indirect enum Content: Sendable, Equatable {
        /// Nothing was written; the span is empty and lies where the value would.
        case blank
        case text(String)
        case list([SourceNode])
        case record(SourceRecord)
    }

    package var content: Content
    package var span: SourceSpan
}
