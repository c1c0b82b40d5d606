import Diagnostics
import PageModel

/// Reads a picture's kind and size from the head of its file. Nothing is decoded: a small file may claim a billion dots.
enum PictureMeasuring {
    /// Dots of a side, and of the whole picture: an A3 sheet at 600 dots per inch has more, no office paper needs them.
    static let mostOnASide = 10_000
    static let mostInAll = 40_000_000

    /// - Parameter file: as the author wrote it, for the findings.
    static func measure(_ bytes: [UInt8], file: String) throws(DiagnosedError) -> Picture {
        do throws(PictureFault) {
            let reader = ByteReader(bytes)
            if PNGHeader.isPNG(reader) { return try picture(.png, bytes, dots: PNGHeader(reader)) }
            if JPEGHeader.isJPEG(reader) { return try picture(.jpeg, bytes, dots: JPEGHeader(reader)) }
            if let drawing = try SVGHeader(bytes) {
                return Picture(
                    .svg, bytes: bytes, width: .points(drawing.width), height: .points(drawing.height),
                    isSizeKnown: drawing.isSizeKnown)
            }
        } catch {
            throw DiagnosedError(error.diagnostic(file: file))
        }
        throw DiagnosedError(Diagnostic(.pictureOfUnknownKind, at: nil, ["file": file]))
    }

    private static func picture(
        _ format: Picture.Format, _ bytes: [UInt8], dots: some RasterHeader
    ) throws(PictureFault) -> Picture {
        guard dots.width > 0, dots.height > 0 else { throw .damaged(vi: "ảnh không có điểm nào", en: "it has no dots") }
        guard max(dots.width, dots.height) <= mostOnASide, dots.width * dots.height <= mostInAll else {
            throw .tooLarge(
                size: "\(dots.width) × \(dots.height)", vi: "10.000 điểm mỗi chiều và 40 triệu điểm cả ảnh",
                en: "10,000 dots a side and 40 million in all")
        }
        let density = dots.density.flatMap { $0.isPlausible ? $0 : nil }
        let size = (
            width: Double(dots.width) / (density?.across ?? 96) * 72,
            height: Double(dots.height) / (density?.down ?? 96) * 72
        )
        let isTurned = dots.orientation > 4
        return Picture(
            format, bytes: bytes, width: .points(isTurned ? size.height : size.width),
            height: .points(isTurned ? size.width : size.height), isSizeKnown: density != nil,
            pixels: (dots.width, dots.height), orientation: dots.orientation)
    }
}

/// What the head of a file of dots tells.
protocol RasterHeader {
    var width: Int { get }
    var height: Int { get }
    var density: DotDensity? { get }
    /// 1 to 8, as in Exif.
    var orientation: Int { get }
}

/// Dots per inch.
struct DotDensity: Equatable {
    var across: Double
    var down: Double

    /// Some programs write 1 or 0 where they know nothing.
    var isPlausible: Bool { (10...10_000).contains(across) && (10...10_000).contains(down) }
}

/// Why a picture cannot be taken.
enum PictureFault: Error {
    case damaged(vi: String, en: String)
    case unsupported(vi: String, en: String)
    case tooLarge(size: String, vi: String, en: String)
    case holdsText(element: String)
    case refersOutside(String)
    case sizeless

    static let cutShort = PictureFault.damaged(vi: "tệp kết thúc giữa chừng", en: "the file ends half-way")

    func diagnostic(file: String) -> Diagnostic {
        switch self {
        case .damaged(let vi, let en):
            Diagnostic(.pictureDamaged, at: nil, ["file": file, "lydo": vi, "reason": en])
        case .unsupported(let vi, let en):
            Diagnostic(.pictureUnsupported, at: nil, ["file": file, "lydo": vi, "reason": en])
        case .tooLarge(let size, let vi, let en):
            Diagnostic(.pictureTooLarge, at: nil, ["file": file, "size": size, "gioihan": vi, "limit": en])
        case .holdsText(let element):
            Diagnostic(.drawingHoldsText, at: nil, ["file": file, "element": element])
        case .refersOutside(let reference):
            Diagnostic(.drawingRefersOutside, at: nil, ["file": file, "reference": String(reference.prefix(80))])
        case .sizeless: Diagnostic(.pictureSizeless, at: nil, ["file": file])
        }
    }
}

/// Numbers out of bytes, none beyond the end.
struct ByteReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func byte(_ place: Int) throws(PictureFault) -> Int {
        guard bytes.indices.contains(place) else { throw .cutShort }
        return Int(bytes[place])
    }

    /// Of so many bytes, the high one first unless said otherwise.
    func number(_ place: Int, bytes count: Int, lowFirst: Bool = false) throws(PictureFault) -> Int {
        guard place >= 0, place + count <= bytes.count else { throw .cutShort }
        let piece = bytes[place..<place + count]
        return lowFirst ? piece.reversed().reduce(0) { $0 << 8 | Int($1) } : piece.reduce(0) { $0 << 8 | Int($1) }
    }

    func holds(_ mark: [UInt8], at place: Int) -> Bool {
        place >= 0 && place + mark.count <= bytes.count && bytes[place..<place + mark.count].elementsEqual(mark)
    }
}
