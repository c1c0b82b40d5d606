extension PlainTextImport {
    /// The paragraph with its label as the source language has it: a bullet as a dash, a space after the label.
    static func labelled(_ passage: Passage, _ ledger: inout Ledger) -> Passage {
        var passage = passage
        guard let opening = Opening(passage.text), let first = passage.letters.first else { return passage }
        if opening.isBullet {
            passage.letters[0].scalar = first.isOne(of: "◦○") ? "+" : "-"
            passage.letters[0].style = []
            let replacement = String(passage.letters[0].scalar) + (opening.isCramped ? " " : "")
            ledger.change(
                .importBullet, [Replacement(first.place, by: replacement)],
                ["text": String(first.scalar), "value": String(passage.letters[0].scalar)])
        }
        guard opening.isCramped else { return passage }
        let count = opening.label.unicodeScalars.count
        let end = passage.letters[count - 1].place.upperBound
        passage.letters.insert(Letter(scalar: " ", place: end..<end), at: count)
        if !opening.isBullet {
            ledger.change(
                .importLabelSpace, [Replacement(end..<end, by: " ")], ["text": passage[0..<count].text])
        }
        return passage
    }
}
