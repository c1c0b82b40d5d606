import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Reading

@Suite("Tables from CSV files")
struct TableFileTests {
    private func table(
        _ csv: [UInt8], options: String = "", codes: [String] = [], _ location: SourceLocation = #_sourceLocation
    ) throws -> (table: Table, diagnostics: [Diagnostic]) {
        let line = try readTable("::: bảng so lieu.csv \(options)\n:::\n\nSau.")
        #expect(line.file?.string == "so lieu.csv", sourceLocation: location)
        let outcome = TableFileReader.fill(line, with: csv)
        #expect(outcome.diagnostics.map(\.message.code) == codes, sourceLocation: location)
        #expect(outcome.diagnostics.allSatisfy { $0.span != nil }, sourceLocation: location)
        return (outcome.value, outcome.diagnostics)
    }

    private func rows(_ csv: String, codes: [String] = []) throws -> [String] {
        try table(Array(csv.utf8), codes: codes).table.dump
    }

    @Test(arguments: [
        "A,B\n1,2\n", "A;B\n1;2", "A\tB\n1\t2", "\u{FEFF}A,B\n1,2", "A,B\r\n1,2\r\n", "\"A\",\"B\"\n\"1\", \"2\"\n",
        "A,B\n\n1,2\n,\n\n", " A , B \n 1 , 2 ", "A,B\n1,2,,\n",
    ])
    func separatorsMarksAndLineEnds(csv: String) throws {
        #expect(try rows(csv) == ["A|B", "1|2"])
    }

    @Test func quotesHoldSeparatorsQuotesAndLineEnds() throws {
        #expect(
            try rows("A;B\n\"x;y\";\"nói \"\"được\"\"\"\n\"hai\r\ndòng\";z\n") == [
                "A|B", "x;y|nói \"được\"", "hai\ndòng|z",
            ])
        #expect(try rows("Tên, chức vụ;B\n1,5;2\n3,5;4") == ["Tên, chức vụ|B", "1,5|2", "3,5|4"])
        #expect(try rows("A,B\n1,\n") == ["A|B", "1|"])
        #expect(try rows("A,B\n1,") == ["A|B", "1|"])
    }

    @Test func valuesAreTextAndNeverMarkup() throws {
        let table = try table(Array("A,B,C\n*x*,^^,{stt}\nCộng,=,\\|\n".utf8)).table
        #expect(table.dump == ["A|B|C", "*x*|^^|{stt}", "= Cộng|=|\\|"])
        #expect(table.rows.flatMap(\.cells).allSatisfy { $0.text.allSatisfy { !$0.italic && !$0.bold } })
    }

    @Test func optionsStandBehindTheName() throws {
        let found = try table(
            Array("Tên,Tiền\nA,1\nB,\"2,5\"\n".utf8),
            options: "{tiêu đề: Bảng 1. *Chi*; stt; cộng: Tiền; rộng: auto, auto, 30 mm; cỡ chữ: 12}"
        ).table
        #expect(found.caption.plain == "Bảng 1. Chi")
        #expect(found.dump == ["STT|Tên|Tiền", "1|A|1", "2|B|2,5", "= Cộng×2,1|3,5"])
        #expect(found.columns.count == 3)
        #expect(found.size == 12)
        #expect(found.file == nil && !found.isNumbered && found.totals.isEmpty)
    }

    @Test func raggedRowsAreToldWithTheirLines() throws {
        let found = try table(Array("A,B\n\"x\ny\",1\n1\n2,3,4\n".utf8), codes: ["VB126", "VB126"])
        #expect(found.diagnostics.map { $0.arguments["line"] } == ["4", "5"])
        #expect(found.diagnostics.map { $0.arguments["found"] } == ["1", "3"])
        let many = "A,B\n" + String(repeating: "1\n", count: 50)
        let told = try table(Array(many.utf8), codes: Array(repeating: "VB126", count: 20) + ["VB128"])
        #expect(told.diagnostics.last?.arguments["count"] == "30")
    }

    @Test func whatCannotBeSummedIsToldWithItsLineAndTheRestCounted() throws {
        let rows = (1...5000).map { "đơn vị,\"\($0),234.5\"" }.joined(separator: "\n")
        let found = try table(
            Array("Tên,Kinh phí\n\"hai\ndòng\",5\n\(rows)\n".utf8), options: "{cộng: Kinh phí}",
            codes: Array(repeating: "VB152", count: 5) + ["VB159"]
        ).diagnostics
        // The head is line 1, a row of two lines follows.
        #expect(
            found[0].message.sentence(in: .vietnamese, found[0].arguments).hasPrefix("so lieu.csv, dòng 4: “1,234.5”"))
        #expect(found.last?.arguments["count"] == "4995" && found.last?.arguments["column"] == "Kinh phí")
        let words = try table(
            Array("Tên,Nội dung,Số\na,Một việc,1\nb,Hai việc,2\n".utf8), options: "{cộng: Nội dung}", codes: ["VB158"])
        #expect(words.diagnostics[0].arguments["column"] == "Nội dung")
    }

    @Test func aFileWithoutRowsIsTold() throws {
        #expect(try rows("A,B\n", codes: ["VB136"]) == ["A|B"])
    }

    @Test func aSumIsGroupedAsItsColumnIs() throws {
        #expect(try table(Array("A;B\na;1234,1\nb;99\n".utf8), options: "{cộng: B}").table.dump.last == "= Cộng|1333,1")
        #expect(
            try table(Array("A;B\na;1.234\nb;9000\n".utf8), options: "{cộng: B}").table.dump.last == "= Cộng|10.234")
    }

    @Test(arguments: [
        ("A,B\n1,\"hai\n3,4\n", "2"), ("A,B\n1,2\n\"x\"y,3\n", "3"), ("A,B\n1,5\" ống\n", "2"), ("A,\"B\n", "1"),
    ])
    func quotesThatDoNotCloseAreToldWithTheirLine(csv: String, line: String) throws {
        let found = try table(Array(csv.utf8), codes: ["VB127"])
        #expect(found.diagnostics[0].arguments["line"] == line)
    }

    @Test(arguments: [
        ("", "VB125"), ("\u{FEFF}\n \n", "VB125"),
    ])
    func anEmptyFileIsAnError(csv: String, code: String) throws { _ = try rows(csv, codes: [code]) }

    @Test func otherEncodingsAreNamed() throws {
        let text = "Tên,Tiền\nMột,1\n"
        let wide = try #require(text.data(using: .utf16))
        #expect(try table([UInt8](wide), codes: ["VB129"]).diagnostics[0].arguments["encoding"] == "UTF-16")
        let bare = try #require(text.data(using: .utf16LittleEndian))
        #expect(try table([UInt8](bare), codes: ["VB129"]).diagnostics[0].arguments["encoding"] == "UTF-16")
        // Windows-1258 writes `ê` as one byte.
        let old = Array("T".utf8) + [0xEA] + Array("n,B\n1,2\n".utf8)
        let found = try table(old, codes: ["VB129"]).diagnostics[0]
        #expect(found.arguments["offset"] == "2")
        #expect(found.arguments["encoding"]?.contains("1258") == true)
    }

    @Test func widthsWaitForTheColumns() throws {
        _ = try table(Array("A,B\n1,2\n".utf8), options: "{rộng: auto}", codes: ["VB149"])
    }

    @Test(arguments: ["::: hình a.csv", ":::", "::: bảng"]) func otherBlocksMeanNothing(line: String) throws {
        #expect(try ReadSource(body: "Chữ.\n\n" + line).codes == ["VB157"])
    }

    /// Whatever is done to a table, reading it ends, and what comes out fills its grid.
    @Test func mutationsNeverCrash() throws {
        let seeds = [
            "Bảng 1. X\n| STT | B | C |\n| ^^ | x ||\n|---|:-:|--:|\n| | a | 1,5 |\n| | ^^ | (2) |\n| Cộng || = |\n{rộng: auto, 30%, 2 cm; stt}",
            "::: bảng a.csv {tiêu đề: Bảng; cộng: A; rộng: 10 mm}\n:::",
        ]
        let pieces = [
            "|", "||", "^^", "\n", "{", "}", "=", "\\", "---", ":", ";", ",", " ", "Cộng", "stt", "*", "\"", "é",
            "<br>",
        ]
        var generator = SplitMix(seed: 11)
        for _ in 0..<3000 {
            var text = seeds.randomElement(using: &generator)!
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = text.indices.randomElement(using: &generator) ?? text.startIndex
                if Bool.random(using: &generator), index < text.endIndex {
                    text.remove(at: index)
                } else {
                    text.insert(contentsOf: pieces.randomElement(using: &generator)!, at: index)
                }
            }
            let source = try ReadSource(body: "1. Mục\n\n" + text)
            for table in source.outcome.value?.body.compactMap(\.table) ?? [] {
                #expect(TableGrid(table.header, columns: table.columns.count).isWhole || table.file != nil, "\(text)")
                #expect(TableGrid(table.rows.map(\.cells), columns: table.columns.count).isWhole, "\(text)")
                _ = TableFileReader.fill(table, with: Array(text.utf8))
            }
        }
    }
}
