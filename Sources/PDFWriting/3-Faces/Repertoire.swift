import PageModel

/// Which glyphs of a face go into a document.
package enum Embedding: Sendable, Hashable {
    /// Those that it shows: the smallest file.
    case used
    /// All that Vietnamese papers need, and what else the document shows. The documents of a batch then have the same
    /// faces to the byte, made once, and held once where documents are put together.
    case repertoire
}

enum Repertoire {
    /// ASCII, the letters of Vietnamese, and the marks of its typography. The earlier one counts where a face has one
    /// glyph for two.
    static let characters: [Unicode.Scalar] = {
        let ascii = (0x20...0x7E).compactMap(Unicode.Scalar.init)
        let letters = VietnameseLetters.all.filter { !$0.isASCII }
        let marks = "–—‘’“”„…•·×÷±°§€₫№²³½¼¾«»†‡‰′″−≤≥≠→®©™\u{A0}\u{2010}\u{2011}\u{2212}"
        return ascii + letters + marks.unicodeScalars
    }()
}
