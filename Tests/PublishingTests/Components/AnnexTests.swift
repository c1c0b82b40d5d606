import Foundation
import Publishing
import TestSupport
import Testing

/// Annexes and attached texts: head, page numbers, sheets, files.
@Suite("Annexes")
struct AnnexTests {
    private static let annexes = [
        "Nội dung nêu tại Phụ lục 1 và Phụ lục 2.", "Phụ lục 1", "Danh mục thứ nhất", "Chữ của phụ lục 1.",
        "Phụ lục 2 {khổ: ngang}", "Danh mục thứ hai", "Chữ của phụ lục 2.",
    ]

    private func paper(_ profile: String) -> Paper {
        let roman = Self.annexes.map {
            $0.replacingOccurrences(of: "Phụ lục 1", with: "Phụ lục I")
                .replacingOccurrences(of: "Phụ lục 2", with: "Phụ lục II")
        }
        return Paper(profile: profile, body: profile == "nd30" ? roman : Self.annexes)
    }

    /// NĐ 30 PL I.III.1: 14 bold; capitals 13–14 bold; 13–14 slanted. HD 05 II.II.1 gives the order only.
    @Test(
        "Label, title and reference stand in the middle of their own page", arguments: ["hd05", "nd30"], Eye.allCases)
    func head(profile: String, eye: Eye) throws {
        let reading = try paper(profile).reading(eye)
        #expect(reading.sheets.count == 3)
        let label = try reading.line(profile == "nd30" ? "Phụ lục I" : "Phụ lục 1")
        let title = try reading.line("DANH MỤC THỨ NHẤT")
        let reference = try reading.lines(
            profile == "nd30"
                ? "(Kèm theo Kế hoạch số 07/KH-SNV ngày 05 tháng 9 năm 2026 của Sở Nội vụ)"
                : "(Kèm theo Kế hoạch số 07-KH/TU, ngày 05/9/2026 của Ban Thường vụ Tỉnh ủy Mẫu Sơn)")
        for run in [label, title] + reference { #expect(run.page == 2 && near(run.centre, 112.5)) }
        #expect(near(label.size, 14, 0.02) && label.bold && title.bold)
        #expect(reference.allSatisfy { $0.italic })
        #expect(label.baseline < title.baseline && title.baseline < reference[0].baseline)
        if profile == "hd05" { #expect(reading.runs.filter { $0.page == 2 && $0.text == "-----" }.count == 1) }
    }

    @Test("An annex may lie across", arguments: Eye.allCases)
    func landscape(eye: Eye) throws {
        let reading = try paper("hd05").reading(eye)
        #expect(near(reading.sheets[1].width, 210) && near(reading.sheets[2].width, 297))
        #expect(near(reading.sheets[2].height, 210))
        let title = try reading.line("DANH MỤC THỨ HAI")
        #expect(near(title.centre, 30 + (297 - 45) / 2))
    }

    /// HD 05 II.IV.5.2; NĐ 30 PL I.III.1.đ.
    @Test("Each annex counts its own pages", arguments: ["hd05", "nd30"])
    func numbers(profile: String) throws {
        var paper = paper(profile)
        paper.body.insert(contentsOf: Source.paragraphs(30), at: 4)
        let published = try paper.published()
        let pages = published.publication.laid.pages.pages
        let counts = [0, 1, 2].map { part in pages.filter { $0.part == part }.map(\.number) }
        #expect(
            counts[0] == [1] && counts[2] == [1] && counts[1].count > 2 && counts[1] == Array(1...counts[1].count),
            "\(counts)")
        // On paper page 3 is the annex's second.
        let top = published.reading(.poppler).runs.filter { $0.baseline < 18 }
        #expect(top.map(\.text) == (2...counts[1].count).map(String.init))
    }

    /// NĐ 30 PL I.III.1: the positions are filled on paper and not in the electronic issue; the Party's always are.
    @Test("The electronic issue leaves the state's reference open")
    func medium() throws {
        var settings = PublishSettings()
        settings.medium = .electronic
        let open = "(Kèm theo Kế hoạch số …/…-… ngày … tháng … năm … của …)"
        #expect(try !paper("nd30").reading(.poppler, settings).lines(open).isEmpty)
        let filled = "(Kèm theo Kế hoạch số 07-KH/TU, ngày 05/9/2026 của Ban Thường vụ Tỉnh ủy Mẫu Sơn)"
        #expect(try !paper("hd05").reading(.poppler, settings).lines(filled).isEmpty)
    }

    @Test("What is not known yet is left for the hand")
    func gaps() throws {
        var paper = paper("nd30")
        paper.head = ["số: /KH-SNV", "ngày: 9/2026"]
        let text = try paper.reading(.poppler).lines(ofPage: 2).map(\.text).joined(separator: " ")
        #expect(text.contains("(Kèm theo Kế hoạch số /KH-SNV ngày tháng 9 năm 2026 của Sở Nội vụ)"))
    }

    /// NĐ 30 PL I.II.8.b: number and time, 10 pt, upper right corner, only in a separate electronic file.
    @Test("A separate electronic attachment says who signed and when")
    func separate() throws {
        let folder = try TemporaryFolder()
        var paper = paper("nd30")
        paper.head = ["thời gian ký: 05/09/2026; 10:15:30 +07:00"]
        try folder.write(paper.text, to: "kh.md")
        let result = try Vanban.run(
            ["render", "kh.md", "-q", "--separate-annexes", "--medium", "electronic"], in: folder)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try folder.contents == ["kh-phu-luc-1.pdf", "kh-phu-luc-2.pdf", "kh.md", "kh.pdf"])
        #expect(try ForeignReader.read(folder.bytes("kh.pdf")).sheets.count == 1)
        let reading = try ForeignReader.read(folder.bytes("kh-phu-luc-1.pdf"))
        let line = try reading.line("Số: 07/KH-SNV; 05/09/2026; 10:15:30 +07:00")
        #expect(near(line.size, 10, 0.02) && near(line.right, 195, 0.05) && line.baseline < 20 && !line.bold)
        let told = try Vanban.run(
            ["render", "kh.md", "--separate-annexes", "--diagnostics", "json", "--png", "ảnh"], in: folder)
        let written = try Finding.all(in: told.errors).filter { $0.code == "VB701" }.map(\.message)
        #expect(written.count == 3 && written[0].contains("kh.pdf: 1 trang"))
        let pictures = try FileManager.default.contentsOfDirectory(atPath: folder.path("ảnh")).sorted()
        #expect(pictures == ["kh-1.png", "kh-phu-luc-1-1.png", "kh-phu-luc-2-1.png"])
        let printed = try Vanban.run(["render", "kh.md", "-q", "--separate-annexes"], in: folder)
        #expect(printed.status == 0)
        #expect(try !ForeignReader.read(folder.bytes("kh-phu-luc-1.pdf")).contains("10:15:30"))
    }

    /// NĐ 30 PL III Mẫu 1.3: issuer and title without number and date, kind, subject, reference, no signature.
    @Test("A text that a decision issues has its own head", arguments: Eye.allCases)
    func attached(eye: Eye) throws {
        let body = [
            "QUYẾT ĐỊNH:", "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.", "QUY CHẾ {kèm theo}",
            "Làm việc của Sở", "Điều 1. Phạm vi", "Quy chế này quy định việc A.",
        ]
        let paper = Paper(
            profile: "nd30", kind: "quyết định",
            head: ["số: 7", "thẩm quyền: GIÁM ĐỐC SỞ NỘI VỤ"], body: body)
        #expect(try paper.findings == [])
        let reading = try paper.reading(eye)
        let second = reading.lines(ofPage: 2).map(\.text)
        #expect(second[0].hasPrefix("SỞ NỘI VỤ") || second[0].contains("CỘNG HÒA"))
        #expect(second.contains("QUY CHẾ") && second.contains("Làm việc của Sở"))
        #expect(!second.contains { $0.contains("Số:") || $0.contains("Nơi nhận") })
        #expect(second.contains { $0.hasPrefix("(Kèm theo Quyết định số 07/QĐ-SNV") })
    }

    // MARK: What the text says of them

    @Test("An annex that nobody refers to, and a reference to none")
    func references() throws {
        var unmentioned = paper("hd05")
        unmentioned.body[0] = "Nội dung nêu tại Phụ lục 1."
        #expect(try unmentioned.findings == ["VB162"])
        var missing = paper("hd05")
        missing.body[0] = "Nội dung nêu tại Phụ lục 1, Phụ lục 2 và Phụ lục 3."
        #expect(try missing.findings == ["VB163"])
        var foreign = paper("hd05")
        foreign.body[0] = "Nội dung nêu tại Phụ lục 1, Phụ lục 2; mẫu tại Phụ lục 9 Quy định số 3-QĐ/TU."
        #expect(try foreign.findings == [])
    }

    @Test(
        "References where there is no annex",
        arguments: [
            ("Xem Phụ lục 2 kèm theo.", ["VB163"]), ("Chi tiết (xem phụ lục kèm theo).", ["VB163"]),
            ("Theo Phụ lục 2 kèm theo Thông tư số 5/2020/TT-BNV.", []), ("Theo Phụ lục 3 Nghị định số 30.", []),
            ("Theo Phụ lục 2 kèm theo Quyết định này.", ["VB163"]), ("Không có gì thêm.", []),
            ("Danh mục phụ lục do đơn vị lập.", []),
        ])
    func noAnnex(text: String, codes: [String]) throws {
        #expect(try Paper(profile: "hd05", body: [text]).findings == codes)
    }

    @Test("What the paper issues may refer to its annexes")
    func fromAttached() throws {
        let body = [
            "Điều 1. Ban hành Quy chế.", "Phụ lục I", "Biểu mẫu", "Chữ.", "QUY CHẾ {kèm theo}", "Làm việc",
            "Điều 1. Theo mẫu tại Phụ lục I.",
        ]
        #expect(try Paper(profile: "nd30", body: body).findings == [])
    }

    @Test("An annex without text, and front matter that says nothing")
    func hollow() throws {
        #expect(try Paper(profile: "hd05", body: ["Theo Phụ lục kèm theo.", "Phụ lục"]).findings == ["VB165"])
    }

    /// HD 05 II.II.1: Arabic; NĐ 30 PL I.III.1: Roman.
    @Test("Numbers follow the profile's way and run on")
    func numbering() throws {
        var paper = paper("hd05")
        paper.profile = "nd30"
        #expect(try paper.findings.filter { $0 == "VB161" }.count == 2)
        var skipped = self.paper("hd05")
        skipped.body = skipped.body.map { $0.replacingOccurrences(of: "Phụ lục 2", with: "Phụ lục 3") }
        #expect(try skipped.findings == ["VB161"])
    }
}

/// `phụ lục: [tệp.md]`.
@Suite("Annexes in their own files")
struct AnnexFileTests {
    private func render(_ annex: String?, _ arguments: [String] = []) throws -> (TemporaryFolder, [Finding]) {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "biểu"), withIntermediateDirectories: true)
        if let annex { try folder.write(annex, to: "biểu/danh-muc.md") }
        let paper = Paper(profile: "hd05", head: ["phụ lục: [biểu/danh-muc.md]"], body: ["Theo Phụ lục kèm theo."])
        try folder.write(paper.text, to: "kh.md")
        let result = try Vanban.run(["render", "kh.md", "--diagnostics", "json"] + arguments, in: folder)
        return (folder, try Finding.all(in: result.errors).filter { $0.severity != "note" })
    }

    @Test("A file's annexes follow the paper's own, and are in its model")
    func follows() throws {
        let (folder, findings) = try render("Phụ lục\n\nDanh mục\n\nChữ của phụ lục.\n")
        #expect(findings.isEmpty)
        let reading = try ForeignReader.read(folder.bytes("kh.pdf"))
        #expect(reading.sheets.count == 2 && reading.contains("DANH MỤC") && reading.contains("Chữ của phụ lục."))
        let json = try Vanban.run(["parse", "kh.md", "--json", "-q"], in: folder).output
        try Data(json).write(to: folder.url.appending(path: "m.json"))
        #expect(try Vanban.run(["render", "m.json", "-q"], in: folder).status == 0)
        #expect(try folder.bytes("m.pdf") == folder.bytes("kh.pdf"))
    }

    @Test("What is wrong in the file is told at its place, a missing file where it is named")
    func wrong() throws {
        let (_, stray) = try render("Lời trước.\n\nPhụ lục\n\nTên\n\nChữ.\n")
        #expect(stray.map(\.code) == ["VB164"] && stray[0].file?.hasSuffix("danh-muc.md") == true)
        #expect(stray[0].place == [1, 1])
        let (_, left) = try render("Phụ lục\n\nTên\n\n[CẦN SỬA: năm 2025].\n")
        #expect(left.map(\.code) == ["VB840"] && left[0].file?.hasSuffix("danh-muc.md") == true)
        let (folder, missing) = try render(nil)
        #expect(missing.map(\.code) == ["VB601"] && missing[0].file == "kh.md")
        let lines = String(decoding: try folder.bytes("kh.md"), as: UTF8.self).components(separatedBy: "\n")
        #expect(missing[0].line == lines.firstIndex { $0.hasPrefix("phụ lục:") }! + 1)
        #expect(try folder.contents == ["biểu", "kh.md"])
    }

    @Test("Pictures, files and tables that are amiss are told at their places in the file")
    func places() throws {
        let file = """
            Phụ lục

            Danh mục

            ![Biểu](thiếu.png)

            | A | B |
            |---|---|
            | một | hai |
            {rộng: 100 mm, 100 mm}

            ::: bảng thiếu.csv
            """
        let (_, found) = try render(file)
        let errors = found.filter { $0.severity == "error" }
        #expect(errors.allSatisfy { $0.file?.hasSuffix("danh-muc.md") == true })
        #expect(
            Dictionary(uniqueKeysWithValues: errors.map { ($0.code, $0.place) }) == [
                "VB540": [5, 9], "VB411": [7, 3], "VB601": [12, 10],
            ])
        #expect(errors.first { $0.code == "VB411" }?.message.contains("200 mm, trang chỉ có 165 mm") == true)
    }
}
