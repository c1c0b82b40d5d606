import Diagnostics
import Foundation
import PDFWriting
import Publishing

/// Puts the documents of a folder into one file for the printer.
package struct Merging {
    package var imposition = Imposition.single
    /// How the file is printed; nil as each document was laid out.
    package var isDuplex: Bool?
    /// Names of documents with `*` and `?`; all where there are none.
    package var names: [String] = []

    /// Waits for a run on the folder instead of telling of it.
    package var waits = false
    /// Raised from outside to end the merging early.
    package var stop = StopFlag()

    package init() {}

    /// What a print file holds.
    package struct PrintSet: Sendable {
        package var groups: [PrintGroup]
        package var documents: Int
        package var sides: Int
    }

    /// Writes the file, which appears whole or not at all, and sets down in the ledger where each document lies in it.
    ///
    /// Throws for a folder without a batch, when it is stopped, for documents that are not as they were written, and when writing fails.
    package func merge(_ folder: String, into path: String) throws(DiagnosedError) -> Outcome<PrintSet> {
        guard try Ledger.open(in: folder, creating: false) != nil else {
            throw DiagnosedError(Diagnostic(.ledgerMissing, file: folder))
        }
        // Nobody makes documents anew while they are read.
        let held = try OutputFolder(folder, waits: waits, stop: stop)
        guard let ledger = try Ledger.open(in: folder, creating: true) else {
            throw DiagnosedError(Diagnostic(.ledgerMissing, file: folder))
        }
        let known = try ledger.entries()
        try check(path, besides: known, in: held)
        let entries = known.filter { $0.state != .dropped && isChosen($0) }
        let done = entries.filter { $0.state == .done }
        try check(done, in: held)
        var groups = PrintGroup.groups(of: done, isDuplex: imposition == .booklet ? true : isDuplex)
        let file = try PendingFile(path)
        let ranges = try write(&groups, from: held, to: file)
        if !file.isStream { try ledger.put(ranges, of: URL(fileURLWithPath: path).standardizedFileURL.path) }
        let set = PrintSet(groups: groups, documents: done.count, sides: groups.last?.last ?? 0)
        return Outcome(set, remarks(entries, done, folder))
    }

    private func isChosen(_ entry: LedgerEntry) -> Bool {
        names.isEmpty || names.contains { FileName.fits(entry.name, $0) }
    }

    /// No document of the folder is written over, chosen or not, made or still to be made; nor is the ledger.
    private func check(
        _ path: String, besides known: [LedgerEntry], in folder: OutputFolder
    ) throws(DiagnosedError) {
        let (target, place) = (Input.canonical(path), Input.canonical(folder.path))
        if target.hasPrefix(place + "/.vanban/") || known.contains(where: { place + "/" + $0.name == target }) {
            throw DiagnosedError(Diagnostic(.overwritesDocument, ["path": path], file: nil))
        }
    }

    private func check(_ done: [LedgerEntry], in folder: OutputFolder) throws(DiagnosedError) {
        if done.isEmpty { throw DiagnosedError(Diagnostic(.nothingToMerge, file: folder.path)) }
        let changed = done.filter { !$0.holds(folder.file($0.name)) }
        guard changed.isEmpty else {
            throw DiagnosedError(
                changed.prefix(20).map {
                    Diagnostic(.documentNotAsWritten, ["name": $0.name], file: folder.file($0.name))
                })
        }
    }

    private func write(
        _ groups: inout [PrintGroup], from folder: OutputFolder, to file: PendingFile
    ) throws(DiagnosedError) -> [(name: String, range: PrintedRange)] {
        let title = (folder.path as NSString).lastPathComponent
        let print = PrintFile(to: file, title: title, imposition: imposition)
        var ranges: [(name: String, range: PrintedRange)] = []
        for index in groups.indices {
            groups[index].first = print.sideCount + 1
            for entry in groups[index].entries {
                // The file that was begun goes with its last reference.
                if stop.isSet { throw DiagnosedError(Diagnostic(.mergeStopped, file: folder.path)) }
                let bytes = try BatchInput.read(folder.file(entry.name))
                let title = (entry.name as NSString).deletingPathExtension
                do throws(DiagnosedError) {
                    let range = try print.append(bytes, title: title, isDuplex: groups[index].setup.isDuplex)
                    ranges.append((entry.name, range))
                } catch {
                    throw DiagnosedError(error.diagnostics.map { $0.inFile(folder.file(entry.name)) })
                }
            }
            groups[index].last = print.sideCount
        }
        try print.finish()
        try file.commit()
        return ranges
    }

    private func remarks(_ entries: [LedgerEntry], _ done: [LedgerEntry], _ folder: String) -> [Diagnostic] {
        var remarks: [Diagnostic] = []
        if entries.count > done.count {
            remarks.append(Diagnostic(.mergeIncomplete, ["count": "\(entries.count - done.count)"], file: folder))
        }
        if isDuplex == true, imposition == .single {
            let count = done.count { !$0.isDuplex && ($0.output?.pages ?? 0) > 1 }
            if count > 0 { remarks.append(Diagnostic(.laidOutForOneSide, ["count": "\(count)"], file: folder)) }
        }
        return remarks
    }
}

extension PendingFile: ByteDestination {}
