import PageModel
import Publishing
import Testing

/// A list of recipients taller than two thirds of a page goes on overleaf, entry by entry.
@Suite("A tall list of recipients")
struct TallFootTests {
    /// Every fifth entry is a group of three behind a brace.
    private static let sixty =
        (1...20).flatMap { index -> [String] in
            index.isMultiple(of: 5)
                ? [
                    "{nhóm: [\"Cơ quan \(index)a\", \"Cơ quan \(index)b\", \"Cơ quan \(index)c\"], mục đích: để báo cáo}"
                ]
                : ["Cơ quan \(index)a", "Cơ quan \(index)b", "Cơ quan \(index)c"]
        } + ["Lưu Văn phòng"]

    private static let signers = [
        ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Mẫu"), ("T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM", "Lê Thị Ví Dụ"),
        ("T/M ĐẢNG ỦY", "BÍ THƯ", "Phạm Văn Thử"),
    ]

    private func source(lines: Int, signers: Int = 1) -> Source {
        var source = Source(recipients: Self.sixty, body: (1...lines).map { "Dòng \($0)." })
        source.signatures = Array(Self.signers.prefix(signers))
        return source
    }

    @Test("Nothing is lost, in order, between the margins", arguments: 1...3)
    func complete(signers: Int) throws {
        let workshop = try Workshop()
        for lines in 1...40 {
            let laid = try workshop.pages(of: source(lines: lines, signers: signers))
            let entries = laid.pages.pages.flatMap(\.items).filter { $0.role == .recipient }.map(\.text)
            #expect(entries.count == 61, "\(lines) lines")
            #expect(entries.first == "- Cơ quan 1a;" && entries.last == "- Lưu Văn phòng.", "\(lines) lines")
            #expect(laid.overflow == [], "\(lines) lines")
        }
    }

    @Test("The signature stays with the body, the list begins beside it", arguments: 1...3)
    func signature(signers: Int) throws {
        let workshop = try Workshop()
        for lines in 1...40 {
            let laid = try workshop.pages(of: source(lines: lines, signers: signers))
            let signed = laid.pages(of: [.authority, .office, .signerName])
            #expect(signed.count == 1, "\(lines) lines")
            #expect(BodyLines(laid).count(onPage: signed.first ?? 0) >= min(2, lines), "\(lines) lines")
            // The label never stands without an entry.
            let labelled = try #require(laid.pages(of: [.recipientsLabel]).first)
            #expect(laid.pages(of: [.recipient]).contains(labelled), "\(lines) lines")
            #expect(laid.pages(of: [.recipient]).count > 1, "the list goes on overleaf")
        }
    }

    @Test("A brace stays with its entries")
    func braces() throws {
        let workshop = try Workshop()
        for lines in 1...40 {
            let laid = try workshop.pages(of: source(lines: lines))
            var braces = 0
            for page in laid.pages.pages {
                for brace in page.items where brace.role == .recipientBrace {
                    let held = page.items.filter { $0.role == .recipient && $0.isLevel(with: brace) }
                    #expect(held.count == 3, "\(lines) lines, page \(page.number)")
                    #expect(page.items.count { $0.role == .recipientPurpose && $0.isLevel(with: brace) } == 1)
                    braces += 1
                }
            }
            #expect(braces == 4)
        }
    }

    /// No page can hold it in one piece, and none of it may fall off the sheet.
    @Test("A group taller than a page stays between the margins")
    func endlessGroup() throws {
        let names = (1...70).map { "\"Cơ quan \($0)\"" }.joined(separator: ", ")
        var source = Source(recipients: ["{nhóm: [\(names)], mục đích: để báo cáo}", "Lưu Văn phòng"])
        source.body = ["Dòng 1.", "Dòng 2."]
        let laid = try Workshop().pages(of: source)
        #expect(laid.pages.pages.flatMap(\.items).count { $0.role == .recipient } == 71)
        #expect(laid.overflow == [])
    }
}
