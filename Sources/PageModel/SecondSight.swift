/// Tells what was seen before from what is seen for the first time, in little and bounded memory.
///
/// Caches of a batch keep only what comes a second time: what every document has for itself would else push out what all
/// have in common.
package struct SecondSight {
    private static let limit = 4_096
    private var young: Set<Int> = []
    private var old: Set<Int> = []

    package init() {}

    /// Whether something with this hash was seen lately. Two that share a hash are taken for one, which costs a place in
    /// a cache and nothing else.
    package mutating func isKnown(_ hash: Int) -> Bool {
        if young.contains(hash) { return true }
        if young.count >= Self.limit {
            old = young
            young.removeAll(keepingCapacity: true)
        }
        young.insert(hash)
        return old.contains(hash)
    }
}
