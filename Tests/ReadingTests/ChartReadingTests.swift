import PlanModel
import Testing

@testable import Reading

/// `::: biểu đồ thanh {…}`, a pipe table, `:::`.
@Suite("Charts in the source") struct ChartReadingTests {
    private func read(_ kind: String, _ rows: String, close: String = ":::") throws -> ReadSource {
        try ReadSource(body: "::: biểu đồ \(kind)\n\(rows)\n\(close)\n\nĐoạn sau.")
    }

    private func chart(_ source: ReadSource) throws -> Chart {
        try #require(source.document.body.first?.figure?.chart)
    }

    private static let bars = "| Nhóm | Hoàn thành | Đang làm |\n|---|---|---|\n"

    @Test(
        "The same chart, however it is laid out",
        arguments: [
            "::: biểu đồ thanh {chú thích: Hình 1. *Tiến* độ; mô tả: Hai nhóm; rộng: 12 cm}\nT\nA\nB\n:::",
            ":::Biểu đồ Thanh\n{chú thích: Hình 1. *Tiến* độ; mô tả: Hai nhóm}\n\nT\n\nA\n\nB\n{rộng: 120 mm}\n\n:::",
            "::: bieu do thanh\nT\nA\nB\n{ Rong : 120mm ; mo ta: Hai nhóm; chu thich: Hình 1. *Tiến* độ }\n::::",
        ])
    func layouts(text: String) throws {
        let body = text.replacing("T\n", with: "| Nhóm | Hoàn thành | Đang **làm** |\n|---|:---:|---\n")
            .replacing("A\n", with: "| 1. Một \\| hai | 2 | 1,5 |\n").replacing(
                "B\n", with: "| Ba<br>bốn | 0 | 1.234 |\n")
        let source = try ReadSource(body: body + "\n\nĐoạn sau.")
        #expect(source.codes.isEmpty, "\(source.codes)")
        #expect(try source.document.body.map(\.level) == [.figure, .paragraph])
        let figure = try #require(source.document.body[0].figure)
        #expect(figure.file == nil && figure.description == "Hai nhóm" && figure.caption.plain == "Hình 1. Tiến độ")
        guard case .points(let points) = figure.width else { return #expect(Bool(false)) }
        #expect(abs(points - 120 * 72 / 25.4) < 0.001)
        let chart = try chart(source)
        #expect(chart.kind == .bars && chart.parts.strings == ["Hoàn thành", "Đang làm"] && chart.done == 1)
        #expect(chart.rows.map(\.name.string) == ["1. Một | hai", "Ba bốn"])
        #expect(chart.rows.map { $0.values.map(\.written) } == [["2", "1,5"], ["0", "1.234"]])
        #expect(chart.rows.map(chart.end) == ["2/3,5 (57,1%)", "0/1.234 (0%)"])
        #expect(try source.typed(chart.rows[0].name.span) == "1. Một \\| hai")
    }

    @Test("A bar may end with its total, and does where nothing is said to be done")
    func ends() throws {
        let total = try chart(read("thanh {cuối hàng: tổng}", Self.bars + "| A | 2 | 1 |"))
        #expect(total.done == 0 && total.end(of: total.rows[0]) == "3")
        let other = try chart(read("thanh", "| Nhóm | Chưa hoàn thành | Xong |\n|---|---|---|\n| A | 2 | 1 |"))
        #expect(other.done == 0)
        let both = try chart(
            read(
                "thanh",
                "| Nhóm | Hoàn thành đúng hạn | Hoàn thành quá hạn | Còn |\n|---|---|---|---|\n| A | 1 | 1 | 1 |"))
        #expect(both.done == 2 && both.end(of: both.rows[0]) == "2/3 (66,7%)")
    }

    @Test("Milestones with their days and states")
    func timeline() throws {
        let source = try read(
            "mốc thời gian {ngày: 30/6/2026}",
            """
            | Mốc | Ngày | Trạng thái |
            |---|---|---|
            | Ban hành | 05/01/2026 | Xong |
            | Sơ kết | ngày 30 tháng 6 năm 2026 | hoàn thành quá hạn |
            | Sửa | 2026-05-15 | quá hạn |
            | Báo cáo | 15-12-2026 | chưa đến hạn |
            """)
        #expect(source.codes.isEmpty, "\(source.codes)")
        let chart = try chart(source)
        #expect(chart.cutOff?.cited == "30/6/2026")
        #expect(chart.milestones.map(\.date.cited) == ["05/01/2026", "30/6/2026", "15/5/2026", "15/12/2026"])
        #expect(chart.milestones.map(\.state) == [.done, .late, .overdue, .ahead])
        #expect(
            chart.described == """
                Biểu đồ mốc thời gian, 4 mốc, ngày chốt 30/6/2026. Ban hành: 05/01/2026, xong. \
                Sơ kết: 30/6/2026, chậm. Sửa: 15/5/2026, quá hạn. Báo cáo: 15/12/2026, chưa đến hạn.
                """)
    }

    @Test("What it shows is told from its numbers")
    func words() throws {
        let bars = try chart(read("thanh", Self.bars + "| A | 2 | 1 |\n| B | 0 | 0 |"))
        #expect(
            bars.described == """
                Biểu đồ thanh, 2 hàng; mỗi thanh gồm: Hoàn thành, Đang làm. A: Hoàn thành 2, Đang làm 1; đạt 2/3 (66,7%). \
                B: Hoàn thành 0, Đang làm 0; đạt 0/0.
                """)
        let states = try chart(read("trạng thái", "| Trạng thái | Số |\n|---|---|\n| Xong | 1 |\n| Chưa | 15 |"))
        #expect(states.described == "Biểu đồ trạng thái, tổng số 16. Xong: 1 (6,3%). Chưa: 15 (93,8%).")
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var code: String
        var place: String
        var body: String
        var testDescription: String { code + " " + place }
    }

    private static let faults = [
        Fault(code: "VB440", place: "biểu đồ tròn", body: "::: biểu đồ tròn\n\(bars)| A | 1 | 2 |\n:::"),
        Fault(code: "VB440", place: "biểu đồ", body: "::: biểu đồ {chú thích: H}\n\(bars)| A | 1 | 2 |\n:::"),
        Fault(code: "VB441", place: "biểu đồ thah", body: "::: biểu đồ thah\n\(bars)| A | 1 | 2 |\n:::"),
        Fault(code: "VB442", place: "::: biểu đồ thanh", body: "::: biểu đồ thanh\n\(bars)| A | 1 | 2 |\n\nĐoạn sau."),
        Fault(
            code: "VB442", place: "::: biểu đồ thanh",
            body: "::: biểu đồ thanh\n\(bars)| A | 1 | 2 |\n\n::: biểu đồ thanh\n\(bars)| A | 1 | 2 |\n:::"),
        Fault(code: "VB443", place: "| A | 1 | 2 |", body: "::: biểu đồ thanh\n| A | 1 | 2 |\n:::"),
        Fault(code: "VB443", place: "::: biểu đồ thanh", body: "::: biểu đồ thanh\n:::"),
        Fault(code: "VB444", place: "| Nhóm | Hoàn thành | Đang làm |", body: "::: biểu đồ thanh\n\(bars):::"),
        Fault(code: "VB445", place: "| Nhóm |", body: "::: biểu đồ thanh\n| Nhóm |\n|---|\n| A |\n:::"),
        Fault(
            code: "VB445", place: "| Nhóm | Hoàn thành | Đang làm |",
            body: "::: biểu đồ trạng thái\n\(bars)| A | 1 | 2 |\n:::"),
        Fault(
            code: "VB446", place: "| N | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |",
            body: "::: biểu đồ thanh\n| N | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |\n|---|---|\n| A | 1 |\n:::"),
        Fault(code: "VB447", place: "| A | 1 |", body: "::: biểu đồ thanh\n\(bars)| A | 1 |\n| B | 1 | 2 |\n:::"),
        Fault(code: "VB448", place: "| | 1 | 2 |", body: "::: biểu đồ thanh\n\(bars)| | 1 | 2 |\n:::"),
        Fault(code: "VB449", place: "1.5", body: "::: biểu đồ thanh\n\(bars)| A | 1.5 | 2 |\n:::"),
        Fault(code: "VB449", place: "45%", body: "::: biểu đồ thanh\n\(bars)| A | 45% | 2 |\n:::"),
        Fault(code: "VB449", place: "| A | | 2 |", body: "::: biểu đồ thanh\n\(bars)| A | | 2 |\n:::"),
        Fault(
            code: "VB449", place: "1.000.000.000.000",
            body: "::: biểu đồ thanh\n\(bars)| A | 1.000.000.000.000 | 2 |\n:::"),
        Fault(code: "VB450", place: "-3", body: "::: biểu đồ thanh\n\(bars)| A | -3 | 2 |\n:::"),
        Fault(code: "VB450", place: "(3)", body: "::: biểu đồ thanh\n\(bars)| A | (3) | 2 |\n:::"),
        Fault(code: "VB451", place: "::: biểu đồ thanh", body: "::: biểu đồ thanh\n\(bars)| A | 0 | 0 |\n:::"),
        Fault(code: "VB454", place: "màu", body: "::: biểu đồ thanh {màu: đỏ}\n\(bars)| A | 1 | 0 |\n:::"),
        Fault(code: "VB454", place: "ngày", body: "::: biểu đồ thanh {ngày: 1/1/2026}\n\(bars)| A | 1 | 0 |\n:::"),
        Fault(code: "VB455", place: "chú thíc", body: "::: biểu đồ thanh {chú thíc: H}\n\(bars)| A | 1 | 0 |\n:::"),
        Fault(code: "VB172", place: "mô tả", body: "::: biểu đồ thanh {mô tả: a; mô tả: b}\n\(bars)| A | 1 | 0 |\n:::"),
        Fault(code: "VB173", place: "to", body: "::: biểu đồ thanh {rộng: to}\n\(bars)| A | 1 | 0 |\n:::"),
        Fault(code: "VB456", place: "{mô tả: a", body: "::: biểu đồ thanh {mô tả: a\n\(bars)| A | 1 | 0 |\n:::"),
        Fault(code: "VB457", place: "Lời văn.", body: "::: biểu đồ thanh\n\(bars)| A | 1 | 0 |\nLời văn.\n:::"),
        Fault(code: "VB459", place: "gì đó", body: "::: biểu đồ thanh {cuối hàng: gì đó}\n\(bars)| A | 1 | 0 |\n:::"),
    ]

    @Test("Each fault is told at its place, and nothing besides", arguments: faults)
    func fault(_ fault: Fault) throws {
        let source = try ReadSource(body: fault.body)
        #expect(source.codes == [fault.code], "\(source.codes)")
        #expect(source.places == [fault.place], "\(source.places)")
    }

    private static let milestones = [
        Fault(code: "VB452", place: "tháng 6", body: "| A | tháng 6 | xong |"),
        Fault(code: "VB452", place: "6/2026", body: "| A | 6/2026 | xong |"),
        Fault(code: "VB322", place: "31/6/2026", body: "| A | 31/6/2026 | xong |"),
        Fault(code: "VB453", place: "bỏ", body: "| A | 30/6/2026 | bỏ |"),
        Fault(code: "VB458", place: "01/7/2026", body: "| A | 01/7/2026 | quá hạn |"),
        Fault(code: "VB458", place: "29/6/2026", body: "| A | 29/6/2026 | chưa đến hạn |"),
    ]

    @Test("Faults of milestones", arguments: milestones)
    func milestone(_ fault: Fault) throws {
        let source = try read(
            "mốc thời gian {ngày: 30/6/2026}",
            "| Mốc | Ngày | Trạng thái |\n|---|---|---|\n\(fault.body)\n| B | 1/1/2026 | xong |")
        #expect(source.places == [fault.place], "\(source.places)")
        #expect(source.codes == [fault.code], "\(source.codes)")
    }

    /// What a model without faults may not hold either: layout counts on it.
    @Test(
        "A model's chart is held to the same rules",
        arguments: [
            #"{"kind": "tròn", "parts": [{"string": "A"}], "rows": [{"name": {"string": "a"}, "values": ["1"]}]}"#,
            #"{"kind": "thanh", "parts": [{"string": "A"}], "rows": [{"name": {"string": "a"}, "values": ["1", "2"]}]}"#,
            #"{"kind": "thanh", "parts": [{"string": "A"}], "rows": [{"name": {"string": "a"}, "values": ["-1"]}]}"#,
            #"{"kind": "thanh", "parts": [{"string": "A"}], "rows": []}"#,
            #"{"kind": "thanh", "parts": [], "rows": [{"name": {"string": "a"}, "values": []}]}"#,
            #"{"kind": "thanh", "parts": [{"string": "A"}], "done": 2, "rows": [{"name": {"string": "a"}, "values": ["1"]}]}"#,
            #"{"kind": "mốc thời gian", "milestones": [{"name": {"string": "a"}, "date": {"year": 2026}, "state": "xong"}]}"#,
            #"{"kind": "mốc thời gian"}"#,
        ])
    func model(chart: String) throws {
        let good =
            #"{"kind": "thanh", "parts": [{"string": "A"}], "rows": [{"name": {"string": "a"}, "values": ["1"]}]}"#
        func decode(_ figure: String) -> Bool {
            let block = #"{"level": "figure", "text": [], "figure": {"description": "", \#(figure)}}"#
            let json = #"{"vanban": 1, "kind": {"string": "kế hoạch"}, "body": [\#(block)]}"#
            let codes = ModelJSON.decode(Array(json.utf8), name: "m.json").diagnostics.map(\.pointer)
            return !codes.contains { $0?.contains("/figure") ?? false }
        }
        #expect(decode(#""chart": \#(good)"#))
        #expect(decode(#""file": {"string": "a.png"}"#))
        #expect(!decode(#""chart": \#(chart)"#))
        #expect(!decode(#""file": {"string": "a.png"}, "chart": \#(good)"#))
        #expect(!decode(#""caption": []"#))
    }
}
