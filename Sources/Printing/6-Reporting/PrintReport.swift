import Diagnostics
import Foundation

/// What a run, and a ledger, say to their user.
package enum PrintReport {
    /// Faults first, then what is where.
    package static func told(_ result: PrintResult, printer: String) -> [Diagnostic] {
        var told = result.faults
        let before = result.sent == 0 ? result.count(.done) : 0
        if before > 0, before == result.records.count {
            told.append(Diagnostic(.printedBefore, ["count": "\(before)"]))
            return told
        }
        let arguments = [
            "printer": printer, "done": "\(result.count(.done))", "count": "\(result.records.count)",
            "sent": "\(result.sent)", "sheets": "\(result.sheets)",
        ]
        told.append(Diagnostic(.printed, arguments))
        if result.count(.held) > 0 { told.append(Diagnostic(.printingHeld, ["count": "\(result.count(.held))"])) }
        let (waiting, queued) = (result.count(.waiting), result.count(.sending, .sent))
        if waiting + queued > 0 {
            told.append(Diagnostic(.printingLeft, ["waiting": "\(waiting)", "queued": "\(queued)"]))
        }
        return told
    }

    /// A line for each copy: document, copy, state, job.
    package static func text(_ records: [PrintRecord], in language: Language) -> String {
        let english: [PrintRecord.State: String] = [
            .waiting: "waiting", .sending: "sending", .sent: "sent", .held: "held", .done: "done",
            .cancelled: "cancelled", .failed: "failed", .unknown: "unknown",
        ]
        let isVietnamese = language == .vietnamese
        return records.map { record in
            let state = isVietnamese ? record.state.rawValue : english[record.state] ?? record.state.rawValue
            var line = "\(record.title)  " + (isVietnamese ? "bản" : "copy") + " \(record.number)"
            if !record.label.isEmpty { line += " – \(record.label)" }
            if !record.part.isEmpty { line += (isVietnamese ? ", trang " : ", pages ") + record.part }
            if record.attempt > 1 { line += (isVietnamese ? ", lần " : ", time ") + "\(record.attempt)" }
            line += ": \(state)"
            if let job = record.job { line += "  \(record.printer)-\(job)" }
            if let sides = record.impressions, sides > 0 {
                line += isVietnamese ? ", \(sides) mặt" : ", \(sides) sides"
            }
            // There are printers that count one sheet for every job.
            if let sheets = record.sheets, sheets > 0, sheets * 2 >= record.impressions ?? 0 {
                line += isVietnamese ? ", \(sheets) tờ" : ", \(sheets) sheets"
            }
            if let ended = record.ended { line += "  \(ended)" }
            if !record.reason.isEmpty, record.state != .done { line += "  – \(record.reason)" }
            return line + "\n"
        }.joined()
    }

    package static func json(_ records: [PrintRecord]) -> [UInt8] {
        struct Entry: Encodable {
            var document, hash, label, pages, state, printer, reason: String
            var copy, attempt: Int
            var job, impressions, sheets: Int?
            var sent, ended: String?
        }
        let entries = records.map { record in
            Entry(
                document: record.key, hash: record.hash, label: record.label, pages: record.part,
                state: record.state.rawValue, printer: record.printer, reason: record.reason, copy: record.number,
                attempt: record.attempt, job: record.job, impressions: record.impressions, sheets: record.sheets,
                sent: record.sent, ended: record.ended)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(entries)).map { [UInt8]($0) } ?? []) + [0x0A]
    }
}
