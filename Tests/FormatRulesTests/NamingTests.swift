import PlanModel
import Testing

@testable import FormatRules

private func document(
    kind: String = "kế hoạch", issuer: String = "", superior: String = "", authority: String? = nil,
    date: PartialDate = PartialDate(), body: String = "", symbol: String? = nil
) -> OfficialDocument {
    var document = OfficialDocument(kind: Text(kind))
    if !issuer.isEmpty { document.issuer = [Text(issuer)] }
    if !superior.isEmpty { document.superior = [Text(superior)] }
    if let authority { document.signatures = [Signature(authority: [Text(authority)])] }
    document.date = date
    document.number.symbol = symbol
    document.body = [Block(.paragraph, text: [Run(body)])]
    return document
}

@Suite("Symbols")
struct SymbolTests {
    @Test(
        "Built from kind and issuer",
        arguments: [
            ("hd05", "kế hoạch", "TỈNH ỦY MẪU SƠN", "", "KH/TU"),
            ("hd05", "báo cáo", "TỈNH UỶ MẪU SƠN", "", "BC/TU"),
            ("hd05", "công văn", "ĐẢNG UỶ PHƯỜNG HÒA BÌNH", "ĐẢNG BỘ TỈNH MẪU SƠN", "CV/ĐU"),
            ("hd05", "công văn", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "TỈNH ỦY MẪU SƠN", "CV/BTGDVTU"),
            ("hd36", "quy định", "TỈNH ỦY MẪU SƠN", "", "QĐ/TU"),
            ("nd30", "kế hoạch", "ỦY BAN NHÂN DÂN TỈNH MẪU SƠN", "", "KH-UBND"),
            ("nd30", "báo cáo", "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH MẪU SƠN", "", "BC-SGDĐT"),
            ("nd30", "quy định", "BỘ NỘI VỤ", "", "QyĐ-BNV"),
        ])
    func built(_ id: String, _ kind: String, _ issuer: String, _ superior: String, _ symbol: String) throws {
        let naming = try Naming.load(from: store)
        let profile = try Profile.load(id, from: store)
        #expect(naming.symbol(of: document(kind: kind, issuer: issuer, superior: superior), in: profile) == symbol)
    }

    @Test("The author's own symbol wins, and nothing is invented for an unknown body")
    func limits() throws {
        let naming = try Naming.load(from: store)
        let profile = try Profile.load("hd05", from: store)
        #expect(naming.symbol(of: document(issuer: "TỈNH ỦY X", symbol: "KH/VPTU"), in: profile) == "KH/VPTU")
        #expect(naming.symbol(of: document(issuer: "CÔNG TY MẪU"), in: profile) == nil)
        #expect(naming.symbol(of: document(), in: profile) == nil)
    }

    @Test("QĐi stood for Quy định until Công văn 3294 of 11/3/2019")
    func earlierSymbol() throws {
        let naming = try Naming.load(from: store)
        let profile = try Profile.load("hd36", from: store)
        let early = PartialDate(year: 2018, month: 10, day: 25)
        let late = PartialDate(year: 2019, month: 3, day: 12)
        #expect(
            naming.symbol(of: document(kind: "quy định", issuer: "TỈNH ỦY X", date: early), in: profile) == "QĐi/TU")
        #expect(naming.symbol(of: document(kind: "quy định", issuer: "TỈNH ỦY X", date: late), in: profile) == "QĐ/TU")
    }
}

@Suite("Which profile")
struct ProfileChoiceTests {
    private func choose(_ document: OfficialDocument, named: String? = nil) throws -> ProfileChoice {
        ProfileChoice.choose(for: document, named: named, naming: try Naming.load(from: store))
    }

    @Test("Party papers change instruments on 27/5/2026")
    func byDate() throws {
        let last = PartialDate(year: 2026, month: 5, day: 26)
        let first = PartialDate(year: 2026, month: 5, day: 27)
        #expect(try choose(document(issuer: "TỈNH ỦY X", date: last)).id == "hd36")
        #expect(try choose(document(issuer: "TỈNH ỦY X", date: first)).id == "hd05")
        #expect(try choose(document(issuer: "TỈNH ỦY X", date: PartialDate(year: 2026, month: 9))).id == "hd05")
    }

    @Test("State bodies follow NĐ 30, by name or by the dots of the authority line")
    func state() throws {
        #expect(try choose(document(issuer: "ỦY BAN NHÂN DÂN TỈNH X")).id == "nd30")
        #expect(try choose(document(authority: "TM. ỦY BAN NHÂN DÂN")).id == "nd30")
        #expect(try choose(document(authority: "T/M BAN THƯỜNG VỤ")).id == "hd05")
    }

    @Test("A longer name wins over a shorter one of the other family, and an office is of its superior's")
    func ambiguousBodies() throws {
        #expect(try choose(document(issuer: "HỘI ĐỒNG NHÂN DÂN TỈNH X")).id == "nd30")
        #expect(try choose(document(issuer: "VĂN PHÒNG", superior: "ỦY BAN NHÂN DÂN TỈNH X")).id == "nd30")
        #expect(try choose(document(issuer: "VĂN PHÒNG", superior: "TỈNH ỦY X")).id == "hd05")
    }

    @Test("An undated paper is dated by what it cites and by the bodies that it names")
    func undated() throws {
        let old = document(
            authority: "T/M BAN THƯỜNG VỤ", body: "Kết luận ngày 20/11/2020. Ban Cán sự đảng và Đảng đoàn.")
        #expect(try choose(old).id == "hd36")
        #expect(
            try choose(old).reason
                == .undatedFormer(latest: PartialDate(year: 2020, month: 11, day: 20), body: "ban cán sự đảng"))
        let cited = document(authority: "T/M BAN THƯỜNG VỤ", body: "Kết luận ngày 20/11/2020 của Ban Bí thư.")
        #expect(try choose(cited).id == "hd05")
    }

    @Test("What was asked for is taken")
    func named() throws {
        #expect(try choose(document(issuer: "TỈNH ỦY X"), named: "nd30") == ProfileChoice(id: "nd30", reason: .named))
    }
}

@Suite("Kinds of documents")
struct KindTests {
    @Test("The Party has 25 kinds and 8 papers, the state 29 kinds")
    func complete() throws {
        let naming = try Naming.load(from: store)
        for (family, count) in [(Profile.Family.party, 33), (.state, 29)] {
            let kinds = try #require(naming.kinds[family])
            #expect(kinds.count == count)
            #expect(Set(kinds.map { Fold.name($0.name) }).count == count)
        }
        let without = naming.kinds[.state]?.filter { $0.symbol == nil }.map(\.name)
        #expect(without == ["công văn", "thư công"])
    }

    @Test(
        "A kind is known however its tone marks are placed", arguments: ["BẢN THOẢ THUẬN", "Điều lệ Đảng", "kế  họach"])
    func known(_ name: String) throws { #expect(try Naming.load(from: store).isKind(name)) }
}

@Suite("Comparing names")
struct FoldTests {
    @Test(
        "Case, spaces and the place of a tone mark do not matter",
        arguments: [
            ("ỦY BAN", "Uỷ  ban"), ("HOÀ BÌNH", "Hòa Bình"), ("Khoẻ", "khỏe"), ("TỈNH UỶ", "tỉnh ủy"),
            ("KẾ HỌACH", "kế hoạch"), ("TÒAN", "toàn"),
        ])
    func alike(_ left: String, _ right: String) { #expect(Fold.name(left) == Fold.name(right)) }

    @Test("Other differences do")
    func different() {
        #expect(Fold.name("hoa") != Fold.name("hòa"))
        #expect(Fold.name("quý") == "quý")
        #expect(Fold.name("loan") != Fold.name("loàn"))
    }
}
