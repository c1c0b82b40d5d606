import Foundation
import TestSupport
import Testing

/// What foreign programs find in the finished file besides its pages.
@Suite("The PDF file")
struct PDFTests {
    private func pdf(_ sample: Sample) throws -> [UInt8] { try sample.published.publication.pdf }

    @Test("qpdf finds nothing to say against it", arguments: Sample.all)
    func sound(sample: Sample) throws {
        let report = try Program.read(pdf(sample), with: "qpdf", ["--check", "%"])
        #expect(report.contains("No syntax or stream encoding errors found"))
        #expect(!report.lowercased().contains("warning"))
    }

    @Test("Every font is embedded, a subset, readable, of one family", arguments: Sample.all)
    func fonts(sample: Sample) throws {
        let rows = try Program.read(pdf(sample), with: "pdffonts", ["%"]).split(separator: "\n").dropFirst(2)
        #expect(!rows.isEmpty)
        for row in rows {
            // name, type in one or two words, encoding, then emb sub uni.
            #expect(row.contains(#/^[A-Z]{6}\+LiberationSerif(-Bold|-Italic|-BoldItalic)? /#), "\(row)")
            #expect(row.contains(#/\ yes +yes +yes +\d+ +\d+$/#), "\(row)")
        }
    }

    @Test("Title, subject, author and day are the document's", arguments: Sample.all)
    func metadata(sample: Sample) throws {
        let info = try info(of: pdf(sample))
        let kinds: [Sample.Kind: String] = [.plan: "Kế hoạch", .report: "Báo cáo", .dispatch: "Công văn"]
        // `V/v` is the form's, not the subject's.
        let subject = sample.subject.replacingOccurrences(of: "V/v ", with: "")
        #expect(info["Title"] == "\(kinds[sample.kind]!) \(subject)")
        #expect(info["Subject"] == subject)
        #expect(info["Author"] == sample.issuer)
        let days = ["hd05": "20260605", "hd36": "20240112", "nd30": "20260409"]
        #expect(info["CreationDate"] == "D:\(days[sample.profile]!)000000")
        #expect(info["ModDate"] == nil)
    }

    @Test("An undated paper carries no date", arguments: ["", "6/2026"])
    func undated(date: String) throws {
        let publication = try Workshop.publication(of: Array(Source(date: date).text.utf8))
        #expect(try info(of: publication.pdf).keys.filter { $0.hasSuffix("Date") }.isEmpty)
        let raw = String(decoding: publication.pdf, as: UTF8.self)
        #expect(!raw.contains("/CreationDate") && !raw.contains("/ModDate"))
    }

    @Test("It is Vietnamese, and shows its title in the window", arguments: Sample.all)
    func catalogue(sample: Sample) throws {
        let objects = try json(pdf(sample), "--json-key=qpdf")
        let catalogue = try #require(
            allObjects(in: objects).first { $0["/Type"] as? String == "/Catalog" })
        #expect(catalogue["/Lang"] as? String == "u:vi-VN")
        #expect((catalogue["/ViewerPreferences"] as? [String: Any])?["/DisplayDocTitle"] as? Bool == true)
    }

    @Test("Bookmarks are the headings, one under the other", arguments: ["hd05", "hd36", "nd30"])
    func bookmarks(profile: String) throws {
        let plan = try json(pdf(Sample(profile: profile, kind: .plan)), "--json-key=outlines")
        #expect(
            outline(plan) == [
                "I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ", "  1. Công tác chuẩn bị", "  2. Tiến hành kiểm tra",
                "III. TỔ CHỨC THỰC HIỆN",
            ])
        let report = try json(pdf(Sample(profile: profile, kind: .report)), "--json-key=outlines")
        #expect(
            outline(report) == [
                "I. KẾT QUẢ ĐẠT ĐƯỢC", "  1. Công tác chỉ đạo, điều hành", "  2. Hạn chế và nguyên nhân",
                "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM",
            ])
        let dispatch = try json(pdf(Sample(profile: profile, kind: .dispatch)), "--json-key=outlines")
        #expect(outline(dispatch) == [])
    }

    // MARK: Reading

    private func info(of pdf: [UInt8]) throws -> [String: String] {
        let lines = try Program.read(pdf, with: "pdfinfo", ["-rawdates", "%"]).split(separator: "\n")
        let pairs = lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private func json(_ pdf: [UInt8], _ key: String) throws -> [String: Any] {
        let text = try Program.read(pdf, with: "qpdf", ["--json", key, "%"])
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func allObjects(in json: [String: Any]) -> [[String: Any]] {
        let parts = (json["qpdf"] as? [[String: Any]]) ?? []
        return parts.flatMap(\.values).compactMap { ($0 as? [String: Any])?["value"] as? [String: Any] }
    }

    /// Titles, indented by their level.
    private func outline(_ json: [String: Any]) -> [String] {
        func titles(_ entries: Any?, _ indent: String) -> [String] {
            ((entries as? [[String: Any]]) ?? []).flatMap { entry in
                [indent + (entry["title"] as? String ?? "?")] + titles(entry["kids"], indent + "  ")
            }
        }
        return titles(json["outlines"], "")
    }
}
