import PlanModel

/// Finds where the name of a body, or of several, begins and ends in a sentence.
struct ActorReader: Sendable {
    /// A name longer than this is a sentence that was misread.
    private static let longestName = 60

    private let recipients: [[String]]

    /// The document's own recipients count as names wherever they are written in full.
    init(recipients: [RecipientEntry] = []) {
        self.recipients = recipients.flatMap(\.recipients).map { recipient in
            Sentence([Run(recipient.name.string)]).words.map(\.key)
        }.filter { $0.count > 1 }
    }

    struct Name {
        var words: Range<Int>
        /// A verb follows: the name is the subject of a statement.
        var isSubject: Bool
    }

    /// The name that begins at `index`, up to the verb or the end of the clause.
    func name(at index: Int, in sentence: Sentence) -> Name? {
        guard begins(at: index, in: sentence) else { return nil }
        var end = index + 1
        var isInBracket = false
        for place in index..<sentence.words.count {
            let word = sentence.words[place]
            if word.opensBracket, place > index { isInBracket = true }
            if !isInBracket, place > index, isPredicate(at: place, in: sentence) {
                return Name(words: index..<end, isSubject: true)
            }
            if !isInBracket { end = place + 1 }
            if word.closesBracket { isInBracket = false }
            if word.endsClause { return Name(words: index..<end, isSubject: false) }
            if place - index > ActorReader.longestName { return nil }
        }
        return nil
    }

    /// True where the words can only begin the name of a body or person.
    private func begins(at index: Int, in sentence: Sentence) -> Bool {
        guard sentence.words.indices.contains(index), !sentence.has("ban hành", at: index) else { return false }
        if ["các", "mỗi", "từng"].contains(sentence.words[index].key) {
            return sentence.match(Vocabulary.collectives, at: index + 1) > 0
        }
        if sentence.match(Vocabulary.bodies, at: index) > 0 { return true }
        let head = sentence.match(Vocabulary.nameHeads, at: index)
        if head > 0, index + head < sentence.words.count, sentence.words[index + head].isCapitalised,
            !sentence.words[index + head - 1].endsWithComma
        {
            return true
        }
        return recipients.contains { name in
            index + name.count <= sentence.words.count
                && zip(name, sentence.words[index...]).allSatisfy { $0 == $1.key }
        }
    }

    /// A capital letter marks a part of a name (`Ban Tổ chức`), never a verb.
    private func isPredicate(at index: Int, in sentence: Sentence) -> Bool {
        guard !sentence.words[index].isCapitalised, sentence.match(Vocabulary.predicates, at: index) > 0 else {
            return false
        }
        if sentence.has("tổ chức", at: index), sentence.match(Vocabulary.organisations, at: index + 2) > 0 {
            return false
        }
        let isAfterHead =
            index > 0 && !sentence.words[index - 1].endsWithComma
            && Vocabulary.namingHeads.contains(sentence.words[index - 1].key)
        return !(isAfterHead && sentence.match(Vocabulary.namingPredicates, at: index) > 0)
    }
}
