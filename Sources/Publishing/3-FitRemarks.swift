import Checking
import Diagnostics
import Layout
import PageModel
import PlanModel

/// What a search for well-ended pages changed, and why, in words.
struct FitRemarks {
    private let fitting: Fitting
    private let goal: FitGoal
    private let isAsked: Bool
    private let values: [String: String]

    /// - Parameter isAsked: on the command line; papers whose source asks for it are rendered so every time, so there
    ///   only what was done, or could not be, is worth a word.
    static func about(_ fitting: Fitting, goal: FitGoal, isAsked: Bool) -> [Diagnostic] {
        FitRemarks(fitting, goal, isAsked).diagnostics
    }

    private init(_ fitting: Fitting, _ goal: FitGoal, _ isAsked: Bool) {
        self.fitting = fitting
        self.goal = goal
        self.isAsked = isAsked
        func both(_ key: String, _ phrases: [Phrase], _ separator: String) -> [String: String] {
            [
                key: phrases.map(\.vietnamese).joined(separator: separator),
                key + "English": phrases.map(\.english).joined(separator: separator),
            ]
        }
        values = [
            "before": "\(fitting.pagesBefore)", "after": "\(fitting.pagesAfter)", "wanted": "\(goal.pages ?? 0)",
            "limit": "\(fitting.shortfall?.pages ?? 0)", "lines": "\(abs(fitting.shortfall?.lines ?? 0))",
        ]
        .merging(both("changes", fitting.changes.map(\.phrase), ", ")) { $1 }
        .merging(both("reasons", fitting.reasons.map(\.phrase), "; ")) { $1 }
        .merging(both("unmended", fitting.unmended.map(\.phrase), "; ")) { $1 }
        .merging(both("annexes", fitting.hasAnnexes ? [Phrase(" (không kể phụ lục)", " (without annexes)")] : [], "")) {
            $1
        }
    }

    private var diagnostics: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if let first = fitting.changes.first {
            var clauses: [String] = []
            for clause in fitting.changes.flatMap({ $0.clause.split(separator: "; ").map(String.init) })
            where !clauses.contains(clause) { clauses.append(clause) }
            let message: Message = fitting.reasons.contains(.outsideRange) ? .fittedInside : .fitted
            diagnostics.append(
                Diagnostic(
                    message, values, clause: clauses.joined(separator: "; "), certainty: first.certainty.rawValue))
        } else if isAsked, fitting.unmended.isEmpty, fitting.shortfall == nil, !fitting.isOdd {
            diagnostics.append(Diagnostic(.fitNeedless, values))
        }
        if !fitting.unmended.isEmpty { diagnostics.append(Diagnostic(.fitIncomplete, values)) }
        if let shortfall = fitting.shortfall, let wanted = goal.pages {
            let tooLong: Message = shortfall.lines == nil ? .fitTooLongList : .fitTooLong
            diagnostics.append(Diagnostic(shortfall.pages > wanted ? tooLong : .fitTooShort, values))
        }
        if fitting.isOdd { diagnostics.append(Diagnostic(.fitOdd, values)) }
        return diagnostics
    }
}

extension Fitting.Change {
    /// `giãn dòng 18 → 18,5 pt`.
    fileprivate var phrase: Phrase {
        switch lever {
        case .pitch: Phrase("giãn dòng ", "line pitch ") + points
        case .gap: Phrase("cách đoạn ", "paragraph gap ") + points
        case .size: Phrase("bộ cỡ chữ ", "set of sizes ") + points
        case .indent: Phrase("thụt dòng ", "indent ") + millimetres
        case .margins: Phrase("lề trên, dưới, trái, phải ", "margins top, bottom, left, right ") + millimetres
        }
    }

    private var points: Phrase { values("pt") { $0.points } }
    private var millimetres: Phrase { values("mm") { $0.millimetres } }

    private func values(_ unit: String, _ measure: (Length) -> Double) -> Phrase {
        func text(_ lengths: [Length]) -> String { lengths.map { Self.decimal(measure($0)) }.joined(separator: "/") }
        let english = "\(text(from)) → \(text(to)) \(unit)"
        return Phrase(english.replacing(".", with: ","), english)
    }

    private static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}

extension Fitting.Reason {
    fileprivate var phrase: Phrase {
        switch self {
        case .end(let end, let part):
            part == 0 ? end.phrase : Phrase("phụ lục thứ \(part): ", "annex \(part): ") + end.phrase
        case .oddPages: Phrase("in hai mặt mà số trang lẻ", "an odd number of pages on two sides")
        case .pages(let wanted): Phrase("cần vừa \(wanted) trang", "\(wanted) pages are wanted")
        case .outsideRange:
            Phrase("số đo của cơ quan nằm ngoài mức cho phép", "the office’s own measure is out of range")
        }
    }
}

extension Fitting.End {
    fileprivate var phrase: Phrase {
        switch self {
        case .lonelySignature(let lines):
            Phrase("trang có chữ ký chỉ có \(lines) dòng nội dung", "lines of text on the signature’s page: \(lines)")
        case .sparse(let percent):
            Phrase("trang cuối chỉ dùng \(percent) % chiều cao", "the last page uses \(percent) % of its height")
        case .hollow(let pages):
            Phrase(
                "\(pages) trang chưa đến trang cuối mà còn trống khoảng một phần ba",
                "pages before the last that are about a third empty: \(pages)")
        case .parted(let count):
            Phrase(
                "\(count) chỗ phải đi liền bị cắt sang trang", "places that belong together and are parted: \(count)")
        case .lone(let count):
            Phrase("\(count) ý một dòng đứng tách khỏi các ý kia", "items of one line apart from their lists: \(count)")
        }
    }
}
