import Diagnostics
import FormatRules
import Foundation
import PageModel
import PlanModel
import Testing

@testable import Layout

/// A shaper that counts its work.
final class CountingShaper: TextShaping, @unchecked Sendable {
    private let fake = FakeShaper()
    private(set) var calls = 0
    private(set) var inkCalls = 0
    var family: String { fake.family }

    func shape(_ token: String, in style: TextStyle) -> ShapedText {
        calls += 1
        return fake.shape(token, in: style)
    }

    func metrics(of style: TextStyle) -> FontMetrics { fake.metrics(of: style) }

    func ink(of shaped: ShapedText, in style: TextStyle) -> [Rectangle] {
        inkCalls += 1
        return fake.ink(of: shaped, in: style)
    }
}

/// A document of tables, laid out by the profile hd05 with a face of letters of one width.
struct LaidTable {
    static let profile = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Resources")
        return try Profile.load("hd05", from: ResourceStore(root: root))
    }

    var pages: [Page]
    var codes: [String]

    init(_ blocks: [Block], shaper: any TextShaping = FakeShaper()) throws {
        var document = OfficialDocument(kind: Text("kế hoạch"))
        document.body = blocks
        let outcome = layOut(document, rules: LayoutRules(profile: try Self.profile.get()), shaper: shaper)
        pages = outcome.value.pages
        codes = outcome.diagnostics.map(\.message.code)
    }

    init(_ table: Table, shaper: any TextShaping = FakeShaper()) throws {
        try self.init([LaidTable.block(table)], shaper: shaper)
    }

    static func block(_ table: Table) -> Block {
        var block = Block(.table, text: [])
        block.table = table
        return block
    }

    var items: [PlacedItem] { pages.flatMap(\.items) }

    func texts(_ role: Role, page: Int? = nil) -> [PlacedItem] {
        (page.map { pages[$0].items } ?? items).filter { $0.role == role && $0.text != nil }
    }

    func text(_ text: String) throws -> PlacedItem { try #require(items.first { $0.text == text }, "\(text)") }

    func rules(page: Int = 0) -> [Rectangle] { pages[page].items.filter { $0.role == .tableRule }.map(\.frame) }
}

extension PlacedItem {
    var text: String? {
        if case .text(let line) = content { return line.text }
        return nil
    }

    var baseline: Length {
        if case .text(let line) = content { return line.baseline }
        return .zero
    }
}

extension Table {
    /// `A|B` a row; the first rows are the head. `<2` and `^3` behind a text join columns and rows.
    init(head: [String], rows: [String], columns: [TableColumn]? = nil) {
        self.init()
        func cells(_ row: String) -> [TableCell] {
            row.split(separator: "|", omittingEmptySubsequences: false).map { piece in
                var text = String(piece)
                var reach = (columns: 1, rows: 1)
                if let last = text.last?.wholeNumberValue, text.dropLast().last == "<" {
                    reach.columns = last
                    text.removeLast(2)
                } else if let last = text.last?.wholeNumberValue, text.dropLast().last == "^" {
                    reach.rows = last
                    text.removeLast(2)
                }
                return TableCell(text.isEmpty ? [] : [Run(text)], columns: reach.columns, rows: reach.rows)
            }
        }
        header = head.map(cells)
        self.rows = rows.map { TableRow(cells($0), isTotal: $0.hasPrefix("Cộng")) }
        self.columns = columns ?? Array(repeating: TableColumn(), count: width)
    }
}
