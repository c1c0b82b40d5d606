import PageModel
import Publishing
import TestSupport
import Testing

/// A tall list beside everything else that a foot may hold, under bodies of every length.
@Suite("A tall list of recipients, in every company")
struct TallFootEdgeTests {
    /// Lists a little over two thirds of a page, over one page, over three, and what may stand with them.
    struct Case: Sendable, CustomTestStringConvertible {
        var profile: String
        var entries: Int
        var signers = 1
        /// A group of so many names, behind so many entries.
        var group: (names: Int, after: Int)?
        var extras: [String] = []

        var testDescription: String {
            "\(profile) \(entries) \(signers) \(group.map { "\($0.names)/\($0.after)" } ?? "-") \(extras.count)"
        }

        /// Under several signatures they reach under the one that certifies.
        var names: [String] {
            let rest = signers > 1 ? " và các đơn vị trực thuộc trên địa bàn các xã, phường của tỉnh" : ""
            return (1...entries).map { "Cơ quan số \($0)\(rest)" }
        }

        func text(lines: Int) -> String {
            let isState = profile == "nd30"
            var list = names.map { "  - \($0)" }
            if let group {
                let names = (1...group.names).map { "Đơn vị \($0)" }.joined(separator: ", ")
                list.insert("  - {nhóm: [\(names)], mục đích: để thực hiện}", at: group.after)
            }
            list.append(isState ? "  - \"Lưu: VT, VP\"" : "  - Lưu Văn phòng")
            let mark = isState ? "TM. BAN" : "T/M BAN"
            let signers = (1...signers).map { "  - {quyền hạn: \(mark) \($0), chức vụ: BÍ THƯ, họ tên: Trần Văn Mẫu}" }
            let head = ["ký:"] + signers + ["nơi nhận:"] + list + extras
            return Paper(profile: profile, head: head, body: (0..<lines).map { "Dòng \($0 + 1)." }).text
        }

        /// What the list prints, in order.
        var printed: [String] {
            var all = names
            if let group { all.insert(contentsOf: (1...group.names).map { "Đơn vị \($0)" }, at: group.after) }
            let end = profile == "hd36" ? "," : ";"
            return all.map { "- \($0)\(end)" } + [profile == "nd30" ? "- Lưu: VT, VP." : "- Lưu Văn phòng."]
        }
    }

    private static let contact = ["liên hệ: [\"Số 1 đường Ví Dụ\", \"Điện thoại: 0200 000 000\"]"]
    private static let drafter = ["người soạn: PL", "số bản: 300"]
    private static let certification = ["xác nhận: {lời: Xác nhận, chức vụ: CHÁNH VĂN PHÒNG, họ tên: Phạm Thị Mẫu}"]
    private static let copy = [
        "bản sao: {hình thức: sao y, cơ quan: VĂN PHÒNG, số: 05/SY-VP, địa danh: Mẫu Sơn, ngày: 12/6/2026,"
            + " ký: {chức vụ: CHÁNH VĂN PHÒNG, họ tên: Nguyễn Văn Mẫu}, nơi nhận: [Các phòng]}"
    ]

    private static let cases: [Case] = ["hd05", "hd36", "nd30"].flatMap { profile in
        [
            Case(profile: profile, entries: 38), Case(profile: profile, entries: 60),
            Case(profile: profile, entries: 190), Case(profile: profile, entries: 40, signers: 2),
            Case(profile: profile, entries: 12, signers: 5), Case(profile: profile, entries: 190, signers: 3),
            Case(profile: profile, entries: 40, group: (5, 20)), Case(profile: profile, entries: 10, group: (30, 0)),
            Case(profile: profile, entries: 10, group: (44, 0)), Case(profile: profile, entries: 3, group: (120, 0)),
            Case(profile: profile, entries: 3, signers: 2, group: (120, 0)),
            Case(profile: profile, entries: 9, group: (120, 5)), Case(profile: profile, entries: 9, group: (53, 9)),
            Case(profile: profile, entries: 60, extras: contact), Case(profile: profile, entries: 40, extras: drafter),
            Case(profile: profile, entries: 60, extras: certification),
            Case(profile: profile, entries: 40, signers: 2, extras: certification + drafter),
            Case(profile: profile, entries: 55, extras: copy),
            Case(profile: profile, entries: 55, signers: 2, extras: contact + drafter + certification + copy),
            Case(profile: profile, entries: 38, group: (90, 38), extras: contact + drafter + copy),
        ]
    }

    @Test("Whatever the length of the body", arguments: cases)
    func everyBody(sample: Case) throws {
        let workshop = try Workshop()
        // Every fifth length, others for others.
        for lines in [1, 2, 3] + Array(stride(from: 4 + sample.entries % 5, through: 46, by: 5)) {
            expectGood(try workshop.pages(of: sample.text(lines: lines)), sample, "\(lines) lines")
        }
        // A source without a body is refused; a model need not have one.
        let text = Array(sample.text(lines: 1).utf8)
        var document = try #require(workshop.publisher.understand(text, name: "nguon.md").value)
        document.body = []
        let outcome = workshop.publisher.layOut(document, file: "nguon.md", settings: PublishSettings())
        expectGood(try #require(outcome.value), sample, "no body")
    }

    @Test(
        "As poppler reads it, and by the clauses",
        arguments: cases.filter { $0.entries == 190 || $0.group?.names == 120 })
    func read(sample: Case) throws {
        let end = sample.profile == "nd30" ? "./." : "."
        let text = sample.text(lines: 9).replacing("Dòng 9.", with: "Dòng 9\(end)")
        let published = try Published(Array(text.utf8), name: "van-ban.md")
        let reading = published.reading(.poppler)
        #expect(reading.runs.map(\.text).filter { $0.hasPrefix("- ") } == sample.printed)
        let numbers = reading.runs.filter { $0.baseline < 18 }.map(\.text)
        #expect(numbers == (2...reading.sheets.count).map(String.init) && numbers.count > 1)
        let certified = try Workshop().certified(Array(text.utf8))
        #expect(certified.certificate.holds, "\(certified.complaint)")
    }

    private func expectGood(_ laid: LaidOutDocument, _ sample: Case, _ what: String) {
        let pages = laid.pages.pages
        let items = pages.flatMap(\.items)
        #expect(items.filter { $0.role == .recipient }.map(\.text) == sample.printed, "\(what)")
        #expect(laid.overflow == [], "\(what)")
        for page in pages { #expect(page.overlaps == [], "\(what), page \(page.number)") }
        // The signature with two lines of the body.
        let signed = laid.pages(of: [.authority])
        #expect(signed.count == 1, "\(what)")
        let body = BodyLines(laid)
        #expect(body.count(onPage: signed.first!) >= min(2, body.lines.count), "\(what)")
        // The label with an entry; level with one signature.
        let labelled = laid.pages(of: [.recipientsLabel])
        #expect(labelled.count == 1 && laid.pages(of: [.recipient]).min() == labelled.first, "\(what)")
        if sample.signers == 1 { #expect(labelled == signed, "\(what)") }
        // No page has one line of the list alone.
        let last = pages.last { $0.items.contains { $0.role == .recipient } }!
        let count = last.items.count { $0.role == .recipient }
        // A group that fills a page and may not be parted leaves the archive line alone.
        if sample.group?.names != 53 { #expect(count >= 2, "\(what): the last page has \(count)") }
        for page in pages.dropFirst() {
            #expect(page.items.contains { $0.role == .pageNumber && $0.text == "\(page.number)" }, "\(what)")
        }
        if items.contains(where: { $0.role == .drafter }) {
            #expect(laid.pages(of: [.drafter]) == [last.number], "\(what)")
        }
        expectGroup(laid, sample, what)
    }

    private func expectGroup(_ laid: LaidOutDocument, _ sample: Case, _ what: String) {
        guard let group = sample.group else { return }
        let braces = laid.pages.pages.flatMap { page in
            page.items.filter { $0.role == .recipientBrace }.map { brace in
                page.items.count { $0.role == .recipient && $0.isLevel(with: brace) }
            }
        }
        #expect(braces.reduce(0, +) == group.names, "\(what)")
        #expect(braces.allSatisfy { $0 > 1 }, "\(what): \(braces)")
        // A page holds about 53 names.
        if group.names < 40 { #expect(braces.count == 1, "\(what)") }
        #expect(laid.pages.pages.flatMap(\.items).count { $0.role == .recipientPurpose } == braces.count, "\(what)")
        for page in laid.pages.pages { #expect(page.items.count { $0.role == .recipientBrace } <= 1, "\(what)") }
    }
}

extension Page {
    /// Texts that lie over each other by more than their leading.
    fileprivate var overlaps: [String] {
        let texts = items.filter { $0.baseline != nil }.sorted { $0.frame.y < $1.frame.y }
        var found: [String] = []
        for (index, one) in texts.enumerated() {
            for other in texts[(index + 1)...] {
                guard other.frame.y + .millimetres(0.5) < one.frame.y + one.frame.height else { break }
                let apart =
                    other.frame.x >= one.frame.x + one.frame.width || one.frame.x >= other.frame.x + other.frame.width
                if !apart { found.append("«\(one.text)» and «\(other.text)»") }
            }
        }
        return found
    }
}

extension PlacedItem {
    /// The middle of this lies within the height of the other.
    func isLevel(with other: PlacedItem) -> Bool {
        let middle = frame.y + frame.height / 2
        return middle > other.frame.y && middle < other.frame.y + other.frame.height
    }
}
