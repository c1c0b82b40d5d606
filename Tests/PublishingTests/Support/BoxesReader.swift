import Foundation
import PageModel
import Publishing

/// Reads what `--boxes` writes, as any other program would.
enum BoxesReader {
    struct File: Decodable {
        var pages: [Page]

        struct Page: Decodable {
            var number: Int
            var width: Double
            var height: Double
            var items: [Item]
        }

        struct Item: Decodable {
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
            var colour: String?
        }
    }

    static func read(_ publication: Publication) throws -> PageReading {
        let laid = publication.laid
        return try reading(Boxes.json(laid.pages, family: laid.family) { _ in nil })
    }

    static func reading(_ json: [UInt8]) throws -> PageReading {
        let file = try JSONDecoder().decode(File.self, from: Data(json))
        var reading = PageReading()
        for page in file.pages {
            reading.sheets.append(PageReading.Sheet(width: page.width, height: page.height))
            for item in page.items { add(item, reading.sheets.count, to: &reading) }
        }
        return reading
    }

    private static func add(_ item: File.Item, _ page: Int, to reading: inout PageReading) {
        if item.kind == "box", item.role != "recipientBrace" {
            reading.frames.append(
                MeasuredFrame(
                    page: page, left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height,
                    isRed: item.colour == "red"))
            return
        }
        guard item.kind == "text" else {
            reading.shapes.append(
                MeasuredShape(
                    page: page, left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height,
                    tip: item.kind == "box" ? item.y + item.height / 2 : nil))
            return
        }
        let text = (item.text ?? "").split(separator: " ").joined(separator: " ")
        guard !text.isEmpty else { return }
        reading.runs.append(
            MeasuredRun(
                page: page, text: text, left: item.x, right: item.x + item.width, baseline: item.baseline ?? .nan,
                size: item.size ?? .nan, bold: item.bold ?? false, italic: item.italic ?? false))
    }
}
