import CQPDF
import Diagnostics

/// Looks at a PDF of any program, a scan or a signed paper, and changes nothing of it.
package enum PDFInspection {
    /// - Parameter isThorough: reads the content of all pages too, so that a file that was cut off in the middle of a
    ///   picture is noticed.
    ///
    /// Throws `VB615` without libqpdf, `VB616` for what is no PDF, `VB617` for one that is damaged beyond reading,
    /// `VB619` for one that opens only with a password. What could be read over is warned of (`VB618`).
    package static func look(
        at bytes: [UInt8], isThorough: Bool = true
    ) throws(DiagnosedError) -> Outcome<PDFDescription> {
        let document = try QPDFDocument(bytes)
        let sizes = try document.pages().map { page throws(DiagnosedError) in try size(of: page) }
        let signatures = SignatureSearch(document).signatures
        let duplex = document.root["/ViewerPreferences"]?["/Duplex"]?.name
        let (qpdf, data) = (document.qpdf, document.data)
        let isEncrypted = qpdf.isEncrypted(data) != 0
        if isThorough { try document.readThrough() }
        try document.check()
        let description = PDFDescription(
            version: qpdf.version(data).map { String(cString: $0) } ?? "?", pages: sizes,
            isEncrypted: isEncrypted, allowsPrinting: !isEncrypted || qpdf.allowsPrinting(data) != 0,
            signatures: signatures, duplex: duplex.flatMap(PDFDescription.Duplex.init),
            producer: document.information["/Producer"]?.text ?? "",
            keywords: document.information["/Keywords"]?.text ?? "",
            faults: document.warnings)
        guard let first = description.faults.first else { return Outcome(description) }
        let arguments = ["reason": first, "count": "\(description.faults.count)"]
        return Outcome(description, [Diagnostic(.pdfRepaired, arguments)])
    }

    private static func size(of page: QPDFObject) throws(DiagnosedError) -> PDFDescription.PageSize {
        let view = try PageView(page)
        return PDFDescription.PageSize(width: view.width * 25.4 / 72, height: view.height * 25.4 / 72)
    }
}

/// What of a page is seen, and how it is turned.
struct PageView {
    /// Left, lower, right, upper edge in the page's own units.
    let box: [Double]
    /// Degrees clockwise: 0, 90, 180 or 270.
    let turn: Int
    /// Points in one of the page's own units.
    let unit: Double

    init(_ page: QPDFObject) throws(DiagnosedError) {
        func box(_ key: String) -> [Double]? {
            guard let corners = page[key]?.array?.compactMap(\.double), corners.count == 4 else { return nil }
            return [
                min(corners[0], corners[2]), min(corners[1], corners[3]), max(corners[0], corners[2]),
                max(corners[1], corners[3]),
            ]
        }
        guard let sheet = box("/MediaBox"), sheet[2] - sheet[0] > 1, sheet[3] - sheet[1] > 1 else {
            throw DiagnosedError(Diagnostic(.pdfDamaged, ["reason": "a page without a size"]))
        }
        var seen = sheet
        if let crop = box("/CropBox") {
            let cut = [max(crop[0], sheet[0]), max(crop[1], sheet[1]), min(crop[2], sheet[2]), min(crop[3], sheet[3])]
            if cut[2] - cut[0] > 1, cut[3] - cut[1] > 1 { seen = cut }
        }
        self.box = seen
        turn = Int(((page["/Rotate"]?.double ?? 0) / 90).rounded()) * 90 % 360 + 360
        unit = max(page["/UserUnit"]?.double ?? 1, 0.001)
    }

    private var isAcross: Bool { turn % 180 != 0 }

    /// In points, as seen.
    var width: Double { (isAcross ? box[3] - box[1] : box[2] - box[0]) * unit }
    var height: Double { (isAcross ? box[2] - box[0] : box[3] - box[1]) * unit }

    /// Places something upright whose lower left corner is at the origin.
    ///
    /// - Parameters:
    ///   - x: of that corner, in points from the left edge as seen.
    ///   - y: of that corner, in points from the lower edge as seen.
    /// - Returns: the six numbers of a transformation into the page's own units.
    func placing(x: Double, y: Double) -> [Double] {
        let (x, y, scale) = (x / unit, y / unit, 1 / unit)
        switch turn % 360 {
        case 90: return [0, scale, -scale, 0, box[2] - y, box[1] + x]
        case 180: return [-scale, 0, 0, -scale, box[2] - x, box[3] - y]
        case 270: return [0, -scale, scale, 0, box[0] + y, box[3] - x]
        default: return [scale, 0, 0, scale, box[0] + x, box[1] + y]
        }
    }
}
