import Foundation
import PageModel
import Publishing
import TestSupport
import Testing

/// Pictures with bytes changed, lost or added at random: refused or drawn, but nothing breaks, and what is told is
/// told of the picture.
@Suite("Damaged pictures")
struct MutatedPictureTests {
    private static let originals: [(name: String, bytes: [UInt8])] = [
        ("a.png", SmallPNG.seal(24, dotsPerInch: 100)), ("a.jpg", SmallJPEG.colours), ("g.jpg", SmallJPEG.grey),
        ("t.jpg", SmallJPEG.colours(turned: 6, dotsPerInch: 90)),
        (
            "a.svg",
            Array(
                """
                <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="80mm" height="40mm" viewBox="0 0 8 4">
                <defs><linearGradient id="g"><stop offset="0" stop-color="#05a"/></linearGradient></defs>
                <rect x="1" width="6" height="3" fill="url(#g)" style="opacity:0.5"/><path d="M1 1L3 2"/></svg>
                """.utf8)
        ),
    ]

    @Test("500 of them", arguments: originals.map(\.name))
    func mutated(name: String) throws {
        let original = try #require(Self.originals.first { $0.name == name }).bytes
        var generator = SplitMix(seed: UInt64(name.utf8.reduce(0) { $0 * 31 + Int($1) }))
        let workshop = try Workshop()
        var taken = 0
        for round in 0..<100 {
            var bytes = Self.change(original, &generator)
            if name.hasSuffix("png") { bytes = SmallPNG.withChecksums(bytes) }
            var desk = try PictureDesk([name: bytes])
            desk.source.body = ["![mô tả](\(name)){rộng: 30 mm}"]
            let outcome = workshop.publisher.publish(
                Array(desk.text.utf8), name: desk.path, settings: PublishSettings())
            let codes = outcome.diagnostics.filter { $0.severity == .error }.map(\.message.code)
            #expect(codes.allSatisfy { $0.hasPrefix("VB54") }, "round \(round): \(codes)")
            guard let publication = outcome.value else { continue }
            taken += 1
            _ = try? workshop.publisher.picture(
                of: publication.laid.pages.pages[0], in: publication.laid, dotsPerInch: 30)
            // What is taken as a JPEG must be in the PDF as that JPEG, not as a black box.
            if name.hasSuffix("jpg"), round % 4 == 0 {
                #expect(try ForeignPicture.files(in: publication.pdf) == [bytes], "round \(round)")
            }
        }
        // The sums that end a PNG's data find every change in it.
        #expect(taken < 100 && (taken > 0 || name == "a.png"), "\(taken) of 100 were taken")
    }

    private static func change(_ original: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
        var bytes = original
        for _ in 0...Int.random(in: 0..<4, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: bytes.removeSubrange(place...)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
            case 3: bytes[place] = [0, 255, 0x7F, 0x80].randomElement(using: &generator)!
            default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            }
            if bytes.isEmpty { bytes = [0] }
        }
        return bytes
    }
}
