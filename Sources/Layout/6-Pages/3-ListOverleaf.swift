import FormatRules
import PageModel

/// Sends the entries of a tall list down the page of the signature and on over the next ones.
struct ListOverleaf {
    /// The last of them is the one that is being filled.
    private(set) var columns: [Pagination.Column]
    let room: PageRoom
    /// What the last page keeps free under the list.
    let tail: Length
    /// Where the next entry goes on the last of the columns.
    private var y: Length
    /// The next entry begins on this page, whatever is left of it: the list's label stands level with the signature.
    private var isTied: Bool

    init(_ columns: [Pagination.Column], room: PageRoom, tail: Length, from y: Length, tied isTied: Bool) {
        self.columns = columns
        self.room = room
        self.tail = tail
        self.y = y
        self.isTied = isTied
    }

    mutating func place(_ list: [ListEntry]) {
        var start = 0
        while start < list.count {
            let end = list[(start + 1)...].firstIndex { !$0.keepsWithPrevious } ?? list.count
            place(list[start..<end], isLast: end == list.count)
            start = end
        }
        columns[columns.count - 1].height = max(columns[columns.count - 1].height, y + tail)
    }

    /// How far down the page's text may come.
    private var end: Length { room.height(ofPage: columns.count - 1) }
    private var isFresh: Bool { y == .zero }

    /// Entries between which no page ends, as far as a page can hold them.
    private mutating func place(_ chain: ArraySlice<ListEntry>, isLast: Bool) {
        let height = chain.reduce(isLast ? tail : .zero) { $0 + $1.whole.height }
        guard y + height <= end || !isTied && height <= room.others else {
            return placeFirst(of: chain, isLast: isLast)
        }
        if y + height > end { turn() }
        for entry in chain { put(entry.whole) }
    }

    private mutating func placeFirst(of chain: ArraySlice<ListEntry>, isLast: Bool) {
        let (entry, rest) = (chain[chain.startIndex], chain.dropFirst())
        let below = isLast && rest.isEmpty ? tail : .zero
        let fits = y + entry.whole.height + below <= end
        if !fits, !entry.names.isEmpty, isTied || entry.whole.height + below > room.others {
            // The last of its names bring what is kept with them.
            placeParts(of: entry, below: rest.reduce(isLast ? tail : .zero) { $0 + $1.whole.height })
        } else {
            if !fits, !isFresh { turn() }
            put(entry.whole)
        }
        if !rest.isEmpty { place(rest, isLast: isLast) }
    }

    /// A group that no page could hold: each page has its names behind a brace of their own, two of them at least.
    private mutating func placeParts(of entry: ListEntry, below: Length) {
        let names = entry.names
        var start = 0
        while start < names.count {
            var next = names.count
            func fits() -> Bool {
                y + entry.part(start..<next).height + (next == names.count ? below : .zero) <= end
            }
            next = min(next, start + reach(of: names[start...], under: end - y))
            while next > start, !fits() { next -= 1 }
            if names.count - next == 1 { next -= 1 }
            if next < start + 2, next < names.count {
                guard isFresh else {
                    turn()
                    continue
                }
                next = start + 1
            }
            put(entry.part(start..<next))
            start = next
        }
    }

    /// How many names are no higher than what is left.
    private func reach(of names: ArraySlice<Stack>, under height: Length) -> Int {
        var used = Length.zero
        return names.prefix { name in
            used += name.height
            return used <= height
        }.count
    }

    private mutating func put(_ stack: Stack) {
        let line = FlowLine(items: stack.items, height: stack.height)
        columns[columns.count - 1].lines.append((y, line))
        y += stack.height
        columns[columns.count - 1].height = max(columns[columns.count - 1].height, y)
        isTied = false
    }

    private mutating func turn() {
        columns.append(Pagination.Column())
        y = .zero
        isTied = false
    }
}
