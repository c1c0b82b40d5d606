import CQPDF
import Diagnostics
import PageModel

/// A text that is set onto a page of a finished paper: `Bản số: 37`.
package struct PDFStamp: Sendable, Hashable {
    /// A PDF whose first page holds the text and is as large as the text needs.
    package var pdf: [UInt8]
    /// Of that page's top left corner, from the top left corner of the page as it is seen. Less than zero counts from
    /// the other edge to the stamp's far corner.
    package var x: Length
    package var y: Length

    package init(pdf: [UInt8], x: Length, y: Length) {
        self.pdf = pdf
        self.x = x
        self.y = y
    }
}

/// Writes a PDF of any program anew. What was read is left as it is: these are bytes for the printer, a digital
/// signature does not hold for them.
package enum PDFRewriting {
    /// The same pages as plain objects in one revision, each page with one content, not encrypted; equal bytes for
    /// equal files. Such a file `PDFWriting` can take in.
    ///
    /// Throws as ``PDFInspection/look(at:isThorough:)`` does.
    package static func normalised(_ bytes: [UInt8]) throws(DiagnosedError) -> [UInt8] {
        let document = try QPDFDocument(bytes)
        for page in try document.pages() where !(page["/Contents"]?.isStream ?? false) {
            page.set("/Contents", document.stream(try document.content(of: page)))
        }
        return try document.written()
    }

    /// The file with a stamp on its first page.
    ///
    /// Throws as ``PDFInspection/look(at:isThorough:)`` does.
    package static func stamped(_ bytes: [UInt8], with stamp: PDFStamp) throws(DiagnosedError) -> [UInt8] {
        try StampedPDF(bytes).written(with: stamp)
    }
}

/// A paper that is stamped again and again, for each of its copies: read once.
package struct StampedPDF: Sendable {
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package func written(with stamp: PDFStamp) throws(DiagnosedError) -> [UInt8] {
        let document = try QPDFDocument(bytes)
        let page = try document.pages()[0]
        let other = try QPDFDocument(stamp.pdf)
        let source = try other.pages()[0]
        let (view, size) = (try PageView(page), try PageView(source))
        let form = document.stream(
            try other.content(of: source),
            [
                ("/Type", document.object("/XObject")), ("/Subtype", document.object("/Form")),
                ("/BBox", document.object("[\(size.box.map { PDFNumber.text($0) }.joined(separator: " "))]")),
                ("/Resources", source["/Resources"].map(document.copy) ?? document.object("<< >>")),
            ])
        let left = stamp.x.points >= 0 ? stamp.x.points : view.width + stamp.x.points - size.width
        let top = stamp.y.points >= 0 ? stamp.y.points : view.height + stamp.y.points - size.height
        let place = view.placing(x: left - size.box[0], y: view.height - top - size.height - size.box[1])
        document.draw(form, at: place, on: page)
        // What was copied is read from where it lies when it is written.
        defer { withExtendedLifetime(other) {} }
        return try document.written()
    }
}

extension QPDFDocument {
    /// Draws over all that the page shows, whatever its content leaves set.
    fileprivate func draw(_ form: QPDFObject, at place: [Double], on page: QPDFObject) {
        let own = page["/Contents"]
        let before = own?.array ?? own.map { [$0] } ?? []
        let numbers = place.map { PDFNumber.text($0) }.joined(separator: " ")
        let after = stream(Array("\nQ q \(numbers) cm /VanbanStamp Do Q\n".utf8))
        page.set("/Contents", array([stream(Array("q\n".utf8))] + before + [after]))
        // Pages share their resources: the stamp is added to a copy.
        let resources = copyOfDictionary(page["/Resources"])
        let drawings = copyOfDictionary(resources["/XObject"])
        drawings.set("/VanbanStamp", form)
        resources.set("/XObject", drawings)
        page.set("/Resources", resources)
    }

    private func copyOfDictionary(_ object: QPDFObject?) -> QPDFObject {
        let copy = self.object("<< >>")
        guard let object else { return copy }
        for key in object.keys { if let value = object[key] { copy.set(key, value) } }
        return copy
    }

    /// The file as it is now.
    fileprivate func written() throws(DiagnosedError) -> [UInt8] {
        _ = qpdf.startWriting(data)
        qpdf.setObjectStreams(data, qpdf_o_disable.rawValue)
        qpdf.setStreamData(data, qpdf_s_preserve.rawValue)
        qpdf.keepEncryption(data, 0)
        qpdf.identifyByContent(data, 1)
        _ = qpdf.write(data)
        try check()
        guard let start = qpdf.bytes(data) else {
            throw DiagnosedError(Diagnostic(.pdfDamaged, ["reason": "nothing was written"]))
        }
        return Array(UnsafeBufferPointer(start: start, count: qpdf.length(data)))
    }
}

/// Numbers in the syntax of PDF, which knows no exponents.
enum PDFNumber {
    static func text(_ value: Double) -> String {
        let thousandths = Int((value * 10_000).rounded())
        let (whole, part) = (abs(thousandths) / 10_000, abs(thousandths) % 10_000)
        let digits = String(repeating: "0", count: 4 - "\(part)".count) + "\(part)"
        return "\(thousandths < 0 ? "-" : "")\(whole).\(digits)"
    }
}
