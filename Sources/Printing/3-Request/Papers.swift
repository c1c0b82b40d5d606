import Batch
import Diagnostics
import FormatRules
import Foundation
import PDFReading
import Publishing

/// What a user names: a batch's folder, a folder of PDFs, PDFs, sources.
package struct Papers {
    /// Makes sources into PDFs.
    let publisher: Publisher
    /// The two sides that are asked for; nil where it is left to each document.
    let isDuplex: Bool?
    /// How many copies of each document.
    let copies: Int

    package init(publisher: Publisher, isDuplex: Bool?, copies: Int) {
        (self.publisher, self.isDuplex, self.copies) = (publisher, isDuplex, copies)
    }

    /// Documents that share a ledger.
    package struct Set: Sendable {
        package var folder: String
        package var documents: [PrintDocument]

        package init(folder: String, documents: [PrintDocument]) {
            self.folder = folder
            self.documents = documents
        }

        /// Those of one folder become one.
        package static func joined(_ sets: [Set]) -> [Set] {
            sets.reduce(into: []) { joined, set in
                let place = Input.canonical(set.folder.isEmpty ? "." : set.folder)
                let same = joined.firstIndex { Input.canonical($0.folder.isEmpty ? "." : $0.folder) == place }
                if let same { joined[same].documents += set.documents } else { joined.append(set) }
            }
        }
    }

    /// In the order given; files of one folder share its ledger.
    package func sets(of paths: [String]) throws(DiagnosedError) -> Outcome<[Set]> {
        var outcome = Outcome<[Set]>([])
        for path in paths {
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            let found = isThere && isFolder.boolValue ? try folder(path) : try file(path)
            outcome.diagnostics += found.diagnostics
            outcome.value.append(found.value)
        }
        outcome.value = Set.joined(outcome.value)
        return outcome
    }

    // MARK: Folders

    private func folder(_ path: String) throws(DiagnosedError) -> Outcome<Set> {
        if let ledger = try Ledger.open(in: path, creating: false) { return try batch(path, try ledger.entries()) }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let papers = names.filter { $0.lowercased().hasSuffix(".pdf") && !$0.hasPrefix(".") }
            .sorted { PeopleOrder.precedes($0, $1) }
        guard !papers.isEmpty else { throw DiagnosedError(Diagnostic(.nothingToPrint, file: path)) }
        var outcome = Outcome(Set(folder: path, documents: []))
        for name in papers {
            let found = try loose((path as NSString).appendingPathComponent(name))
            outcome.value.documents.append(found.value)
            outcome.diagnostics += found.diagnostics
        }
        return outcome
    }

    private func batch(_ path: String, _ entries: [LedgerEntry]) throws(DiagnosedError) -> Outcome<Set> {
        let wanted = entries.filter { $0.state != .dropped }
        let done = wanted.filter { $0.state == .done }
        func place(_ entry: LedgerEntry) -> String { (path as NSString).appendingPathComponent(entry.name) }
        let changed = done.filter { !$0.holds(place($0)) }
        guard changed.isEmpty else {
            throw DiagnosedError(
                changed.prefix(20).map { Diagnostic(.printFileChanged, ["name": $0.name], file: place($0)) })
        }
        var outcome = Outcome(Set(folder: path, documents: []))
        if done.isEmpty { throw DiagnosedError(Diagnostic(.nothingToPrint, file: path)) }
        if wanted.count > done.count {
            outcome.diagnostics.append(
                Diagnostic(.batchNotAllMade, ["count": "\(wanted.count - done.count)"], file: path))
        }
        for entry in done {
            guard let output = entry.output else { continue }
            var sides = entry.isDuplex ? PrintDocument.Sides.duplex : .either
            if !entry.isDuplex, isDuplex == true, output.pages > 1 {
                sides = try self.sides(
                    of: PDFInspection.look(at: Input.read(place(entry)).get(), isThorough: false).value)
            }
            outcome.value.documents.append(
                PrintDocument(
                    key: entry.name, title: (entry.name as NSString).deletingPathExtension,
                    content: .file(place(entry)),
                    hash: output.hash, pages: output.pages,
                    size: PDFDescription.PageSize(width: output.width * 25.4 / 72, height: output.height * 25.4 / 72),
                    sides: sides, tray: entry.tray, copies: numbered))
        }
        return outcome
    }

    private var numbered: [PrintCopy] { (1...max(1, copies)).map { PrintCopy(number: $0) } }

    // MARK: Files

    private func file(_ path: String) throws(DiagnosedError) -> Outcome<Set> {
        let isSource = !path.lowercased().hasSuffix(".pdf")
        let found = isSource ? try source(path) : try loose(path)
        return Outcome(Set(folder: path.folderOfPath, documents: [found.value]), found.diagnostics)
    }

    private func loose(_ path: String) throws(DiagnosedError) -> Outcome<PrintDocument> {
        let bytes = try Input.read(path).get()
        do throws(DiagnosedError) {
            let seen = try PDFInspection.look(at: bytes, isThorough: false)
            let name = (path as NSString).lastPathComponent
            let document = PrintDocument(
                key: name, title: (name as NSString).deletingPathExtension, content: .file(path),
                hash: Fingerprint.of([bytes]).hexadecimal, pages: seen.value.pages.count, size: seen.value.pages[0],
                sides: try sides(of: seen.value), copies: numbered)
            return Outcome(document, seen.diagnostics.map { $0.inFile(path) })
        } catch {
            throw DiagnosedError(error.diagnostics.map { $0.inFile(path) })
        }
    }

    /// Made in memory, for the sides that are asked for; nothing is written.
    private func source(_ path: String) throws(DiagnosedError) -> Outcome<PrintDocument> {
        let bytes = try Input.read(path).get()
        let settings = PublishSettings(duplex: isDuplex == true)
        let outcome = publisher.publish(bytes, name: path, settings: settings)
        guard let made = outcome.value, !outcome.diagnostics.hasErrors, let page = made.laid.pages.pages.first else {
            throw DiagnosedError(outcome.diagnostics)
        }
        let name = (path as NSString).lastPathComponent
        let isMirrored = made.laid.profile.page.mirrored.value
        let document = PrintDocument(
            key: name, title: (name as NSString).deletingPathExtension, content: .bytes(made.pdf),
            hash: Fingerprint.of([made.pdf]).hexadecimal, pages: made.laid.pages.pages.count,
            size: PDFDescription.PageSize(width: page.width.millimetres, height: page.height.millimetres),
            sides: settings.duplex ? .duplex : isMirrored ? .simplex : .either, copies: numbered)
        return Outcome(document, outcome.diagnostics)
    }

    /// A paper of this program says whether it was laid out for both sides. One that does not was laid out for one; that
    /// matters where its rules mirror the margins. Of others nobody knows.
    private func sides(of seen: PDFDescription) throws(DiagnosedError) -> PrintDocument.Sides {
        switch seen.duplex {
        case .longEdge, .shortEdge: return .duplex
        case .simplex: return .simplex
        case nil: break
        }
        guard isDuplex == true, seen.producer == "vanban" else { return .either }
        return try mirrored().contains { seen.keywords.contains($0) } ? .simplex : .either
    }

    /// The names of the profiles that mirror margins.
    private func mirrored() throws(DiagnosedError) -> [String] {
        do throws(ResourceError) {
            var names: [String] = []
            for id in Profile.identifiers {
                let profile = try Profile.load(id, from: publisher.store)
                if profile.page.mirrored.value { names.append(profile.name) }
            }
            return names
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }
}

/// `bài 2` before `bài 10`, as people count.
enum PeopleOrder {
    static func precedes(_ left: String, _ right: String) -> Bool {
        let (a, b) = (pieces(left), pieces(right))
        for (x, y) in zip(a, b) where x != y {
            if let m = Int(x), let n = Int(y), m != n { return m < n }
            return Fold.name(x) == Fold.name(y) ? x < y : Fold.name(x) < Fold.name(y)
        }
        return a.count == b.count ? left < right : a.count < b.count
    }

    /// Runs of digits and of other letters.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        for letter in text {
            let isDigit = letter.isASCII && letter.isNumber
            if let last = pieces.last?.last, (last.isASCII && last.isNumber) == isDigit {
                pieces[pieces.count - 1].append(letter)
            } else {
                pieces.append(String(letter))
            }
        }
        return pieces
    }
}
