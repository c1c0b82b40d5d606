import Foundation

/// A piece of a PDF's page in dots, as poppler draws it.
package struct GrayPicture: Sendable {
    /// In dots, from the page's top left corner.
    package struct Area: Sendable {
        package var x: Int
        package var y: Int
        package var width: Int
        package var height: Int

        package init(x: Int, y: Int, width: Int, height: Int) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    package let area: Area
    private let dots: [UInt8]

    package struct Unreadable: Error {}

    /// - Parameter area: nil for the whole page.
    package init(_ pdf: [UInt8], page: Int = 1, dotsPerInch: Int, area: Area? = nil) throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "document.pdf")
        try Data(pdf).write(to: file)
        var arguments = ["-gray", "-r", "\(dotsPerInch)", "-f", "\(page)", "-l", "\(page)"]
        if let area {
            arguments += ["-x", "\(area.x)", "-y", "\(area.y)", "-W", "\(area.width)", "-H", "\(area.height)"]
        }
        let result = try Program.run("pdftoppm", arguments + [file.path])
        // `P5`, width, height, the brightest value, then a byte for each dot.
        let head = result.output.prefix(64).split(separator: 0x0A, maxSplits: 3)
        guard result.status == 0, head.count == 4, head[0].elementsEqual("P5".utf8) else { throw Unreadable() }
        let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        guard size.count == 2 else { throw Unreadable() }
        self.area = Area(x: area?.x ?? 0, y: area?.y ?? 0, width: size[0], height: size[1])
        dots = Array(result.output.dropFirst(head[0].count + head[1].count + head[2].count + 3))
        guard dots.count == size[0] * size[1] else { throw Unreadable() }
    }

    /// Rows (of the page) on which some dot is not white, between two columns of the page.
    package func inkedRows(columns: Range<Int>, rows: Range<Int>) -> [Int] {
        rows.filter { row in
            let start = (row - area.y) * area.width - area.x
            return dots[(start + columns.lowerBound)..<(start + columns.upperBound)].contains { $0 < 255 }
        }
    }

    /// Columns of a row that print black where a printer knows no grey.
    package func darkColumns(columns: Range<Int>, row: Int) -> [Int] {
        let start = (row - area.y) * area.width - area.x
        return columns.filter { dots[start + $0] < 128 }
    }

    package func inkedColumns(columns: Range<Int>, rows: Range<Int>) -> [Int] {
        columns.filter { column in
            rows.contains { dots[($0 - area.y) * area.width + column - area.x] < 255 }
        }
    }
}

extension GrayPicture {
    /// How many black dots would hold as much ink.
    package var ink: Double { dots.reduce(0) { $0 + Double(255 - Int($1)) } / 255 }

    /// Ink that lies in another place than in a picture of the same size, in black dots.
    package func distance(to other: GrayPicture) -> Double {
        zip(dots, other.dots).reduce(0) { $0 + Double(abs(Int($1.0) - Int($1.1))) } / 255
    }
}
