import FormatRules
import PageModel

/// Margins, measured from where the text begins and ends; and that nothing lies in them that does not belong there.
enum MarginRule {
    /// Above the letters of a first line that is not of the body there is white that no instrument gives: half of
    /// what its line is higher than its letters.
    private static let headLeading = Length.millimetres(1.2)

    static func asked(_ margin: Demand.Margin) -> Phrase {
        margin.edge.name
            + .range(.number(margin.range.lowerBound.millimetres), .number(margin.range.upperBound.millimetres), " mm")
    }

    static func measure(_ margin: Demand.Margin, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let seen = evidence.pages.indices.compactMap { page in
            measured(margin, onPage: page, evidence).map { (page: page, length: $0.length, allowed: $0.allowed) }
        }
        guard !seen.isEmpty else { return [] }
        func holds(_ length: Length, _ allowed: ClosedRange<Length>) -> Bool {
            length >= allowed.lowerBound - clause.tolerance.length
                && length <= allowed.upperBound + clause.tolerance.length
        }
        // The bottom is shown where the text comes nearest to the edge.
        let nearest = margin.edge == .bottom ? seen.min { $0.length < $1.length }! : seen[0]
        let shown = seen.first { !holds($0.length, $0.allowed) } ?? nearest
        return [
            Measurement(
                nil, at: evidence.pages[shown.page].place(shown.page),
                (margin.edge == .bottom ? Phrase("chữ dừng cách mép ", "text ends at ") : "")
                    + .millimetres(shown.length),
                holds: holds(shown.length, shown.allowed))
        ]
    }

    private static func measured(
        _ margin: Demand.Margin, onPage page: Int, _ evidence: Evidence
    ) -> (length: Length, allowed: ClosedRange<Length>)? {
        let area = evidence.area(ofPage: page)
        let sheet = evidence.sheet(page)
        let isMirrored = sheet.isBack && margin.mirror != nil
        switch isMirrored ? margin.mirror! : margin.edge {
        case .left: return area.isLeftMeasured ? (area.left, margin.range) : nil
        case .right: return area.isRightMeasured ? (sheet.width - area.right, margin.range) : nil
        case .top: return top(margin, page, evidence)
        case .bottom:
            guard let bottom = text(onPage: page, evidence).map(\.frame.bottom).max() else { return nil }
            // A page may end early.
            return (sheet.height - bottom, margin.range.lowerBound...sheet.height)
        }
    }

    private static func top(
        _ margin: Demand.Margin, _ page: Int, _ evidence: Evidence
    ) -> (length: Length, allowed: ClosedRange<Length>)? {
        guard let first = text(onPage: page, evidence).min(by: { $0.frame.y < $1.frame.y }) else { return nil }
        if Role.flow.contains(first.role), let pitch = evidence.paragraphs.pitches.min() {
            return (first.frame.y - (pitch - first.frame.height) / 2, margin.range)
        }
        return (first.frame.y, margin.range.lowerBound...(margin.range.upperBound + headLeading))
    }

    private static func text(onPage page: Int, _ evidence: Evidence) -> [SeenLine] {
        evidence.lines(onPage: page).filter {
            !Role.marginal.contains($0.role) && !Role.overlaid.contains($0.role)
        }
    }

    // MARK: Nothing outside

    static let askedInside = Phrase("chữ và nét nằm trong phần giấy giữa các lề", "text and lines between the margins")

    static func measureInside(_ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        let slack = clause.tolerance.length
        let outside = evidence.pages.indices.lazy.compactMap { page -> SeenLine? in
            let area = evidence.area(ofPage: page)
            return text(onPage: page, evidence).first {
                $0.frame.x < area.left - area.doubt * 2 - slack || $0.frame.right > area.right + area.doubt * 2 + slack
            }
        }.first
        guard let outside else {
            return [
                Measurement(
                    nil, at: evidence.pages.first?.place(0), Phrase("không có gì ở ngoài", "nothing outside"),
                    holds: true)
            ]
        }
        return [
            Measurement(
                nil, at: [outside].place,
                outside.role.name + Phrase(" vượt ra lề", " reaches into the margin"), holds: false)
        ]
    }
}

extension Edge {
    var name: Phrase {
        switch self {
        case .left: Phrase("lề trái ", "left margin ")
        case .right: Phrase("lề phải ", "right margin ")
        case .top: Phrase("lề trên ", "top margin ")
        case .bottom: Phrase("lề dưới ", "bottom margin ")
        }
    }
}
