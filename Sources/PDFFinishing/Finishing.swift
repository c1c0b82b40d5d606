import Diagnostics
import PageModel

/// Completes a drawn PDF with what Cairo does not write: the language of the text, the wish to show the title
/// in the window's frame, the document's day in the standard's form, and an identifier made from the contents.
///
/// The bytes that were drawn stay as they are but for four insertions and the table of offsets, which is why no
/// PDF library is needed. libqpdf would write the same file anew in 1 ms where this takes 0.05, and would cost
/// every cold start another 4 ms for loading GnuTLS. The file keeps one revision: no update hangs behind it.
package func finish(_ pdf: [UInt8], metadata: Metadata) throws(FinishingError) -> [UInt8] {
    let structure = try PDFStructure(pdf)
    let entries = [
        " /Lang \(PDFText.literal(metadata.language))",
        "   /ViewerPreferences << /DisplayDocTitle true >>",
        "  ",
    ]
    var insertions = [Insertion(entries.joined(separator: "\n"), at: structure.catalog)]
    if let date = metadata.date, let description = structure.description {
        insertions.append(Insertion(" /CreationDate \(try PDFText.date(date))\n  ", at: description))
    }
    let identity = Fingerprint.of([pdf] + insertions.map(\.bytes)).hexadecimal
    let trailer = Insertion(" /ID [<\(identity)> <\(identity)>]\n  ", at: structure.trailer)
    return put(insertions.sorted { $0.place < $1.place }, trailer, into: pdf, structure)
}

private func put(
    _ insertions: [Insertion], _ trailer: Insertion, into pdf: [UInt8], _ structure: PDFStructure
) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(pdf.count + 512)
    var copied = 0
    for insertion in insertions {
        result += pdf[copied..<insertion.place]
        result += insertion.bytes
        copied = insertion.place
    }
    result += pdf[copied..<structure.table]
    let table = result.count
    result += structure.movedTable(in: pdf, by: insertions)
    result += pdf[structure.tableEnd..<trailer.place]
    result += trailer.bytes
    result += pdf[trailer.place..<structure.startOffset]
    result += Array("\(table)\n%%EOF\n".utf8)
    return result
}
