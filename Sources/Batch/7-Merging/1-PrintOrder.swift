import PDFWriting

/// What a printer must be set to for a document.
package struct PrintSetup: Sendable, Hashable {
    /// Of the first page, in points.
    package var width: Double
    package var height: Double
    package var tray: String
    package var isDuplex: Bool

    /// `A4`, `A5`, or the size in millimetres.
    package var paper: String {
        let sides = [width, height].map { Int(($0 * 25.4 / 72).rounded()) }.sorted()
        switch sides {
        case [210, 297]: return "A4"
        case [148, 210]: return "A5"
        default: return "\(sides[0]) × \(sides[1]) mm"
        }
    }
}

/// Documents that are printed one after the other without touching the printer.
package struct PrintGroup: Sendable {
    package var setup: PrintSetup
    package var entries: [LedgerEntry]
    /// Sides in the print file, from 1; set when they are known.
    package var first = 0
    package var last = 0
}

extension PrintGroup {
    /// Groups of documents in the order of the print file: both sides first, so that each of those begins on the front
    /// of a sheet whatever comes later; then by paper and tray. Within a group the order is the job's.
    ///
    /// - Parameter isDuplex: how all are printed; nil as each was laid out.
    static func groups(of entries: [LedgerEntry], isDuplex: Bool?) -> [PrintGroup] {
        var places: [PrintSetup: Int] = [:]
        var groups: [PrintGroup] = []
        for entry in entries {
            guard let output = entry.output else { continue }
            let setup = PrintSetup(
                width: output.width, height: output.height, tray: entry.tray, isDuplex: isDuplex ?? entry.isDuplex)
            let place = places[setup] ?? groups.count
            if place == groups.count {
                places[setup] = place
                groups.append(PrintGroup(setup: setup, entries: []))
            }
            groups[place].entries.append(entry)
        }
        return groups.sorted { left, right in
            let (a, b) = (left.setup, right.setup)
            if a.isDuplex != b.isDuplex { return a.isDuplex }
            return (a.width * a.height, a.tray) < (b.width * b.height, b.tray)
        }
    }
}
