/// The words of titles: which syllables make one word, and what small words do at the ends of lines.
///
/// Vietnamese writes a space between syllables, so only a list tells where a word ends.
package struct WordList: Sendable {
    /// What a word does at the end or the beginning of a line.
    struct Traits: OptionSet {
        let rawValue: UInt8

        /// `của`, `đối với`, `các`: never the last on a line.
        static let joiner = Traits(rawValue: 1)
        /// `năm`, `tỉnh`: stands with the number or the name behind it.
        static let holder = Traits(rawValue: 2)
        /// `về`, `giai đoạn`: begins a phrase.
        static let phrase = Traits(rawValue: 4)
        /// `của`, `tại`: begins a part of a phrase.
        static let part = Traits(rawValue: 8)
        /// `và`, `các`: begins what is told in a row.
        static let row = Traits(rawValue: 16)

        /// The lists of `joiners.txt`.
        static let lists: [String: Traits] = [
            "ends no line": .joiner, "holds a number or a name": .holder, "opens a phrase": .phrase,
            "opens a part": .part, "goes on": .row,
        ]
    }

    /// Words of several syllables, folded. Slices of the file, so that no word is copied.
    private var words: Set<ArraySlice<UInt8>> = []
    private var traits: [ArraySlice<UInt8>: Traits] = [:]
    /// The most syllables that a word has.
    private(set) var longest = 1
    package var count: Int { words.count }

    static let compoundsPath = "words/compounds.txt"
    static let joinersPath = "words/joiners.txt"

    package static func load(from store: ResourceStore) throws(ResourceError) -> WordList {
        try WordList(compounds: try store.read(compoundsPath), joiners: try store.read(joinersPath))
    }

    /// - Parameters:
    ///   - compounds: a word of several syllables on each line; `#` opens a comment.
    ///   - joiners: the same for small words, in lists that lines in brackets open.
    package init(compounds: [UInt8], joiners: [UInt8]) throws(ResourceError) {
        let lines = try Self.lines(of: compounds, path: Self.compoundsPath)
        words.reserveCapacity(lines.count)
        for line in lines { insert(line) }
        var list: Traits?
        for line in try Self.lines(of: joiners, path: Self.joinersPath) {
            if line.first == UInt8(ascii: "[") {
                let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
                list = Traits.lists[name]
                if list == nil { throw ResourceError(path: Self.joinersPath, reason: "danh sách lạ: [\(name)]") }
            } else if let list {
                traits[line, default: []].insert(list)
                if line.contains(0x20) { insert(line) }
            } else {
                throw ResourceError(path: Self.joinersPath, reason: "từ đứng trước danh sách đầu tiên")
            }
        }
    }

    private mutating func insert(_ word: ArraySlice<UInt8>) {
        words.insert(word)
        longest = max(longest, 1 + word.count { $0 == 0x20 })
    }

    /// The lines that say something.
    private static func lines(of bytes: [UInt8], path: String) throws(ResourceError) -> [ArraySlice<UInt8>] {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ResourceError(path: path, reason: "không phải UTF-8")
        }
        var lines: [ArraySlice<UInt8>] = []
        lines.reserveCapacity(bytes.count / 12)
        var start = 0
        // By hand: splitting in general takes as long as all the rest.
        for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "\n") {
            if start < index, bytes[start] != UInt8(ascii: "#") { lines.append(bytes[start..<index]) }
            start = index + 1
        }
        if lines.isEmpty { throw ResourceError(path: path, reason: "không có từ nào") }
        return lines
    }

    /// Whether folded syllables with one space between them are one word.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { words.contains(word) }

    func traits(of word: ArraySlice<UInt8>) -> Traits { traits[word] ?? [] }
}
