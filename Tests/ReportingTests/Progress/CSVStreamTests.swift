import PlanModel
import Reading
import TestSupport
import Testing

@Suite("CSV files are read piece by piece")
struct CSVStreamTests {
    private static func rows(_ bytes: [UInt8], piece: Int) throws -> [(cells: [String], line: Int, text: String)] {
        var rest = bytes[...]
        var stream = CSVStream { _ in
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
        var rows: [(cells: [String], line: Int, text: String)] = []
        try stream.readAll { record in
            let text = String(decoding: bytes[record.span.start..<record.span.end], as: UTF8.self)
            rows.append((record.cells, record.line, text))
        }
        return rows
    }

    @Test("random tables give what the reader of whole texts gives", arguments: 1...60)
    func random(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let mark = ["," as Character, ";", "\t"].randomElement(using: &generator)!
        let ends = ["\n", "\r\n", "\r"]
        let end = ends.randomElement(using: &generator)!
        let pieces = ["a", "ế", "Ủy ban", "e\u{302}\u{301}", "1.234", " ", "\u{A0}", "\"\"", "x y"]
        let columns = Int.random(in: 2...6, using: &generator)
        var text = Bool.random(using: &generator) ? "\u{FEFF}" : ""
        for _ in 0..<Int.random(in: 1...40, using: &generator) {
            let cells = (0..<columns).map { _ -> String in
                let isQuoted = Int.random(in: 0..<4, using: &generator) == 0
                let choice = isQuoted ? pieces + [String(mark), end] : pieces.filter { $0 != "\"\"" }
                let cell = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    choice.randomElement(using: &generator)!
                }.joined()
                return isQuoted ? "\"\(cell)\"" : cell
            }
            text += cells.joined(separator: String(mark)) + end
        }
        let bytes = Array(text.utf8)
        let whole = CSVText.rows(of: bytes, file: Text("x.csv"))
        try #require(whole.diagnostics.isEmpty || whole.diagnostics.first?.message.code == "VB125")
        for piece in [1 << 20, 7, 1] {
            let rows = try Self.rows(bytes, piece: piece)
            #expect(rows.map(\.cells) == whole.value.fields)
            #expect(rows.map(\.line) == whole.value.lines)
        }
    }

    @Test("pieces longer than one reading keep lines and places")
    func long() throws {
        let lines = (0..<60_000).map { $0 % 7 == 0 ? "\($0);\"a\n;b\";ế" : "\($0);Ủy ban;ế" }
        let bytes = Array(("x;y;z\n" + lines.joined(separator: "\n")).utf8)
        let rows = try Self.rows(bytes, piece: 1 << 16)
        #expect(rows.count == 60_001)
        #expect(zip(rows.dropFirst(), lines).allSatisfy { $0.text == $1 })
        #expect(rows.last?.line == 60_001 + (0..<60_000).count { $0 % 7 == 0 } - (59_999 % 7 == 0 ? 1 : 0))
    }
}
