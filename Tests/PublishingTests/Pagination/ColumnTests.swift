import Publishing
import Testing

/// Things that stand side by side: brace groups, joint signatures, long names of superiors.
@Suite("Columns")
struct ColumnTests {
    struct Group: Sendable, CustomTestStringConvertible {
        var count: Int
        var purpose: String
        var testDescription: String { "\(count) names, \(purpose)" }
    }

    private static let groups = [1, 2, 3, 4, 7].flatMap { count in
        ["để báo cáo", "để phối hợp chỉ đạo, theo dõi, đôn đốc và báo cáo kết quả"].map {
            Group(count: count, purpose: $0)
        }
    }

    @Test("A brace spans its entries, its tip beside the purpose", arguments: groups)
    func brace(group: Group) throws {
        let names = (1...group.count).map { "Cơ quan thứ \($0)" }
        let source = Source(recipients: [
            "Nơi trước", "{nhóm: [\(names.joined(separator: ", "))], mục đích: \"\(group.purpose)\"}", "Nơi sau",
            "Lưu Văn phòng",
        ])
        let published = try Published(source)
        for eye in Eye.allCases {
            let reading = published.reading(eye)
            let entries = try names.map { try reading.line("- \($0);") }
            let purpose = try reading.lines("(\(group.purpose))")
            let brace = try #require(reading.shapes.first { $0.tip != nil })
            let middle = (purpose[0].baseline + purpose.last!.baseline) / 2
            var middleLine = purpose[0]
            middleLine.baseline = middle
            expectBrace(brace, spans: entries, pointsAt: middleLine)
            // A purpose taller than its names keeps clear of the entries above and below.
            let (before, after) = (try reading.line("- Nơi trước;"), try reading.line("- Nơi sau;"))
            #expect(purpose[0].baseline > before.baseline + 3, "\(eye)")
            #expect(purpose.last!.baseline < after.baseline - 3, "\(eye)")
            let authority = try reading.line("T/M BAN THƯỜNG VỤ")
            #expect(purpose.map(\.right).max()! < authority.left, "\(eye)")
        }
    }

    /// The whole group needs about 87 mm, and the signature takes no more than it must.
    @Test("The plan's brace group stands unbroken beside the signature")
    func seedGroup() throws {
        let published = try Published(Seed.source.get(), name: "ke-hoach.md")
        for eye in Eye.allCases {
            let reading = published.reading(eye)
            let entries = try ["- Ban Bí thư Trung ương Đảng,", "- Ban Tuyên giáo Trung ương Đảng,"].map {
                try reading.line($0)
            }
            let purpose = try reading.line("(để báo cáo)")
            let brace = try #require(reading.shapes.first { $0.tip != nil })
            expectBrace(brace, spans: entries, pointsAt: purpose)
            #expect((85...89).contains(purpose.right - entries[0].left), "\(eye)")
            #expect(purpose.right < (try reading.line("T/M BAN THƯỜNG VỤ")).left)
        }
    }

    private static let signers = [
        ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Mẫu"), ("T/M ỦY BAN KIỂM TRA", "CHỦ NHIỆM", "Lê Thị Ví Dụ"),
        ("T/M ĐẢNG ỦY", "BÍ THƯ", "Phạm Văn Thử"),
    ]

    /// HD 05 II.I.7.1.4: the lead body right, the others left, more of them in the next row.
    @Test("Joint signatures stand in rows of two, the lead right", arguments: [2, 3])
    func jointSignatures(count: Int) throws {
        var source = Source()
        source.signatures = Array(Self.signers.prefix(count))
        let published = try Published(source)
        for eye in Eye.allCases {
            let reading = published.reading(eye)
            let blocks = try Self.signers.prefix(count).map { signer in
                try [signer.0, signer.1, signer.2].map { try reading.line($0) }
            }
            for block in blocks {
                for line in block { #expect(near(line.centre, block[0].centre), "«\(line.text)»") }
                #expect((20...40).contains(block[2].baseline - block[1].baseline), "room to sign")
            }
            #expect(blocks[0][0].left > blocks[1][0].right, "the lead stands right")
            for (right, left) in zip(blocks[0], blocks[1]) { #expect(near(right.baseline, left.baseline, 0.05)) }
            // The two columns are alike: each centre as far from its margin.
            #expect(near(195 - blocks[0][0].centre, blocks[1][0].centre - 30))
            if count == 3 { #expect(blocks[2][0].baseline > blocks[0][2].baseline + 4) }
            let label = try reading.line("Nơi nhận:")
            #expect(label.baseline > blocks.flatMap { $0 }.map(\.baseline).max()!)
        }
    }

    @Test("A long superior wraps in its own column", arguments: ["hd05", "hd36", "nd30"])
    func longSuperior(profile: String) throws {
        let name = "ĐẢNG BỘ CÁC CƠ QUAN, ĐƠN VỊ SỰ NGHIỆP VÀ DOANH NGHIỆP NHÀ NƯỚC TRỰC THUỘC TỈNH MẪU SƠN"
        let published = try Published(Source(profile: profile, superior: [name]))
        for eye in Eye.allCases {
            let reading = published.reading(eye)
            let lines = try reading.lines(name)
            let issuer = try reading.lines("ĐẢNG ỦY PHƯỜNG HÒA BÌNH")
            let title = try reading.line(
                profile == "nd30" ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "ĐẢNG CỘNG SẢN VIỆT NAM")
            #expect(lines.count > 1)
            for line in lines {
                #expect(line.left >= 30 - 0.05 && line.right < title.left - 1, "«\(line.text)»")
                #expect(near(line.centre, issuer[0].centre))
            }
            #expect(near(lines[0].baseline, title.baseline, 0.5))
            #expect(issuer[0].baseline > lines.last!.baseline + 4)
        }
    }

    /// HD 05 II.I.2: bodies of a joint issue are joined by ` - `; a line ends there before it ends inside a name.
    @Test("A joint issue parts between its bodies")
    func jointIssuer() throws {
        let name = "ỦY BAN KIỂM TRA TỈNH ỦY - CÔNG AN TỈNH MẪU SƠN"
        let published = try Published(Source(superior: [name]))
        let reading = published.reading(.poppler)
        #expect(try reading.line("ỦY BAN KIỂM TRA TỈNH ỦY -").baseline < reading.line("CÔNG AN TỈNH MẪU SƠN").baseline)
    }

    /// The date gives way before the number does: the number is one piece.
    @Test("A long place wraps and leaves the number whole")
    func longPlace() throws {
        let place = "Thành phố Hồ Chí Minh và các khu vực lân cận phía Nam"
        let published = try Published(Source(number: "1234", place: place))
        let reading = published.reading(.poppler)
        let number = try reading.line("Số 1234-KH/ĐU")
        #expect(number.left >= 30 - 0.05)
        #expect(published.publication.laid.pages.pages[0].items.allSatisfy { $0.frame.width > .zero })
    }
}
