import Diagnostics
import PlanModel

// What the model's JSON consists of: one table a type. A test holds each table against the stored
// properties of its type, so that a field added there cannot be forgotten here.

extension OfficialDocument: ModelObject {
    static let blank = OfficialDocument(kind: .blank)
    static let fields: [ModelField<OfficialDocument>] = [
        .optional("profile", \.profile), .required("kind", \.kind),
        .optional("superior", \.superior), .optional("issuer", \.issuer),
        .optional("number", \.number), .optional("place", \.place), .optional("date", \.date),
        .optional("author", \.author), .optional("subject", \.subject), .optional("enactor", \.enactor),
        .optional("addressees", \.addressees),
        .optional("legalBases", \.legalBases), .optional("signatures", \.signatures),
        .optional("recipients", \.recipients), .optional("movesRecipients", \.movesRecipients),
        .optional("urgency", \.urgency), .optional("secrecy", \.secrecy), .optional("scope", \.scope),
        .optional("draftMark", \.draftMark), .optional("drafter", \.drafter),
        .optional("copies", \.copies), .optional("contact", \.contact), .optional("certification", \.certification),
        .optional("copying", \.copying), .optional("signingTime", \.signingTime),
        .optional("allowsSecrecy", \.allowsSecrecy), .optional("kindSymbols", \.kindSymbols),
        .optional("houseStyle", \.houseStyle), .optional("fit", \.fit),
        .optional("requiresFace", \.requiresFace), .optional("body", \.body), .optional("annexes", \.annexes),
        .optional("annexFiles", \.annexFiles), .optional("followUp", \.followUp), .optional("directory", \.directory),
        .optional("daysOff", \.daysOff), .optional("clerical", \.clerical), .optional("terms", \.terms),
        .optional("lineage", \.lineage),
        .optional("printsLineage", \.printsLineage), .optional("plan", \.plan),
    ]
}

extension DocumentNumber: ModelObject {
    static let blank = DocumentNumber()
    static let fields: [ModelField<DocumentNumber>] = [
        .optional("number", \.number), .optional("joint", \.joint), .optional("symbol", \.symbol),
        .optional("span", \.span),
    ]
}

extension PartialDate: ModelObject {
    static let blank = PartialDate()
    static let fields: [ModelField<PartialDate>] = [
        .optional("year", \.year), .optional("month", \.month), .optional("day", \.day), .optional("span", \.span),
    ]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        if !exists { reader.report(.modelNoSuchDate, at: node) }
    }
}

extension Signature: ModelObject {
    static let blank = Signature()
    static let fields: [ModelField<Signature>] = [
        .optional("authority", \.authority), .optional("office", \.office), .optional("name", \.name),
        .optional("signatureImage", \.signatureImage), .optional("signatureImageWidth", \.signatureImageWidth),
        .optional("sealImage", \.sealImage), .optional("sealImageWidth", \.sealImageWidth),
    ]
}

extension RecipientEntry: ModelObject {
    static let blank = RecipientEntry([])
    static let fields: [ModelField<RecipientEntry>] = [
        .required("recipients", \.recipients), .optional("purpose", \.purpose),
    ]
}

extension Recipient: ModelObject {
    static let blank = Recipient(.blank)
    static let fields: [ModelField<Recipient>] = [
        .required("name", \.name), .optional("copies", \.copies), .optional("electronic", \.electronic),
        .optional("address", \.address),
    ]
}

// MARK: Body

extension Block: ModelObject {
    static let blank = Block(.paragraph, text: [])
    static let fields: [ModelField<Block>] = [
        .required("level", \.level), .optional("label", \.label), .optional("isHeading", \.isHeading),
        .required("text", \.text), .optional("attributes", \.attributes), .optional("table", \.table),
        .optional("figure", \.figure), .optional("span", \.span),
    ]
}

extension Level: ModelChoice {}

extension Run: ModelObject {
    static let blank = Run("")
    static let fields: [ModelField<Run>] = [
        .required("text", \.text), .optional("bold", \.bold), .optional("italic", \.italic), .optional("span", \.span),
    ]
}

extension TaskAttributes: ModelObject {
    static let blank = TaskAttributes()
    static let fields: [ModelField<TaskAttributes>] = [
        .optional("lead", \.lead), .optional("coordinating", \.coordinating), .optional("deadline", \.deadline),
        .optional("deliverable", \.deliverable), .optional("nature", \.nature), .optional("id", \.id),
        .optional("span", \.span),
    ]
}

// MARK: Plan

extension Plan: ModelObject {
    static let blank = Plan()
    static let fields: [ModelField<Plan>] = [
        .optional("goals", \.goals), .optional("groups", \.groups), .optional("arrangements", \.arrangements),
        .optional("reporting", \.reporting), .optional("shortNames", \.shortNames),
    ]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        for (first, second) in repeatedTasks {
            reader.report(.repeatedTaskID, at: node, Plan.repetition(of: first, by: second))
        }
    }
}

extension PlanItem: ModelObject {
    static let blank = PlanItem(label: "", text: .blank)
    static let fields: [ModelField<PlanItem>] = [.optional("label", \.label), .required("text", \.text)]
}

extension TaskGroup: ModelObject {
    static let blank = TaskGroup(id: "", title: .blank, tasks: [])
    static let fields: [ModelField<TaskGroup>] = [
        .required("id", \.id), .required("title", \.title), .required("tasks", \.tasks),
    ]
}

extension PlanTask: ModelObject {
    static let blank = PlanTask(id: "", text: .blank)
    static let fields: [ModelField<PlanTask>] = [
        .required("id", \.id), .optional("isPinned", \.isPinned), .required("text", \.text),
        .optional("lead", \.lead), .optional("coordinating", \.coordinating), .optional("deadline", \.deadline),
        .optional("deliverable", \.deliverable), .optional("nature", \.nature),
        .optional("suggestions", \.suggestions), .optional("span", \.span),
    ]
}

extension Deadline: ModelObject {
    static let blank = Deadline(text: .blank)
    static let fields: [ModelField<Deadline>] = [.optional("date", \.date), .required("text", \.text)]
}

extension TaskNature: ModelChoice {}

extension Suggestion: ModelObject {
    static let blank = Suggestion(field: .lead, value: "")
    static let fields: [ModelField<Suggestion>] = [
        .required("field", \.field), .required("value", \.value), .optional("span", \.span),
    ]
}

extension Suggestion.Field: ModelChoice {}

extension ReportingDuty: ModelObject {
    /// What is not said to be a suggestion is the author's own word.
    static let blank = ReportingDuty(isSuggestion: false)
    static let fields: [ModelField<ReportingDuty>] = [
        .optional("followUp", \.followUp), .optional("reporter", \.reporter), .optional("recipient", \.recipient),
        .optional("frequency", \.frequency), .optional("isSuggestion", \.isSuggestion), .optional("span", \.span),
    ]
}

extension ShortName: ModelObject {
    static let blank = ShortName(short: .blank, full: .blank)
    static let fields: [ModelField<ShortName>] = [.required("short", \.short), .required("full", \.full)]
}

// MARK: Text and places

/// A text without a place is a plain string, so that programs which write models by hand stay simple.
extension Text: ModelObject {
    static let fields: [ModelField<Text>] = [.required("string", \.string), .optional("span", \.span)]

    var json: JSONNode {
        guard span != nil else { return string.json }
        return JSONNode(
            .object(
                Text.fields.compactMap { field in
                    field.write(self).map { JSONNode.Member(key: field.name, value: $0) }
                }))
    }

    static func read(_ node: JSONNode, by reader: inout ModelReader) -> Text? {
        switch node.value {
        case .string(let text): Text(text)
        case .object(let members): read(members, of: node, by: &reader)
        default: reader.wrongType(node, expected: "string")
        }
    }
}

extension SourceSpan: ModelObject {
    static let blank = SourceSpan(start: 0, end: 0)
    static let fields: [ModelField<SourceSpan>] = [.required("start", \.start), .required("end", \.end)]

    func check(at node: JSONNode, by reader: inout ModelReader) {
        if start < 0 || end < start { reader.report(.modelBadSpan, at: node) }
    }
}
