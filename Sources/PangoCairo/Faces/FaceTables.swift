import CPangoCairo
import PageModel

/// What a face says of itself in the tables `head`, `hhea`, `OS/2`, `post` and `name`.
struct FaceTables {
    private let face: OpaquePointer
    private let font: OpaquePointer

    /// - Parameter font: of the face, in its own units.
    init(_ face: OpaquePointer, _ font: OpaquePointer) {
        self.face = face
        self.font = font
    }

    var description: FaceDescription {
        let (head, system, post) = (table("head"), table("OS/2"), table("post"))
        var extents = hb_font_extents_t()
        hb_font_get_h_extents(font, &extents)
        let classes = system.slice(32, count: 2)
        return FaceDescription(
            name: name, outlines: table("glyf").isEmpty ? .postScript : .trueType,
            unitsPerEm: Int(hb_face_get_upem(face)), bounds: [36, 38, 40, 42].map { head.signed($0) },
            ascent: Int(extents.ascender), descent: Int(extents.descender),
            // Where the table is too old to tell: capitals reach about as high as letters may.
            capitalHeight: system.signed(0) >= 2 ? system.signed(88) : Int(extents.ascender),
            slant: Double(post.signed(4)) + Double(post.unsigned(6)) / 65536,
            weight: system.isEmpty ? 400 : system.unsigned(4),
            // A Latin text face (2), its serifs of any kind but none (11 to 15).
            hasSerifs: classes.first == 2 && (2...10).contains(classes.last ?? 0),
            hasOneWidth: post.unsigned(12) | post.unsigned(14) != 0)
    }

    /// Kept to letters that a name in a PDF may hold as they are.
    private var name: String {
        var length: UInt32 = 128
        var letters = [CChar](repeating: 0, count: Int(length))
        // 6 is the PostScript name.
        hb_ot_name_get_utf8(face, 6, hb_language_from_string("en", -1), &length, &letters)
        let bytes = letters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let plain = String(decoding: bytes, as: UTF8.self).filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
        }
        return plain.isEmpty ? "Face" : plain
    }

    private func table(_ name: String) -> [UInt8] {
        let blob = hb_face_reference_table(face, hb_tag_t(named: name))
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length) else { return [] }
        // Everything that is asked for stands in the first hundred bytes.
        return Array(UnsafeRawBufferPointer(start: data, count: min(Int(length), 100)))
    }
}

/// Numbers of a table, zero behind its end.
extension [UInt8] {
    fileprivate func unsigned(_ place: Int) -> Int {
        place + 2 <= count ? Int(self[place]) << 8 | Int(self[place + 1]) : 0
    }

    fileprivate func signed(_ place: Int) -> Int { Int(Int16(truncatingIfNeeded: unsigned(place))) }

    fileprivate func slice(_ place: Int, count length: Int) -> ArraySlice<UInt8> {
        place + length <= count ? self[place..<place + length] : []
    }
}
