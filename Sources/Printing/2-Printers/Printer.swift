import Diagnostics
import FormatRules

/// A printer's queue as its server describes it.
package struct Printer: Sendable, Equatable {
    package enum State: String, Sendable {
        case idle, printing, stopped
    }

    package var name: String
    /// Where requests about it go.
    var uri: String
    package var description: String
    package var location: String
    package var state: State
    package var isAccepting: Bool
    /// `media-jam-error`, `paused`, `toner-low-warning`; the server's words of the state, in its language.
    package var reasons: [String]
    package var message: String
    package var canDuplex: Bool
    package var hasColour: Bool
    /// `iso_a4_210x297mm`.
    package var media: [String]
    package var readyMedia: [String]
    /// `tray-1`, `manual`.
    package var trays: [String]
    package var queued: Int

    static let attributes = [
        "printer-name", "printer-uri-supported", "printer-info", "printer-location", "printer-state",
        "printer-is-accepting-jobs", "printer-state-reasons", "printer-state-message", "sides-supported",
        "color-supported", "media-supported", "media-ready", "media-source-supported", "queued-job-count",
    ]

    /// Nil for a record that is none of a printer.
    init?(_ record: IPPRecord) {
        guard let name = record.text("printer-name") else { return nil }
        self.name = name
        uri = record.text("printer-uri-supported") ?? "ipp://localhost/printers/\(name)"
        description = record.text("printer-info") ?? ""
        location = record.text("printer-location") ?? ""
        state = [4: .printing, 5: .stopped][record.integer("printer-state") ?? 3] ?? .idle
        isAccepting = record.flag("printer-is-accepting-jobs") ?? true
        reasons = record.words("printer-state-reasons")
        message = record.text("printer-state-message") ?? ""
        canDuplex = record.words("sides-supported").contains { $0.hasPrefix("two-sided") }
        hasColour = record.flag("color-supported") ?? false
        media = record.words("media-supported")
        readyMedia = record.words("media-ready")
        trays = record.words("media-source-supported")
        queued = record.integer("queued-job-count") ?? 0
    }

    /// The tray that a person's words mean: its own name, a number, `khay 2`, `tay`. Nil where it has none such.
    func tray(_ words: String) -> String? {
        let folded = Fold.name(words)
        if let same = trays.first(where: { $0 == words || Fold.name($0) == folded }) { return same }
        let number = folded.filter(\.isNumber)
        if !number.isEmpty, folded.split(separator: " ").count <= 2 {
            return trays.first { $0 == "tray-\(number)" }
        }
        let kinds: [String: [String]] = [
            "tay": ["manual", "by-pass-tray"], "khay tay": ["manual", "by-pass-tray"], "tự động": ["auto"],
            "chính": ["main"], "phụ": ["alternate"], "trên": ["top"], "dưới": ["bottom"], "giữa": ["middle"],
            "phong bì": ["envelope"],
        ]
        let wanted = kinds.first { Fold.name($0.key) == folded }?.value ?? []
        return trays.first { wanted.contains($0) }
    }
}

/// What keeps a printer from printing.
struct PrinterTrouble: Equatable {
    /// In both languages.
    var vietnamese: String
    var english: String

    /// - Parameter jobReasons: what the jobs under way complain of.
    static func of(_ printer: Printer, _ jobReasons: [String]) -> PrinterTrouble? {
        // A queue that a person has paused is told as that.
        if let told = among((printer.reasons + jobReasons).filter { $0 != "paused" }) { return told }
        // While it tries again and again to reach a printer that is off, the queue "prints", and gives no reason. Of a
        // queue that rests, the words are old ones.
        guard printer.state == .printing else { return nil }
        return unreachable.first { printer.message.hasPrefix($0.words) }?.trouble
    }

    /// The first reason that a person has to do something about; nil where none is told.
    static func among(_ reasons: [String]) -> PrinterTrouble? {
        for reason in reasons {
            let isWarning = reason.hasSuffix("-warning") || reason.hasSuffix("-report")
            let plain = reason.replacing(/-(error|warning|report)$/, with: "")
            guard let words = known[plain] else {
                if reason.hasSuffix("-error") { return PrinterTrouble(vietnamese: plain, english: plain) }
                continue
            }
            if isWarning, !stopping.contains(plain) { continue }
            return PrinterTrouble(vietnamese: words.0, english: words.1)
        }
        return nil
    }

    /// What the backends of CUPS say of a printer that is switched off or off the network. One that "is in use" serves
    /// another machine, and will come to this one.
    private static let unreachable: [(words: String, trouble: PrinterTrouble)] = {
        let silent = PrinterTrouble(
            vietnamese: "không liên lạc được với máy in", english: "the printer cannot be reached")
        let unplugged = PrinterTrouble(vietnamese: "máy in chưa cắm vào máy này", english: "it is not connected")
        return [
            ("The printer may not exist or is unavailable", silent), ("The printer is unreachable", silent),
            ("The printer is not responding", silent), ("The printer did not respond", silent),
            ("Unable to locate printer", silent), ("The printer is not connected", unplugged),
            ("Waiting for printer to become available", unplugged),
        ]
    }()

    /// These keep paper from coming even where the printer calls them warnings.
    private static let stopping: Set<String> = [
        "media-jam", "media-needed", "media-empty", "offline", "cover-open", "door-open", "connecting-to-device",
        "timed-out",
    ]

    private static let known: [String: (String, String)] = [
        "media-jam": ("kẹt giấy", "a paper jam"), "media-empty": ("hết giấy", "out of paper"),
        "media-needed": ("cần nạp giấy", "paper is needed"), "cover-open": ("nắp máy đang mở", "a cover is open"),
        "door-open": ("cửa máy đang mở", "a door is open"), "toner-empty": ("hết mực", "out of toner"),
        "marker-supply-empty": ("hết mực", "out of ink or toner"),
        "output-area-full": ("khay ra đầy", "output is full"),
        "input-tray-missing": ("thiếu khay giấy", "a tray is missing"), "offline": ("máy in không nối mạng", "offline"),
        "connecting-to-device": ("không liên lạc được với máy in", "the printer does not answer"),
        "timed-out": ("máy in không trả lời", "the printer does not answer"), "paused": ("hàng đợi bị dừng", "paused"),
        "shutdown": ("máy in đã tắt", "shut down"), "spool-area-full": ("máy in hết chỗ chứa", "its spool is full"),
        "cups-waiting-for-job-completed": ("", ""),
    ].filter { !$0.value.0.isEmpty }
}
