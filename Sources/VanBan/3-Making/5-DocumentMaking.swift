import Diagnostics
import FormatRules
import PlanModel
import Publishing
import Reading

/// Makes a document of a caller the document that is laid out, value by value: no source text is written and read on the
/// way, so that nothing in a string can mean anything but itself.
struct DocumentMaking {
    private let document: Document
    private let publisher: Publisher
    private let settings: PublishSettings
    private var diagnostics: [Found] = []

    /// - Parameter name: what findings about the document as a whole are told of.
    static func make(
        _ document: Document, name: String, by publisher: Publisher, settings: PublishSettings
    ) -> Outcome<OfficialDocument?> {
        var making = DocumentMaking(document: document, publisher: publisher, settings: settings)
        let made = making.made()
        var held = ModelJSON.held(made, name: name, knownKinds: publisher.naming.kindNames)
        held.diagnostics += making.diagnostics.map { $0.inFile(name) }
        return held.diagnostics.hasErrors ? Outcome(nil, held.diagnostics) : held
    }

    private init(document: Document, publisher: Publisher, settings: PublishSettings) {
        self.document = document
        self.publisher = publisher
        self.settings = settings
    }

    private mutating func made() -> OfficialDocument {
        var made = head
        // Only what the head says decides between Party and state. An unknown profile is told when pages are laid out.
        let profile = try? publisher.governingProfile(of: made, settings: settings)
        var body = BodyMaking(profile?.family)
        body.add(document.body)
        var annexes = document.annexes
        if let plan = document.plan {
            let making = PlanMaking(plan, into: &body)
            made.plan = making.made
            made.followUp = plan.followUp.own
            diagnostics += making.diagnostics
            if plan.assignments == .inAnnex {
                annexes.append(Annex(title: "Phân công thực hiện nhiệm vụ", body: making.annex, isLandscape: true))
            }
        }
        body.add(document.closing)
        made.body = body.blocks
        diagnostics += body.diagnostics
        made.annexes = annexes.enumerated().map { index, annex in
            let label = annexes.count == 1 ? "Phụ lục" : profile?.annexLabel(index + 1) ?? "Phụ lục \(index + 1)"
            return self.annex(annex, label: label, profile?.family)
        }
        return made
    }

    /// Everything above and below the text.
    private var head: OfficialDocument {
        var head = OfficialDocument(kind: PlainText.text(document.kind) ?? .blank)
        head.profile = document.profile.map { Text($0.name) }
        head.superior = PlainText.lines(document.superior)
        head.issuer = PlainText.lines(document.issuer)
        head.number = DocumentNumber(
            number: PlainText.text(document.number)?.string, symbol: PlainText.text(document.symbol)?.string)
        head.place = PlainText.text(document.place)
        head.date = document.date.own
        head.subject = PlainText.lines(document.subject)
        head.author = PlainText.text(document.author)
        head.enactor = PlainText.text(document.enactor)
        head.addressees = PlainText.lines(document.addressees)
        head.legalBases = PlainText.lines(document.legalBases)
        head.urgency = PlainText.text(document.urgency)
        head.draftMark = PlainText.text(document.draftMark)
        head.signatures = document.signatures.map(\.own)
        head.recipients = document.recipients.compactMap { entry in
            let names = PlainText.lines(entry.names)
            let purpose = PlainText.text(entry.purpose)
            return names.isEmpty ? nil : RecipientEntry(names.map { Recipient($0) }, purpose: purpose)
        }
        return head
    }

    private mutating func annex(_ annex: Annex, label: String, _ family: Profile.Family?) -> PlanModel.Annex {
        var made = PlanModel.Annex(.annex, label: Text(label))
        made.title = PlainText.lines([annex.title])
        made.isLandscape = annex.isLandscape
        made.body = BodyMaking.blocks(of: annex.body, family, &diagnostics)
        return made
    }
}

extension Signature {
    fileprivate var own: PlanModel.Signature {
        PlanModel.Signature(
            authority: PlainText.lines(authority), office: PlainText.lines(office), name: PlainText.text(name))
    }
}
