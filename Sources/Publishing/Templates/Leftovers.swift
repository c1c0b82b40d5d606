import Diagnostics
import Reading

/// Edit marks that are still in a source when it is to be printed: last year's text.
enum Leftovers {
    /// More than these are told by their count.
    private static let shown = 20

    /// - Parameter isDraft: they are meant to be seen, so they are no errors.
    static func found(in bytes: [UInt8], name: String, isDraft: Bool) -> [Diagnostic] {
        // What cannot be read is told by whoever reads it.
        guard let file = try? SourceFile(name: name, bytes: bytes) else { return [] }
        let places = EditMark.places(in: file)
        var diagnostics = places.prefix(shown).map { place in
            Diagnostic(
                isDraft ? .editMarkInDraft : .editMarkLeft, at: place.span, ["text": place.text], file: name)
        }
        if places.count > shown {
            let count = ["count": String(places.count - shown)]
            diagnostics.append(Diagnostic(isDraft ? .editMarksInDraft : .editMarksLeft, count, file: name))
        }
        return diagnostics
    }
}
