import Diagnostics
import Foundation
import PDFReading
import Publishing

/// A copy with all that sending it needs, and what the ledger knows of it.
struct PrintOrder {
    var document: PrintDocument
    var copy: PrintCopy
    var pages: [ClosedRange<Int>]
    var isDuplex: Bool
    var tray: String?
    var record: PrintRecord

    /// The copies that a request means, checked against the printer and set down in the ledger.
    ///
    /// All that is wrong is told together, and then nothing is set down.
    static func orders(
        _ documents: [PrintDocument], _ request: PrintRequest, on printer: Printer, in ledger: PrintLedger
    ) throws(DiagnosedError) -> [PrintOrder] {
        var faults: [Diagnostic] = []
        var copies: [(document: PrintDocument, copy: PrintCopy, part: String)] = []
        var means: [(pages: [ClosedRange<Int>], isDuplex: Bool, tray: String?)] = []
        for document in documents {
            do throws(DiagnosedError) {
                let isDuplex = try SideRules.isDuplex(document, request, on: printer)
                let tray = try SideRules.tray(document, request, on: printer)
                guard let pages = request.pages(of: document, isDuplex: isDuplex) else {
                    let arguments = ["name": document.title, "pages": "\(document.pages)"]
                    throw DiagnosedError(Diagnostic(.pagesNotThere, arguments))
                }
                let part = pages.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
                for copy in document.copies where request.wants(copy) {
                    copies.append((document, copy, part))
                    means.append((pages, isDuplex, tray))
                }
            } catch {
                faults += error.diagnostics.filter { !faults.contains($0) }
            }
        }
        if copies.isEmpty, faults.isEmpty { faults.append(Diagnostic(.nothingToPrint)) }
        guard faults.isEmpty else { throw DiagnosedError(faults) }
        let records = try ledger.prepare(copies) { state in
            request.again || (request.retries && state != .done)
        }
        return zip(zip(copies, means), records).map { pair, record in
            PrintOrder(
                document: pair.0.document, copy: pair.0.copy, pages: pair.1.pages, isDuplex: pair.1.isDuplex,
                tray: pair.1.tray, record: record)
        }
    }

    var sides: Int { pages.isEmpty ? document.pages : pages.reduce(0) { $0 + $1.count } }
    /// That it takes when all goes well; what printers say of themselves is seldom right.
    var sheets: Int { isDuplex ? (sides + 1) / 2 : sides }

    /// The bytes that go to the queue.
    ///
    /// Throws `VB632` for a file that is no longer what it was when the printing was asked for.
    func bytes() throws(DiagnosedError) -> [UInt8] {
        let bytes: [UInt8]
        switch document.content {
        case .bytes(let own): bytes = own
        case .file(let path): bytes = try Input.read(path).get()
        }
        guard Fingerprint.of([bytes]).hexadecimal == document.hash else {
            throw DiagnosedError(Diagnostic(.printFileChanged, ["name": document.title]))
        }
        guard let stamp = copy.stamp else { return bytes }
        return try StampedPDF(bytes).written(with: stamp)
    }

    /// - Parameter name: tells this attempt from all others in the queue.
    func ticket(_ name: String, isHeld: Bool) -> JobTicket {
        JobTicket(
            name: name, isDuplex: isDuplex, width: document.size.width, height: document.size.height, tray: tray,
            pages: pages, isHeld: isHeld)
    }

    /// A clerk finds the copy by it in the queue; the end is like no other.
    var newJobName: String {
        let chance = String(UInt64.random(in: .min ... .max), radix: 36)
        let part = record.part.isEmpty ? "" : " tr. \(record.part)"
        return "\(document.title.prefix(60)) #\(copy.number)\(part) ·\(chance)"
    }
}
