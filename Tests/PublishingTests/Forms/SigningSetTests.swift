import Checking
import Diagnostics
import Foundation
import PageModel
import PlanModel
import TestSupport
import Testing

@testable import Publishing

@Suite("The set that goes to the signer")
struct SigningSetTests {
    private static let sources = CertifiedSource.own

    private func set(_ source: CertifiedSource, duplex: Bool = false) throws -> SigningSet {
        var settings = PublishSettings()
        settings.duplex = duplex
        let outcome = try FormSamples.publisher().signingSet(
            try source.bytes, name: source.file.path, settings: settings)
        return try #require(outcome.value, "\(outcome.diagnostics)")
    }

    @Test("number and day are blank, month, year and symbol stay", arguments: sources)
    func blank(source: CertifiedSource) throws {
        let publisher = try FormSamples.publisher()
        let typed = try #require(publisher.understand(try source.bytes, name: source.file.path).value)
        let laid = try set(source).original.laid
        #expect(laid.document.number.number == nil && laid.document.date.day == nil)
        #expect(laid.document.date.month == typed.date.month && laid.document.date.year == typed.date.year)
        #expect(laid.document.number.symbol == typed.number.symbol)
        for page in laid.pages.pages {
            for case .text(let line) in page.items.filter({ $0.role == .number }).map(\.content) {
                #expect(
                    line.text.prefix { !$0.isLetter || "Sốs:".contains($0) }.allSatisfy { !$0.isNumber }, "\(line.text)"
                )
            }
        }
    }

    @Test(
        "numbers of lines change nothing of the pages, and stand outside the type area", arguments: sources,
        [false, true])
    func lineNumbers(source: CertifiedSource, duplex: Bool) throws {
        let publisher = try FormSamples.publisher()
        var settings = PublishSettings()
        settings.duplex = duplex
        let made = publisher.signingSet(try source.bytes, name: source.file.path, settings: settings)
        let original = try #require(made.value).original.laid
        let numbered = try publisher.numbered(original, isDuplex: duplex)
        var stripped = numbered.pages
        for index in stripped.pages.indices { stripped.pages[index].items.removeAll { $0.role == .lineNumber } }
        #expect(stripped == original.pages)
        for (page, plain) in zip(numbered.pages.pages, original.pages.pages) {
            let numbers = page.items.filter { $0.role == .lineNumber }
            #expect(numbers.map(\.words) == (1...max(1, numbers.count)).prefix(numbers.count).map { "\($0)" })
            let text = plain.items.filter { $0.role == .body || $0.role == .heading }.map(\.frame.x).min()
            if let text { #expect(numbers.allSatisfy { $0.frame.right < text - .millimetres(3) }) }
            #expect(numbers.allSatisfy { $0.frame.x > .millimetres(5) })
            // Every line of the body has its number at its own height.
            let heights = Set(numbers.map(\.frame.bottom.units))
            #expect(heights.count == numbers.count)
        }
    }

    @Test("poppler reads a number beside every line of the body, and the same words as in the original")
    func read() throws {
        let set = try set(CertifiedSource.own("nd30-ke-hoach"))
        let original = try ForeignReader.read(set.original.pdf)
        let numbered = try ForeignReader.read(set.numbered)
        let numbers = numbered.runs.filter { near($0.size, 8, 0.05) && $0.text.allSatisfy(\.isNumber) }
        #expect(numbers.allSatisfy { $0.right < 30 - 3.5 && $0.right > 25 })
        for run in original.runs where run.left < 41 && near(run.size, 14, 0.05) {
            #expect(numbers.contains { $0.page == run.page && near($0.baseline, run.baseline, 0.02) }, "\(run.text)")
        }
        #expect(numbered.runs.count == original.runs.count + numbers.count)
    }

    @Test("the fingerprint is the same before and after the paper gets its number and day", arguments: sources)
    func fingerprint(source: CertifiedSource) throws {
        let publisher = try FormSamples.publisher()
        let set = try set(source)
        let typed = try #require(
            publisher.publish(try source.bytes, name: source.file.path, settings: PublishSettings()).value)
        #expect(set.original.laid.pages.fingerprint == typed.laid.pages.fingerprint)
        var numbered = set.original.laid.document
        numbered.number.number = "1204"
        numbered.date.day = numbered.date.month == nil ? nil : 17
        var other = PublishSettings()
        other.profile = set.original.laid.profile.id
        let later = try #require(publisher.layOut(numbered, file: source.file.path, settings: other).value)
        #expect(later.pages.fingerprint == set.original.laid.pages.fingerprint)
    }

    @Test("and another for another word, place, style or page")
    func otherFingerprint() throws {
        let laid = try set(CertifiedSource.own("hd05-ke-hoach")).original.laid.pages
        let index = try #require(laid.pages[0].items.firstIndex { $0.role == .body })
        func changed(_ change: (inout PlacedItem) -> Void) -> PagedDocument {
            var other = laid
            change(&other.pages[0].items[index])
            return other
        }
        let prints = [
            laid, changed { $0.frame.x += Length(units: 1) }, changed { $0.ink = .red }, changed { $0.role = .heading },
            changed { item in
                guard case .text(var line) = item.content else { return }
                line.words.removeLast()
                item.content = .text(line)
            },
            changed { item in
                guard case .text(var line) = item.content else { return }
                line.style.bold.toggle()
                item.content = .text(line)
            },
        ].map(\.fingerprint)
        #expect(Set(prints).count == prints.count)
        var fewer = laid
        fewer.pages.removeLast()
        #expect(fewer.fingerprint != laid.fingerprint)
    }

    @Test("on the last day of one instrument the blank day does not choose the next")
    func boundary() throws {
        var source = Source(profile: "")
        source.date = "26/5/2026"
        let text = source.text.replacingOccurrences(of: "thể thức: \n", with: "")
        let outcome = try FormSamples.publisher().signingSet(
            Array(text.utf8), name: "nguon.md", settings: PublishSettings())
        #expect(outcome.value?.original.laid.profile.id == "hd36")
    }

    @Test("the slip is one page, counts everything, and bears the original's fingerprint", arguments: sources)
    func slip(source: CertifiedSource) throws {
        let publisher = try FormSamples.publisher()
        let made = publisher.signingSet(try source.bytes, name: source.file.path, settings: PublishSettings())
        let set = try #require(made.value)
        #expect(set.slip.pages.pages.count == 1)
        let text = try Program.text(of: set.slip.pdf)
        #expect(text.contains(set.original.laid.pages.fingerprint.forPeople))
        #expect(text.contains("CHÁNH VĂN PHÒNG"))
        let laid = set.original.laid
        let certified = try #require(publisher.judge(laid, by: laid.profile.id).value)
        let counts = try #require(text.firstMatch(of: /(\d+) đạt, (\d+) không đạt, (\d+) không áp dụng, (\d+) cần/))
        let parts = [counts.1, counts.2, counts.3, counts.4].compactMap { Int($0) }
        #expect(parts.reduce(0, +) == certified.certificate.findings.count)
        #expect(parts[1] == certified.failed.count)
    }

    @Test("names that are broken by hand over many lines, and a subject of half a page, still make a slip")
    func tallHead() throws {
        var source = Source()
        source.superior = (1...6).map { "ĐẢNG BỘ TỈNH MẪU SƠN DÒNG \($0)" }
        let subject = Array(repeating: "thử dàn trang văn bản có trích yếu rất dài", count: 40).joined(separator: ", ")
        let text = source.text.replacingOccurrences(of: "thử dàn trang", with: subject)
        let made = try FormSamples.publisher().signingSet(
            Array(text.utf8), name: "nguon.md", settings: PublishSettings())
        let set = try #require(made.value, "\(made.diagnostics)")
        #expect(set.slip.pages.pages.count == 1)
        #expect(try Program.text(of: set.slip.pdf).contains("DÒNG 6"))
    }

    @Test("what has no room on the slip is summed up")
    func full() throws {
        let publisher = try FormSamples.publisher()
        // Held against the other family's instrument nearly everything fails.
        let laid = try set(CertifiedSource.own("hd05-ke-hoach")).original.laid
        let certified = try #require(publisher.judge(laid, by: "nd30").value)
        let slip = try #require(publisher.slip(of: certified).value)
        #expect(slip.pages.pages.count == 1)
        let shown = CertificateSlip(certified).shown.count
        let text = try Program.text(of: slip.pdf)
        let rows = slip.pages.pages[0].items.filter { item in
            item.role == .tableCell && item.words.allSatisfy(\.isNumber) && item.frame.x < .millimetres(40)
        }
        if rows.count < shown {
            #expect(text.replacing(/\s+/, with: " ").contains("và \(shown - rows.count) yêu cầu nữa"), "\(text)")
        }
        #expect(rows.count > 10)
    }
}

@Suite("render --trình-ký")
struct SigningCommandTests {
    @Test("three files beside the source, each told", arguments: ["--trình-ký", "--trinh-ky"])
    func files(option: String) throws {
        let desk = try Desk(Sample(profile: "hd05", kind: .dispatch).text)
        let result = try desk.run("render", Desk.source, option)
        #expect(result.status == 0, "\(result.errors)")
        let names = ["cong-van.pdf", "cong-van-danh-so-dong.pdf", "cong-van-phieu-kiem-tra.pdf"]
        for name in names {
            #expect(try desk.folder.bytes(name).starts(with: "%PDF".utf8), "\(name)")
            #expect(result.errors.contains("đã ghi \(name)"), "\(name)")
        }
        #expect(result.errors.contains("VB720") && result.errors.contains("VB721"))
        let text = try Program.text(of: desk.folder.bytes("cong-van.pdf"))
        #expect(text.contains("tháng"))
    }

    @Test("-o and -d say where")
    func places() throws {
        let desk = try Desk(Sample(profile: "nd30", kind: .dispatch).text)
        #expect(try desk.run("render", Desk.source, "--trinh-ky", "-o", "trinh.pdf").status == 0)
        #expect(try desk.run("render", Desk.source, "--trinh-ky", "-d", "ký").status == 0)
        for name in [
            "trinh-danh-so-dong.pdf", "trinh-phieu-kiem-tra.pdf", "ký/cong-van-danh-so-dong.pdf",
            "ký/cong-van-phieu-kiem-tra.pdf",
        ] {
            #expect(try desk.folder.bytes(name).starts(with: "%PDF".utf8), "\(name)")
        }
    }

    @Test("a clash is found before anything is written")
    func clash() throws {
        let desk = try Desk(Sample(profile: "nd30", kind: .dispatch).text)
        try desk.folder.write(try Sample(profile: "nd30", kind: .dispatch).text, to: "cong-van-danh-so-dong.md")
        let before = try desk.folder.contents
        let result = try desk.run("render", Desk.source, "cong-van-danh-so-dong.md", "--trinh-ky")
        #expect(result.status == 3)
        #expect(result.errors.contains("VB608"))
        #expect(try desk.folder.contents == before)
    }

    @Test("three files have no room on standard output, nor have annexes files of their own")
    func refused() throws {
        let desk = try Desk(Sample(profile: "nd30", kind: .dispatch).text)
        #expect(try desk.run("render", Desk.source, "--trinh-ky", "-o", "-").status == 2)
        #expect(try desk.run("render", Desk.source, "--trinh-ky", "--separate-annexes").status == 2)
    }
}
