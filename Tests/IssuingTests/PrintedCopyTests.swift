import Diagnostics
import FormatRules
import Foundation
import PDFReading
import PlanModel
import Printing
import Publishing
import TestSupport
import Testing

@testable import Issuing

@Suite("Bản in của văn bản đã vào sổ")
struct PrintedCopyTests {
    private func publisher() throws -> Publisher {
        let resources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources")
        return try Publisher(store: ResourceStore(root: resources.standardized), fontDirectories: [TestFaces.folder])
    }

    /// A Party office with one numbered paper of two pages.
    private func numbered() throws -> (OfficeDesk, Book, Paper) {
        let desk = try OfficeDesk(settings: "nhiệm kỳ: {tên: 2025 - 2030, từ: 15/10/2025}\nvăn thư: {dự phòng: 1}\n")
        let paragraphs = (1...30).map { "Đoạn \($0) của nội dung, đủ dài để kế hoạch có hơn một trang giấy.\n\n" }
            .joined()
        try desk.write(
            OfficeDesk.plan.replacing("Nội dung của kế hoạch, xem Phụ lục./.", with: paragraphs + "Xem Phụ lục."),
            to: "kh.md")
        try desk.run("issue", "kh.md", "--số", "215", "--ngày", "05/9/2026")
        let book = try #require(try Book.open(desk.folder.path("so-van-ban.sqlite")))
        return (desk, book, try book.paper(named: "215"))
    }

    private func codes(_ work: () throws(DiagnosedError) -> Void) -> [String] {
        do throws(DiagnosedError) {
            try work()
            return []
        } catch {
            return error.diagnostics.map(\.message.code)
        }
    }

    @Test("một bản để ký thì in bản phát hành; nhiều bản thì phải có bản ký, trừ khi ký từng bản")
    func unsigned() throws {
        let (desk, book, paper) = try numbered()
        let publisher = try publisher()
        let one = try publisher.printDocument(of: paper, in: book, wish: CopyWish()).value
        guard case .bytes(let bytes) = one.content else { throw Missing() }
        #expect(try bytes == desk.folder.bytes("van-ban-di/2025 - 2030/215-KH-TU.pdf"))
        #expect(one.copies.count == 1 && one.sides == .simplex)
        var wish = CopyWish()
        wish.count = nil
        #expect(
            codes { () throws(DiagnosedError) in _ = try publisher.printDocument(of: paper, in: book, wish: wish) } == [
                "VB772"
            ])
        wish.signsEach = true
        let all = try publisher.printDocument(of: paper, in: book, wish: wish).value
        // One recipient, two for the file, one spare.
        #expect(all.copies.map(\.label) == ["Sở Nội vụ", "Bản lưu 1", "Bản lưu 2", "Dự phòng 1"])
        #expect(all.copies.map(\.number) == [1, 2, 3, 4])
    }

    @Test("in hai mặt: bản chưa ký được dàn lại có đổi lề, bản phát hành giữ nguyên; bản đã ký thì không")
    func mirrored() throws {
        let (desk, book, paper) = try numbered()
        let publisher = try publisher()
        var wish = CopyWish()
        wish.isDuplex = true
        let before = try desk.folder.bytes("van-ban-di/2025 - 2030/215-KH-TU.pdf")
        let document = try publisher.printDocument(of: paper, in: book, wish: wish).value
        guard case .bytes(let bytes) = document.content else { throw Missing() }
        #expect(document.sides == .duplex && bytes != before)
        #expect(try desk.folder.bytes("van-ban-di/2025 - 2030/215-KH-TU.pdf") == before)
        #expect(try Program.text(of: bytes).contains("215-KH/TU"))
        // The source was changed since: what would be printed is not what was issued.
        try desk.write(try desk.text("kh.md").replacing("Đoạn 7", with: "Đoạn bảy"), to: "kh.md")
        #expect(
            codes { () throws(DiagnosedError) in _ = try publisher.printDocument(of: paper, in: book, wish: wish) } == [
                "VB774"
            ])

        try desk.run("record", "215", "--signed", "van-ban-di/2025 - 2030/215-KH-TU.pdf")
        let signed = try publisher.printDocument(of: book.paper(named: "215"), in: book, wish: wish).value
        guard case .bytes(let own) = signed.content else { throw Missing() }
        #expect(signed.sides == .simplex && own == before)
    }

    @Test("bản số nằm ở lề trên của trang đầu, đúng chữ, mỗi bản một số")
    func serials() throws {
        let (desk, book, _) = try numbered()
        try desk.run("record", "215", "--signed", "van-ban-di/2025 - 2030/215-KH-TU.pdf")
        let publisher = try publisher()
        var wish = CopyWish()
        wish.count = nil
        wish.stampsSerials = true
        let document = try publisher.printDocument(of: book.paper(named: "215"), in: book, wish: wish).value
        guard case .bytes(let bytes) = document.content else { throw Missing() }
        for copy in document.copies {
            let stamped = try PDFRewriting.stamped(bytes, with: try #require(copy.stamp))
            let text = try Program.text(of: stamped)
            #expect(text.contains("Bản số: \(copy.number)"))
            #expect(text.components(separatedBy: "Bản số").count == 2)
        }
    }

    private struct Missing: Error {}
}
