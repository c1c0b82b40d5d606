import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite("The model's JSON is written")
struct ModelJSONWritingTests {
    @Test("with its version first, spans in place, and nothing that is only a default")
    func shape() {
        var document = OfficialDocument(kind: Text("kế hoạch", span: SourceSpan(start: 4, end: 15)))
        document.number = DocumentNumber(symbol: "KH/TU")
        document.body = [
            Block(.roman, label: "I.", isHeading: true, text: [Run("MỤC ĐÍCH", bold: true)]),
            Block(.dash, label: "-", text: [Run("Đổi mới.")]),
        ]
        #expect(
            String(decoding: ModelJSON.encode(document), as: UTF8.self) == """
                {
                  "vanban": 1,
                  "kind": {"string": "kế hoạch", "span": {"start": 4, "end": 15}},
                  "number": {"symbol": "KH/TU"},
                  "body": [
                    {"level": "roman", "label": "I.", "isHeading": true, "text": [{"text": "MỤC ĐÍCH", "bold": true}]},
                    {"level": "dash", "label": "-", "text": [{"text": "Đổi mới."}]}
                  ]
                }

                """)
    }

    @Test("with quotes, backslashes and control characters escaped")
    func escapes() {
        let document = OfficialDocument(kind: Text("a\"b\\c\n\u{1}d/"))
        let json = String(decoding: ModelJSON.encode(document), as: UTF8.self)
        #expect(json.contains(#""kind": "a\"b\\c\n\u0001d/""#))
        #expect(ModelJSON.decode(Array(json.utf8), name: "m.json").value == document)
    }

    @Test("from a plan alone under the same version")
    func plan() {
        var plan = Plan()
        plan.goals = [PlanItem(label: "1.", text: Text("Đổi mới"))]
        #expect(
            String(decoding: ModelJSON.encode(plan), as: UTF8.self) == """
                {
                  "vanban": 1,
                  "goals": [{"label": "1.", "text": "Đổi mới"}]
                }

                """)
    }
}

@Suite("Every stored property has its field in the model's JSON")
struct ModelFieldTests {
    private func expectWhole<Object: ModelObject>(_ type: Object.Type) {
        let properties = Mirror(reflecting: Object.blank).children.compactMap(\.label)
        #expect(Set(Object.fields.map(\.name)) == Set(properties), "\(type)")
    }

    @Test func tables() {
        expectWhole(OfficialDocument.self)
        expectWhole(DocumentNumber.self)
        expectWhole(PartialDate.self)
        expectWhole(Signature.self)
        expectWhole(RecipientEntry.self)
        expectWhole(Recipient.self)
        expectWhole(Block.self)
        expectWhole(Table.self)
        expectWhole(TableColumn.self)
        expectWhole(TableRow.self)
        expectWhole(TableCell.self)
        expectWhole(Figure.self)
        expectWhole(Chart.self)
        expectWhole(ChartRow.self)
        expectWhole(Milestone.self)
        expectWhole(Annex.self)
        expectWhole(Certification.self)
        expectWhole(Copying.self)
        expectWhole(HouseStyle.self)
        expectWhole(KindSymbol.self)
        expectWhole(Run.self)
        expectWhole(TaskAttributes.self)
        expectWhole(Plan.self)
        expectWhole(PlanItem.self)
        expectWhole(TaskGroup.self)
        expectWhole(PlanTask.self)
        expectWhole(Deadline.self)
        expectWhole(Suggestion.self)
        expectWhole(ReportingDuty.self)
        expectWhole(ShortName.self)
        expectWhole(FollowUp.self)
        expectWhole(DayOff.self)
        expectWhole(Text.self)
        expectWhole(SourceSpan.self)
    }
}

@Suite("The model's JSON is read strictly")
struct ModelJSONReadingTests {
    /// Code, pointer and the source text under the span of each problem.
    private func problems(_ json: String) -> [String] {
        let bytes = Array(json.utf8)
        let outcome = ModelJSON.decode(bytes, name: "m.json")
        #expect(outcome.value == nil)
        return outcome.diagnostics.map { diagnostic in
            #expect(diagnostic.file == "m.json")
            let place = diagnostic.span.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } ?? "nowhere"
            return "\(diagnostic.message.code) \(diagnostic.pointer ?? "") ⟨\(place)⟩"
        }
    }

    @Test func leastDocument() {
        let outcome = ModelJSON.decode(Array("\u{FEFF} {\"vanban\":1,\"kind\":\"công văn\"}".utf8), name: "m.json")
        #expect(outcome.value == OfficialDocument(kind: Text("công văn")))
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func nullStandsForAbsent() {
        let outcome = ModelJSON.decode(Array(#"{"vanban":1,"kind":"x","place":null}"#.utf8), name: "m.json")
        #expect(outcome.value == OfficialDocument(kind: Text("x")))
    }

    @Test("decomposed letters come out composed")
    func normalised() throws {
        let outcome = ModelJSON.decode(Array("{\"vanban\":1,\"kind\":\"ke\u{302}\u{301}\"}".utf8), name: "m.json")
        #expect(try #require(outcome.value).kind.string.unicodeScalars.count == 2)
    }

    @Test func surrogatePair() {
        let outcome = ModelJSON.decode(Array(#"{"vanban":1,"kind":"\ud83d\ude00 \u1ebf\/"}"#.utf8), name: "m.json")
        #expect(outcome.value?.kind.string == "😀 ế/")
    }

    @Test(
        "all problems come at once, each with its pointer",
        arguments: [
            (#"{"vanban":1,"kind":"x","plase":"y"}"#, [#"VB372 /plase ⟨"plase"⟩"#]),
            (#"{"vanban":1,"kind":"x","a/b~c":1}"#, [#"VB371 /a~1b~0c ⟨"a/b~c"⟩"#]),
            (#"{"vanban":1}"#, [#"VB373  ⟨{"vanban":1}⟩"#]),
            (#"{"kind":"x"}"#, [#"VB373  ⟨{"kind":"x"}⟩"#]),
            (#"{"vanban":2,"kund":"x"}"#, ["VB370 /vanban ⟨2⟩"]),
            (#"{"vanban":"1"}"#, [#"VB374 /vanban ⟨"1"⟩"#]),
            (#"{"vanban":1.0}"#, ["VB374 /vanban ⟨1.0⟩"]),
            (#"{"vanban":1,"vanban":1,"kind":"x"}"#, [#"VB376 /vanban ⟨"vanban"⟩"#]),
            (#"{"vanban":1,"kind":"x","place":"a","place":"b"}"#, [#"VB376 /place ⟨"place"⟩"#]),
            (#"{"vanban":1,"kind":7,"body":{}}"#, ["VB374 /kind ⟨7⟩", "VB374 /body ⟨{}⟩"]),
            (
                #"{"vanban":1,"kind":"x","body":[{"level":"dash","text":[]},{"level":"dosh"}]}"#,
                [#"VB375 /body/1/level ⟨"dosh"⟩"#, #"VB373 /body/1 ⟨{"level":"dosh"}⟩"#]
            ),
            (
                #"{"vanban":1,"kind":"x","date":{"year":2026,"month":2,"day":29}}"#,
                [#"VB377 /date ⟨{"year":2026,"month":2,"day":29}⟩"#]
            ),
            (#"{"vanban":1,"kind":"x","date":{"day":1}}"#, [#"VB377 /date ⟨{"day":1}⟩"#]),
            (
                #"{"vanban":1,"kind":{"string":"x","span":{"start":5,"end":3}}}"#,
                [#"VB378 /kind/span ⟨{"start":5,"end":3}⟩"#]
            ),
            (
                #"{"vanban":1,"kind":"x","plan":{"arrangements":[{"id":"1","text":"a"},{"id":"1","text":"b"}]}}"#,
                [#"VB350 /plan ⟨{"arrangements":[{"id":"1","text":"a"},{"id":"1","text":"b"}]}⟩"#]
            ),
            (#"[]"#, ["VB374  ⟨[]⟩"]),
        ])
    func strictness(json: String, expected: [String]) {
        #expect(problems(json) == expected)
    }

    @Test(
        "bad syntax is found where it stands",
        arguments: [
            ("{\"vanban\":1,\n  \"kind\": đ}", "VB360  ⟨đ⟩"),
            ("{\"vanban\":1,}", "VB360  ⟨}⟩"),
            ("{\"vanban\":01}", "VB360  ⟨1⟩"),
            ("{\"vanban\":1} x", "VB360  ⟨x⟩"),
            ("{\"vanban\":tru}", "VB360  ⟨}⟩"),
            ("{\"vanban\":1", "VB361  ⟨⟩"),
            ("{\"vanban", "VB361  ⟨⟩"),
            ("{\"a\":\"b\nc\"}", "VB362  ⟨\n⟩"),
            ("{\"a\":\"\\x\"}", "VB362  ⟨\\x⟩"),
            ("{\"a\":\"\\ud800\"}", "VB362  ⟨\\ud800⟩"),
            ("{\"a\":" + String(repeating: "[", count: 100), "VB363  ⟨[⟩"),
        ])
    func syntax(json: String, expected: String) {
        #expect(problems(json) == [expected])
    }

    @Test("a place in the JSON is a line and a column for people")
    func position() throws {
        let json = Array("{\"vanban\":1,\n  \"kind\": \"ế\", đ}".utf8)
        let span = try #require(ModelJSON.decode(json, name: "m.json").diagnostics.first?.span)
        #expect(
            try SourceFile(name: "m.json", bytes: json).position(of: span.start) == SourcePosition(line: 2, column: 16))
    }

    @Test("a model cut off anywhere is an error, never a smaller document")
    func truncated() {
        let json = Array(
            #"{"vanban":1,"kind":"k\u1ebf","date":{"year":2026},"body":[{"level":"dash","text":[]}]}"#.utf8)
        #expect(ModelJSON.decode(json, name: "m.json").value != nil)
        for length in json.indices {
            #expect(ModelJSON.decode(Array(json[..<length]), name: "m.json").value == nil)
        }
    }

    @Test func notUTF8() {
        let outcome = ModelJSON.decode(Array("{\"a\":\"".utf8) + [0xFF], name: "m.json")
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.map(\.message) == [.notUTF8])
        #expect(outcome.diagnostics.first?.span?.start == 6)
    }

    @Test func detection() {
        #expect(ModelJSON.looksLikeModel(Array("\u{FEFF}\n\t {".utf8)))
        #expect(!ModelJSON.looksLikeModel(Array("---\nloại: {}".utf8)))
        #expect(!ModelJSON.looksLikeModel([]))
    }

    @Test("A model is held to what a source is held to: a known kind and a text")
    func modelsAreChecked() {
        let bytes = Array(#"{"vanban": 1, "kind": "kế hoạcch", "body": []}"#.utf8)
        let outcome = ModelJSON.decode(bytes, name: "a.json", knownKinds: ["kế hoạch", "báo cáo"])
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.map(\.message.code) == ["VB302", "VB121"])
        #expect(outcome.diagnostics.map(\.pointer) == ["/kind", "/body"])
    }
}
