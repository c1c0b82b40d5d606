import PageModel
import TestSupport
import Testing

/// Pictures of signature and seal (NĐ 30 PL I.II.7.d, II.8.a; HD 05 II.I.7.2.2, II.I.8.2).
@Suite("Signature and seal")
struct SignatureImageTests {
    /// At 254 dots per inch ten dots are a millimetre.
    private static let files = [
        "ky.png": SmallPNG.signature(400, 150, dotsPerInch: 254), "dau.png": SmallPNG.seal(360, dotsPerInch: 254),
        "to.png": SmallPNG.signature(1000, 800, dotsPerInch: 254), "ky-0.png": SmallPNG.signature(90, 30),
        "dau-0.png": SmallPNG.seal(50), "nen.png": SmallPNG.plain(360, 360, dotsPerInch: 254),
        "den.png": SmallPNG(width: 300, height: 90, dotsPerInch: 254) { _, y in
            y < 20 ? (10, 10, 10, 255) : (0, 0, 0, 0)
        }.bytes,
    ]

    private func desk(_ images: String, profile: String = "nd30") throws -> PictureDesk {
        var desk = try PictureDesk(Self.files)
        desk.source.profile = profile
        desk.images = images
        return desk
    }

    @Test(
        "The signature stands between office and name, the seal over its left third",
        arguments: ["nd30", "hd05", "hd36"])
    func places(profile: String) throws {
        let publication = try desk(", ảnh chữ ký: ky.png, ảnh dấu: dau.png", profile: profile).publication()
        let signature = try publication.item(.signatureImage)
        let seal = try publication.item(.sealImage)
        let office = try publication.item(.office)
        let name = try publication.item(.signerName)
        #expect(near(signature.width, 40, 0.05) && near(signature.height, 15, 0.05))
        #expect(near(seal.width, 36, 0.05) && near(seal.height, 36, 0.05))
        #expect(near((signature.left + signature.right) / 2, (name.left + name.right) / 2, 0.05))
        #expect(signature.top > office.top && signature.bottom < name.bottom)
        let (above, below) = (signature.top - office.bottom, name.top - signature.bottom)
        #expect(above > 0 && below > 0 && near(above, below, 1.5), "\(above) and \(below) mm")
        // The clause says about a third: 25 to 45 % is what a reader would accept.
        let overlap = (seal.right - signature.left) / signature.width
        #expect((0.25...0.45).contains(overlap) && seal.left < signature.left, "\(overlap)")
        #expect(near((seal.top + seal.bottom) / 2, (signature.top + signature.bottom) / 2, 0.05))
        // Poppler sees the same, the seal last.
        let seen = try ForeignPicture.all(in: publication.pdf)
        try #require(seen.count == 2)
        for (picture, item) in zip(seen, [signature, seal]) {
            #expect(near(picture.left, item.left, 0.25) && near(picture.top, item.top, 0.25))
            #expect(near(picture.width, item.width, 0.25) && near(picture.height, item.height, 0.25))
        }
        #expect(!signature.clause.isEmpty && signature.component == "7c" && seal.component == "8")
    }

    @Test("Neither moves any text, and both are drawn behind all text")
    func textStays() throws {
        let plain = try desk("").publication().laid.pages
        let sealed = try desk(", ảnh chữ ký: ky.png, ảnh dấu: dau.png").publication().laid.pages
        func frames(_ pages: PagedDocument) -> [Rectangle] {
            pages.pages.flatMap(\.items).filter { $0.role != .signatureImage && $0.role != .sealImage }.map(\.frame)
        }
        #expect(frames(plain) == frames(sealed))
        #expect(sealed.pages[0].items.suffix(2).map(\.role) == [.signatureImage, .sealImage])
    }

    @Test("A large signature is made to fit the room; one without dots per inch is 40 mm wide")
    func signatureSizes() throws {
        let large = try desk(", ảnh chữ ký: to.png").publication().item(.signatureImage)
        #expect(near(large.height, 27, 0.05) && near(large.width, 27 * 1.25, 0.05))
        let unknown = try desk(", ảnh chữ ký: ky-0.png").publication().item(.signatureImage)
        #expect(near(unknown.width, 40, 0.05))
        let given = try desk(", ảnh chữ ký: ky-0.png 30 mm").publication().item(.signatureImage)
        #expect(near(given.width, 30, 0.05))
    }

    @Test("A seal has its real size: given, by its dots, or the usual one with a warning")
    func sealSizes() throws {
        let given = try desk(", ảnh dấu: dau.png 38 mm")
        #expect(near(try given.publication().item(.sealImage).width, 38, 0.05))
        #expect(try given.codes().isEmpty)
        let unknown = try desk(", ảnh dấu: dau-0.png")
        #expect(near(try unknown.publication().item(.sealImage).width, 36, 0.05))
        #expect(try unknown.codes() == ["VB550"])
        #expect(try desk(", ảnh dấu: dau.png 200 mm").codes() == ["VB551"])
    }

    /// Where the left third of a signature of 40 mm would be.
    @Test("A seal without a signature's picture")
    func sealAlone() throws {
        let publication = try desk(", ảnh dấu: dau.png").publication()
        let seal = try publication.item(.sealImage)
        let name = try publication.item(.signerName)
        #expect(near(seal.right, (name.left + name.right) / 2 - 20 + 40.0 / 3, 0.05))
    }

    @Test("Ink and ground that the clauses do not allow are warnings")
    func ink() throws {
        #expect(try desk(", ảnh chữ ký: ky.png, ảnh dấu: dau.png").codes().isEmpty)
        #expect(try desk(", ảnh chữ ký: den.png").codes() == ["VB553"])
        #expect(try desk(", ảnh dấu: ky.png 36 mm").codes() == ["VB554"])
        #expect(try desk(", ảnh dấu: nen.png").codes() == ["VB552", "VB554"])
        let english = try desk(", ảnh chữ ký: nen.png").render("--lang", "en").errors
        #expect(english.contains("the picture of the signature nen.png") && !english.contains("ảnh chữ ký nen"))
        let outcome = try desk(", ảnh chữ ký: den.png").render()
        let finding = try #require(try Finding.all(in: outcome.errors).first { $0.code == "VB553" })
        #expect(outcome.status == 0 && finding.clause == "NĐ 30 PL I.II.7.d" && finding.certainty == "S1")
    }

    @Test("Who certifies a paper, and who copies it, signs and seals too")
    func othersWhoSign() throws {
        var desk = try desk(", ảnh chữ ký: ky.png", profile: "hd05")
        let images = "ảnh chữ ký: ky.png, ảnh dấu: dau.png"
        let others = """
            xác nhận: {lời: Xác nhận chữ ký, quyền hạn: T/L ĐẢNG ỦY, họ tên: Lê Thị Ví Dụ, \(images)}
            bản sao: {hình thức: sao y, cơ quan: ĐẢNG ỦY MẪU, số: 5-BS/ĐU, ký: {họ tên: Lê Văn Mẫu, \(images)}}
            """
        desk.source.recipients.append("Lưu\n\(others)")
        let publication = try desk.publication()
        #expect(publication.items(.signatureImage).count == 3 && publication.items(.sealImage).count == 2)
    }

    @Test("Two signers have their own pictures, each in its column")
    func twoSigners() throws {
        var desk = try desk(", ảnh chữ ký: ky.png, ảnh dấu: dau.png")
        desk.source.signatures.append((authority: "TM. ĐƠN VỊ", office: "GIÁM ĐỐC", name: "Trần Văn Mẫu"))
        let publication = try desk.publication()
        let signatures = publication.items(.signatureImage)
        let names = publication.items(.signerName)
        try #require(signatures.count == 2 && names.count == 2 && publication.items(.sealImage).count == 2)
        for (signature, name) in zip(signatures, names) {
            #expect(near((signature.left + signature.right) / 2, (name.left + name.right) / 2, 0.05))
        }
        // One file is in the PDF once, however often it is shown: two pictures and their two masks.
        let objects = try ForeignPicture.rows(in: publication.pdf).map { $0[10] }
        #expect(objects.count == 8 && Set(objects).count == 2)
    }
}
