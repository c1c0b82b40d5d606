import Diagnostics

/// A typeface's file for a style, as a writer of documents embeds it. Everything is in the face's own units.
package protocol EmbeddableFace: AnyObject {
    /// Tells one face from another within a process; shows in no file.
    var identity: String { get }
    var description: FaceDescription { get }
    /// The characters that the face has glyphs for, in rising order.
    var characters: [Unicode.Scalar] { get }
    /// Nil when the face has no such character.
    func glyph(of character: Unicode.Scalar) -> UInt32?
    func advance(of glyph: UInt32) -> Int
    /// The face with no more than these glyphs, which keep their numbers, and without hints.
    ///
    /// - Throws: when the face cannot be embedded.
    func program(of glyphs: [UInt32]) throws(DiagnosedError) -> [UInt8]
}

/// What a PDF says of a face.
package struct FaceDescription: Sendable, Hashable {
    package enum Outlines: Sendable, Hashable {
        case trueType, postScript
    }

    package var name: String
    package var outlines: Outlines
    package var unitsPerEm: Int
    /// Left, lowest, right, highest edge of all glyphs together.
    package var bounds: [Int]
    package var ascent: Int
    /// Below the baseline, so less than zero.
    package var descent: Int
    package var capitalHeight: Int
    /// In degrees; less than zero leans to the right.
    package var slant: Double
    /// 400 is regular, 700 bold.
    package var weight: Int
    package var hasSerifs: Bool
    package var hasOneWidth: Bool

    package init(
        name: String, outlines: Outlines, unitsPerEm: Int, bounds: [Int], ascent: Int, descent: Int,
        capitalHeight: Int, slant: Double = 0, weight: Int = 400, hasSerifs: Bool = false, hasOneWidth: Bool = false
    ) {
        self.name = name
        self.outlines = outlines
        self.unitsPerEm = unitsPerEm
        self.bounds = bounds
        self.ascent = ascent
        self.descent = descent
        self.capitalHeight = capitalHeight
        self.slant = slant
        self.weight = weight
        self.hasSerifs = hasSerifs
        self.hasOneWidth = hasOneWidth
    }
}

/// What a writer of documents asks of whoever set their text: the faces behind the styles, and pictures drawn.
package protocol DocumentMaterial {
    /// The same face for all sizes.
    func face(of style: TextStyle) throws(DiagnosedError) -> any EmbeddableFace
    /// The picture as a PDF file of one page, which it fills.
    func file(of picture: Picture) throws(DiagnosedError) -> [UInt8]
}
