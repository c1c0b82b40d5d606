/// What a token is to its neighbours, found out once for each distinct token.
struct Word: Equatable {
    enum Kind: Equatable {
        /// `số`, `ngày`, `tháng`, `năm`, `quý`: a figure belongs to it.
        case beforeFigure
        /// `Điều`, `khoản`, `Chương`, `khóa`: a figure or a Roman number belongs to it.
        case beforeNumber
        case beforeLetter
        /// `%`, `đồng`, `ha`: belongs to the figure before it.
        case unit
        case hyphen
        /// `đồng chí`, `ông`, `bà`: a person's name may follow.
        case address
        case other
    }

    var kind = Kind.other
    /// The token without the marks around it.
    var core: String
    /// A closing mark ends whatever the word belongs to.
    var isClosed: Bool
    var startsWithDigit: Bool
    var isCapitalised: Bool
    var isRoman: Bool

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let opening = bytes.prefix { Self.opening.contains($0) }.count
        var end = bytes.count
        while end > opening, Self.closing.contains(bytes[end - 1]) { end -= 1 }
        let inner = bytes[opening..<end]
        core = opening == 0 && end == bytes.count ? text : String(decoding: inner, as: UTF8.self)
        isClosed = end < bytes.count || text.hasSuffix("”") || text.hasSuffix("…")
        startsWithDigit = inner.first.map { (0x30...0x39).contains($0) } ?? false
        isRoman = !inner.isEmpty && inner.allSatisfy { "IVXLC".utf8.contains($0) }
        isCapitalised = core.first?.isUppercase ?? false
        kind = Self.kinds[core] ?? .other
    }

    private static let opening = Array("([\"'".utf8)
    private static let closing = Array(".,;:)]\"'!?".utf8)

    private static let kinds: [String: Kind] = {
        let words: [(Kind, String)] = [
            (.beforeFigure, "số Số ngày tháng năm"),
            (.beforeNumber, "Điều điều khoản Khoản Mục mục Chương chương Phần phần khóa khoá lục quý Quý"),
            (.beforeLetter, "điểm Điểm"),
            (.unit, "% đồng triệu tỷ tỉ nghìn km m ha kg m²"),
            (.hyphen, "- –"),
            (.address, "chí Ông ông Bà bà"),
        ]
        return Dictionary(
            uniqueKeysWithValues: words.flatMap { kind, list in list.split(separator: " ").map { (String($0), kind) } })
    }()
}

/// Which neighbours stay on one line: numbers of documents, dates, `Điều 5`, names, a spaced hyphen.
enum Joining {
    static func apply(to boxes: inout [Box], names: [[String]]) {
        guard boxes.count > 1 else { return }
        for index in 0..<(boxes.count - 1) where joins(boxes, index) { boxes[index].joinsNext = true }
        for index in boxes.indices {
            if boxes[index].word.kind == .address { joinName(in: &boxes, after: index) }
            for name in names where name.count > 1 && boxes[index].word.core == name[0] {
                joinSigner(name, in: &boxes, at: index)
            }
        }
    }

    private static func joins(_ boxes: [Box], _ index: Int) -> Bool {
        let word = boxes[index].word
        let next = boxes[index + 1].word
        if next.kind == .hyphen || (word.kind == .hyphen && index > 0) { return true }
        if word.isClosed { return false }
        switch word.kind {
        case .beforeFigure: return next.startsWithDigit
        case .beforeNumber: return next.startsWithDigit || next.isRoman
        case .beforeLetter: return next.startsWithDigit || next.core.utf8.count <= 2
        case .hyphen, .unit, .address, .other: break
        }
        guard word.startsWithDigit else { return false }
        if next.kind == .unit { return true }
        // `ngày 05 tháng 9 năm 2026`: a day or month between two of these words.
        let isBetween = index > 0 && boxes[index - 1].word.kind == .beforeFigure && word.core.utf8.count <= 2
        return isBetween && (next.core == "tháng" || next.core == "năm")
    }

    /// Capitalised syllables after a title of address are one person's name: two to five of them.
    private static func joinName(in boxes: inout [Box], after start: Int) {
        guard !boxes[start].word.isClosed else { return }
        var end = start + 1
        while end < boxes.count, end <= start + 5, boxes[end].word.isCapitalised {
            end += 1
            if boxes[end - 1].word.isClosed { break }
        }
        guard end - start >= 3 else { return }
        for index in (start + 1)..<(end - 1) { boxes[index].joinsNext = true }
    }

    private static func joinSigner(_ name: [String], in boxes: inout [Box], at start: Int) {
        let end = start + name.count
        guard end <= boxes.count, zip(boxes[start..<end], name).allSatisfy({ $0.word.core == $1 }) else { return }
        for index in start..<(end - 1) { boxes[index].joinsNext = true }
    }
}
