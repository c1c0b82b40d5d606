import CPangoCairo
import Diagnostics
import PageModel

/// A face as documents embed it: described by its own tables, cut down by HarfBuzz to the glyphs in use.
final class FaceProgram: EmbeddableFace {
    let identity: String
    private let file: String
    private let face: OpaquePointer
    /// In the face's own units.
    private let font: OpaquePointer

    /// - Parameter face: is referenced.
    init(_ face: OpaquePointer, identity: String, file: String) {
        self.identity = identity
        self.file = file
        self.face = hb_face_reference(face)
        font = hb_font_create(face)
    }

    deinit {
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    private(set) lazy var description = FaceTables(face, font).description

    var characters: [Unicode.Scalar] {
        let set = hb_set_create()
        defer { hb_set_destroy(set) }
        hb_face_collect_unicodes(face, set)
        return members(of: set).compactMap(Unicode.Scalar.init)
    }

    func glyph(of character: Unicode.Scalar) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, character.value, &glyph) != 0 ? glyph : nil
    }

    func advance(of glyph: UInt32) -> Int { Int(hb_font_get_glyph_h_advance(font, glyph)) }

    func program(of glyphs: [UInt32]) throws(DiagnosedError) -> [UInt8] {
        let refusal = DiagnosedError(Diagnostic(.faceNotEmbeddable, ["file": file]))
        guard let input = hb_subset_input_create_or_fail() else { throw refusal }
        defer { hb_subset_input_destroy(input) }
        let kept = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(kept, glyph) }
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for tag in tags where !Self.needed.contains(tag) { hb_set_add(dropped, tag) }
        let flags = [
            HB_SUBSET_FLAGS_RETAIN_GIDS, HB_SUBSET_FLAGS_NO_HINTING, HB_SUBSET_FLAGS_NOTDEF_OUTLINE,
        ]
        hb_subset_input_set_flags(input, flags.reduce(0) { $0 | $1.rawValue })
        guard let subset = hb_subset_or_fail(face, input) else { throw refusal }
        defer { hb_face_destroy(subset) }
        let blob = hb_face_reference_blob(subset)
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length), length > 0 else { throw refusal }
        return UnsafeRawBufferPointer(start: data, count: Int(length)).map { $0 }
    }

    /// What a PDF needs of a face: outlines, their places, their widths.
    private static let needed = Set(
        ["glyf", "loca", "CFF ", "CFF2", "head", "hhea", "hmtx", "maxp"].map(hb_tag_t.init(named:)))

    private var tags: [hb_tag_t] {
        var count = hb_face_get_table_tags(face, 0, nil, nil)
        var tags = [hb_tag_t](repeating: 0, count: Int(count))
        hb_face_get_table_tags(face, 0, &count, &tags)
        return Array(tags.prefix(Int(count)))
    }

    private func members(of set: OpaquePointer?) -> [hb_codepoint_t] {
        var members: [hb_codepoint_t] = []
        members.reserveCapacity(Int(hb_set_get_population(set)))
        // `HB_SET_VALUE_INVALID` asks for the first one.
        var member = hb_codepoint_t.max
        while hb_set_next(set, &member) != 0 { members.append(member) }
        return members
    }
}

extension hb_tag_t {
    /// Four letters, as files name their tables.
    init(named name: String) { self = name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
