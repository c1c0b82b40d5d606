import Diagnostics
import PlanModel

// The parts of a document that not every paper has: annexes, tables, figures, and optional components.

extension Annex: ModelObject {
    static let blank = Annex(.annex, label: .blank)
    static let fields: [ModelField<Annex>] = [
        .required("nature", \.nature), .required("label", \.label), .optional("title", \.title),
        .optional("reference", \.reference), .optional("isLandscape", \.isLandscape), .optional("body", \.body),
        .optional("span", \.span),
    ]
}

extension Annex.Nature: ModelChoice {}

extension Certification: ModelObject {
    static let blank = Certification()
    static let fields: [ModelField<Certification>] = [
        .optional("words", \.words), .required("signature", \.signature),
    ]
}

extension Copying: ModelObject {
    static let blank = Copying(form: .blank)
    static let fields: [ModelField<Copying>] = [
        .required("form", \.form), .optional("superior", \.superior), .optional("issuer", \.issuer),
        .optional("number", \.number), .optional("place", \.place), .optional("date", \.date),
        .optional("signature", \.signature), .optional("recipients", \.recipients),
    ]
}

extension FitGoal: ModelObject {
    static let blank = FitGoal()
    static let fields: [ModelField<FitGoal>] = [.optional("pages", \.pages)]
}

extension FollowUp: ModelObject {
    static let blank = FollowUp()
    static let fields: [ModelField<FollowUp>] = [
        .optional("cycles", \.cycles), .optional("cutOff", \.cutOff), .optional("term", \.term),
        .optional("urger", \.urger), .optional("reporter", \.reporter), .optional("recipient", \.recipient),
        .optional("start", \.start), .optional("end", \.end),
    ]
}

extension Period.Length: ModelChoice {}

/// `cuối kỳ`, `14`, `5 ngày làm việc`: as the source has them.
protocol ModelWords: ModelValue {
    init?(words: String)
    var words: String { get }
    static var examples: String { get }
}

extension ModelWords {
    var json: JSONNode { words.json }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Self? {
        guard let text = String.read(node, by: &reader) else { return nil }
        if let value = Self(words: text) { return value }
        reader.report(.modelUnknownChoice, at: node, ["value": text, "choices": examples])
        return nil
    }
}

extension FollowUp.CutOff: ModelWords {
    static let examples = "cuối kỳ, 14"
}

extension FollowUp.Term: ModelWords {
    static let examples = "5 ngày làm việc, 3 ngày"
}

extension DayOff: ModelObject {
    static let blank = DayOff()
    static let fields: [ModelField<DayOff>] = [
        .optional("first", \.first), .optional("last", \.last), .optional("madeUp", \.madeUp),
        .optional("reason", \.reason),
    ]
}

extension Clerical: ModelObject {
    static let blank = Clerical()
    static let fields: [ModelField<Clerical>] = [
        .optional("numbering", \.numbering), .optional("spare", \.spare), .optional("fileCopies", \.fileCopies),
        .optional("address", \.address), .optional("telephone", \.telephone), .optional("mail", \.mail),
        .optional("identifier", \.identifier), .optional("file", \.file),
    ]
}

extension Clerical.Numbering: ModelChoice {}

extension Term: ModelObject {
    static let blank = Term(name: .blank)
    static let fields: [ModelField<Term>] = [
        .required("name", \.name), .optional("start", \.start), .optional("end", \.end),
    ]
}

extension HouseStyle: ModelObject {
    static let blank = HouseStyle()
    static let fields: [ModelField<HouseStyle>] = [
        .optional("size", \.size), .optional("pitch", \.pitch), .optional("paragraphGap", \.paragraphGap),
        .optional("indent", \.indent), .optional("top", \.top), .optional("bottom", \.bottom),
        .optional("left", \.left), .optional("right", \.right),
    ]
}

extension KindSymbol: ModelObject {
    static let blank = KindSymbol(kind: .blank, symbol: "")
    static let fields: [ModelField<KindSymbol>] = [.required("kind", \.kind), .required("symbol", \.symbol)]
}

// MARK: Tables

extension Table: ModelObject {
    static let blank = Table()
    static let fields: [ModelField<Table>] = [
        .optional("caption", \.caption), .optional("columns", \.columns), .optional("header", \.header),
        .optional("rows", \.rows), .optional("size", \.size), .optional("file", \.file),
        .optional("isNumbered", \.isNumbered), .optional("totals", \.totals), .optional("span", \.span),
    ]
}

extension TableColumn: ModelObject {
    static let blank = TableColumn()
    static let fields: [ModelField<TableColumn>] = [
        .optional("alignment", \.alignment), .optional("width", \.width),
    ]
}

extension TableColumn.Alignment: ModelChoice {}

/// `automatic`, `28.35pt`, `30%`.
extension TableColumn.Width: ModelValue {
    var json: JSONNode {
        switch self {
        case .automatic: "automatic".json
        case .points(let points): "\(points)pt".json
        case .share(let share): "\(share)%".json
        }
    }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> TableColumn.Width? {
        guard let text = String.read(node, by: &reader) else { return nil }
        if text == "automatic" { return .automatic }
        if text.hasSuffix("pt"), let points = Double(text.dropLast(2)) { return .points(points) }
        if text.hasSuffix("%"), let share = Double(text.dropLast()) { return .share(share) }
        reader.report(.modelUnknownChoice, at: node, ["value": text, "choices": "automatic, 28.35pt, 30%"])
        return nil
    }
}

extension TableRow: ModelObject {
    static let blank = TableRow([])
    static let fields: [ModelField<TableRow>] = [.required("cells", \.cells), .optional("isTotal", \.isTotal)]
}

extension TableCell: ModelObject {
    static let blank = TableCell([])
    static let fields: [ModelField<TableCell>] = [
        .required("text", \.text), .optional("columns", \.columns), .optional("rows", \.rows),
        .optional("span", \.span),
    ]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        // A cell covers itself at least; more rows than any paper has would only eat memory.
        guard (1...1000).contains(columns), (1...10_000).contains(rows) else {
            return reader.report(
                .modelUnknownChoice, at: node, ["value": "\(columns)×\(rows)", "choices": "1…1000 × 1…10000"])
        }
    }
}

// MARK: Figures

extension Figure: ModelObject {
    static let blank: Figure = {
        var blank = Figure(description: "", file: .blank)
        blank.file = nil
        return blank
    }()
    static let fields: [ModelField<Figure>] = [
        .required("description", \.description), .optional("file", \.file), .optional("chart", \.chart),
        .optional("caption", \.caption), .optional("width", \.width), .optional("span", \.span),
    ]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        guard (file == nil) == (chart == nil) else { return }
        if file == nil { return reader.report(.modelMissingField, at: node, ["field": "file"]) }
        reader.report(.modelUnknownChoice, at: node, ["value": "file + chart", "choices": "file, chart"])
    }
}

/// `natural`, `page`, `226.8pt`.
extension Figure.Width: ModelValue {
    var json: JSONNode {
        switch self {
        case .natural: "natural".json
        case .page: "page".json
        case .points(let points): "\(points)pt".json
        }
    }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Figure.Width? {
        guard let text = String.read(node, by: &reader) else { return nil }
        if text == "natural" { return .natural }
        if text == "page" { return .page }
        if text.hasSuffix("pt"), let points = Double(text.dropLast(2)), points > 0 { return .points(points) }
        reader.report(.modelUnknownChoice, at: node, ["value": text, "choices": "natural, page, 226.8pt"])
        return nil
    }
}
