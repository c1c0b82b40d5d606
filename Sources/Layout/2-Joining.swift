/// Which neighbours stay on one line: numbers of documents, dates, `Điều 5`, names, a spaced hyphen.
enum Joining {
    static func apply(to boxes: inout [Box], names: [[String]]) {
        guard boxes.count > 1 else { return }
        var words = [Word](repeating: Word(""), count: boxes.count)
        for index in boxes.indices { words[index] = Word(boxes[index].text) }
        for index in 0..<(boxes.count - 1) where joins(words, index) { boxes[index].joinsNext = true }
        joinNames(in: &boxes, words, signers: names)
    }

    /// A token without the marks around it, looked at once.
    private struct Word {
        var core: Substring
        /// A closing mark ends whatever the word belongs to.
        var isClosed: Bool

        init(_ text: String) {
            let opened = text.drop { "([“‘\"'".contains($0) }
            var end = opened.endIndex
            while end > opened.startIndex, ".,;:)]”’\"'!?…".contains(opened[opened.index(before: end)]) {
                end = opened.index(before: end)
            }
            core = opened[..<end]
            isClosed = end != opened.endIndex
        }

        var startsWithDigit: Bool { core.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
        var isCapitalised: Bool { core.first?.isUppercase ?? false }
        var isHyphen: Bool { core == "-" || core == "–" }
        var isRoman: Bool { !core.isEmpty && core.utf8.allSatisfy { "IVXLC".utf8.contains($0) } }
        var isShortNumber: Bool { core.utf8.count <= 4 && core.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }

    private static func joins(_ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        let next = words[index + 1]
        if next.isHyphen || (word.isHyphen && index > 0) { return true }
        if word.isClosed { return false }
        switch word.core {
        case "số", "Số", "ngày", "tháng", "năm", "quý": return next.startsWithDigit || (word.core == "quý" && next.isRoman)
        case "Điều", "điều", "khoản", "Khoản", "Mục", "mục", "Chương", "chương", "Phần", "phần", "khóa", "khoá", "lục":
            return next.startsWithDigit || next.isRoman
        case "điểm": return next.core.count == 1 || next.startsWithDigit
        default: break
        }
        guard word.startsWithDigit else { return false }
        switch next.core {
        case "tháng", "năm": return word.isShortNumber && index > 0 && ["ngày", "tháng"].contains(words[index - 1].core)
        case "%", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "km", "m", "ha", "kg", "m²": return true
        default: return false
        }
    }

    /// After a title of address, capitalised syllables are one person's name.
    private static let address: Set<Substring> = ["chí", "Ông", "ông", "Bà", "bà"]

    private static func joinNames(in boxes: inout [Box], _ words: [Word], signers: [[String]]) {
        for start in words.indices {
            if address.contains(words[start].core), !words[start].isClosed {
                var end = start + 1
                while end < words.count, end <= start + 5, words[end].isCapitalised {
                    end += 1
                    if words[end - 1].isClosed { break }
                }
                if end - start >= 3 { for index in (start + 1)..<(end - 1) { boxes[index].joinsNext = true } }
            }
            for name in signers where name.count > 1 && words[start].core == name[0][...] {
                let end = start + name.count
                guard end <= words.count, zip(words[start..<end], name).allSatisfy({ $0.core == $1[...] }) else { continue }
                for index in start..<(end - 1) { boxes[index].joinsNext = true }
            }
        }
    }
}
