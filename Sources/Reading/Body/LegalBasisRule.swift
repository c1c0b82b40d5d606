import PlanModel

/// Finds the căn cứ that stand as paragraphs at the head of the body, before anything else.
///
/// The first ends with `;`, else it is an opening sentence (`Căn cứ …, Ban Thường vụ ban hành …:`). Those
/// behind it may end with any mark but a colon, and may open with the proposal that a decision rests on.
enum LegalBasisRule {
    static func apply(to drafts: inout [BlockDraft]) {
        var found = 0
        for index in drafts.indices {
            let block = drafts[index].block
            if block.level == .enactor { continue }
            guard block.level == .paragraph || block.level == .dash else { break }
            let text = block.text.plain
            let isFirst = text.hasPrefix("Căn cứ ") && text.hasSuffix(";")
            let opens = text.hasPrefix("Căn cứ ") || text.hasPrefix("Theo đề nghị ") || text.hasPrefix("Xét ")
            guard isFirst || (found > 0 && opens && !text.hasSuffix(":")) else { break }
            drafts[index].block.level = .legalBasis
            found += 1
        }
    }
}
