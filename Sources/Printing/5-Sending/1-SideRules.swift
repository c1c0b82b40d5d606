import Diagnostics

/// On which sides of its sheets a document is printed.
enum SideRules {
    /// Throws `VB628` for one side's layout that is asked for on both, `VB629` where the printer cannot.
    static func isDuplex(
        _ document: PrintDocument, _ request: PrintRequest, on printer: Printer
    ) throws(DiagnosedError) -> Bool {
        let isWanted = request.isDuplex ?? (document.sides == .duplex)
        guard isWanted else { return false }
        if document.sides == .simplex, document.pages > 1 {
            throw DiagnosedError(Diagnostic(.laidOutForOneSideOnly, ["name": document.title]))
        }
        guard printer.canDuplex else {
            // A single page needs no second side.
            if document.pages == 1 { return false }
            throw DiagnosedError(Diagnostic(.printerLacksDuplex, ["printer": printer.name]))
        }
        return true
    }

    /// The tray's name at the printer; nil where none is asked for.
    static func tray(
        _ document: PrintDocument, _ request: PrintRequest, on printer: Printer
    ) throws(DiagnosedError) -> String? {
        let words = request.tray ?? document.tray
        guard !words.isEmpty else { return nil }
        guard let tray = printer.tray(words) else {
            let trays = printer.trays.isEmpty ? "–" : printer.trays.joined(separator: ", ")
            throw DiagnosedError(
                Diagnostic(.printerLacksTray, ["printer": printer.name, "tray": words, "trays": trays]))
        }
        return tray
    }
}
