/// Reads words and numbers from bytes; never beyond the end.
struct ByteScanner {
    private let bytes: [UInt8]
    var offset: Int

    init(_ bytes: [UInt8], at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    mutating func skip(_ word: String) -> Bool {
        guard bytes.holds(word, at: offset) else { return false }
        offset += word.utf8.count
        return true
    }

    /// An unsigned number, after spaces.
    mutating func integer() -> Int? {
        var place = offset
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        var value = 0
        let first = place
        while place < bytes.count, place - first < 18, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
            value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        guard place > first else { return nil }
        offset = place
        return value
    }
}

extension [UInt8] {
    func holds(_ word: String, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.utf8.count <= count else { return false }
        return self[offset..<offset + word.utf8.count].elementsEqual(word.utf8)
    }

    /// Where the last of the words begins; it is expected near the end.
    func lastIndex(of word: String) -> Int? {
        var place = count - word.utf8.count
        while place >= 0 {
            if holds(word, at: place) { return place }
            place -= 1
        }
        return nil
    }

    func firstIndex(of word: String, in range: Range<Int>) -> Int? {
        range.first { $0 + word.utf8.count <= range.upperBound && holds(word, at: $0) }
    }
}
