import PageModel

/// Remembers shaped tokens, in two generations, so that its size is bounded and what is in use stays.
///
/// When the young generation is full it becomes the old one, and the old one is forgotten. A token
/// found in the old generation is young again.
struct TokenCache {
    private var young: [Token: ShapedText] = [:]
    private var old: [Token: ShapedText] = [:]
    private let generation: Int

    /// At most `limit` tokens are kept.
    init(limit: Int) { generation = max(1, limit / 2) }

    var count: Int { young.count + old.count }

    mutating func shaped(_ token: String, font: Int, otherwise shape: () -> ShapedText) -> ShapedText {
        let key = Token(text: token, font: font)
        if let known = young[key] { return known }
        let shaped = old[key] ?? shape()
        if young.count >= generation {
            old = young
            young = Dictionary(minimumCapacity: generation)
        }
        young[key] = shaped
        return shaped
    }
}

/// A text by its bytes and the number of its font.
///
/// `String` itself compares by canonical equivalence, which normalises Vietnamese text at every look-up;
/// tokens are NFC already.
private struct Token: Hashable {
    var text: String
    let font: Int

    static func == (left: Token, right: Token) -> Bool {
        guard left.font == right.font else { return false }
        var (leftText, rightText) = (left.text, right.text)
        return leftText.withUTF8 { leftBytes in
            rightText.withUTF8 { rightBytes in leftBytes.elementsEqual(rightBytes) }
        }
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(font)
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
