import Foundation
import TestSupport
import Testing

/// Files that are no good: each is told at its place, and nothing is written.
@Suite("Picture files")
struct PictureFileTests {
    private static let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='50'"
    private static func drawing(_ inside: String) -> [UInt8] { Array("\(svg)>\(inside)</svg>".utf8) }
    private static let png = SmallPNG.plain(20, 10)
    /// Whole as chunks go, but its dots do not decode.
    private static let garbled: [UInt8] = {
        var bytes = png
        bytes[60] ^= 0xFF
        return bytes
    }()

    /// Name, bytes, code, exit status.
    private static let cases: [(name: String, bytes: [UInt8], code: String, status: Int32)] = [
        ("cat.png", Array(png.dropLast(30)), "VB543", 1),
        ("cat.jpg", Array(SmallJPEG.colours.dropLast(40)), "VB543", 1),
        ("hong.png", garbled, "VB543", 1),
        ("rong.png", [], "VB542", 1),
        ("chu.png", Array("Không phải ảnh".utf8), "VB542", 1),
        ("dong.gif", Array("GIF89a".utf8), "VB542", 1),
        ("dai.png", SmallPNG.claim(20_000, 20), "VB544", 1),
        ("to.png", SmallPNG.claim(9_000, 9_000), "VB544", 1),
        ("khong.png", SmallPNG.claim(0, 5), "VB543", 1),
        ("in.jpg", SmallJPEG.printer, "VB545", 1),
        ("chu.svg", drawing("<g><text x='1'>a</text></g>"), "VB546", 1),
        ("chu2.svg", drawing("<!-- x --><switch><foreignObject/></switch>"), "VB546", 1),
        ("ngoai.svg", drawing("<image href='a.png'/>"), "VB547", 1),
        ("ngoai2.svg", drawing("<rect style='fill:url(&#104;ttp://x.vn/a)'/>"), "VB547", 1),
        ("ngoai3.svg", drawing("<style>@import 'a.css';</style>"), "VB547", 1),
        ("an.svg", Array("<!DOCTYPE svg [<!ENTITY t '<text/>'>]>\(svg)>&t;</svg>".utf8), "VB547", 1),
        ("mo.svg", drawing("<g><rect></g>"), "VB543", 1),
        ("co.svg", Array("<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>".utf8), "VB549", 1),
        ("trang.html", Array("<html><body/></html>".utf8), "VB542", 1),
    ]

    @Test("Each bad file has its message", arguments: cases.map(\.name))
    func badFile(name: String) throws {
        let found = try #require(Self.cases.first { $0.name == name })
        var desk = try PictureDesk([name: found.bytes])
        desk.source.body = ["Đoạn đầu.", "![mô tả](\(name))", "Đoạn cuối./."]
        try desk.folder.write("bản cũ", to: "nguon.pdf")
        let result = try desk.render("--png", "anh")
        let errors = try Finding.all(in: result.errors).errors
        #expect(errors.map(\.code) == [found.code], "\(result.errors)")
        #expect(result.status == found.status)
        #expect(errors.first?.message.contains(name) == true)
        let lines = desk.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(errors.first?.place == [lines.firstIndex { $0.hasPrefix("![") }! + 1, 10])
        #expect(try desk.folder.bytes("nguon.pdf") == Array("bản cũ".utf8))
    }

    @Test("Missing, a folder, a device: the surroundings, status 3, at each place that names it")
    func surroundings() throws {
        for (name, code) in [("khong-co.png", "VB540"), (".", "VB541"), ("/dev/zero", "VB541")] {
            var desk = try PictureDesk([:])
            desk.source.body = ["![a](\(name))", "![b](\(name))"]
            let result = try desk.render()
            #expect(result.status == 3)
            #expect(try Finding.all(in: result.errors).errors.map(\.code) == [code, code])
            #expect(try desk.folder.contents == ["nguon.md"])
        }
        var desk = try PictureDesk([:])
        desk.images = ", ảnh chữ ký: khong.png, ảnh dấu: khong-nua.png 36 mm"
        let errors = try Finding.all(in: desk.render().errors).errors
        #expect(errors.map(\.code) == ["VB540", "VB540"])
        let line = try #require(
            desk.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
                $0.contains("khong.png")
            })
        let text = desk.text.split(separator: "\n", omittingEmptySubsequences: false)[line]
        for (error, name) in zip(errors, ["khong.png", "khong-nua.png"]) {
            let column = text.distance(from: text.startIndex, to: text.range(of: name)!.lowerBound)
            #expect(error.place == [line + 1, column + 1] && error.endColumn == column + 1 + name.count)
        }
    }

    @Test("A drawing on a machine without librsvg")
    func noLibrary() throws {
        var desk = try PictureDesk(["a.svg": Self.drawing("<rect width='9' height='9'/>"), "librsvg-2.so.2": []])
        desk.source.body = ["![a](a.svg)"]
        let environment = ["LD_LIBRARY_PATH": desk.folder.url.path]
        let result = try desk.render(environment: environment)
        let errors = try Finding.all(in: result.errors).errors
        #expect(result.status == 3 && errors.map(\.code) == ["VB548"])
        #expect(errors.first?.hint?.contains("librsvg2-2") == true)
        // Papers without a drawing need no such library.
        desk.source.body = ["Nội dung."]
        #expect(try desk.render(environment: environment).status == 0)
    }

    @Test("The office's `vanban.yaml` may name a seal that lies beside it")
    func officeDefaults() throws {
        let desk = try PictureDesk(["dau.png": SmallPNG.seal(360, dotsPerInch: 254)])
        try FileManager.default.createDirectory(
            at: desk.folder.url.appending(path: "thang"), withIntermediateDirectories: true)
        try desk.folder.write("ký: {chức vụ: GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ, ảnh dấu: dau.png}\n", to: "vanban.yaml")
        let text = "---\nloại: báo cáo\nthể thức: nd30\ncơ quan: SỞ MẪU SƠN\ntrích yếu: thử\n---\n\nNội dung./.\n"
        let publication = try Workshop.publication(of: Array(text.utf8), name: desk.folder.path("thang/a.md"))
        #expect(publication.items(.sealImage).count == 1)
    }
}
