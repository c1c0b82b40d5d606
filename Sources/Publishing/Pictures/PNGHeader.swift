/// Size and density of a PNG (ISO/IEC 15948), and whether the file is whole.
struct PNGHeader: RasterHeader {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var density: DotDensity?
    let orientation = 1

    private static let mark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func isPNG(_ reader: ByteReader) -> Bool { reader.holds(mark, at: 0) }

    /// Walks from chunk to chunk: four bytes of length, four of name, the contents, four of checksum.
    init(_ reader: ByteReader) throws(PictureFault) {
        guard reader.holds(Array("IHDR".utf8), at: 12) else {
            throw .damaged(vi: "thiếu phần đầu IHDR", en: "its head IHDR is missing")
        }
        var place = Self.mark.count
        while !reader.holds(Array("IEND".utf8), at: place + 4) {
            let length = try reader.number(place, bytes: 4)
            let contents = place + 8
            if place == Self.mark.count {
                width = try reader.number(contents, bytes: 4)
                height = try reader.number(contents + 4, bytes: 4)
            } else if reader.holds(Array("pHYs".utf8), at: place + 4), length == 9 {
                try readDensity(reader, at: contents)
            }
            place = contents + length + 4
        }
    }

    /// Dots per metre; a unit of 0 tells the shape of a dot only.
    private mutating func readDensity(_ reader: ByteReader, at place: Int) throws(PictureFault) {
        guard try reader.byte(place + 8) == 1 else { return }
        density = DotDensity(
            across: Double(try reader.number(place, bytes: 4)) * 0.0254,
            down: Double(try reader.number(place + 4, bytes: 4)) * 0.0254)
    }
}
