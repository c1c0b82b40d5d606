import CPangoCairo
import PageModel

/// Shapes the text of documents and draws them, with one typeface.
///
/// One session per worker, kept for all of its documents: opening one costs more than a document does.
/// It is not `Sendable`; sessions share nothing, so each may run on its own thread. What it makes depends
/// on the ``Faces`` and the document alone, not on the session's past.
package final class TypesettingSession: TextShaping {
    package let faces: Faces
    let images: ImageStore
    private let map: FontMap
    private let kerning: Bool
    private var fonts: [StyledFont] = []
    private var fontNumbers: [TextStyle: Int] = [:]
    private var lastFont: (style: TextStyle, number: Int)?
    private var embeddable: [FaceStyle: FaceProgram] = [:]
    private var cache: TokenCache
    /// Why a face could not be opened, kept because shaping cannot throw; drawing throws it.
    private(set) var failure: FaceError?

    /// - Parameters:
    ///   - kerning: off as in offices' word processors; the stored widths hold only without it.
    ///   - cacheLimit: how many shaped tokens are kept. A province's plan has about 1,000 distinct ones.
    ///   - imageLimit: bytes of pictures' dots that are kept: a seal and some signatures, as one batch needs them.
    package init(
        faces: Faces, kerning: Bool = false, cacheLimit: Int = 20_000, imageLimit: Int = 64 << 20
    ) throws(FaceError) {
        self.faces = faces
        self.kerning = kerning
        images = ImageStore(limit: imageLimit)
        map = try FontMap(faces)
        cache = TokenCache(limit: cacheLimit)
    }

    package var family: String { faces.family }

    package func shape(_ token: String, in style: TextStyle) -> ShapedText {
        guard let number = fontNumber(style) else {
            return ShapedText(text: token, glyphs: [], width: .zero, missing: Array(token))
        }
        return cache.shaped(token, font: number) { fonts[number].shape(token) }
    }

    package func metrics(of style: TextStyle) -> FontMetrics {
        font(style)?.metrics
            ?? FontMetrics(ascent: .zero, descent: .zero, underlineOffset: .zero, underlineThickness: .zero)
    }

    package func ink(of shaped: ShapedText, in style: TextStyle) -> [Rectangle] {
        guard let font = font(style) else { return [] }
        var inks: [Rectangle] = []
        inks.reserveCapacity(shaped.glyphs.count)
        var x = 0
        for glyph in shaped.glyphs {
            if let ink = font.ink(of: glyph.id) {
                inks.append(ink.moved(x: Length(units: x + Int(glyph.xOffset)), y: Length(units: Int(glyph.yOffset))))
            }
            x += Int(glyph.advance)
        }
        return inks
    }

    /// The face of a style, for files that embed it.
    func faceProgram(_ style: TextStyle) throws(DrawingError) -> FaceProgram {
        let faceStyle = FaceStyle(bold: style.bold, italic: style.italic)
        if let known = embeddable[faceStyle] { return known }
        guard let font = font(style) else {
            throw failure.map { DrawingError($0) } ?? DrawingError(CAIRO_STATUS_FONT_TYPE_MISMATCH)
        }
        let file = faces[faceStyle]
        let program = FaceProgram(font.face, identity: "\(file.path)#\(file.index)", file: file.path)
        embeddable[faceStyle] = program
        return program
    }

    /// Nil when the face could not be opened; ``failure`` then says why.
    func font(_ style: TextStyle) -> StyledFont? { fontNumber(style).map { fonts[$0] } }

    private func fontNumber(_ style: TextStyle) -> Int? {
        if let lastFont, lastFont.style == style { return lastFont.number }
        guard let number = fontNumbers[style] ?? open(style) else { return nil }
        lastFont = (style, number)
        return number
    }

    private func open(_ style: TextStyle) -> Int? {
        do throws(FaceError) {
            let font = try map.load(FaceStyle(bold: style.bold, italic: style.italic), size: style.size.units)
            fonts.append(StyledFont(owning: font, kerning: kerning))
            fontNumbers[style] = fonts.count - 1
            return fonts.count - 1
        } catch {
            failure = error
            return nil
        }
    }
}
