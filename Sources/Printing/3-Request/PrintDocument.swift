import PDFReading

/// A document that is to be printed, and its copies.
package struct PrintDocument: Sendable {
    /// How its pages were laid out.
    package enum Sides: String, Sendable {
        case simplex = "một mặt"
        case duplex = "hai mặt"
        /// Nobody knows, or it makes no difference: a scan, a paper of one page, margins that are alike.
        case either = "tuỳ ý"
    }

    package enum Content: Sendable {
        case bytes([UInt8])
        /// Read when it is sent, and refused when it is no longer what the hash says.
        case file(String)
    }

    /// What tells it from others in the ledger: a file's name, a paper's number.
    package var key: String
    /// As the queue shows it.
    package var title: String
    package var content: Content
    /// Of the bytes, as `Fingerprint` makes it.
    package var hash: String
    package var pages: Int
    /// Of the first page, in millimetres.
    package var size: PDFDescription.PageSize
    package var sides: Sides
    /// In a person's words; empty leaves it to the printer.
    package var tray: String
    package var copies: [PrintCopy]

    package init(
        key: String, title: String, content: Content, hash: String, pages: Int,
        size: PDFDescription.PageSize = PDFDescription.PageSize(width: 210, height: 297), sides: Sides = .either,
        tray: String = "", copies: [PrintCopy] = [PrintCopy(number: 1)]
    ) {
        self.key = key
        self.title = title
        self.content = content
        self.hash = hash
        self.pages = pages
        self.size = size
        self.sides = sides
        self.tray = tray
        self.copies = copies
    }
}

/// One copy of a document, which is printed exactly once.
package struct PrintCopy: Sendable, Hashable {
    /// From 1.
    package var number: Int
    /// Whom it is for; shown to people only.
    package var label: String
    /// Set onto its first page, such as `Bản số: 37`.
    package var stamp: PDFStamp?

    package init(number: Int, label: String = "", stamp: PDFStamp? = nil) {
        self.number = number
        self.label = label
        self.stamp = stamp
    }
}

/// How documents are to be printed.
package struct PrintRequest: Sendable {
    package var printer: String
    /// Jobs wait in the queue until they are released.
    package var holds = false
    /// Nil as each was laid out; one side where that is not known.
    package var isDuplex: Bool?
    /// Over that of the documents.
    package var tray: String?
    /// Counted from 1; empty for all.
    package var pages: [ClosedRange<Int>] = []
    /// Sheets instead of pages; with both sides the second one holds pages 3 and 4.
    package var sheets: [ClosedRange<Int>] = []
    /// Only the copies with these numbers; empty for all.
    package var onlyCopies: [ClosedRange<Int>] = []
    /// Prints what was printed before once more.
    package var again = false
    /// Prints once more what was cancelled, aborted or is not known to have been printed.
    package var retries = false
    /// How many jobs may be unfinished at once.
    package var window = 3
    /// Seconds that a printer in trouble is waited for.
    package var patience = 15.0

    package init(printer: String) { self.printer = printer }

    /// Pages of a document; nil for one that has none of them.
    func pages(of document: PrintDocument, isDuplex: Bool) -> [ClosedRange<Int>]? {
        var wanted = pages
        if !sheets.isEmpty {
            let sides = isDuplex ? 2 : 1
            wanted = sheets.map { ($0.lowerBound - 1) * sides + 1...$0.upperBound * sides }
        }
        if wanted.isEmpty { return [] }
        let there = wanted.filter { $0.lowerBound <= document.pages }
            .map { $0.lowerBound...min($0.upperBound, document.pages) }
        return there.isEmpty ? nil : there
    }

    func wants(_ copy: PrintCopy) -> Bool { onlyCopies.isEmpty || onlyCopies.contains { $0.contains(copy.number) } }
}
