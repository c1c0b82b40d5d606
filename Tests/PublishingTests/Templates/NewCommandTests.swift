import Diagnostics
import Foundation
import Reading
import TestSupport
import Testing

/// `vanban new KIND`, run as a user runs it.
@Suite("Beginning a paper from a template")
struct NewCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func new(_ arguments: String...) throws -> ProgramResult {
        try Vanban.run(["new"] + arguments + ["--diagnostics", "json"], in: folder)
    }

    private func text(_ name: String) throws -> String { String(decoding: try folder.bytes(name), as: UTF8.self) }

    private func template(_ path: String) throws -> String {
        try String(contentsOf: Project.root.appending(path: "templates/\(path).md"), encoding: .utf8)
    }

    private static let office = """
        # Sở Y tế
        cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM
        cơ quan: SỞ Y TẾ
        địa danh: Thử Nghiệm
        ký: {quyền hạn: KT. GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: "Đỗ Thị Ví Dụ"}
        nơi nhận:
          - Giám đốc Sở
          - Lưu: VT, VP (3)

        """

    // MARK: Which template

    @Test("However the kind is typed", arguments: ["ke-hoach", "Kế hoạch", "KẾ HOẠCH", "kehoach", "kế_hoạch"])
    func spelling(kind: String) throws {
        let result = try new(kind, "--profile", "nd30")
        #expect(result.status == 0)
        #expect(try text("ke-hoach.md") == template("state/ke-hoach"))
    }

    @Test("Without quotes, and decomposed")
    func words() throws {
        #expect(
            try new("giấy", "giới", "thiệu", "--profile", "nd30", "-o", "-").text == template("state/giay-gioi-thieu"))
        let decomposed = "công điện".decomposedStringWithCanonicalMapping
        #expect(try new(decomposed, "-o", "-").text == template("state/cong-dien"))
    }

    @Test(
        "A mistyped kind is asked about, an unknown one refused",
        arguments: [("ke-hoahc", "VB832"), ("xyzabcd", "VB831")])
    func mistyped(kind: String, code: String) throws {
        let result = try new(kind, "--profile", "nd30")
        let findings = try Finding.all(in: result.errors)
        #expect(result.status == 2 && findings.map(\.code) == [code])
        #expect(try folder.contents.isEmpty)
    }

    @Test("A kind of both families needs the profile, or an office that tells it")
    func family() throws {
        let asked = try new("kế hoạch")
        #expect(asked.status == 2 && asked.errors.contains("VB833"))
        #expect(try new("kế hoạch", "--profile", "hd05", "-o", "-").text == template("party/ke-hoach"))
        #expect(try new("công điện", "-o", "-").text == template("state/cong-dien"))
        #expect(try new("thông tri", "-o", "-").text == template("party/thong-tri"))
        let other = try new("công điện", "--profile", "hd05")
        #expect(other.status == 2 && other.errors.contains("VB834"))
        try folder.write("cơ quan: TỈNH ỦY THỬ NGHIỆM\n", to: "vanban.yaml")
        #expect(try new("kế hoạch", "-o", "-").text.contains("cơ quan: TỈNH ỦY THỬ NGHIỆM\n"))
        try folder.write("thể thức: nd30\n", to: "vanban.yaml")
        #expect(try new("kế hoạch", "-o", "-").text == template("state/ke-hoach"))
    }

    @Test("An older profile is written down, since an undated paper does not tell it")
    func olderProfile() throws {
        let old = try new("kế hoạch", "--profile", "hd36", "-o", "-").text
        #expect(old.contains("\nthể thức: hd36\n"))
        #expect(try !new("kế hoạch", "--profile", "hd05", "-o", "-").text.contains("\nthể thức:"))
    }

    // MARK: Filling

    @Test("The office's text stands where the template has the key; comments stay")
    func filling() throws {
        try folder.write(Self.office, to: "vanban.yaml")
        let result = try new("tờ trình")
        #expect(result.status == 0 && result.errors.contains("VB835"))
        let (filled, sample) = (try text("to-trinh.md"), try template("state/to-trinh"))
        for line in [
            "cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM", "cơ quan: SỞ Y TẾ", "địa danh: Thử Nghiệm",
            "ký: {quyền hạn: KT. GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: \"Đỗ Thị Ví Dụ\"}",
            "nơi nhận:\n  - Như trên\n  - Giám đốc Sở\n  - Lưu: VT, VP (3)",
        ] { #expect(filled.contains("\n\(line)\n"), "\(line)") }
        let comments = { (text: String) in text.split(separator: "\n").filter { $0.hasPrefix("#") } }
        #expect(comments(filled) == comments(sample))
        #expect(filled.components(separatedBy: "---\n")[2] == sample.components(separatedBy: "---\n")[2])
    }

    /// The sample's own first entry stays the first, and where it has none the office's `Như trên` means nothing.
    @Test(
        "Như trên and Như Điều … are the form's, however the office writes its list",
        arguments: [
            "[Như trên, Giám đốc Sở, \"Lưu: VT\"]", "[Giám đốc Sở, \"Lưu: VT\"]",
            "\n  - Như trên\n  - Giám đốc Sở\n  - \"Lưu: VT\"", "\n  - {tên: Giám đốc Sở}\n  - \"Lưu: VT\"",
            "\n  - \"Như Điều 3\"\n  - {tên: Giám đốc Sở}\n  - \"Lưu: VT\"",
        ])
    func asAbove(list: String) throws {
        try folder.write("cơ quan: SỞ Y TẾ\nnơi nhận:\(list.hasPrefix("[") ? " " : "")\(list)\n", to: "vanban.yaml")
        let wanted = [
            ("công văn", "Như trên"), ("tờ trình", "Như trên"), ("nghị quyết", "Như Điều 3"),
            ("biên bản", nil), ("kế hoạch", nil), ("giấy nghỉ phép", nil),
        ]
        for (kind, first) in wanted {
            let file = try SourceFile(name: "m.md", bytes: new(kind, "--profile", "nd30", "-o", "-").output)
            let document = try #require(SourceReader.read(file, knownKinds: [kind]).value)
            let names = document.recipients.flatMap(\.recipients).map(\.name.string)
            #expect(names == [first, "Giám đốc Sở", "Lưu: VT"].compactMap(\.self), "\(kind)")
        }
    }

    @Test("An office's only entry may go, or be joined", arguments: ["Như trên", "\"Lưu: VT\""])
    func onlyEntry(entry: String) throws {
        try folder.write("cơ quan: SỞ Y TẾ\nnơi nhận: \(entry)\n", to: "vanban.yaml")
        let minutes = try new("biên bản", "-o", "-").text
        #expect(minutes.contains("\nnơi nhận:\n") == (entry == "Như trên"))
        #expect(try new("công văn", "-o", "-").text.contains("Như trên"))
        try folder.write(new("công văn", "-o", "-").text, to: "cong-van.md")
        #expect(try Vanban.run(["render", "cong-van.md"], in: folder).status == 0)
    }

    @Test("A paper of the other family says whose profile it follows, when the office's settings name another")
    func profileOfOtherFamily() throws {
        try folder.write("thể thức: hd05\ncơ quan: ĐẢNG ỦY THỬ NGHIỆM\n", to: "vanban.yaml")
        let text = try new("phiếu báo", "-o", "-").text
        #expect(text.contains("\nthể thức: nd30\n"))
        try folder.write(text, to: "k.md")
        let rendered = try Vanban.run(["render", "k.md"], in: folder)
        #expect(rendered.status == 0 && rendered.errors.contains("nd30") && !rendered.errors.contains("hd05"))
        try folder.write("thể thức: nd30\n", to: "vanban.yaml")
        #expect(try new("thông tri", "-o", "-").text.contains("\nthể thức: hd05\n"))
        #expect(try !new("công điện", "-o", "-").text.contains("\nthể thức:"))
    }

    @Test("An office without a superior leaves none of the sample's behind, nor its symbol")
    func foreignSamples() throws {
        try folder.write("cơ quan: ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM\n", to: "vanban.yaml")
        let filled = try new("công văn", "-o", "-").text
        #expect(filled.contains("\ncơ quan cấp trên:\n") && filled.contains("\nsố:\n"))
    }

    @Test("Several signers are those of the form")
    func severalSigners() throws {
        try folder.write(Self.office, to: "vanban.yaml")
        let minutes = try new("biên bản", "-o", "-").text
        #expect(minutes.contains("chức vụ: THƯ KÝ") && !minutes.contains("Đỗ Thị Ví Dụ"))
    }

    @Test("The settings are those of the output's folder, or of the working folder")
    func place() throws {
        try FileManager.default.createDirectory(atPath: folder.path("a/b"), withIntermediateDirectories: true)
        try folder.write(Self.office, to: "a/vanban.yaml")
        #expect(try new("kế hoạch", "-o", "a/b/k.md").status == 0)
        #expect(try text("a/b/k.md").contains("cơ quan: SỞ Y TẾ\n"))
        #expect(try new("kế hoạch", "-o", "k.md").status == 2)
    }

    @Test("The settings of a Party office do not fill a state paper")
    func otherFamily() throws {
        try folder.write("cơ quan: TỈNH ỦY THỬ NGHIỆM\n", to: "vanban.yaml")
        let result = try new("kế hoạch", "--profile", "nd30", "-o", "-")
        #expect(try result.status == 0 && result.text == template("state/ke-hoach"))
        #expect(result.errors.contains("VB836"))
    }

    @Test("Mistaken settings are told, and nothing is made")
    func mistakenSettings() throws {
        try folder.write("cơ qun: SỞ Y TẾ\n", to: "vanban.yaml")
        let result = try new("công điện")
        let finding = try #require(try Finding.all(in: result.errors).first)
        #expect(result.status == 1 && finding.code == "VB104" && finding.line == 1)
        #expect(try folder.contents == ["vanban.yaml"])
    }

    // MARK: Where to

    @Test("No file is replaced")
    func existing() throws {
        try folder.write("của tôi", to: "cong-dien.md")
        let result = try new("công điện")
        let finding = try #require(try Finding.all(in: result.errors).first)
        #expect(result.status == 3 && finding.code == "VB830" && finding.hint != nil)
        #expect(try text("cong-dien.md") == "của tôi")
    }

    @Test("Neither kind nor old paper, or both", arguments: [[], ["kế hoạch", "--from", "k.md"]])
    func usage(arguments: [String]) throws {
        #expect(try Vanban.run(["new"] + arguments, in: folder).status == 2)
    }
}
