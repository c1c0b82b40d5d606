/// What a line end after a syllable would part, from the worst place to the best.
package enum Joint: Sendable, CaseIterable {
    /// Syllables of one word, or a number and the word it counts by: `kế | hoạch`, `năm | 2026`.
    case word
    /// What never ends a line and what it opens: `của | Bộ Chính trị`.
    case joiner
    /// Parts of a proper name that no list knows: `Trần | Phú`.
    case name
    /// A word and the name it stands with, an amount and what is counted: `tỉnh | Hưng Yên`, `96 | năm`.
    case holder
    /// Two syllables of which no list knows a word.
    case unknown
    /// Words that make a longer one, names that make one name: `ủy ban | nhân dân`, `Giám đốc | Sở Nội vụ`.
    case phrase
    /// A word and a single syllable, in this order or the other.
    case single
    /// Two words.
    case plain
    /// Things told in a row: after a comma, before `và`, before a name.
    case row
    /// Before `của`, `tại`; where a number ends what came before.
    case part
    /// Before `về`, `giai đoạn`, or at a mark stronger than a comma.
    case phraseStart

    /// A line that ends here is a fault: it tears a word or ends with what may end no line.
    package var isTear: Bool { self == .word || self == .joiner || self == .name }
}

extension WordList {
    /// What lies between neighbouring tokens of a title: one joint fewer than tokens.
    package func joints(_ tokens: [String]) -> [Joint] {
        guard tokens.count > 1 else { return [] }
        let syllables = Syllables(tokens)
        let words = words(of: syllables, in: 0..<tokens.count, longest: longest)
        var joints: [Joint] = []
        joints.reserveCapacity(tokens.count)
        for (index, word) in words.enumerated() {
            joints += inner(word, syllables)
            guard index + 1 < words.count else { break }
            joints.append(Neighbours(word, words[index + 1], syllables, self).joint)
        }
        return joints
    }

    /// Cuts syllables into the fewest words; a small word alone is better than a syllable that nobody knows.
    private func words(of syllables: Syllables, in range: Range<Int>, longest: Int) -> [Range<Int>] {
        var costs = Array(repeating: 0, count: range.count + 1)
        var lengths = Array(repeating: 1, count: range.count)
        for start in range.reversed() {
            let at = start - range.lowerBound
            let isSmall = !traits(of: syllables.key(start..<start + 1)).isEmpty
            costs[at] = costs[at + 1] + (isSmall ? 9 : 12)
            for length in 2..<max(3, longest + 1) where start + length <= range.upperBound {
                // Of equal ways the one with the longer word first.
                guard costs[at + length] + 10 <= costs[at] else { continue }
                if contains(syllables.key(start..<start + length)) {
                    costs[at] = costs[at + length] + 10
                    lengths[at] = length
                }
            }
        }
        var words: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            words.append(start..<start + lengths[start - range.lowerBound])
            start = words[words.count - 1].upperBound
        }
        return words
    }

    /// The joints inside a word: between two shorter words that make it up there is a better place to part it.
    private func inner(_ word: Range<Int>, _ syllables: Syllables) -> [Joint] {
        guard word.count > 3 else { return Array(repeating: .word, count: word.count - 1) }
        let parts = words(of: syllables, in: word, longest: word.count - 1)
        var joints: [Joint] = []
        for (index, part) in parts.enumerated() {
            joints += Array(repeating: .word, count: part.count - 1)
            guard index + 1 < parts.count else { break }
            joints.append(part.count > 1 && parts[index + 1].count > 1 ? .phrase : .word)
        }
        return joints
    }
}

/// Two words that follow each other, and what is known of them.
private struct Neighbours {
    private let left: Range<Int>
    private let right: Range<Int>
    private let syllables: Syllables
    private let list: WordList
    private let before: WordList.Traits
    private let after: WordList.Traits
    private let last: Syllables.Syllable
    private let next: Syllables.Syllable

    init(_ left: Range<Int>, _ right: Range<Int>, _ syllables: Syllables, _ list: WordList) {
        (self.left, self.right, self.syllables, self.list) = (left, right, syllables, list)
        before = list.traits(of: syllables.key(left))
        after = list.traits(of: syllables.key(right))
        last = syllables.list[left.upperBound - 1]
        next = syllables.list[right.lowerBound]
    }

    var joint: Joint { atMark ?? behindSmallWord ?? inNumbers ?? atOpening ?? inName ?? betweenWords }

    // MARK: One rule each, in order

    private var atMark: Joint? {
        switch last.close {
        case .stop where before.contains(.joiner): .joiner
        case .stop, .strong: .phraseStart
        case .comma: next.isOpened ? .phraseStart : last.isNumber ? .part : .row
        case .none: next.isOpened ? .phraseStart : nil
        }
    }

    private var behindSmallWord: Joint? {
        if before.contains(.holder) {
            if next.isNumber, left.count == 1 { return .word }
            // In capitals any word may be a name.
            let isHeld = next.isNumber || next.isCapitalised && !after.isSmall && held != .number
            if isHeld, !before.contains(.joiner) { return .holder }
        }
        return before.contains(.joiner) ? .joiner : nil
    }

    private var inNumbers: Joint? {
        if next.isFigure { return .phrase }
        // `96 | năm`, `05 | nhiệm vụ`
        if isAmount, !after.isSmall || after.contains(.holder) { return .holder }
        // `quý III | năm 2026`, `khoản 2 | Điều 5`; a symbol such as `18-NQ/TW` is longer.
        if held == .number, last.isNumber, last.core.count <= 4 { return .holder }
        return nil
    }

    /// `năm` opens a part only before a number, `tỉnh` only before a name or a number.
    private var atOpening: Joint? {
        if !after.contains(.holder) || held != .nothing {
            if after.contains(.phrase) { return .phraseStart }
            if after.contains(.part) { return .part }
            // A number ends a phrase: `năm 2026 | và phương hướng`.
            if after.contains(.row) { return last.isNumber && held == .nothing ? .part : .row }
        }
        // `Kết luận | số 93-KL/TW`
        return held == .number ? .phrase : nil
    }

    private var inName: Joint? {
        guard next.isCapitalised, !after.isSmall, !syllables.isInCapitals else { return nil }
        if last.isCapitalised, !last.isAllCapitals, left.count == 1 || right.count == 1 { return .name }
        // The capital that opens a title makes no name.
        let capitals = syllables.list[left].count(where: \.isCapitalised)
        return capitals > (left.lowerBound == 0 ? 1 : 0) ? .phrase : .row
    }

    private var betweenWords: Joint {
        switch (left.count > 1 || !before.isEmpty, right.count > 1 || !after.isEmpty) {
        case (true, true): .plain
        case (false, false): .unknown
        default: .single
        }
    }

    // MARK: What numbers and names belong to

    private enum Held {
        case nothing, number, name
    }

    /// What stands behind the right word if it may hold something: `năm` may be five, `tỉnh` may stand alone.
    private var held: Held {
        guard after.contains(.holder), right.upperBound < syllables.list.count,
            syllables.list[right.upperBound - 1].close == .none
        else { return .nothing }
        let behind = syllables.list[right.upperBound]
        if behind.isNumber { return .number }
        let isSmall = list.traits(of: syllables.key(right.upperBound..<right.upperBound + 1)).isSmall
        return behind.isCapitalised && !isSmall ? .name : .nothing
    }

    /// A figure that counts what follows it: `05 nhiệm vụ`, but not `năm 2026`.
    private var isAmount: Bool {
        guard left.count == 1, last.isFigure else { return false }
        guard left.lowerBound > 0 else { return true }
        // `lần thứ 5`, `năm học 2026`: the word before may have several syllables.
        return (1...min(list.longest, left.lowerBound)).allSatisfy {
            !list.traits(of: syllables.key(left.lowerBound - $0..<left.lowerBound)).contains(.holder)
        }
    }
}

extension WordList.Traits {
    /// It joins or opens something, and so is no part of a name.
    fileprivate var isSmall: Bool { !isDisjoint(with: [.joiner, .phrase, .part, .row]) }
}
