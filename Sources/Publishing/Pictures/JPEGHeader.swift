/// Size, density and turn of a JPEG (ITU-T T.81, JFIF, Exif), and whether the file is whole.
///
/// Its bytes go into the PDF as they are, so what a PDF reader could not show is refused here.
struct JPEGHeader: RasterHeader {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var density: DotDensity?
    private(set) var orientation = 1
    private var isDrawn = false

    static func isJPEG(_ reader: ByteReader) -> Bool { reader.holds([0xFF, 0xD8, 0xFF], at: 0) }

    /// Walks from mark to mark up to the end of the picture.
    init(_ reader: ByteReader) throws(PictureFault) {
        var place = 2
        while true {
            guard try reader.byte(place) == 0xFF else {
                throw .damaged(vi: "cấu trúc JPEG bị đứt", en: "its JPEG structure is broken")
            }
            let mark = try reader.byte(place + 1)
            if mark == Mark.end { break }
            // Allowed, but Cairo would then take the file's dots, which are not decoded, for the file.
            if mark == Mark.fill { throw .rareJPEG }
            let length = try reader.number(place + 2, bytes: 2)
            guard length >= 2 else { throw .damaged(vi: "cấu trúc JPEG bị đứt", en: "its JPEG structure is broken") }
            try readSegment(mark, reader, at: place + 4, length: length - 2)
            place += 2 + length
            if mark == Mark.scan {
                isDrawn = true
                place = try Self.markBehindScan(reader, from: place)
            }
        }
        guard width > 0, isDrawn else { throw .damaged(vi: "không có dữ liệu hình", en: "it holds no picture") }
    }

    private enum Mark {
        static let scan = 0xDA
        static let end = 0xD9
        static let fill = 0xFF
        static let (jfif, exif) = (0xE0, 0xE1)
        /// Baseline, extended and progressive frames by Huffman codes: what a PDF may hold (ISO 32000-1, 7.4.8).
        static let usualFrames = 0xC0...0xC2
        /// The other frames; three numbers among them mean something else.
        static let otherFrames = Set(0xC3...0xCF).subtracting([0xC4, 0xC8, 0xCC])
    }

    private mutating func readSegment(
        _ mark: Int, _ reader: ByteReader, at place: Int, length: Int
    ) throws(PictureFault) {
        if Mark.usualFrames.contains(mark) { return try readFrame(reader, at: place, length: length) }
        if Mark.otherFrames.contains(mark) {
            throw .rareJPEG
        }
        if mark == Mark.jfif, reader.holds(Array("JFIF\0".utf8), at: place), length >= 12 {
            let unit = try reader.byte(place + 7)
            let (x, y) = (try reader.number(place + 8, bytes: 2), try reader.number(place + 10, bytes: 2))
            let scale = unit == 1 ? 1 : 2.54
            if unit == 1 || unit == 2 { density = DotDensity(across: Double(x) * scale, down: Double(y) * scale) }
        }
        if mark == Mark.exif, reader.holds(Array("Exif\0\0".utf8), at: place), length > 6 {
            let exif = ExifReader(reader, from: place + 6, to: place + length)
            orientation = exif?.orientation ?? orientation
            // Cameras write 72 without meaning it; JFIF, where it stands, knows better.
            density = density ?? exif?.density
        }
    }

    private mutating func readFrame(_ reader: ByteReader, at place: Int, length: Int) throws(PictureFault) {
        guard length >= 6 else { throw .cutShort }
        guard try reader.byte(place) == 8 else {
            throw .unsupported(vi: "mỗi màu có hơn 8 bit", en: "more than 8 bits a colour")
        }
        height = try reader.number(place + 1, bytes: 2)
        width = try reader.number(place + 3, bytes: 2)
        let colours = try reader.byte(place + 5)
        guard colours == 1 || colours == 3 else {
            throw .unsupported(vi: "màu CMYK của máy in", en: "a printer's CMYK colours")
        }
        guard width > 0, height > 0 else { throw .damaged(vi: "ảnh không có điểm nào", en: "it has no dots") }
    }

    /// In a scan FF is followed by 0 or by one of the eight restart marks; anything else ends it.
    private static func markBehindScan(_ reader: ByteReader, from start: Int) throws(PictureFault) -> Int {
        let bytes = reader.bytes
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF, bytes[place + 1] != 0, !(0xD0...0xD7).contains(bytes[place + 1]) {
                // Fill bytes may stand before a mark.
                if bytes[place + 1] != 0xFF { return place }
            }
            place += 1
        }
        throw .cutShort
    }
}

extension PictureFault {
    fileprivate static let rareJPEG = PictureFault.unsupported(
        vi: "kiểu nén JPEG hiếm", en: "a rare way of JPEG compression")
}

/// The two facts of an Exif block that matter in print. What cannot be read there is as if it were absent.
struct ExifReader {
    private(set) var orientation: Int?
    private(set) var density: DotDensity?

    private let reader: ByteReader
    private let lowFirst: Bool

    /// - Parameter start: where the TIFF head begins, from which all offsets in the block count.
    init?(_ whole: ByteReader, from start: Int, to end: Int) {
        guard end <= whole.bytes.count, start + 8 <= end else { return nil }
        reader = ByteReader(Array(whole.bytes[start..<end]))
        lowFirst = reader.holds(Array("II".utf8), at: 0)
        guard lowFirst || reader.holds(Array("MM".utf8), at: 0) else { return nil }
        try? readDirectory()
    }

    private enum Tag {
        static let (orientation, across, down, unit) = (0x112, 0x11A, 0x11B, 0x128)
    }

    private mutating func readDirectory() throws(PictureFault) {
        let directory = try number(4, 4)
        var unit = 2
        var across: Double?
        var down: Double?
        for index in 0..<min(200, try number(directory, 2)) {
            let entry = directory + 2 + index * 12
            switch try number(entry, 2) {
            case Tag.orientation:
                let value = try number(entry + 8, 2)
                if (1...8).contains(value) { orientation = value }
            case Tag.across: across = try fraction(at: number(entry + 8, 4))
            case Tag.down: down = try fraction(at: number(entry + 8, 4))
            case Tag.unit: unit = try number(entry + 8, 2)
            default: break
            }
        }
        guard let across, let down, unit == 2 || unit == 3 else { return }
        let scale = unit == 3 ? 2.54 : 1
        // 72 is what cameras write when nobody has said anything.
        guard across * scale != 72 else { return }
        density = DotDensity(across: across * scale, down: down * scale)
    }

    private func number(_ place: Int, _ count: Int) throws(PictureFault) -> Int {
        try reader.number(place, bytes: count, lowFirst: lowFirst)
    }

    private func fraction(at place: Int) throws(PictureFault) -> Double? {
        let denominator = try number(place + 4, 4)
        return denominator == 0 ? nil : Double(try number(place, 4)) / Double(denominator)
    }
}
