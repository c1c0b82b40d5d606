extension PlainTextImport {
    /// The paragraph with its label as the source language has it: a bullet as a dash, a space after the label.
    static func labelled(_ passage: Passage, _ ledger: inout Ledger) -> Passage {
        var passage = passage
        guard let opening = Opening(passage.text), let first = passage.letters.first else { return passage }
        if opening.isBullet {
            passage.letters[0].character = "◦○".contains(first.character) ? "+" : "-"
            passage.letters[0].style = []
            let replacement = String(passage.letters[0].character) + (opening.isCramped ? " " : "")
            ledger.change(
                .importBullet, [Replacement(first.place, by: replacement)],
                ["text": String(first.character), "value": String(passage.letters[0].character)])
        }
        guard opening.isCramped else { return passage }
        let count = opening.label.count
        let end = passage.letters[count - 1].place.upperBound
        passage.letters.insert(Letter(character: " ", place: end..<end), at: count)
        if !opening.isBullet {
            ledger.change(
                .importLabelSpace, [Replacement(end..<end, by: " ")], ["text": passage[0..<count].text])
        }
        return passage
    }
}
