import PageModel

/// Completes a drawn PDF with what Cairo does not write: the language of the text, the wish to show the title
/// in the window's frame, and an identifier made from the contents.
///
/// The bytes that were drawn stay as they are but for the catalog, the table of offsets and the trailer, which
/// is why no PDF library is needed: libqpdf would write the same file anew in 1 ms, and costs every cold start
/// another 4 ms for loading GnuTLS. The file keeps one revision, so that a signature finds nothing before it.
package func finish(_ pdf: [UInt8], metadata: Metadata) throws(FinishingError) -> [UInt8] {
    let structure = try PDFStructure(pdf)
    let entries = """
        /Lang \(PDFText.literal(metadata.language))
           /ViewerPreferences << /DisplayDocTitle true >>

        """
    let insertion = Array("   \(entries)".utf8)
    let identity = Fingerprint.of(pdf, insertion).hexadecimal

    var result: [UInt8] = []
    result.reserveCapacity(pdf.count + insertion.count + 128)
    result += pdf[..<structure.catalogEnd]
    result += insertion
    result += pdf[structure.catalogEnd..<structure.table]
    result += structure.movedTable(in: pdf, by: insertion.count)
    result += pdf[structure.tableEnd..<structure.trailerEnd]
    result += Array("   /ID [<\(identity)> <\(identity)>]\n".utf8)
    result += pdf[structure.trailerEnd..<structure.startOffset]
    result += Array("\(structure.table + insertion.count)\n%%EOF\n".utf8)
    return result
}
