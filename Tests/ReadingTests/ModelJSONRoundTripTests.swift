import Diagnostics
import PlanModel
import Testing

@testable import Reading

@Suite("What is written is read back the same")
struct ModelJSONRoundTripTests {
    @Test(arguments: 0..<200)
    func randomDocument(seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        let document = maker.document()
        let json = ModelJSON.encode(document)
        let outcome = ModelJSON.decode(json, name: "m.json")
        #expect(outcome.diagnostics.isEmpty)
        let again = try #require(outcome.value)
        #expect(again == document)
        #expect(ModelJSON.encode(again) == json)
    }
}

/// Makes documents of every shape, the same ones from the same seed.
private struct DocumentMaker {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    private mutating func number(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private mutating func flag() -> Bool { number(2) == 0 }

    private mutating func maybe<Value>(_ make: (inout DocumentMaker) -> Value) -> Value? {
        flag() ? make(&self) : nil
    }

    private mutating func some<Value>(_ make: (inout DocumentMaker) -> Value) -> [Value] {
        (0..<number(4)).map { _ in make(&self) }
    }

    private mutating func choice<Value>(_ values: [Value]) -> Value { values[number(values.count)] }

    private mutating func string() -> String {
        let pieces = [
            "", " ", "Ủy ban", "\"", "\\", "\n", "\t", "{{x}}", "<b>&", "/", "\u{7F}", "\u{2028}", "😀", "đ", "null",
        ]
        return (0..<number(5)).map { _ in choice(pieces) }.joined()
    }

    private mutating func span() -> SourceSpan {
        let start = number(10_000)
        return SourceSpan(start: start, end: start + number(100))
    }

    private mutating func text() -> Text { Text(string(), span: maybe { $0.span() }) }

    private mutating func run() -> Run {
        Run(string(), bold: flag(), italic: flag(), span: maybe { $0.span() })
    }

    private mutating func date() -> PartialDate {
        let year = maybe { 1900 + $0.number(200) }
        let month = year == nil ? nil : maybe { 1 + $0.number(12) }
        let day = month == nil ? nil : maybe { 1 + $0.number(28) }
        return PartialDate(year: year, month: month, day: day, span: maybe { $0.span() })
    }

    private mutating func deadline() -> Deadline { Deadline(date: maybe { $0.date() }, text: text()) }

    private mutating func attributes() -> TaskAttributes {
        var attributes = TaskAttributes(span: maybe { $0.span() })
        attributes.lead = some { $0.text() }
        attributes.coordinating = some { $0.text() }
        attributes.deadline = maybe { $0.deadline() }
        attributes.deliverable = maybe { $0.text() }
        attributes.nature = maybe { $0.choice(TaskNature.allCases) }
        attributes.id = maybe { $0.text() }
        return attributes
    }

    private mutating func block() -> Block {
        var block = Block(
            choice(Level.allCases), label: string(), isHeading: flag(), text: some { $0.run() },
            attributes: maybe { $0.attributes() }, span: maybe { $0.span() })
        block.table = maybe { $0.table() }
        block.figure = maybe { $0.figure() }
        return block
    }

    private mutating func cell() -> TableCell {
        TableCell(some { $0.run() }, columns: 1 + number(4), rows: 1 + number(4), span: maybe { $0.span() })
    }

    private mutating func table() -> Table {
        var table = Table()
        table.caption = some { $0.run() }
        table.columns = some { maker in
            TableColumn(
                alignment: maker.choice(TableColumn.Alignment.allCases),
                width: maker.choice([.automatic, .points(28.5), .share(12.25)]))
        }
        table.header = some { maker in maker.some { $0.cell() } }
        table.rows = some { maker in TableRow(maker.some { $0.cell() }, isTotal: maker.flag()) }
        table.size = maybe { 10 + Double($0.number(5)) }
        table.file = maybe { $0.text() }
        table.isNumbered = flag()
        table.totals = some { $0.text() }
        table.span = maybe { $0.span() }
        return table
    }

    private mutating func figure() -> Figure {
        var figure = flag() ? Figure(description: string(), file: text()) : Figure(chart(), description: string())
        figure.caption = some { $0.run() }
        figure.width = choice([.natural, .page, .points(100.5)])
        figure.span = maybe { $0.span() }
        return figure
    }

    private mutating func chart() -> Chart {
        var chart = Chart(choice(Chart.Kind.allCases))
        guard chart.kind != .timeline else {
            chart.milestones = (0...number(3)).map { _ in
                let date = PartialDate(year: 2020 + number(9), month: 1 + number(11), day: 1 + number(27))
                return Milestone(text(), on: date, choice(Milestone.State.allCases))
            }
            chart.cutOff = maybe { PartialDate(year: 2020 + $0.number(9), month: 6, day: 30) }
            return chart
        }
        chart.parts = (0...(chart.kind == .bars ? number(5) : 0)).map { _ in text() }
        chart.done = number(chart.parts.count)
        chart.rows = (0...number(3)).map { _ in
            let values = chart.parts.map { _ in
                TableNumber(digits: number(2_000_000), decimals: number(2), isUngrouped: false)
            }
            return ChartRow(text(), values)
        }
        return chart
    }

    private mutating func annex() -> Annex {
        var annex = Annex(choice(Annex.Nature.allCases), label: text())
        annex.title = some { $0.text() }
        annex.reference = maybe { $0.text() }
        annex.isLandscape = flag()
        annex.body = some { $0.block() }
        annex.span = maybe { $0.span() }
        return annex
    }

    private mutating func documentNumber() -> DocumentNumber {
        DocumentNumber(number: maybe { $0.string() }, symbol: maybe { $0.string() }, span: maybe { $0.span() })
    }

    private mutating func signature() -> Signature {
        var signature = Signature(authority: [text()], office: [text(), text()], name: maybe { $0.text() })
        signature.signatureImage = maybe { $0.text() }
        signature.sealImage = maybe { $0.text() }
        return signature
    }

    private mutating func recipients() -> RecipientEntry {
        RecipientEntry(
            some { maker in
                Recipient(
                    maker.text(), copies: maker.maybe { $0.number(9) }, electronic: maker.maybe { $0.flag() },
                    address: maker.maybe { $0.text() })
            }, purpose: maybe { $0.text() })
    }

    private mutating func copying() -> Copying {
        var copying = Copying(form: text())
        copying.superior = some { $0.text() }
        copying.issuer = some { $0.text() }
        copying.number = documentNumber()
        copying.place = maybe { $0.text() }
        copying.date = date()
        copying.signature = maybe { $0.signature() }
        copying.recipients = some { $0.recipients() }
        return copying
    }

    private mutating func houseStyle() -> HouseStyle {
        var style = HouseStyle()
        style.size = maybe { 10 + Double($0.number(5)) }
        style.pitch = maybe { 10.5 + Double($0.number(9)) }
        style.left = maybe { Double(1 + $0.number(99)) / 3 }
        return style
    }

    private mutating func task() -> PlanTask {
        var task = PlanTask(id: string() + "\(state)", text: text(), span: maybe { $0.span() })
        task.lead = some { $0.text() }
        task.coordinating = some { $0.text() }
        task.deadline = maybe { $0.deadline() }
        task.deliverable = maybe { $0.text() }
        task.nature = maybe { $0.choice(TaskNature.allCases) }
        task.suggestions = some { maker in
            Suggestion(
                field: maker.choice(Suggestion.Field.allCases), value: maker.string(), span: maker.maybe { $0.span() })
        }
        return task
    }

    private mutating func plan() -> Plan {
        var plan = Plan()
        plan.goals = some { PlanItem(label: $0.string(), text: $0.text()) }
        plan.groups = some { maker in
            TaskGroup(id: maker.string(), title: maker.text(), tasks: maker.some { $0.task() })
        }
        plan.arrangements = some { $0.task() }
        plan.reporting = maybe { maker in
            var duty = ReportingDuty(isSuggestion: maker.flag())
            duty.followUp = maker.maybe { $0.text() }
            duty.reporter = maker.maybe { $0.text() }
            duty.recipient = maker.maybe { $0.text() }
            duty.frequency = maker.maybe { $0.text() }
            duty.span = maker.maybe { $0.span() }
            return duty
        }
        plan.shortNames = some { ShortName(short: $0.text(), full: $0.text()) }
        return plan
    }

    mutating func document() -> OfficialDocument {
        var document = OfficialDocument(kind: text())
        document.profile = maybe { $0.text() }
        document.superior = some { $0.text() }
        document.issuer = some { $0.text() }
        document.number = documentNumber()
        document.place = maybe { $0.text() }
        document.date = date()
        document.subject = some { $0.text() }
        document.addressees = some { $0.text() }
        document.legalBases = some { $0.text() }
        document.signatures = some { $0.signature() }
        document.recipients = some { $0.recipients() }
        document.urgency = maybe { $0.text() }
        document.secrecy = maybe { $0.text() }
        document.scope = maybe { $0.text() }
        document.draftMark = maybe { $0.text() }
        document.drafter = maybe { $0.text() }
        document.copies = maybe { $0.text() }
        document.contact = some { $0.text() }
        document.author = maybe { $0.text() }
        document.enactor = maybe { $0.text() }
        document.certification = maybe { Certification(words: $0.maybe { $0.text() }, signature: $0.signature()) }
        document.copying = maybe { $0.copying() }
        document.signingTime = maybe { $0.text() }
        document.allowsSecrecy = flag()
        document.kindSymbols = some { KindSymbol(kind: $0.text(), symbol: $0.string()) }
        document.houseStyle = maybe { $0.houseStyle() }
        document.annexes = some { $0.annex() }
        document.annexFiles = some { $0.text() }
        document.requiresFace = flag()
        document.body = some { $0.block() }
        document.plan = maybe { $0.plan() }
        return document
    }
}
