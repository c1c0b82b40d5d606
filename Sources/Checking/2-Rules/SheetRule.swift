import FormatRules
import PageModel

/// The paper's size, upright or turned across, and why it may be turned.
enum SheetRule {
    static func asked(width: Length, height: Length) -> Phrase {
        Phrase("khổ giấy ", "paper ") + .number(width.millimetres) + " × " + .millimetres(height)
    }

    static func measure(width: Length, height: Length, _ clause: Clause, _ evidence: Evidence) -> [Measurement] {
        func holds(_ page: Page) -> Bool {
            let sides = (min(page.width, page.height), max(page.width, page.height))
            return (sides.0 - width).magnitude <= clause.tolerance.length
                && (sides.1 - height).magnitude <= clause.tolerance.length
        }
        guard let shown = evidence.pages.firstIndex(where: { !holds($0) }) ?? evidence.pages.indices.first else {
            return []
        }
        let page = evidence.pages[shown]
        let size = Phrase.number(page.width.millimetres) + " × " + .millimetres(page.height)
        return [Measurement(nil, at: page.place(shown), size, holds: holds(page))]
    }

    // MARK: Turned across

    static func askedAcross(_ reasons: [Role]) -> Phrase {
        Phrase("trang ngang chỉ khi có ", "pages across only with ") + .names(reasons)
    }

    static func measureAcross(_ reasons: [Role], _ evidence: Evidence) -> [Measurement] {
        let across = evidence.pages.indices.filter { evidence.pages[$0].width > evidence.pages[$0].height }
        guard let first = across.first else { return [] }
        /// Of one annex it is enough that one page has a table.
        func isReasoned(_ page: Int) -> Bool {
            evidence.lines.contains {
                evidence.pages[$0.page].part == evidence.pages[page].part && reasons.contains($0.role)
            }
        }
        let shown = across.first { !isReasoned($0) } ?? first
        let count = Phrase("\(across.count) trang ngang", "pages across: \(across.count)")
        return [
            Measurement(nil, at: evidence.pages[shown].place(shown), count, holds: across.allSatisfy(isReasoned))
        ]
    }
}

extension Page {
    /// The whole sheet.
    func place(_ index: Int) -> Finding.Place {
        Finding.Place(page: index + 1, frame: Rectangle(x: .zero, y: .zero, width: width, height: height))
    }
}
