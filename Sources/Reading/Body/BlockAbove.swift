import PlanModel

/// The block right above a numbered one, as far as it tells whether a new list begins.
struct BlockAbove {
    var level: Level
    var isLabelled: Bool
    /// It ends with a colon.
    var introduces: Bool
    /// Without a label, in bold or in capitals.
    var isTitle: Bool
    /// Without a label, and without the mark that ends a sentence.
    var isOpenEnded: Bool

    /// Nil for a table or a picture, which part no list.
    init?(_ block: Block) {
        guard !block.text.isEmpty || !block.label.isEmpty else { return nil }
        level = block.level
        isLabelled = !block.label.isEmpty && block.level != .legalBasis
        introduces = block.introduces
        isTitle = !isLabelled && (block.text.allSatisfy { $0.bold } || block.text.plain.isInCapitals)
        isOpenEnded = !isLabelled && !block.endsSentence
    }

    var isBullet: Bool { level == .dash || level == .plus }

    /// Whether a typed `1.` here begins a list, while one of its form is open: behind a lead-in or a title, under the
    /// next dash, or behind prose where the open list is plainly at its end.
    func allowsRestart(of list: OpenLists.List, isHeading: Bool) -> Bool {
        guard list.form.level.restarts else { return false }
        if introduces || isTitle || isOpenEnded { return true }
        if isLabelled { return isBullet && list.opener == level }
        return list.last > 1 && !(list.isHeading && isHeading)
    }

    /// Whether `#.` here begins a list of its own; elsewhere it goes on with the one that is open.
    func begins(_ label: NumberedLabel, instead list: OpenLists.List) -> Bool {
        guard label.level.restarts, label.level != .roman else { return false }
        if isLabelled { return introduces && level != label.level || isBullet && list.opener == level }
        return introduces || isTitle
    }

    /// Whether a list right below stands inside this block although its level is the higher one: `- Gồm:` above `a)`.
    func holds(_ level: Level) -> Bool { isLabelled && introduces && self.level.depth > level.depth }
}

extension Level {
    /// Whether a list of this level may begin again without a new number above it. Articles and chapters do not, and
    /// of `1.1.` there is one.
    fileprivate var restarts: Bool { self == .roman || self == .number || self == .letter }
}
