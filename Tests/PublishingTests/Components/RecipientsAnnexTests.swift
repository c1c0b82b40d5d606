import Foundation
import PageModel
import Publishing
import TestSupport
import Testing

/// `--nơi-nhận-phụ-lục`: the list of recipients as an annex.
@Suite("Recipients in an annex")
struct RecipientsAnnexTests {
    private static let profiles = ["hd05", "hd36", "nd30"]

    /// Recipients of every make: one that the paper names, groups, single ones, the archive line.
    private static func paper(_ profile: String, _ others: [String]? = nil, body: [String] = ["Nội dung."]) -> Paper {
        let isState = profile == "nd30"
        let list =
            others ?? [
                "Như Điều 3", "{nhóm: [Bộ Một, Bộ Hai], mục đích: để báo cáo}", "Sở Ba",
                "{nhóm: [\"Như Điều 4\", Xã Bốn], mục đích: để thực hiện}",
            ]
        let archive = isState ? "\"Lưu: VT, VP\"" : "Lưu Văn phòng"
        return Paper(profile: profile, head: ["nơi nhận:"] + (list + [archive]).map { "  - \($0)" }, body: body)
    }

    private static var asked: PublishSettings {
        var settings = PublishSettings()
        settings.movesRecipients = true
        return settings
    }

    private static func archive(_ profile: String) -> String {
        profile == "nd30" ? "- Lưu: VT, VP." : "- Lưu Văn phòng."
    }

    // MARK: On the pages

    @Test("The foot says where they are, the annex names them", arguments: profiles, Eye.allCases)
    func parted(profile: String, eye: Eye) throws {
        let reading = try Self.paper(profile).reading(eye, Self.asked)
        #expect(reading.sheets.count == 2)
        let end = profile == "hd36" ? "," : ";"
        let foot = [
            "Nơi nhận:", "- Như Điều 3\(end)", "- Như danh sách kèm theo\(end)", "- Như Điều 4\(end)",
            Self.archive(profile),
        ]
        let lines = try foot.map { try reading.line($0) }
        #expect(lines.allSatisfy { $0.page == 1 && near($0.left, 30) })
        #expect(lines.map(\.baseline) == lines.map(\.baseline).sorted())
        #expect(try reading.line("(để thực hiện)").page == 1, "Như Điều 4 keeps its purpose")
        // Head and table, each row one line of the page.
        let rows = reading.lines(ofPage: 2).map(\.text)
        #expect(rows.prefix(2) == ["Phụ lục", "DANH SÁCH NƠI NHẬN"])
        #expect(rows.contains { $0.hasPrefix("(Kèm theo Kế hoạch số 07") })
        #expect(
            rows.suffix(5) == [
                "STT Nơi nhận Ghi chú", "1 Bộ Một để báo cáo", "2 Bộ Hai để báo cáo", "3 Sở Ba",
                "4 Xã Bốn để thực hiện",
            ])
    }

    @Test("With annexes of the paper's own it is the next one", arguments: profiles)
    func numbered(profile: String) throws {
        let numbers = profile == "nd30" ? ["I", "II", "III"] : ["1", "2", "3"]
        let body =
            ["Nội dung nêu tại Phụ lục \(numbers[0]) và Phụ lục \(numbers[1])."]
            + numbers.prefix(2).flatMap { ["Phụ lục \($0)", "Danh mục \($0)", "Chữ."] }
        let laid = try Workshop().pages(of: Self.paper(profile, body: body).text, settings: Self.asked)
        #expect(laid.pages.pages.map(\.part) == [0, 1, 2, 3])
        #expect(laid.pages.pages[3].items.first { $0.role == .annexLabel }?.text == "Phụ lục \(numbers[2])")
        #expect(laid.pages.bookmarks.last?.title == "Phụ lục \(numbers[2]) Danh sách nơi nhận")
        #expect(try codes(of: Self.paper(profile, body: body)) == ["VB857"], "it need not be mentioned")
    }

    @Test("The paper's only annex is to be numbered then, and may be mentioned by its number")
    func secondAnnex() throws {
        let own = ["Xem Phụ lục kèm theo.", "Phụ lục", "Danh mục", "Chữ."]
        #expect(try codes(of: Self.paper("nd30", body: own)) == ["VB161", "VB857"])
        let mention = ["Xem Phụ lục I; nơi nhận tại Phụ lục II.", "Phụ lục I", "Danh mục", "Chữ."]
        #expect(try codes(of: Self.paper("nd30", body: mention)) == ["VB857"])
        #expect(try Self.paper("nd30", body: mention).findings == ["VB163"], "without the list there is none")
    }

    /// Three hundred fill pages of rows with the head on each, in order, none of them parted.
    @Test("Three hundred", arguments: profiles)
    func threeHundred(profile: String) throws {
        let names = (1...300).map { "Ủy ban nhân dân xã Ví Dụ số \($0)" }
        let published = try Self.paper(profile, names).published(Self.asked)
        let pages = published.publication.laid.pages.pages
        #expect(pages.count { $0.part == 0 } == 1)
        let annex = pages.filter { $0.part == 1 }
        #expect(annex.map(\.number) == Array(1...annex.count) && (9...12).contains(annex.count))
        for page in annex {
            #expect(page.items.filter { $0.role == .tableHeader }.map(\.text) == ["STT", "Nơi nhận", "Ghi chú"])
            #expect(page.items.contains { $0.role == .pageNumber } == (page.number > 1))
        }
        let cells = annex.flatMap(\.items).filter { $0.role == .tableCell }.map(\.text)
        #expect(cells == names.enumerated().flatMap { ["\($0 + 1)", $1] })
        #expect(published.publication.laid.overflow == [])
        let read = published.reading(.poppler)
        for name in names { #expect(read.contains(name)) }
    }

    @Test("Every place on the pages leads back to the source")
    func places() throws {
        let text = Self.paper("nd30").text
        let laid = try Workshop().pages(of: text, settings: Self.asked)
        let bytes = Array(text.utf8)
        let cells = laid.pages.pages[1].items.filter { $0.role == .tableCell && $0.span != nil }
        #expect(cells.count == 7)
        for cell in cells {
            let span = try #require(cell.span)
            #expect(String(decoding: bytes[span.start..<span.end], as: UTF8.self) == cell.text)
        }
    }

    @Test("A list without archive line moves whole, with several of them they all stay")
    func archives() throws {
        let none = Paper(profile: "nd30", head: ["nơi nhận: [Sở Một, Sở Hai]"])
        #expect(
            try none.reading(.boxes, Self.asked).lines(ofPage: 1).contains { $0.text == "- Như danh sách kèm theo." })
        let two = Paper(profile: "nd30", head: ["nơi nhận: [Sở Một, \"Lưu: VT\", \"Lưu: HS\"]"])
        let foot = try two.reading(.boxes, Self.asked).lines(ofPage: 1).map(\.text)
        #expect(foot.contains("- Lưu: VT;") && foot.contains("- Lưu: HS.") && !foot.contains("- Sở Một;"))
    }

    // MARK: What is said, and what stays as it was

    private func codes(of paper: Paper, _ settings: PublishSettings = asked) throws -> [String] {
        let usual: Set = ["VB380", "VB393", "VB501", "VB181", "VB183", "VB385"]
        return try Workshop().publisher.publish(Array(paper.text.utf8), name: "van-ban.md", settings: settings)
            .diagnostics.map(\.message.code).filter { !usual.contains($0) }
    }

    @Test("Nothing to move changes nothing, and a note says so", arguments: profiles)
    func nothing(profile: String) throws {
        for list in [[], ["Như trên"], ["Như Điều 2"]] {
            let paper = Self.paper(profile, list)
            #expect(try codes(of: paper).last == "VB856")
            #expect(try paper.published(Self.asked).publication.pdf == paper.published().publication.pdf)
        }
        let empty = Paper(profile: profile, head: ["nơi nhận:"])
        #expect(try codes(of: empty) == ["VB856"])
    }

    @Test("A list that went overleaf brings a note of this way, a short one does not", arguments: profiles)
    func overleaf(profile: String) throws {
        let tall = Self.paper(profile, (1...60).map { "Xã Ví Dụ \($0)" })
        #expect(try codes(of: tall, PublishSettings()) == ["VB855"])
        #expect(try codes(of: tall) == ["VB857"])
        #expect(try codes(of: Self.paper(profile, ["Xã Ví Dụ"]), PublishSettings()) == [])
    }

    @Test("The certificate holds, on the short foot and in the annex", arguments: profiles)
    func certificate(profile: String) throws {
        for count in [1, 40, 300] {
            let names = (1...count).map { "Xã Ví Dụ \($0)" }
            let group = "{nhóm: [Bộ Một, Bộ Hai], mục đích: để báo cáo}"
            let end = profile == "nd30" ? "./." : "."
            let text = Self.paper(profile, [group] + names, body: ["Chữ của văn bản" + end]).text
            let certified = try Workshop().certified(Array(text.utf8), settings: Self.asked)
            #expect(certified.certificate.holds, "\(certified.complaint)")
            #expect(certified.certificate.findings.contains { $0.role == .annexTitle && $0.verdict == .holds })
        }
    }

    @Test("Once looked at")
    func golden() throws {
        let source = try CertifiedSource.own("nd30-noi-nhan")
        let publication = try Workshop.publication(of: source.bytes, name: "noi-nhan.md")
        try Golden.expect(publication.laid.pages.dump, as: "nd30-noi-nhan")
    }
}

/// The option and the key, as users write them.
@Suite("Recipients in an annex: commands")
struct RecipientsAnnexCommandTests {
    private func desk(_ key: String? = nil) throws -> Desk {
        let paper = Paper(
            profile: "nd30", head: ["nơi nhận: [Sở Một, Sở Hai, \"Lưu: VT, VP\"]"] + [key].compactMap(\.self),
            body: ["Chữ của văn bản./."])
        return try Desk(paper.text)
    }

    private static let option = "--nơi-nhận-phụ-lục"

    /// Some terminals send decomposed letters.
    @Test(
        "Every spelling",
        arguments: [option, option.decomposedStringWithCanonicalMapping, "--noi-nhan-phu-luc"])
    func spellings(option: String) throws {
        let desk = try desk()
        for (command, file) in [("render", []), ("certify", []), ("fields", [])] as [(String, [String])] {
            let result = try Vanban.run([command, Desk.source, option, "-q"] + file, in: desk.folder)
            #expect(result.status == 0, "\(command): \(result.errors)")
        }
        #expect(try ForeignReader.read(desk.folder.bytes("cong-van.pdf")).contains("DANH SÁCH NƠI NHẬN"))
        #expect(try desk.run("certify", Desk.source, option, "-q").text.contains("tên phụ lục"))
        // The register names everyone, and counts the annex's page.
        let fields = try desk.run("fields", Desk.source, option, "-q").text
        #expect(fields.contains("nơi nhận: Sở Một; Sở Hai; Lưu: VT, VP\n") && fields.contains("số trang: 2\n"))
    }

    @Test("The key does the same, in the paper or for the office, and the paper has the last word")
    func key() throws {
        let wanted = try desk()
        #expect(try wanted.run("render", Desk.source, Self.option).status == 0)
        let pdf = try wanted.folder.bytes("cong-van.pdf")
        let keyed = try desk("nơi nhận phụ lục: true")
        #expect(try keyed.run("render", Desk.source).status == 0)
        #expect(try keyed.folder.bytes("cong-van.pdf") == pdf)
        let office = try desk()
        try office.folder.write("noi_nhan_phu_luc: có\n", to: "vanban.yaml")
        #expect(try office.run("render", Desk.source).status == 0)
        #expect(try office.folder.bytes("cong-van.pdf") == pdf)
        let refused = try desk("nơi nhận phụ lục: false")
        try refused.folder.write("nơi nhận phụ lục: true\n", to: "vanban.yaml")
        #expect(try refused.run("render", Desk.source).status == 0)
        #expect(try !ForeignReader.read(refused.folder.bytes("cong-van.pdf")).contains("DANH SÁCH NƠI NHẬN"))
        let wrong = try desk("nơi nhận phụ lục: dài")
        #expect(try wrong.failedRender(status: 1).errors.map(\.code) == ["VB308"])
    }

    @Test("The model keeps the author's list, and gives the same PDF")
    func model() throws {
        let desk = try desk("nơi nhận phụ lục: true")
        let json = try desk.run("parse", Desk.source, "--json", "-q")
        #expect(json.text.contains("\"movesRecipients\": true") && json.text.contains("Sở Hai"))
        #expect(!json.text.contains("Danh sách nơi nhận"))
        #expect(try desk.run("render", Desk.source, "-q").status == 0)
        let rendered = try desk.run("render", "-", "-q", input: json.output)
        #expect(rendered.output == (try desk.folder.bytes("cong-van.pdf")))
    }

    @Test("A file of its own")
    func separate() throws {
        let desk = try desk()
        let result = try desk.run("render", Desk.source, Self.option, "--separate-annexes", "--boxes", "ô.json")
        #expect(result.status == 0, "\(result.errors)")
        let annex = try ForeignReader.read(desk.folder.bytes("cong-van-phu-luc-1.pdf"))
        #expect(annex.sheets.count == 1 && annex.contains("Sở Hai"))
        #expect(try !ForeignReader.read(desk.folder.bytes("cong-van.pdf")).contains("Sở Hai"))
        let info = try Program.run("pdfinfo", ["cong-van-phu-luc-1.pdf"], in: desk.folder.url).text
        #expect(info.contains("Phụ lục Danh sách nơi nhận"))
        // Boxes of the annex name the line of the source.
        let boxes = try JSONDecoder().decode(BoxesReader.File.self, from: Data(desk.folder.bytes("ô.json")))
        let cell = try #require(boxes.pages.flatMap(\.items).first { $0.text == "Sở Hai" })
        let place = try desk.place(of: "Sở Hai")
        #expect(cell.role == "tableCell" && cell.line == place[0])
    }
}
