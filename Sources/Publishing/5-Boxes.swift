import Diagnostics
import Foundation
import PageModel

/// `--boxes`: where everything lies, in millimetres from the sheet's top left corner.
package enum Boxes {
    package static func json(_ document: PagedDocument, family: String, lines: (SourceSpan) -> Int?) -> [UInt8] {
        let file = File(
            pages: document.pages.map { page in
                File.Page(
                    number: page.number, part: page.part, width: page.width.millimetres.rounded3,
                    height: page.height.millimetres.rounded3,
                    items: page.items.map { item($0, family: family, lines: lines) })
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Numbers and strings only: encoding them cannot fail.
        return [UInt8](try! encoder.encode(file)) + [0x0A]
    }

    private static func item(_ item: PlacedItem, family: String, lines: (SourceSpan) -> Int?) -> File.Item {
        var box = File.Item(item)
        box.line = item.span.flatMap(lines)
        if case .text(let line) = item.content {
            box.baseline = line.baseline.millimetres.rounded3
            box.family = family
            box.size = line.style.size.points
            box.bold = line.style.bold
            box.italic = line.style.italic
            box.text = line.text
        }
        switch item.content {
        case .image(let picture): box.description = picture.description
        case .region(let description): box.description = description
        case .shape(let shape): (box.outline, box.pattern) = (shape.outline.rawValue, shape.pattern.rawValue)
        default: break
        }
        return box
    }

    private struct File: Encodable {
        var pages: [Page]

        struct Page: Encodable {
            var number: Int
            /// 0 is the paper itself; its annexes follow, each numbered from 1.
            var part: Int
            var width: Double
            var height: Double
            var items: [Item]
        }

        struct Item: Encodable {
            var kind: String
            var component: String
            var role: String
            var x: Double
            var y: Double
            var width: Double
            var height: Double
            var clause: String
            var baseline: Double?
            var family: String?
            var size: Double?
            var bold: Bool?
            var italic: Bool?
            var text: String?
            var line: Int?
            /// What a picture or a drawing shows, for those who cannot see it.
            var description: String?
            /// How a piece of a drawing looks.
            var outline: String?
            var pattern: String?
            /// Only where it is not black.
            var colour: String?

            init(_ item: PlacedItem) {
                kind = item.content.kind
                component = item.component
                role = item.role.rawValue
                x = item.frame.x.millimetres.rounded3
                y = item.frame.y.millimetres.rounded3
                width = item.frame.width.millimetres.rounded3
                height = item.frame.height.millimetres.rounded3
                clause = item.clause
                colour = item.ink == .black ? nil : item.ink.rawValue
            }
        }
    }
}

extension PlacedItem.Content {
    fileprivate var kind: String {
        switch self {
        case .text: "text"
        case .rule: "rule"
        case .brace, .box: "box"
        case .image: "image"
        case .shape: "shape"
        case .region: "region"
        }
    }
}

extension Double {
    /// To a thousandth of a millimetre: finer than any printer.
    fileprivate var rounded3: Double { (self * 1000).rounded() / 1000 }
}
