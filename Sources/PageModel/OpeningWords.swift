extension Sequence<PlacedItem> {
    /// The first words of their text: as many as tell a line from its neighbours.
    package var openingWords: String {
        var text = ""
        var end: Length?
        for case (.text(let line), let frame) in lazy.map({ ($0.content, $0.frame) }) {
            if let end, end != frame.x { text += " " }
            text += line.text
            end = frame.x + frame.width
            if text.utf8.count > 200 { break }
        }
        return text.openingWords
    }
}

extension String {
    /// Seven words, or as many as do not make a line of a report too long.
    package var openingWords: String {
        let words = split(separator: " ")
        guard let first = words.first else { return "" }
        if first.count > 60 { return first.prefix(60) + "…" }
        var shown = String(first)
        var count = 1
        for word in words[1...].prefix(6) {
            guard shown.count + word.count < 60 else { break }
            shown += " " + word
            count += 1
        }
        return count < words.count ? shown + " …" : shown
    }
}
