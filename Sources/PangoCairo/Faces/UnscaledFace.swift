import CPangoCairo

/// A font file opened only to be measured, in 1/2048 em, whatever its own em.
final class UnscaledFace {
    private let font: OpaquePointer

    /// Nil when the file cannot be read or is no font.
    init?(_ file: Faces.File) {
        guard let blob = hb_blob_create_from_file_or_fail(file.path) else { return nil }
        let face = hb_face_create(blob, UInt32(file.index))
        hb_blob_destroy(blob)
        defer { hb_face_destroy(face) }
        guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else { return nil }
        hb_font_set_scale(font, Int32(AdvanceTable.unitsPerEm), Int32(AdvanceTable.unitsPerEm))
        self.font = font
    }

    deinit { hb_font_destroy(font) }

    /// Nil when the face has no such letter.
    func advance(of scalar: Unicode.Scalar) -> Int? {
        var glyph: hb_codepoint_t = 0
        guard hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 else { return nil }
        return Int(hb_font_get_glyph_h_advance(font, glyph))
    }

    /// The letters that are not as wide as the table says. A letter that the face lacks is another matter.
    func scalarsDiffering(from entries: [AdvanceTable.Entry]) -> [Unicode.Scalar] {
        entries.filter { entry in advance(of: entry.scalar).map { $0 != entry.advance } ?? false }.map(\.scalar)
    }
}
