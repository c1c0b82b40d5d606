import Diagnostics

/// What `vanban import` hands back: the source, and everything that was done or has to be asked on the way to it.
package struct ImportResult: Sendable, Equatable {
    /// The text of a `*.md` source: Vietnamese front matter, then the body.
    package var source = ""
    /// What differs from the text as it was pasted; nothing else does.
    package var changes: [Change] = []
    /// What only the author can answer.
    package var questions: [Question] = []

    package init() {}

    /// Replaces a stretch of the input. Of two edits, one inside the other, the outer one holds; of two at the same
    /// place the later one.
    package struct Edit: Sendable, Equatable {
        package var span: SourceSpan
        package var replacement: String
    }

    /// One change to the text, made and said so.
    package struct Change: Sendable, Equatable {
        /// The change as a note, with its place in the input.
        package var diagnostic: Diagnostic
        /// The line in the input, counted from 1.
        package var line: Int
        /// The change to the letter, so that it can be checked, or taken back.
        package var edits: [Edit]
    }

    /// Something that was guessed, left blank or found odd.
    package struct Question: Sendable, Equatable {
        /// The question as a note or a warning, with its place in the input.
        package var diagnostic: Diagnostic
        /// The line in the input that it was read from, counted from 1.
        package var line: Int
    }
}
