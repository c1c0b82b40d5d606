import PlanModel

/// Finds the words that open what is decided (`QUYẾT ĐỊNH:`) and who decides, in capitals above the căn cứ.
///
/// NĐ 30 PL III Mẫu 1.1 to 1.3; Party offices write `BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH` on one line by custom.
enum OperativeRule {
    static func apply(to drafts: inout [BlockDraft]) {
        for index in drafts.indices where isInCapitals(drafts[index].block) {
            let text = drafts[index].block.text.plain
            let words = text.hasSuffix(":") ? String(text.dropLast()) : text
            if words.hasSuffix("QUYẾT ĐỊNH") || words.hasSuffix("QUYẾT NGHỊ") {
                drafts[index].block.level = .operative
            }
        }
        guard drafts.count > 1, isInCapitals(drafts[0].block), drafts[0].block.level == .paragraph else { return }
        let next = drafts[1].block
        if next.level == .operative || next.text.plain.hasPrefix("Căn cứ ") { drafts[0].block.level = .enactor }
    }

    private static func isInCapitals(_ block: Block) -> Bool {
        block.level == .paragraph && block.text.plain.isInCapitals
    }
}
