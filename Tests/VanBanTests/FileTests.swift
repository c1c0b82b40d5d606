import Foundation
import TestSupport
import Testing
import VanBan

/// Which files a source may bring with it.
struct FileTests {
    private static let text = Letter.source.replacingOccurrences(
        of: "Phụ lục\n", with: "::: bảng so-lieu.csv\n:::\n\nPhụ lục\n")

    @Test("A file brings the files beside it, and the office's defaults above it")
    func file() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Mục,Số\nMột,12\n", to: "so-lieu.csv")
        try folder.write("địa danh: Bình Gia\n", to: "vanban.yaml")
        let own = Self.text.replacingOccurrences(of: "địa danh: Mẫu Sơn\n", with: "")
        try folder.write(own, to: "nguon.md")
        let office = try Desk.office()
        let paper = try await office.render(.file(folder.url.appending(path: "nguon.md")))
        #expect(try paper.pdf.letters().contains("BìnhGia") && paper.pdf.letters().contains("MụcSốMột12"))
        let given = try await office.render(.text(own, name: "a.md", folder: folder.url))
        #expect(given.pdf == paper.pdf)
        // Defaults are read anew for each paper.
        try folder.write("địa danh: Chi Lăng\n", to: "vanban.yaml")
        let later = try await office.render(.text(own, folder: folder.url))
        #expect(try later.pdf.letters().contains("ChiLăng"))
    }

    @Test(
        "A text without a folder reads no file, whatever it names",
        arguments: [
            "::: bảng /etc/passwd\n:::", "::: bảng so-lieu.csv\n:::", "![ảnh](/etc/hostname)", "![ảnh](a.png)",
        ])
    func noFile(_ block: String) async throws {
        let text = Letter.source.replacingOccurrences(of: "Phụ lục\n", with: "\(block)\n\nPhụ lục\n")
        let error = try await Desk.error {
            try await Desk.office().render(.text(text, name: "la.md"))
        }
        #expect(error.codes == ["VB660"] && error.cause == .paper)
        #expect(error.diagnostics.first { $0.code == "VB660" }?.place?.file == "la.md")
    }

    @Test("Nor does its front matter")
    func noFileOfHead() async throws {
        let text = Letter.source.replacingOccurrences(
            of: "kính gửi:", with: "danh bạ: db.csv\nphụ lục: [khac.md]\nkính gửi:"
        ).replacingOccurrences(of: "họ tên: Lê Thị Ví Dụ", with: "họ tên: Lê Thị Ví Dụ, ảnh chữ ký: ck.png")
        let error = try await Desk.error { try await Desk.office().render(.text(text)) }
        #expect(error.codes == ["VB660", "VB660", "VB660"])
    }

    @Test("A file that is not there is a fault of the surroundings")
    func missing() async throws {
        let error = try await Desk.error {
            try await Desk.office().render(.file(URL(filePath: "/khong/co.md")))
        }
        #expect(error.cause == .surroundings && error.codes == ["VB601"])
    }

    @Test("So is a folder without the program's data")
    func noResources() async throws {
        let folder = try TemporaryFolder()
        let error = try await Desk.error {
            try Office(Office.Settings(resources: folder.url))
        }
        #expect(error.cause == .surroundings && error.codes == ["VB606"])
        let named = try Office(Office.Settings(resources: Desk.project.appending(path: "Resources"), fonts: Desk.fonts))
        #expect(try await named.render(.document(Letter.document)).pageCount == 2)
    }

    @Test("A folder without faces is told when the first paper is made")
    func noFaces() async throws {
        let folder = try TemporaryFolder()
        let office = try Office(Office.Settings(fonts: [folder.url]))
        let error = try await Desk.error {
            try await office.render(.document(Letter.document))
        }
        #expect(error.cause == .surroundings)
    }
}
