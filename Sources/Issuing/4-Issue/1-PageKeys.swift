import Diagnostics
import PageModel

/// Pages as they can be compared before and after number and day are filled in: every item with its place, but not
/// what the number, the day and their repetitions in annexes say.
struct PageKeys: Equatable {
    struct Item: Hashable {
        var key: String
        /// What a person finds it by.
        var text: String
    }

    private(set) var pages: [[Item]]

    init(_ document: PagedDocument) {
        pages = document.pages.map { page in
            let items = page.items.filter { !Self.filled.contains($0.role) }
            // A filled line may come in more pieces than the gap had; where it stands counts.
            let lines = Set(page.items.filter { Self.filled.contains($0.role) }.map(Self.place))
            let size = Item(key: "\(page.width.units) \(page.height.units)", text: "")
            return [size] + items.map { Item(key: Self.key(of: $0), text: $0.words) }
                + lines.sorted().map { Item(key: $0, text: "") }
        }
    }

    /// What is filled in.
    private static let filled: Set<Role> = [.number, .placeDate, .annexReference, .signatureInfo]

    private static func place(of item: PlacedItem) -> String {
        guard case .text(let line) = item.content else { return item.role.rawValue }
        return "\(item.role.rawValue) \(line.baseline.units) \(line.style.size.units)"
    }

    private static func key(of item: PlacedItem) -> String {
        let frame = item.frame
        let numbers = [frame.x, frame.y, frame.width, frame.height].map { "\($0.units)" }.joined(separator: " ")
        let style: String
        if case .text(let line) = item.content {
            style = "\(line.style.size.units) \(line.style.bold) \(line.style.italic) \(line.baseline.units)"
        } else {
            style = ""
        }
        return "\(item.role.rawValue) \(numbers) \(style) \(item.ink.rawValue) \(item.words)"
    }

    /// Stands for the pages.
    var fingerprint: String {
        Fingerprint.of(pages.flatMap { page in [Array("trang".utf8)] + page.map { Array($0.key.utf8) } }).hexadecimal
    }

    /// The first place where other pages differ, or nil.
    func difference(to other: PageKeys) -> (page: Int, text: String)? {
        for (index, (own, others)) in zip(pages, other.pages).enumerated() where own != others {
            let place = zip(own, others).first { $0 != $1 }
            let longer = own.count > others.count ? own : others
            let item = place?.0 ?? longer[min(own.count, others.count)]
            let text = item.text.isEmpty ? place?.1.text ?? "" : item.text
            return (index + 1, text.isEmpty ? "…" : text)
        }
        if pages.count == other.pages.count { return nil }
        let first = min(pages.count, other.pages.count)
        return (first + 1, (pages.count > first ? pages : other.pages)[first].first { !$0.text.isEmpty }?.text ?? "…")
    }
}

extension PlacedItem {
    fileprivate var words: String {
        switch content {
        case .text(let line): line.text
        case .image(let picture): picture.description
        case .region(let description): description
        case .rule, .brace, .box, .shape: ""
        }
    }
}
