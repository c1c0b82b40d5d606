import FormatRules
import PageModel

/// What the certificate knows of a paper beside its pages.
package struct PaperFacts: Sendable {
    /// Name of its kind, lower case.
    package var kind: String
    package var signers: Int
    /// Printed on both sides.
    package var isDuplex: Bool
    /// The face in use.
    package var family: String

    package init(kind: String, signers: Int = 1, isDuplex: Bool = false, family: String = "") {
        self.kind = kind
        self.signers = signers
        self.isDuplex = isDuplex
        self.family = family
    }
}

/// The pages as the rules look at them: lines by component, text areas, paragraphs.
struct Evidence: Sendable {
    let pages: [Page]
    let facts: PaperFacts
    let lines: [SeenLine]
    let paragraphs: Paragraphs
    let signers: SignerBlocks
    /// On each page the first two texts whose letters meet; none where nobody can measure letters.
    let touching: [TouchingText?]
    /// The same by page: long papers have thousands.
    private let byPage: [[SeenLine]]
    private let byRole: [Role: [SeenLine]]
    private let areas: [SheetKind: TextArea]
    private let sheets: [SheetKind]

    init(_ document: PagedDocument, facts: PaperFacts, clauses: ClauseBook, ink: (any InkMeasuring)? = nil) {
        let pages = document.pages
        byPage = pages.indices.map { SeenLine.lines(of: pages[$0], at: $0) }
        let lines = byPage.flatMap(\.self)
        // Only where margins change sides are backs another kind of sheet.
        let hasBacks = facts.isDuplex && clauses.mirrorsMargins
        let sheets = pages.indices.map { SheetKind(pages[$0], isBack: hasBacks && !$0.isMultiple(of: 2)) }
        let bySheet = Dictionary(grouping: lines) { sheets[$0.page] }
        var areas: [SheetKind: TextArea] = [:]
        for sheet in Set(sheets) { areas[sheet] = .measured(bySheet[sheet] ?? [], on: sheet, clauses) }
        // The first sheet whose edges show lends them to those that have short lines only.
        if let known = sheets.first(where: { areas[$0]!.isMeasured }) {
            for sheet in areas.keys where !areas[sheet]!.isMeasured {
                areas[sheet] = areas[sheet]!.borrowing(areas[known]!, of: known, for: sheet)
            }
        }
        touching = pages.map { page in ink.flatMap { page.touchingText($0).first } }
        self.pages = pages
        self.facts = facts
        self.lines = lines
        self.areas = areas
        self.sheets = sheets
        byRole = Dictionary(grouping: lines, by: \.role)
        signers = SignerBlocks(lines)
        paragraphs = Paragraphs(lines) { areas[sheets[$0]]! }
    }

    func sheet(_ page: Int) -> SheetKind { sheets[page] }
    func area(ofPage page: Int) -> TextArea { areas[sheets[page]]! }

    func lines(_ role: Role) -> [SeenLine] { byRole[role] ?? [] }

    func lines(onPage page: Int) -> [SeenLine] { byPage[page] }

    /// Lines of these components on a page, in reading order.
    func lines(_ roles: [Role], onPage page: Int) -> [SeenLine] {
        byPage[page].filter { roles.contains($0.role) }
    }

    /// The lines of a clause's component that the clause speaks of.
    func lines(_ role: Role, of clause: Clause) -> [SeenLine] {
        guard let pattern = clause.scope.matching, let wanted = try? Regex(pattern) else { return lines(role) }
        // What a mark says is known from all its lines.
        guard role != .scope else { return runs(lines(role)).filter { $0.text.contains(wanted) }.flatMap(\.self) }
        return lines(role).filter { $0.text.contains(wanted) }
    }

    /// A component's lines as runs of neighbours: a name broken over two lines is one text.
    func texts(_ role: Role, of clause: Clause) -> [[SeenLine]] { runs(lines(role, of: clause)) }

    private func runs(_ lines: [SeenLine]) -> [[SeenLine]] {
        var texts: [[SeenLine]] = []
        for line in lines {
            if let last = texts.last?.last, last.isFollowed(by: line) {
                texts[texts.count - 1].append(line)
            } else {
                texts.append([line])
            }
        }
        return texts
    }

    /// Whether a page is the first or the last of the paper, or of its annex.
    func isPage(_ page: Int, _ place: Demand.PageOfPart) -> Bool {
        switch place {
        case .first: pages[page].number == 1
        case .last: page + 1 == pages.count || pages[page + 1].part != pages[page].part
        }
    }
}

extension SheetKind {
    init(_ page: Page, isBack: Bool) { self.init(width: page.width, height: page.height, isBack: isBack) }
}

extension SeenLine {
    /// On the same page, close under it, in the same column.
    func isFollowed(by line: SeenLine) -> Bool {
        guard page == line.page, line.frame.y > frame.y else { return false }
        return line.frame.y < frame.bottom + frame.height && line.frame.x < frame.right && line.frame.right > frame.x
    }
}

extension [SeenLine] {
    var frame: Rectangle { dropFirst().reduce(self[0].frame) { $0.union($1.frame) } }
    var text: String { map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }
}
