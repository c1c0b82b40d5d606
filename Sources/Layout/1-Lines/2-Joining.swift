/// Which neighbours stay on one line: a mark with its word, a number with what it counts or names, a date, `Điều 5`,
/// a person's name, a spaced hyphen, the label of an item with its text.
///
/// Nothing bounds the length of such a group: one that is wider than a line is parted where lines are broken.
enum Joining {
    /// - Parameter names: full names that stay together wherever they stand, as syllables.
    static func apply(to boxes: inout [Box], names: [[String]]) {
        guard boxes.count > 1 else { return }
        if boxes[0].word.opensItem { boxes[0].joinsNext = true }
        for index in 0..<(boxes.count - 1) where joins(boxes, index) {
            boxes[index].joinsNext = true
            // Both syllables of `Phụ lục I`, `nhiệm kỳ 2025 - 2030`; without a number they are words as others.
            if index > 0, boxes[index].word.traits.contains(.stem), boxes[index - 1].word.traits.contains(.front) {
                boxes[index - 1].joinsNext = true
            }
        }
        var nameEnd = 0
        for index in boxes.indices {
            switch boxes[index].word.kind {
            case .and: joinNumbers(in: &boxes, around: index)
            case .title, .surname: if index >= nameEnd { nameEnd = joinName(in: &boxes, at: index) }
            default: break
            }
            guard boxes[index].word.traits.contains(.capital) else { continue }
            joinSigner(names, in: &boxes, at: index)
            joinSigner(wellKnown, in: &boxes, at: index)
        }
    }

    private static func joins(_ boxes: [Box], _ index: Int) -> Bool {
        let next = boxes[index + 1].word.traits
        if next.contains(.follows) { return true }
        if boxes[index].word.kind == .hyphen { return index == 0 || joinsAfterHyphen(boxes, index) }
        guard !boxes[index].word.takes.isDisjoint(with: next) else { return false }
        guard index > 0, boxes[index].word.traits.contains(.figure) else { return true }
        // A year counts nothing, and minutes no days: `năm 2030 | tỷ lệ hộ nghèo`, `17 giờ 00 | ngày 14 tháng 9`.
        let before = boxes[index - 1].word.traits
        if before.contains(.yearWord) { return !boxes[index].word.traits.contains(.year) }
        return !before.contains(.hourWord) || !next.contains(.days)
    }

    /// No line ends before a spaced hyphen, which `follows`. Whether one may end behind it, the hyphen's work tells.
    ///
    /// A range (`2026 - 2030`, `quý I - quý II`) and a short compound (`kinh tế - xã hội`, `Việt - Lào`) are read in
    /// one go, and whoever sets type with care parts them nowhere. Between the names of bodies and persons the
    /// hyphen is a pause (`Ban Tuyên giáo - Ban Dân vận - Văn phòng`): glued there, it would only tear the names
    /// at other places, so a line may end behind it. Only a capital tells the two apart, and what stands around.
    private static func joinsAfterHyphen(_ boxes: [Box], _ index: Int) -> Bool {
        let (before, after) = (boxes[index - 1].word, boxes[index + 1].word)
        // `kết quả: - Về kinh tế`: the dash of an item that was not given a line of its own.
        if before.isClosed || !before.traits.isDisjoint(with: .number) || after.traits.contains(.figure) { return true }
        guard after.traits.contains(.capital) else { return true }
        return !after.kind.isOffice && !isPerson(boxes, index + 1) && !isChained(boxes, index)
    }

    private static func isPerson(_ boxes: [Box], _ index: Int) -> Bool {
        boxes[index].word.kind == .surname && nameEnd(boxes, from: index, most: 2) == index + 2
    }

    /// Another hyphen before a capital stands near in the same clause, with two syllables or more between: names in a
    /// row, not `Nông - Lâm - Ngư nghiệp`.
    private static func isChained(_ boxes: [Box], _ index: Int) -> Bool {
        func isNear(_ step: Int) -> Bool {
            for distance in 1...8 {
                let other = index + step * distance
                guard other > 0, other + 1 < boxes.count, !boxes[other].word.isClosed else { return false }
                if boxes[other].word.kind == .hyphen {
                    return distance > 2 && boxes[other + 1].word.traits.contains(.capital)
                }
            }
            return false
        }
        return isNear(-1) || isNear(1)
    }

    /// `ngày 05 và 06 tháng 9`, `ngày 14 và 15/10/2026`, `từ 5 đến 10 năm`: the first number belongs to what follows.
    private static func joinNumbers(in boxes: inout [Box], around index: Int) {
        guard index > 0, index + 1 < boxes.count else { return }
        let (first, second) = (boxes[index - 1].word, boxes[index + 1].word)
        guard !first.isClosed, !first.traits.isDisjoint(with: .number) else { return }
        guard first.traits.isDisjoint(with: [.year, .date]) else { return }
        guard first.traits.contains(.figure) == second.traits.contains(.figure) else { return }
        let isShared =
            index + 2 < boxes.count && boxes[index + 1].joinsNext && boxes[index + 2].word.kind == .yearOrMonth
        guard isShared || second.traits.contains(.date) else { return }
        boxes[index - 1].joinsNext = true
        boxes[index].joinsNext = true
    }

    // MARK: Names

    /// Full names of those whom nobody calls by a title. In capitals a surname alone tells too little.
    private static let wellKnown = [["HỒ", "CHÍ", "MINH"]]

    /// Capitalised syllables from a surname on, or behind a title of address, which stays with them.
    ///
    /// - Returns: where the name ends; `start` where there is none.
    private static func joinName(in boxes: inout [Box], at start: Int) -> Int {
        let word = boxes[start].word
        guard !word.isClosed else { return start }
        var end = start
        if word.kind == .title {
            // `chí` ends other words too: `báo chí`, `ý chí`.
            if word.traits.contains(.comrade), start == 0 || !boxes[start - 1].word.takes.contains(.comrade) {
                return start
            }
            end = nameEnd(boxes, from: start + 1, most: 5)
            if holdsOffice(boxes, start + 1) || end == start + 1 { return start }
        } else {
            end = nameEnd(boxes, from: start, most: 5)
        }
        for index in start..<(end - 1) { boxes[index].joinsNext = true }
        return end
    }

    private static func nameEnd(_ boxes: [Box], from start: Int, most: Int) -> Int {
        var end = start
        while end < min(boxes.count, start + most) {
            let word = boxes[end].word
            // With a mark behind it `Giám,` is no office: those have two syllables or more.
            guard word.traits.contains(.capital), word.kind != .office || word.isClosed else { break }
            if end > start, word.traits.contains(.opened) { break }
            end += 1
            if word.isClosed { break }
        }
        return end
    }

    /// `đồng chí Bí thư`, `đồng chí Phó Chánh Văn phòng`; but `ông Phó Đức Ví Dụ` bears a surname.
    private static func holdsOffice(_ boxes: [Box], _ index: Int) -> Bool {
        guard index < boxes.count else { return true }
        let kind = boxes[index].word.kind
        guard kind == .deputy else { return kind.isOffice }
        return index + 1 < boxes.count && boxes[index + 1].word.kind.isOffice
    }

    private static func joinSigner(_ names: [[String]], in boxes: inout [Box], at start: Int) {
        for name in names where name.count > 1 && boxes[start].word.core == name[0] {
            let end = start + name.count
            guard end <= boxes.count, zip(boxes[start..<end], name).allSatisfy({ $0.word.core == $1 }) else { continue }
            for index in start..<(end - 1) { boxes[index].joinsNext = true }
        }
    }
}
