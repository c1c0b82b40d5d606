import Diagnostics
import PageModel

/// Pages as they can be compared before and after a paper gets its number and day: every item with its text, style and
/// place.
///
/// Of number, place and date, and of the lines that repeat them (`Kèm theo …`, and the rule whose length follows such a
/// line), only the height counts. Line numbers and zones are no part of the paper.
package struct PageKeys: Sendable, Equatable {
    package struct Item: Sendable, Hashable {
        fileprivate var key: String
        /// What a person finds it by.
        package var text: String
    }

    private let pages: [[Item]]

    package init(_ document: PagedDocument) {
        pages = document.pages.map { page in
            let sheet = Item(key: "\(page.part) \(page.number) \(page.width.units) \(page.height.units)", text: "")
            let fixed = page.items.filter { !Role.filled.contains($0.role) && !Role.foreign.contains($0.role) }
            // A filled line may come in more pieces than its gap had.
            let lines = Set(page.items.filter { Role.filled.contains($0.role) }.map(\.line))
            return [sheet] + fixed.map { Item(key: $0.key, text: $0.words) }
                + lines.sorted().map { Item(key: $0, text: "") }
        }
    }

    package var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        for item in pages.flatMap(\.self) { fingerprint.take(item.key) }
        return fingerprint
    }

    /// The first place where other pages differ, or nil.
    package func difference(to other: PageKeys) -> (page: Int, text: String)? {
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

extension PagedDocument {
    /// What tells these pages from any others, whatever number and day stand on them (``PageKeys``).
    package var fingerprint: Fingerprint { PageKeys(self).fingerprint }
}

extension Role {
    /// What issuing a paper writes on it.
    fileprivate static let filled: Set<Role> = [.number, .placeDate, .annexReference, .annexRule, .signatureInfo]
    /// What is no part of a paper.
    fileprivate static let foreign: Set<Role> = [.lineNumber, .zoneFrame, .zoneLabel]
}

extension PlacedItem {
    /// Where a line that is filled in stands.
    fileprivate var line: String {
        guard case .text(let line) = content else { return "\(role.rawValue) \(frame.y.units)" }
        return "\(role.rawValue) \(line.baseline.units) \(line.style.size.units)"
    }

    fileprivate var key: String {
        let place = [frame.x, frame.y, frame.width, frame.height].map { "\($0.units)" }.joined(separator: " ")
        return "\(role.rawValue) \(place) \(ink.rawValue) \(contentKey)"
    }

    private var contentKey: String {
        switch content {
        case .text(let line):
            let style = line.style
            return "\(line.baseline.units) \(style.size.units) \(style.bold) \(style.italic) "
                + line.words.map { "\($0.x.units)" }.joined(separator: ",") + " \(line.text)"
        case .rule: return "rule"
        case .brace(let thickness): return "brace \(thickness.units)"
        case .box(let thickness): return "box \(thickness.units)"
        case .image(let picture): return Fingerprint.of([picture.bytes]).hexadecimal
        case .shape(let shape):
            return "\(shape.outline.rawValue) \(shape.pattern.rawValue) \(shape.thickness.units)"
        case .region(let description): return description
        }
    }

    fileprivate var words: String {
        switch content {
        case .text(let line): line.text
        case .image(let picture): picture.description
        case .region(let description): description
        case .rule, .brace, .box, .shape: ""
        }
    }
}
