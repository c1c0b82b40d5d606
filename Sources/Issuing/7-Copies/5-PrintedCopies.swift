import Diagnostics
import FormatRules
import Foundation
import Layout
import PDFReading
import PageModel
import PlanModel
import Printing
import Publishing

/// How a registered paper is printed.
package struct CopyWish: Sendable {
    /// Nil is one for each recipient on paper, the file copies and the spare ones.
    package var count: Int? = 1
    /// The leader signs every copy: an unsigned one may be printed.
    package var signsEach = false
    /// Sets `Bản số: 37` onto each copy.
    package var stampsSerials = false
    package var isDuplex: Bool?
    package var tray = ""

    package init() {}
}

extension Publisher {
    /// A registered paper as the printer gets it: the signed file, a copy for each whom it reaches.
    ///
    /// Throws `VB772` and `VB773` where copies are wanted and there is no signed file, `VB774` for a file that was
    /// changed, what ``PDFInspection`` says of one that cannot be read.
    package func printDocument(
        of paper: Paper, in book: Book, wish: CopyWish
    ) throws(DiagnosedError) -> Outcome<PrintDocument> {
        let made = try bytes(of: paper, in: book, wish: wish)
        let looked = try PDFInspection.look(at: made.bytes, isThorough: false)
        let copies = try copies(of: paper, in: book, wish: wish)
        let document = PrintDocument(
            key: paper.printKey, title: paper.code ?? "",
            content: .bytes(made.bytes), hash: Fingerprint.of([made.bytes]).hexadecimal,
            pages: looked.value.pages.count, size: looked.value.pages[0],
            sides: looked.value.pages.count == 1 ? .either : made.sides, tray: wish.tray, copies: copies)
        return Outcome(document, looked.diagnostics)
    }

    private func bytes(
        of paper: Paper, in book: Book, wish: CopyWish
    ) throws(DiagnosedError) -> (bytes: [UInt8], sides: PrintDocument.Sides) {
        let sides: PrintDocument.Sides =
            paper.isDuplex ? .duplex : try mirrorsMargins(paper.profile) ? .simplex : .either
        if paper.signed?.bearsNumber == true { return (try book.signedBytes(of: paper), sides) }
        // One is printed to be signed; copies are of what was signed.
        if wish.count != 1, !wish.signsEach { return (try book.signedBytes(of: paper), sides) }
        if wish.isDuplex == true, sides == .simplex { return (try mirrored(paper, in: book), .duplex) }
        return (try book.issuedBytes(of: paper), sides)
    }

    private func mirrorsMargins(_ profile: String) throws(DiagnosedError) -> Bool {
        do throws(ResourceError) {
            return try loaded(profile).page.mirrored.value
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }

    /// A paper that nobody has signed yet, laid out for both sides of a sheet. For the printer alone: the issued file
    /// stays as it is.
    ///
    /// Throws `VB774` where the source is not what was issued.
    private func mirrored(_ paper: Paper, in book: Book) throws(DiagnosedError) -> [UInt8] {
        let path = book.place(of: paper.source ?? "")
        let bytes = try Input.read(path).get()
        guard Fingerprint.of([bytes]).hexadecimal == paper.sourceHash else {
            throw DiagnosedError(Diagnostic(.signedChanged, ["path": path], file: path))
        }
        let published = publish(bytes, name: path, settings: PublishSettings(profile: paper.profile, duplex: true))
        guard let publication = published.value else { throw DiagnosedError(published.diagnostics) }
        return publication.pdf
    }

    private func copies(of paper: Paper, in book: Book, wish: CopyWish) throws(DiagnosedError) -> [PrintCopy] {
        var copies = try book.distribution(of: paper).copies.map { PrintCopy(number: $0.number, label: $0.label) }
        if let count = wish.count {
            copies = (1...max(1, count)).map { number in
                copies.indices.contains(number - 1) && count > 1 ? copies[number - 1] : PrintCopy(number: number)
            }
        }
        guard wish.stampsSerials else { return copies }
        return try copies.map { copy throws(DiagnosedError) in
            let filled = fill("ban-so", with: [FormValues("\(copy.number)", ["serial": "\(copy.number)"])])
            guard let stamp = filled.value else { throw DiagnosedError(filled.diagnostics) }
            var copy = copy
            // In the upper margin, above the left column of the head.
            copy.stamp = PDFStamp(pdf: stamp.pdf, x: .millimetres(30), y: .millimetres(8))
            return copy
        }
    }
}

extension Paper {
    /// By what the ledger of printing knows it.
    package var printKey: String { [code ?? "", day?.cited ?? ""].joined(separator: " ") }
}
