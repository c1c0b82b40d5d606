import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("A batch whose source names files")
struct BesideFilesTests {
    /// A source with a seal, a signature, a picture in its text, a table's rows and an annex in files of their own.
    private static func desk() throws -> BatchDesk {
        let head = BatchDesk.head.replacing(
            "họ tên: Nguyễn Văn A}", with: "họ tên: Nguyễn Văn A, ảnh chữ ký: ky.png, ảnh dấu: dau.png 30 mm}"
        ).replacing("\nnơi nhận:", with: "\nphụ lục: danh-muc.md\nnơi nhận:")
        let source =
            head + """


                Gửi {{đơn vị}} sơ đồ và số liệu {{nội dung}}, chi tiết tại Phụ lục kèm theo.

                ![Sơ đồ của {{đơn vị}}](so-do.png)

                ::: bảng so-lieu.csv
                """
        let desk = try BatchDesk(source: source)
        for (name, letter) in [("ky.png", "K"), ("dau.png", "D"), ("so-do.png", "S")] {
            try picture(letter, to: name, of: desk)
        }
        try desk.folder.write("Việc,{{đơn vị}}\nThứ nhất,{{số}}\nThứ hai,xong\n", to: "so-lieu.csv")
        try desk.folder.write("Phụ lục\n\nDANH MỤC\n\nNội dung của danh mục {{đơn vị}}.\n", to: "danh-muc.md")
        return desk
    }

    private static func picture(_ letter: String, to name: String, of desk: BatchDesk) throws {
        let bytes = try Fixture.picture(40, letter: letter).bytes
        try Data(bytes).write(to: desk.folder.url.appending(path: name))
    }

    @Test("values stand in the text; in rows and annexes of files braces are text")
    func documents() throws {
        let desk = try Self.desk()
        let result = try desk.run("lo.yaml")
        #expect(result.status == 0, "\(result.errors)")
        let text = try desk.text("2-Sở mẫu 2.pdf")
        #expect(text.contains("Gửi Sở mẫu 2 sơ đồ") && text.contains("Thứ nhất"), "\(text)")
        #expect(text.contains("danh mục {{đơn vị}}.") && text.contains("{{số}}"), "\(text)")
        let pictures = try Program.run("pdfimages", ["-list", desk.folder.path("lo/2-Sở mẫu 2.pdf")])
        #expect(pictures.text.split(separator: "\n").count { $0.contains(" image ") } == 3, "\(pictures.text)")
    }

    @Test("a file that changes on the disk changes what documents are made from: all are made again, once")
    func changes() throws {
        let desk = try Self.desk()
        #expect(try desk.run("lo.yaml", "-q").status == 0)
        var inputs = Set(try desk.entries().map(\.input))
        var documents = try desk.documents()
        func expectAnew(_ name: String) throws {
            let changed = try desk.run("lo.yaml")
            #expect(changed.errors.contains("đã làm 3 văn bản"), "\(name): \(changed.errors)")
            let now = Set(try desk.entries().map(\.input))
            #expect(now.count == 3 && now.isDisjoint(with: inputs), "\(name)")
            let made = try desk.documents()
            for (document, bytes) in made { #expect(documents[document] != bytes, "\(name): \(document)") }
            (inputs, documents) = (inputs.union(now), made)
            #expect(try desk.run("lo.yaml").errors.contains("giữ nguyên 3"), "\(name)")
        }
        for name in ["ky.png", "dau.png", "so-do.png"] {
            try Self.picture("X", to: name, of: desk)
            try expectAnew(name)
        }
        try desk.folder.write("Việc,Kết quả\nThứ nhất,chưa\n", to: "so-lieu.csv")
        try expectAnew("so-lieu.csv")
        try desk.folder.write("Phụ lục\n\nDANH MỤC\n\nNội dung mới của danh mục.\n", to: "danh-muc.md")
        try expectAnew("danh-muc.md")
    }

    @Test(
        "a file that is missing or no picture stops everything before anything is made",
        arguments: ["dau.png", "so-do.png"])
    func missing(_ name: String) throws {
        let desk = try Self.desk()
        try FileManager.default.removeItem(atPath: desk.folder.path(name))
        let missing = try desk.run("lo.yaml")
        #expect(missing.status != 0 && missing.errors.contains(name), "\(missing.errors)")
        try desk.folder.write("không phải hình", to: name)
        let wrong = try desk.run("lo.yaml")
        #expect(wrong.status != 0 && wrong.errors.contains(name), "\(wrong.errors)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("lo")))
    }
}
