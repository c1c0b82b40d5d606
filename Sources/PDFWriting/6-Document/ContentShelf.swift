import PageModel

/// Compressed contents of pages, kept by what they were made from, in two generations, so that what is kept is bounded
/// and what is in use stays.
///
/// In a batch most pages are the same in every document. When the young generation is full it becomes the old one, and
/// the old one is forgotten. What is kept shows nowhere: the same bytes compress to the same bytes.
struct ContentShelf {
    private var seen = SecondSight()
    private var young: [Key: [UInt8]] = [:]
    private var old: [Key: [UInt8]] = [:]
    private var size = 0
    private let generation: Int

    /// - Parameter limit: bytes, compressed and not, that are kept at most.
    init(limit: Int) { generation = limit / 2 }

    private struct Key: Hashable {
        var bytes: [UInt8]

        /// All at once; an array of its own would take byte by byte.
        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    mutating func compressed(_ content: [UInt8]) -> [UInt8] {
        var key = Key(bytes: content)
        if let known = young[key] { return known }
        let known = old[key]
        let compressed = known ?? Deflate.compressed(content)
        // A page that one document has for itself is not worth its room.
        guard known != nil || seen.isKnown(key.hashValue) else { return compressed }
        let weight = content.count + compressed.count
        if size + weight > generation {
            old = young
            young = [:]
            size = 0
        }
        if weight <= generation {
            key.bytes = content.trimmed
            young[key] = compressed
            size += weight
        }
        return compressed
    }
}

extension [UInt8] {
    /// The same, in no more memory than it needs: what has grown holds room for more.
    var trimmed: [UInt8] { withUnsafeBufferPointer { [UInt8]($0) } }
}
