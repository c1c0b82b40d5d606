import Foundation
import PageModel
import PlanModel
import Publishing
import TestSupport
import Testing

/// A folder with a source and the pictures that it names.
struct PictureDesk {
    let folder: TemporaryFolder
    var source = Source(profile: "nd30")
    /// Behind the signer's name, inside the braces: `, ảnh dấu: dau.png`.
    var images = ""

    init(_ files: [String: [UInt8]]) throws {
        folder = try TemporaryFolder()
        for (name, bytes) in files { try Data(bytes).write(to: folder.url.appending(path: name)) }
    }

    var path: String { folder.path("nguon.md") }

    var text: String { source.text.replacingOccurrences(of: "Trần Văn Mẫu}", with: "Trần Văn Mẫu\(images)}") }

    /// The finished document; an error in it ends the test.
    func publication(_ workshop: Workshop? = nil) throws -> Publication {
        try (workshop ?? Workshop()).publication(of: Array(text.utf8), name: path)
    }

    /// The codes of what is said about the pictures.
    func codes() throws -> [String] {
        let outcome = try Workshop().publisher.publish(Array(text.utf8), name: path, settings: PublishSettings())
        return outcome.diagnostics.map(\.message.code).filter { $0.contains(#/^VB(17|54|55)/#) }
    }

    /// The built program at work, with the PDF beside the source.
    func render(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramResult {
        try folder.write(text, to: "nguon.md")
        return try Vanban.run(
            ["render", "nguon.md", "--diagnostics", "json"] + arguments, environment: environment, in: folder)
    }
}

extension Publication {
    func items(_ role: Role) -> [PlacedItem] { laid.pages.pages.flatMap(\.items).filter { $0.role == role } }

    func item(_ role: Role, _ location: SourceLocation = #_sourceLocation) throws -> PlacedItem {
        let found = items(role)
        try #require(found.count == 1, "\(found.count) of \(role)", sourceLocation: location)
        return found[0]
    }
}

extension PlacedItem {
    var width: Double { frame.width.millimetres }
    var height: Double { frame.height.millimetres }
    var left: Double { frame.x.millimetres }
    var right: Double { left + width }
    var top: Double { frame.y.millimetres }
    var bottom: Double { top + height }
}

/// A picture of a PDF as poppler finds it, in millimetres and dots.
struct ForeignPicture {
    var page: Int
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    /// In the order of drawing.
    static func all(in pdf: [UInt8]) throws -> [ForeignPicture] {
        let zoom = 3.0
        var page = 0
        return try Program.read(pdf, with: "pdftohtml", ["-xml", "-stdout", "-zoom", "\(zoom)", "%"])
            .split(separator: "\n").compactMap { line in
                if line.hasPrefix("<page ") { page += 1 }
                guard line.hasPrefix("<image ") else { return nil }
                let numbers = ["left", "top", "width", "height"].map {
                    (Double(Markup.attribute($0, of: line)) ?? .nan) / zoom / 72 * 25.4
                }
                return ForeignPicture(
                    page: page, left: numbers[0], top: numbers[1], width: numbers[2], height: numbers[3])
            }
    }

    /// The rows of `pdfimages -list`, word by word.
    static func rows(in pdf: [UInt8]) throws -> [[Substring]] {
        try Program.read(pdf, with: "pdfimages", ["-list", "%"]).split(separator: "\n").dropFirst(2)
            .map { $0.split(separator: " ") }
    }

    /// What `pdfimages -all` takes out of a PDF: the bytes of each picture.
    static func files(in pdf: [UInt8]) throws -> [[UInt8]] {
        let folder = try TemporaryFolder()
        try Data(pdf).write(to: folder.url.appending(path: "d.pdf"))
        let result = try Program.run("pdfimages", ["-all", "d.pdf", "ảnh"], in: folder.url)
        try #require(result.status == 0, "\(result.errors)")
        return try folder.contents.filter { $0.hasPrefix("ảnh") }.map { try folder.bytes($0) }
    }
}
