import Diagnostics

/// A paragraph or heading of the body, with its numbering taken apart.
package struct Block: Sendable, Equatable {
    package var level: Level
    /// The numbering as typed: `I.`, `I-`, `1.`, `1.1.`, `a)`, `-`, `+`, `Điều 5.`, `Chương I`; empty for plain text.
    package var label: String
    /// A heading is bold in most profiles, stays with what follows and enters the outline.
    package var isHeading: Bool
    /// The text after the label. For Phần, Chương, Mục and Tiểu mục: the title, from the same or the next line.
    package var text: [Run]
    package var attributes: TaskAttributes?
    /// What a block of the level `table` or `figure` holds; its text is then empty.
    package var table: Table?
    package var figure: Figure?
    package var span: SourceSpan?

    package init(
        _ level: Level, label: String = "", isHeading: Bool = false, text: [Run], attributes: TaskAttributes? = nil,
        span: SourceSpan? = nil
    ) {
        self.level = level
        self.label = label
        self.isHeading = isHeading
        self.text = text
        self.attributes = attributes
        self.span = span
    }
}

/// The levels of an official text, outermost first.
package enum Level: String, Sendable, CaseIterable {
    case part, chapter, section, subsection
    /// `Điều 1.`
    case article
    /// `I.` or `I-`
    case roman
    /// `1.` (khoản)
    case number
    /// `1.1.`
    case decimal
    /// `1.1.1.`
    case subdecimal
    /// `a)` (điểm)
    case letter
    case dash, plus
    case paragraph
    /// A căn cứ at the head of the body.
    case legalBasis
    /// Who decides, in capitals above the căn cứ: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`.
    case enactor
    /// `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`.
    case operative
    case table, figure

    /// Outermost is 0; plain text lies under everything.
    package var depth: Int { Level.allCases.firstIndex(of: self)! }
}

/// `{chủ trì: …; phối hợp: …; hạn: …; kết quả: …; loại việc: …; mã: …}`: the author's own facts about a task.
package struct TaskAttributes: Sendable, Equatable {
    package var lead: [Text] = []
    package var coordinating: [Text] = []
    package var deadline: Deadline?
    package var deliverable: Text?
    package var nature: TaskNature?
    package var id: Text?
    package var span: SourceSpan?

    package init(span: SourceSpan? = nil) { self.span = span }
}
