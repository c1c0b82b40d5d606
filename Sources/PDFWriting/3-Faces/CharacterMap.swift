/// What a face's glyphs stand for, in the form that readers copy and search by (a `ToUnicode` CMap).
struct CharacterMap {
    private let pairs: [(glyph: UInt32, character: Unicode.Scalar)]

    /// - Parameter pairs: glyphs in rising order, with 0 for one that stands for nothing.
    init(_ pairs: [(UInt32, UInt32)]) {
        self.pairs = pairs.compactMap { glyph, value in
            guard value != 0, let character = Unicode.Scalar(value) else { return nil }
            return (glyph, character)
        }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """)
        // A hundred at most in one list.
        for start in stride(from: 0, to: pairs.count, by: 100) {
            let list = pairs[start..<min(start + 100, pairs.count)]
            bytes.append(integer: list.count)
            bytes.append(" beginbfchar\n")
            for (glyph, character) in list {
                bytes.append("<")
                bytes.append(hexadecimal: UInt16(truncatingIfNeeded: glyph))
                bytes.append("> <")
                for unit in String(character).utf16 { bytes.append(hexadecimal: unit) }
                bytes.append(">\n")
            }
            bytes.append("endbfchar\n")
        }
        bytes.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return bytes
    }
}
