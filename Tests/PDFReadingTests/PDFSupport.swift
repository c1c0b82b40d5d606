import Diagnostics
import Foundation
import PDFWriting
import PageModel
import TestSupport

/// Papers as other programs leave them.
enum ForeignPDF {
    static func paper(pages: Int = 2) throws -> [UInt8] {
        let session = try Fixture.session()
        let drawn = (1...pages).map { number in
            Page.a4([session.line("Ủy ban nhân dân, trang \(number)", .body, baseline: 100)], number: number)
        }
        return try PDFWriter().write(PagedDocument(pages: drawn), from: session)
    }

    /// A page as large as its text.
    static func stamp(_ text: String) throws -> [UInt8] {
        let session = try Fixture.session()
        let line = session.line(text, .body, x: 0, baseline: 14)
        let page = Page(number: 1, width: line.frame.width, height: .points(18), items: [line])
        return try PDFWriter().write(PagedDocument(pages: [page]), from: session)
    }

    /// What qpdf makes of a file.
    static func rewritten(_ pdf: [UInt8], _ options: [String]) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try Data(pdf).write(to: folder.url.appending(path: "in.pdf"))
        let result = try Program.run(
            "qpdf", options + [folder.path("in.pdf"), folder.path("out.pdf")], in: folder.url)
        guard result.status == 0 else { throw DiagnosedError(Diagnostic(.pdfDamaged, ["reason": result.errors])) }
        return try folder.bytes("out.pdf")
    }

    /// A file of these objects, from number 1 on; the first is the catalog.
    static func built(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.7\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { text += String(format: "%010d 00000 n \n", place) }
        return Array((text + "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n").utf8)
    }

    /// One page, signed by two hands in a second revision; one more field waits for its signature.
    static var signed: [UInt8] {
        let first = built([
            "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595.276 841.89]/Rotate 0/Resources<<>>>>",
            "<</Type/Page/Parent 2 0 R/Annots[6 0 R]>>",
            "<</T(k)/FT/Sig/Kids[5 0 R 6 0 R 8 0 R]>>",
            "<</Parent 4 0 R/T(a)/V 7 0 R>>",
            "<</Type/Annot/Subtype/Widget/Rect[0 0 0 0]/Parent 4 0 R/FT/Sig/T(b)>>",
            "<</Type/Sig/Filter/Adobe.PPKLite/Name<FEFF004E006700751EC5006E>/M(D:20260905080000+07'00')"
                + "/ByteRange[0 100 200 50]/Contents<00>>>",
            "<</Parent 4 0 R/T(c)>>",
        ])
        let start = first.count
        let table = String(decoding: first, as: UTF8.self).components(separatedBy: "startxref\n")[1].split(
            separator: "\n")[0]
        let object = "8 0 obj\n<</Parent 4 0 R/T(c)/V<</Type/Sig/ByteRange[0 300 400 90]/Contents<00>>>>>\nendobj\n"
        let xref =
            "xref\n8 1\n" + String(format: "%010d 00000 n \n", start)
            + "trailer\n<</Size 9/Root 1 0 R/Prev \(table)>>\nstartxref\n\(start + object.utf8.count)\n%%EOF\n"
        return first + Array((object + xref).utf8)
    }
}
