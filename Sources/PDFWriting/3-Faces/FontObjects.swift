import Diagnostics
import PageModel

/// A face as a PDF holds it: a composite font whose character codes are the glyphs' own numbers, so that the content
/// of pages is the same whatever glyphs are embedded.
struct FontObjects {
    let record: FaceRecord
    /// In rising order.
    let glyphs: [UInt32]

    private var face: FaceDescription { record.description }

    /// The last object is the font.
    func bundle() throws(DiagnosedError) -> PDFBundle {
        let program = try record.face.program(of: glyphs)
        let name = PDFValue.name(tag(program) + "+" + face.name)
        var bundle = PDFBundle()
        let file = bundle.add(programObject(program))
        let descriptor = bundle.add(PDFObject(descriptor(name, file: file)))
        let descendant = bundle.add(PDFObject(descendant(name, descriptor: descriptor)))
        let map = CharacterMap(glyphs.map { ($0, record.character(of: $0)) })
        let unicode = bundle.add(PDFObject(deflated: Deflate.compressed(map.bytes)))
        _ = bundle.add(
            PDFObject([
                "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": name, "Encoding": .name("Identity-H"),
                "DescendantFonts": .array([.reference(descendant)]), "ToUnicode": .reference(unicode),
            ]))
        return bundle
    }

    private func descendant(_ name: PDFValue, descriptor: Int) -> PDFDictionary {
        var dictionary: PDFDictionary = [
            "Type": .name("Font"), "Subtype": .name(face.outlines == .trueType ? "CIDFontType2" : "CIDFontType0"),
            "BaseFont": name,
            "CIDSystemInfo": .dictionary([
                "Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": .integer(0),
            ]),
            "FontDescriptor": .reference(descriptor), "DW": .integer(0), "W": widths,
        ]
        if face.outlines == .trueType { dictionary["CIDToGIDMap"] = .name("Identity") }
        return dictionary
    }

    private func programObject(_ program: [UInt8]) -> PDFObject {
        let compressed = Deflate.compressed(program)
        return switch face.outlines {
        case .trueType: PDFObject(deflated: compressed, ["Length1": .integer(program.count)])
        case .postScript: PDFObject(deflated: compressed, ["Subtype": .name("OpenType")])
        }
    }

    private func descriptor(_ name: PDFValue, file: Int) -> PDFDictionary {
        [
            "Type": .name("FontDescriptor"), "FontName": name, "Flags": .integer(flags),
            "FontBBox": .array(face.bounds.map { .integer(thousandths($0)) }), "ItalicAngle": .number(face.slant),
            "Ascent": .integer(thousandths(face.ascent)), "Descent": .integer(thousandths(face.descent)),
            "CapHeight": .integer(thousandths(face.capitalHeight)), "StemV": .integer(stem),
            face.outlines == .trueType ? "FontFile2" : "FontFile3": .reference(file),
        ]
    }

    /// PDF 1.7, table 123. Letters beyond the standard Latin set make a face symbolic.
    private var flags: Int {
        (face.hasOneWidth ? 1 : 0) + (face.hasSerifs ? 2 : 0) + 4 + (face.slant != 0 ? 64 : 0)
    }

    /// No table of a face tells how thick its stems are; they grow with the square of its weight.
    private var stem: Int { 50 + face.weight * face.weight / (65 * 65) }

    private func thousandths(_ length: Int) -> Int {
        Int((Double(length) * 1000 / Double(max(1, face.unitsPerEm))).rounded())
    }

    /// Runs of glyphs, each with the number of its first.
    private var widths: PDFValue {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        var last: UInt32?
        for glyph in glyphs {
            if let last, glyph == last + 1 {
                bytes.append(UInt8(ascii: " "))
            } else {
                if last != nil { bytes.append("]") }
                bytes.append(integer: Int(glyph))
                bytes.append("[")
            }
            bytes.append(decimal: record.width(of: glyph), places: 1)
            last = glyph
        }
        bytes.append(last == nil ? "]" : "]]")
        return .token(bytes)
    }

    /// Six letters that tell one subset of a face from another.
    private func tag(_ program: [UInt8]) -> String {
        var rest = Fingerprint.of([program]).lanes.0
        let letters = (0..<6).map { _ in
            defer { rest /= 26 }
            return UInt8(ascii: "A") + UInt8(rest % 26)
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
