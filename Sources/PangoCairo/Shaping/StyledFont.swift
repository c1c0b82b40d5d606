import CPangoCairo
import PageModel

/// One style at one size: shapes tokens, and is what Cairo draws them with.
///
/// Pango is told what it would find out by itemising: the face, the Latin script, Vietnamese. So a
/// token costs one call to HarfBuzz, and there is no face to fall back to.
final class StyledFont {
    private let font: UnsafeMutablePointer<PangoFont>
    private var analysis: PangoAnalysis
    private let features: UnsafeMutablePointer<GSList>?
    private let glyphString: UnsafeMutablePointer<PangoGlyphString>
    /// Owned by the font.
    let scaledFont: OpaquePointer

    /// - Parameter font: owned from here on.
    init(owning font: UnsafeMutablePointer<PangoFont>, kerning: Bool) {
        self.font = font
        let attribute = pango_attr_font_features_new("kern=\(kerning ? 1 : 0), liga=0, clig=0")
        features = g_slist_prepend(nil, attribute)
        glyphString = pango_glyph_string_new()
        scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font))
        analysis = PangoAnalysis()
        analysis.font = font
        analysis.script = UInt8(PANGO_SCRIPT_LATIN.rawValue)
        analysis.language = pango_language_from_string("vi")
        analysis.extra_attrs = features
    }

    deinit {
        if let attribute = features?.pointee.data {
            pango_attribute_destroy(attribute.assumingMemoryBound(to: PangoAttribute.self))
        }
        g_slist_free(features)
        pango_glyph_string_free(glyphString)
        g_object_unref(font)
    }

    func shape(_ token: String) -> ShapedText {
        var text = token
        return text.withUTF8 { bytes in
            guard let base = bytes.baseAddress, !bytes.isEmpty else {
                return ShapedText(text: token, glyphs: [], width: .zero)
            }
            let count = Int32(bytes.count)
            base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                pango_shape_full($0, count, $0, count, &analysis, glyphString)
            }
            return shapedText(token, bytes)
        }
    }

    private func shapedText(_ token: String, _ bytes: UnsafeBufferPointer<UInt8>) -> ShapedText {
        let count = Int(glyphString.pointee.num_glyphs)
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(count)
        var width = 0
        var missing: [Character] = []
        for index in 0..<count {
            let info = glyphString.pointee.glyphs[index]
            let cluster = clusterBytes(index, of: count, textLength: bytes.count)
            var id = info.glyph
            if id == 0 || id & GlyphID.unknownFlag != 0 {
                // A cluster's later glyphs carry no text; its first one has named all of its characters.
                for character in String(decoding: bytes[cluster], as: UTF8.self) where !missing.contains(character) {
                    missing.append(character)
                }
                id = GlyphID.notDefined
            } else if id == GlyphID.empty {
                id = spaceGlyph
            }
            width += Int(info.geometry.width)
            glyphs.append(
                Glyph(
                    id: id, advance: info.geometry.width, xOffset: info.geometry.x_offset,
                    yOffset: info.geometry.y_offset, textBytes: UInt16(clamping: cluster.count)))
        }
        return ShapedText(text: token, glyphs: glyphs, width: Length(units: width), missing: missing)
    }

    /// The bytes that a glyph stands for, empty for the later glyphs of a cluster. Text runs left to right.
    private func clusterBytes(_ index: Int, of count: Int, textLength: Int) -> Range<Int> {
        let clusters = glyphString.pointee.log_clusters!
        let start = Int(clusters[index])
        if index > 0, Int(clusters[index - 1]) == start { return start..<start }
        let next = (index + 1..<count).first { Int(clusters[$0]) > start }
        return start..<(next.map { Int(clusters[$0]) } ?? textLength)
    }

    /// The face behind the font, owned by it.
    var face: OpaquePointer { hb_font_get_face(pango_font_get_hb_font(font)) }

    /// What stands for characters that print nothing, with no advance, so that copying gives them back.
    private lazy var spaceGlyph: UInt32 = {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &glyph) != 0 ? glyph : 0
    }()

    /// By glyph, of those that were asked for, where `.some(nil)` prints nothing. Few documents ever ask.
    private lazy var inks: [Rectangle??] = {
        Array(repeating: nil, count: Int(hb_face_get_glyph_count(face)))
    }()

    /// The ink of a glyph from its origin, as the face's own outlines have it; nil where it prints nothing.
    func ink(of glyph: UInt32) -> Rectangle? {
        let index = Int(glyph)
        guard index < inks.count else { return nil }
        if let known = inks[index] { return known }
        var extents = hb_glyph_extents_t()
        let isKnown = hb_font_get_glyph_extents(pango_font_get_hb_font(font), glyph, &extents) != 0
        // HarfBuzz measures upwards: the height from the top down is negative.
        let box = Rectangle(
            x: Length(units: Int(extents.x_bearing)), y: Length(units: -Int(extents.y_bearing)),
            width: Length(units: Int(extents.width)), height: Length(units: -Int(extents.height)))
        let ink = isKnown && box.width > .zero && box.height > .zero ? box : nil
        inks[index] = .some(ink)
        return ink
    }

    /// Read from the face's own tables; `pango_font_get_metrics` would set a sample text first.
    private(set) lazy var metrics: FontMetrics = {
        let face = pango_font_get_hb_font(font)
        var extents = hb_font_extents_t()
        hb_font_get_h_extents(face, &extents)
        var offset: hb_position_t = 0
        hb_ot_metrics_get_position(face, HB_OT_METRICS_TAG_UNDERLINE_OFFSET, &offset)
        var thickness: hb_position_t = 0
        hb_ot_metrics_get_position(face, HB_OT_METRICS_TAG_UNDERLINE_SIZE, &thickness)
        return FontMetrics(
            ascent: Length(units: Int(extents.ascender)), descent: Length(units: -Int(extents.descender)),
            underlineOffset: Length(units: -Int(offset)), underlineThickness: Length(units: Int(thickness)))
    }()
}

/// Pango's special glyphs, which C spells as macros that Swift cannot read.
private enum GlyphID {
    static let notDefined: UInt32 = 0
    /// `PANGO_GLYPH_EMPTY`
    static let empty: UInt32 = 0x0FFF_FFFF
    /// `PANGO_GLYPH_UNKNOWN_FLAG`
    static let unknownFlag: UInt32 = 0x1000_0000
}
