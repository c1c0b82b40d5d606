import Diagnostics
import Foundation

/// What `vanban printers` shows.
package enum PrinterListing {
    package static func text(_ printers: [Printer], in language: Language) -> String {
        printers.map { text($0, language) }.joined()
    }

    private static func text(_ printer: Printer, _ language: Language) -> String {
        let isVietnamese = language == .vietnamese
        func word(_ vietnamese: String, _ english: String) -> String { isVietnamese ? vietnamese : english }
        var state: String
        switch printer.state {
        case .idle: state = word("sẵn sàng", "idle")
        case .printing: state = word("đang in", "printing")
        case .stopped: state = word("đang dừng", "stopped")
        }
        if !printer.isAccepting { state += word(", từ chối nhận việc in", ", accepts no jobs") }
        if let trouble = PrinterTrouble.among(printer.reasons.filter { $0 != "paused" }) {
            state += ", " + word(trouble.vietnamese, trouble.english)
        }
        var lines = [printer.name + (printer.description.isEmpty ? "" : " – \(printer.description)"), "  \(state)"]
        if printer.queued > 0 { lines.append("  " + word("trong hàng đợi: ", "queued: ") + "\(printer.queued)") }
        let sides = printer.canDuplex ? word("hai mặt", "both sides") : word("một mặt", "one side")
        let colour = printer.hasColour ? word("màu", "colour") : word("đen trắng", "black and white")
        lines.append("  \(sides), \(colour)")
        let papers = (printer.readyMedia.isEmpty ? printer.media : printer.readyMedia).prefix(8).map(plain)
        if !papers.isEmpty { lines.append("  " + word("giấy: ", "paper: ") + papers.joined(separator: ", ")) }
        if !printer.trays.isEmpty {
            lines.append("  " + word("khay: ", "trays: ") + printer.trays.joined(separator: ", "))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `iso_a4_210x297mm` is A4.
    private static func plain(_ media: String) -> String {
        let parts = media.split(separator: "_")
        guard parts.count == 3 else { return media }
        return parts[0] == "iso" ? parts[1].uppercased() : "\(parts[1]) (\(parts[2]))"
    }

    package static func json(_ printers: [Printer]) -> [UInt8] {
        struct Entry: Encodable {
            var name, description, location, state, message: String
            var accepting, duplex, colour: Bool
            var reasons, media, ready, trays: [String]
            var queued: Int
        }
        let entries = printers.map { printer in
            Entry(
                name: printer.name, description: printer.description, location: printer.location,
                state: printer.state.rawValue, message: printer.message, accepting: printer.isAccepting,
                duplex: printer.canDuplex, colour: printer.hasColour, reasons: printer.reasons, media: printer.media,
                ready: printer.readyMedia, trays: printer.trays, queued: printer.queued)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(entries)).map { [UInt8]($0) } ?? []) + [0x0A]
    }
}
