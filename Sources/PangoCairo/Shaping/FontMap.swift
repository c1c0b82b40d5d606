import CPangoCairo

/// A private Pango font map over the four files of one typeface.
///
/// Pango's maps may not be shared between threads, and its default map belongs to a thread, so every
/// session owns one. It is set for paper: one unit of length is one point, nothing is rounded or hinted.
final class FontMap {
    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let faces: Faces

    init(_ faces: Faces) throws(FaceError) {
        guard let configuration = FontConfiguration.only(faces),
            let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)
        else { throw FaceError(.noTypeface) }
        // Until Pango holds a reference of its own, only this keeps the configuration.
        withExtendedLifetime(configuration) {
            pango_fc_font_map_set_config(OpaquePointer(map), configuration.pointer)
        }
        pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
        context = pango_font_map_create_context(map)
        self.map = map
        self.faces = faces
        setForPaper()
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(map)
    }

    private func setForPaper() {
        pango_context_set_round_glyph_positions(context, 0)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    /// The caller owns the font. Throws when Pango comes back with any other file than the one asked for.
    func load(_ style: FaceStyle, size: Int) throws(FaceError) -> UnsafeMutablePointer<PangoFont> {
        let file = faces[style]
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, faces.family)
        pango_font_description_set_absolute_size(description, Double(size))
        if style == .bold || style == .boldItalic { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
        if style == .italic || style == .boldItalic {
            pango_font_description_set_style(description, PANGO_STYLE_ITALIC)
        }
        guard let font = pango_font_map_load_font(map, context, description) else {
            throw FaceError(.typefaceUnreadable, ["file": file.path])
        }
        guard path(of: font) == file.path else {
            g_object_unref(font)
            throw FaceError(.typefaceUnreadable, ["file": file.path])
        }
        return font
    }

    private func path(of font: UnsafeMutablePointer<PangoFont>) -> String? {
        let pattern = font.withMemoryRebound(to: PangoFcFont.self, capacity: 1) { pango_fc_font_get_pattern($0) }
        var path: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, FC_FILE, 0, &path) == FcResultMatch else { return nil }
        return path.map { String(cString: $0) }
    }
}
