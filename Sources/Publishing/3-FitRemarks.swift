import Diagnostics
import Layout
import PageModel
import PlanModel

/// What a search for well-ended pages changed, and why, in words.
enum FitRemarks {
    /// - Parameter isAsked: on the command line; papers whose source asks for it are rendered so every time, so there
    ///   only what was done, or could not be, is worth a word.
    static func about(_ fitting: Fitting, goal: FitGoal, isAsked: Bool) -> [Diagnostic] {
        var values = [
            "before": "\(fitting.pagesBefore)", "after": "\(fitting.pagesAfter)",
            "changes": fitting.changes.map(\.vietnamese).joined(separator: ", "),
            "changesEnglish": fitting.changes.map(\.english).joined(separator: ", "),
            "reasons": fitting.reasons.map(\.vietnamese).joined(separator: "; "),
            "reasonsEnglish": fitting.reasons.map(\.english).joined(separator: "; "),
        ]
        var diagnostics: [Diagnostic] = []
        if !fitting.changes.isEmpty {
            let clauses = fitting.changes.map(\.clause).reduce(into: [String]()) {
                if !$0.contains($1) { $0.append($1) }
            }
            diagnostics.append(
                Diagnostic(
                    .fitted, values, clause: clauses.joined(separator: "; "),
                    certainty: fitting.changes[0].certainty.rawValue))
        } else if isAsked, fitting.unmended.isEmpty, fitting.shortfall == nil {
            diagnostics.append(Diagnostic(.fitNeedless, values))
        }
        if !fitting.unmended.isEmpty {
            values["reasons"] = fitting.unmended.map(\.vietnamese).joined(separator: "; ")
            values["reasonsEnglish"] = fitting.unmended.map(\.english).joined(separator: "; ")
            diagnostics.append(Diagnostic(.fitIncomplete, values))
        }
        guard let pages = goal.pages, let shortfall = fitting.shortfall else { return diagnostics }
        values["wanted"] = "\(pages)"
        values["limit"] = "\(shortfall.pages)"
        values["lines"] = "\(abs(shortfall.lines))"
        return diagnostics + [Diagnostic(shortfall.lines > 0 ? .fitTooLong : .fitTooShort, values)]
    }
}

extension Fitting.Change {
    var vietnamese: String {
        switch lever {
        case .pitch: "giãn dòng \(points)"
        case .gap: "cách đoạn \(points)"
        case .size: "bộ cỡ chữ \(points)"
        case .indent: "thụt dòng \(millimetres)"
        case .margins: "lề trên, dưới, trái, phải \(millimetres)"
        }
    }

    var english: String {
        switch lever {
        case .pitch: "line pitch \(points)"
        case .gap: "paragraph gap \(points)"
        case .size: "set of sizes \(points)"
        case .indent: "indent \(millimetres)"
        case .margins: "margins top, bottom, left, right \(millimetres)"
        }
    }

    private var points: String { values("pt") { $0.points } }
    private var millimetres: String { values("mm") { $0.millimetres } }

    /// `18 → 18,5 pt`.
    private func values(_ unit: String, _ measure: (Length) -> Double) -> String {
        func text(_ lengths: [Length]) -> String { lengths.map { Self.decimal(measure($0)) }.joined(separator: "/") }
        return "\(text(from)) → \(text(to)) \(unit)"
    }

    private static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }
}

extension Fitting.Reason {
    var vietnamese: String {
        switch self {
        case .lonelySignature(let lines): "trang có chữ ký chỉ có \(lines) dòng nội dung"
        case .sparse(let percent): "trang cuối chỉ dùng \(percent) % chiều cao"
        case .hollow(let pages): "\(pages) trang chưa đến trang cuối mà còn trống hơn một phần ba"
        case .parted(let count): "\(count) chỗ phải đi liền bị cắt sang trang"
        case .oddPages: "in hai mặt mà số trang lẻ"
        case .pages(let wanted): "cần vừa \(wanted) trang"
        case .outsideRange: "số đo của cơ quan nằm ngoài mức cho phép"
        }
    }

    var english: String {
        switch self {
        case .lonelySignature(let lines): "the signature’s page has \(lines) line(s) of text"
        case .sparse(let percent): "the last page uses \(percent) % of its height"
        case .hollow(let pages): "\(pages) page(s) before the last are more than a third empty"
        case .parted(let count): "\(count) place(s) that belong together are parted"
        case .oddPages: "an odd number of pages on two sides"
        case .pages(let wanted): "\(wanted) pages are wanted"
        case .outsideRange: "the office’s own measure is out of range"
        }
    }
}
