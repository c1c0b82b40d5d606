import Diagnostics
import PageModel

/// What a writer knows of a face: characters and widths of its glyphs, which of them the document in hand shows, and
/// the font objects made so far.
final class FaceRecord {
    let face: any EmbeddableFace
    /// Its number in the content of pages, the same in all documents.
    let slot: Int
    private(set) lazy var description = face.description
    private var known: [Entry] = []
    private var shown: [UInt32] = []
    private var knowsAllCharacters = false
    private lazy var repertoire = Set(Repertoire.characters.compactMap { face.glyph(of: $0) })
    private var fonts: [[UInt32]: PDFBundle] = [:]

    /// Of one glyph.
    private struct Entry {
        /// What it stands for unless it is said otherwise; 0 for nothing.
        var character: UInt32 = 0
        /// In thousandths of the em, as the font object lists it.
        var width = 0.0
        var hasWidth = false
        var isShown = false
    }

    init(_ face: any EmbeddableFace, slot: Int) {
        self.face = face
        self.slot = slot
        learn(Repertoire.characters)
    }

    // MARK: Glyphs

    /// Marks a glyph as shown and gives its width.
    func use(_ glyph: UInt32) -> Double {
        let index = Int(glyph)
        makeRoom(for: index)
        if !known[index].isShown {
            known[index].isShown = true
            shown.append(glyph)
        }
        return width(of: glyph)
    }

    func width(of glyph: UInt32) -> Double {
        let index = Int(glyph)
        makeRoom(for: index)
        if !known[index].hasWidth {
            let ems = Double(face.advance(of: glyph)) / Double(max(1, description.unitsPerEm))
            known[index].width = (ems * 10_000).rounded() / 10
            known[index].hasWidth = true
        }
        return known[index].width
    }

    /// Whether a glyph stands for just this text.
    func stands(_ glyph: UInt32, for text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let character = Unicode.Scalar(alone: text) else { return false }
        return self.character(of: glyph) == character.value
    }

    /// 0 for a glyph that no character asks for.
    func character(of glyph: UInt32) -> UInt32 {
        let index = Int(glyph)
        guard glyph > 0 else { return 0 }
        if index < known.count, known[index].character != 0 { return known[index].character }
        if !knowsAllCharacters {
            knowsAllCharacters = true
            learn(face.characters)
        }
        return index < known.count ? known[index].character : 0
    }

    private func learn(_ characters: [Unicode.Scalar]) {
        for character in characters {
            guard let glyph = face.glyph(of: character) else { continue }
            makeRoom(for: Int(glyph))
            if known[Int(glyph)].character == 0 { known[Int(glyph)].character = character.value }
        }
    }

    private func makeRoom(for index: Int) {
        guard index >= known.count else { return }
        known.append(contentsOf: repeatElement(Entry(), count: max(index + 1, 2 * known.count) - known.count))
    }

    // MARK: Documents

    /// A new document begins.
    func forgetShown() {
        for glyph in shown { known[Int(glyph)].isShown = false }
        shown.removeAll(keepingCapacity: true)
    }

    /// The font object for the document in hand; nil where it shows nothing in this face.
    func font(_ embedding: Embedding) throws(DiagnosedError) -> PDFBundle? {
        guard !shown.isEmpty else { return nil }
        let glyphs = (embedding == .used ? Set(shown) : repertoire.union(shown)).union([0]).sorted()
        if let made = fonts[glyphs] { return made }
        let font = try FontObjects(record: self, glyphs: glyphs).bundle()
        // A batch has one set of glyphs, and some documents with names from abroad.
        if fonts.count >= 8 { fonts = [:] }
        fonts[glyphs] = font
        return font
    }
}

extension Unicode.Scalar {
    /// The character that a text in UTF-8 consists of; nil where it is none or several.
    fileprivate init?(alone text: UnsafeBufferPointer<UInt8>) {
        guard let lead = text.first, text.count <= 4 else { return nil }
        guard text.count > 1 else {
            self.init(lead)
            return
        }
        // As many ones at the top of the first byte as there are bytes.
        guard (~lead).leadingZeroBitCount == text.count else { return nil }
        self.init(text.dropFirst().reduce(UInt32(lead & 0x7F >> UInt8(text.count))) { $0 << 6 | UInt32($1 & 0x3F) })
    }
}
