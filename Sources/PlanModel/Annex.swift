import Diagnostics

/// A text that goes with the paper on pages of its own: a phụ lục, or the text that a quyết định issues.
package struct Annex: Sendable, Equatable {
    package enum Nature: String, Sendable, CaseIterable {
        /// Opened by `Phụ lục`, `Phụ lục I`, `Phụ lục 1`.
        case annex
        /// A quy chế, quy định, … that the paper issues, opened by its kind with `{kèm theo}`.
        case attached
    }

    package var nature: Nature
    /// `Phụ lục I`, as typed; of an attached text its kind, `QUY CHẾ`.
    package var label: Text
    /// The author's lines.
    package var title: [Text] = []
    /// `(Kèm theo …)` as the author wrote it; nil is built from the paper's number, date and issuer.
    package var reference: Text?
    package var isLandscape = false
    package var body: [Block] = []
    package var span: SourceSpan?

    package init(_ nature: Nature, label: Text) {
        self.nature = nature
        self.label = label
    }

    /// `I`, `1`: what stands behind the word; nil for the only annex, and for an attached text.
    package var number: String? {
        guard nature == .annex else { return nil }
        let words = label.string.split(whereSeparator: \.isWhitespace)
        return words.count > 2 ? String(words[2]) : nil
    }
}
