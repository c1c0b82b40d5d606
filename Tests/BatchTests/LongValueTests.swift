import Foundation
import TestSupport
import Testing

@testable import Batch

@Suite("Values of ten megabytes")
struct LongValueTests {
    private static let long = String(repeating: "Ủy ban ", count: 1_200_000)

    @Test("in a table, between quotes or not, or with quotes in it, they are cells like others")
    func cells() throws {
        #expect(Self.long.utf8.count > 10_000_000)
        for cell in [Self.long, "\"\(Self.long)\"", "\"\(Self.long)\"\"\n\""] {
            let table = try CSVRows.read(Array("a,b\n1,x\n2,\(cell)\n3,y\n".utf8), file: "d.csv")
            #expect(table.rows.map(\.number) == [1, 2, 3] && table.rows.allSatisfy { $0.fault == nil })
            #expect(table.rows[1].cells[1].utf8.count >= Self.long.utf8.count - 1)
            #expect(table.rows[2].cells == ["3", "y"])
        }
    }

    @Test(
        "their row is set aside by line and column, whether the text or only its name shows them; the others are made")
    func rows() throws {
        let desk = try BatchDesk(job: BatchDesk.job + "\nkhay: \"{khay}\"\n")
        let rows = [
            BatchDesk.row(1) + ",1", "2,05/9/2026,Sở B,x,\(Self.long),1", "3,05/9/2026,Sở C,x,y,\(Self.long)",
            "4,\(Self.long),Sở D,x,y,1", BatchDesk.row(5) + ",2",
        ]
        let data = ([BatchDesk.columns + ",khay"] + rows).joined(separator: "\n") + "\n"
        try desk.folder.write(data, to: "d.csv")
        let result = try desk.run("lo.yaml")
        #expect(result.status == 1)
        for (place, column) in [("3:20", "ghi chú"), ("4:22", "khay"), ("5:3", "ngày")] {
            let told = "d.csv:\(place): lỗi: giá trị của «\(column)» dài hơn 100000 byte [VB975]"
            #expect(result.errors.contains(told), "\(result.errors.prefix(4000))")
        }
        #expect(try desk.documents().keys.sorted() == ["1-Sở mẫu 1.pdf", "5-Sở mẫu 5.pdf"])
        let ledger = try desk.folder.bytes("lo/.vanban/ledger.sqlite")
        #expect(ledger.count < 1 << 20, "the values are not kept")
    }
}
