import Foundation
import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct WidthsTests {
    /// The stored widths are those of Liberation Serif 2, which are those of Times New Roman.
    ///
    /// `VANBAN_UPDATE=1 swift test --filter WidthsTests` writes the file anew.
    @Test func storedWidthsAreLiberations() throws {
        let measured = try measuredTable()
        if ProcessInfo.processInfo.environment["VANBAN_UPDATE"] != nil {
            let remarks = [
                "Advance widths of Times New Roman, in 1/2048 em.",
                "Measured from Liberation Serif 2 (SIL Open Font License 1.1), made to have the same widths.",
                "Written by: VANBAN_UPDATE=1 swift test --filter WidthsTests",
            ]
            try measured.text(remarks: remarks).write(to: Fixture.widthsFile, atomically: true, encoding: .utf8)
        }
        #expect(try Fixture.widths() == measured)
    }

    @Test func tableHoldsEveryVietnameseLetter() throws {
        let table = try Fixture.widths()
        for style in FaceStyle.allCases {
            let scalars = Set(table[style].map(\.scalar))
            #expect(VietnameseLetters.all.allSatisfy(scalars.contains))
        }
    }

    @Test func textAndTableAreTheSame() throws {
        var table = AdvanceTable()
        table[.boldItalic] = [.init(scalar: "a", advance: 1024), .init(scalar: "b", advance: 0)]
        table[.regular] = [.init(scalar: "ạ", advance: 909)]
        let text = table.text(remarks: ["a remark"])
        #expect(text.contains("style bold italic\n0061 1024 0\n"))
        #expect(try AdvanceTable(text: Array(text.utf8)) == table)
    }

    @Test(arguments: ["units 1000\n", "style slanted\n", "0041 500\n", "units 2048\nstyle bold\n0041 5x0\n"])
    func badTableIsRefused(_ text: String) {
        #expect(throws: AdvanceTable.NotATable(line: text.split(separator: "\n").count)) {
            try AdvanceTable(text: Array(text.utf8))
        }
    }

    /// ASCII, Latin-1, Vietnamese, and those punctuation marks and signs for which Liberation was made to be as
    /// wide as Times New Roman.
    private static let listed: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0xAC, 0xAE...0xFF, 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169,
        0x1A0...0x1A1, 0x1AF...0x1B0, 0x1EA0...0x1EF9, 0x2013...0x2015, 0x2018...0x201E, 0x2020...0x2022,
        0x2026...0x2026, 0x2030...0x2030, 0x2032...0x2033, 0x2039...0x203A, 0x20AB...0x20AC, 0x2116...0x2116,
        0x2122...0x2122, 0x2190...0x2193, 0x2212...0x2212, 0x2248...0x2248, 0x2260...0x2260, 0x2264...0x2265,
    ]

    private func measuredTable() throws -> AdvanceTable {
        let finder = FaceFinder(widths: AdvanceTable(), fontDirectories: [Fixture.liberation])
        let faces = try finder.find().value
        var table = AdvanceTable()
        for style in FaceStyle.allCases {
            let face = try #require(UnscaledFace(faces[style]))
            table[style] = WidthsTests.listed.joined().compactMap(Unicode.Scalar.init).compactMap { scalar in
                face.advance(of: scalar).map { .init(scalar: scalar, advance: $0) }
            }
        }
        return table
    }
}
