import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Publishing
import Reporting
import TestSupport
import Testing

@testable import Issuing

/// Whatever the directory and the list of recipients say, everything that is made from them says the same numbers.
@Suite("Các con số không thể khác nhau")
struct SameNumbersTests {
    @Test("ba trăm văn bản tự sinh: số bản, bản số, bì, phiếu, lệnh in, dữ liệu đặc tả")
    func consignments() {
        var random = SplitMix(seed: 7)
        for round in 0..<300 {
            let office = RandomOffice(&random)
            let read = Directory.read(Array(office.directory.utf8), name: "danh-ba.csv")
            #expect(!read.diagnostics.hasErrors, "\(round): \(read.diagnostics)")
            var document = OfficialDocument(kind: Text("công văn"))
            document.recipients = office.recipients.map { RecipientEntry([Recipient(Text($0))]) }
            document.addressees = office.addressees.map { Text($0) }
            document.clerical = Clerical()
            document.clerical?.spare = office.spare
            let file = DirectoryFile(value: read.value, path: "danh-ba.csv")
            let reach = Expansion.expand(document, directory: file, day: Day(2026, 9, 5)).value
            expectSameNumbers(in: reach, "\(round): \(office.recipients)")
        }
    }

    private func expectSameNumbers(in reach: Distribution, _ comment: Comment) {
        let sender = Sender(
            family: .state, superior: "", issuer: "SỞ NỘI VỤ", name: "Sở Nội vụ", place: "", clerical: Clerical())
        let consignment = Consignment(
            code: "01/SNV", kind: "Công văn", subject: "thử", urgency: "", pages: 3, isDuplex: false,
            distribution: reach, sender: sender)
        let count = reach.paperCopies
        // Each recipient once.
        #expect(Set(reach.addressees.map { Fold.name($0.name) }).count == reach.addressees.count, comment)
        #expect(reach.copies.map(\.number) == Array(0..<count).map { $0 + 1 }, comment)
        #expect(reach.sum.hasSuffix("= \(count) bản"), comment)
        let terms = reach.sum.split(separator: "=")[0].split(separator: " ").map(String.init)
        let sum = zip(["+"] + terms.filter { "+−".contains($0) }, terms.compactMap(Int.init))
            .reduce(0) { $0 + ($1.0 == "+" ? $1.1 : -$1.1) }
        #expect(sum == count, comment)
        let order = consignment.printOrder
        #expect(order.copies == count && order.addressees.reduce(0) { $0 + $1.copies } == count, comment)
        #expect(order.addressees.flatMap { Self.numbers($0.serials) } == Array(0..<count).map { $0 + 1 }, comment)
        let onPaper = order.addressees.prefix(reach.addressees.count).filter { $0.copies > 0 }
        #expect(AddresseeForms(.envelope(size: "c5")).values(for: [consignment]).count == onPaper.count, comment)
        let slips = AddresseeForms(.slip).values(for: [consignment])
        #expect(slips.map(\.name) == onPaper.map(\.name), comment)
        #expect(slips.map { $0.values["serial"] } == onPaper.map(\.serials), comment)
        #expect(slips.map { $0.values["copies"] } == onPaper.map { "\($0.copies)" }, comment)
        let transmittal = AddresseeForms(.transmittal).values(for: [consignment])
        #expect(transmittal.flatMap(\.rows).compactMap { Int($0.cells["copies"]!) } == onPaper.map(\.copies), comment)
        let xml = String(decoding: MetadataXML.encode(consignment, paper: Paper()).value, as: UTF8.self)
        #expect(xml.contains("<IssuedAmount>\(count)</IssuedAmount>"), comment)
        #expect(xml.split(separator: "<To>").count - 1 == reach.electronic.count, comment)
    }

    private static func numbers(_ serials: String) -> [Int] {
        let bounds = serials.split(separator: "–").compactMap { Int($0) }
        return bounds.isEmpty ? [] : Array(bounds[0]...bounds[bounds.count - 1])
    }

    @Test("mười hai văn bản qua cả đường: sổ, lệnh in, bì, danh mục, dữ liệu đặc tả", .timeLimit(.minutes(5)))
    func wholeWay() throws {
        var random = SplitMix(seed: 11)
        let desk = try OfficeDesk(settings: "văn thư: {dự phòng: 1}\n")
        for number in 1...12 {
            let office = RandomOffice(&random)
            try desk.write(office.directory, to: "danh-ba.csv")
            try desk.write(office.letter, to: "cv\(number).md")
            try desk.run("issue", "cv\(number).md", "--next", "--ngày", "5/9/2026")
            try desk.run("record", "\(number)", "--signed", String(format: "van-ban-di/2026/%02d-SNV-VP.pdf", number))
            // The paper goes to whom it was registered for, whatever the directory says by then.
            try desk.write("tên\nKhông ai\n", to: "danh-ba.csv")
            try desk.run("dispatch", "\(number)", "-d", "gui/\(number)", "--ngày", "6/9/2026")
        }
        let register = try desk.run("register", "--csv", "-").text.split(separator: "\r\n").dropFirst()
        let postal = try desk.run("register", "bưu-điện", "--csv", "-").text.split(separator: "\r\n").dropFirst()
        #expect(register.count == 12)
        for (number, row) in zip(1..., register) {
            let code = String(format: "%02d/SNV-VP", number)
            let sum = try desk.run("copies", "\(number)").text.trimmingCharacters(in: .newlines)
            let manifest = try JSONDecoder().decode(
                Manifest.self, from: Data(desk.folder.bytes("gui/\(number)/danh-muc.json")))
            #expect(manifest.copies == sum)
            let copies = sum.split(separator: "= ")[1].split(separator: " ")[0]
            #expect(row.contains(",\(copies),06/9/2026,"), "\(row)")
            let order = try Program.text(of: desk.folder.bytes("gui/\(number)/giay/lenh-in.pdf"))
            #expect(order.contains(sum), "\(sum)")
            #expect(postal.count { $0.contains(",\(code),") } == manifest.paper.count)
            if !manifest.paper.isEmpty {
                let pages = try Program.info(of: desk.folder.bytes("gui/\(number)/giay/bi-thu.pdf"))
                #expect(pages.contains("Pages: \(String(repeating: " ", count: 10))\(manifest.paper.count)\n"))
            }
            guard !manifest.electronic.isEmpty else { continue }
            let file = code.replacing("/", with: "-")
            let xml = try desk.text("gui/\(number)/dien-tu/\(file).xml")
            #expect(xml.contains("<IssuedAmount>\(copies)</IssuedAmount>"))
            #expect(xml.split(separator: "<To>").count - 1 == manifest.electronic.count)
        }
    }

    private struct Manifest: Decodable {
        var copies: String
        var paper: [Recipient]
        var electronic: [Recipient]

        struct Recipient: Decodable { var name: String }
    }
}

/// A directory and a list of recipients as offices might have them.
private struct RandomOffice {
    var directory: String
    var recipients: [String]
    var addressees: [String]
    var spare: Int

    init(_ random: inout SplitMix) {
        let groups = ["Các sở, ban, ngành", "Các phòng", "Các đồng chí Tỉnh ủy viên"]
        let bodies = (1...Int.random(in: 2...30, using: &random)).map { "Cơ quan mẫu số \($0)" }
        var lines = ["tên,tên ngắn,loại,nhóm,địa chỉ,cách gửi,số bản,từ ngày,đến ngày"]
        for (index, name) in bodies.enumerated() {
            let member = groups.filter { _ in Bool.random(using: &random) }.joined(separator: ";")
            let channel = ["", "giấy", "điện tử", "cả hai"].randomElement(using: &random)!
            let copies = ["", "1", "2", "13"].randomElement(using: &random)!
            let days = ["", "", "01/01/2020", "01/01/2027"].map { $0 }.randomElement(using: &random)!
            lines.append("\(name),CQ\(index + 1),,\"\(member)\",\(index + 1) Phố Mẫu,\(channel),\(copies),\(days),")
        }
        directory = lines.joined(separator: "\n") + "\n"
        var list: [String] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let name = [
                bodies.randomElement(using: &random)!, groups.randomElement(using: &random)!,
                "CQ\(Int.random(in: 1...bodies.count, using: &random))", "Nơi không ai biết",
                "\(bodies[0]), \(bodies[1])",
            ].randomElement(using: &random)!
            list.append(name + ["", "", " (02 bản)", " (để b/c)", " (3)"].randomElement(using: &random)!)
        }
        addressees = Bool.random(using: &random) ? [bodies[0], groups[0]] : []
        let above = addressees.isEmpty || Bool.random(using: &random) ? [] : ["Như trên"]
        let archive = ["Lưu: VT", "Lưu: VT, VP (3)", "Lưu: VT (2), VP (1)"].randomElement(using: &random)!
        recipients = above + list + (Int.random(in: 0..<5, using: &random) == 0 ? [] : [archive])
        spare = Int.random(in: 0...3, using: &random)
    }

    /// The sample letter with these recipients.
    var letter: String {
        func list(_ names: [String]) -> String { names.map { "\n  - \($0)" }.joined() }
        let head = OfficeDesk.letter.components(separatedBy: "kính gửi:")
        let tail = head[1].components(separatedBy: "nơi nhận:")
        let signer = tail[0].components(separatedBy: "\n").dropFirst().joined(separator: "\n")
        let body = tail[1].components(separatedBy: "---\n").dropFirst().joined(separator: "---\n")
        let above = addressees.isEmpty ? "" : "kính gửi:" + list(addressees) + "\n"
        return head[0] + above + signer + "nơi nhận:" + list(recipients) + "\n---\n" + body
    }
}
