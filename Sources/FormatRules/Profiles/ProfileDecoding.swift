import PageModel

extension Profile {
    /// The profiles that exist, newest Party instrument first.
    package static let identifiers = ["hd05", "hd36", "nd30"]

    /// Reads `profiles/ID.yaml`.
    package static func load(_ id: String, from store: ResourceStore) throws(ResourceError) -> Profile {
        let path = "profiles/\(id).yaml"
        let root = try ResourceNode.parse(store.read(path), path: path)
        return Profile(
            id: try root["id"].text(),
            name: try root["name"].text(),
            family: try root["family"].choice(),
            from: try root["from"].text(),
            to: try root.optional("to")?.text(),
            notes: try root["notes"].list().map { node throws(ResourceError) in try node.text() },
            page: try PageSettings(root["page"]),
            spacing: try Spacing(root["spacing"]),
            components: try components(root["components"]),
            policies: try Policies(root["policies"]),
            smallHead: try root.optional("small head").map(smallHead) ?? Rule([:]),
            urgencyMarks: try marks(root["marks"]),
            secrecyMarks: try root.optional("secrecy marks").map(marks) ?? Rule([:]))
    }

    private static func marks(_ node: ResourceNode) throws(ResourceError) -> Rule<[String: Length]> {
        let widths = try node["widths"]
        var value: [String: Length] = [:]
        for mark in try widths.keys() { value[mark] = try widths[mark].length() }
        return Rule(value, clause: try node["clause"].text(), certainty: try node["certainty"].choice())
    }

    private static func smallHead(_ node: ResourceNode) throws(ResourceError) -> Rule<[Role: Length]> {
        let sizes = try node["sizes"]
        var value: [Role: Length] = [:]
        for key in try sizes.keys() {
            guard let role = Role(rawValue: key) else { throw sizes.fault("không có thành phần \(key)") }
            value[role] = .points(try sizes[key].number())
        }
        return Rule(value, clause: try node["clause"].text(), certainty: try node["certainty"].choice())
    }

    private static func components(_ node: ResourceNode) throws(ResourceError) -> [Role: Component] {
        var components: [Role: Component] = [:]
        for key in try node.keys() {
            guard let role = Role(rawValue: key) else { throw node.fault("không có thành phần \(key)") }
            components[role] = try Component(node[key])
        }
        guard components[.body] != nil else { throw node.fault("thiếu thành phần body") }
        return components
    }
}

extension Component {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        let words = try node.optional("style")?.text().split(separator: " ") ?? []
        style = TextStyle(
            size: .points(try node["size"].number()), bold: words.contains("bold"), italic: words.contains("italic"))
        upperCase = try node.optional("case")?.text() == "upper"
        cell = try node["cell"].text()
        clause = try node["clause"].text()
        certainty = try node["certainty"].choice()
    }
}

extension PageSettings {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        func length(_ key: String) throws(ResourceError) -> Rule<Length> { try node.length(key) }
        width = try length("width")
        height = try length("height")
        top = try length("top")
        bottom = try length("bottom")
        left = try length("left")
        right = try length("right")
        mirrored = try node.flag("mirrored")
        numberTop = try length("number top")
    }
}

extension Spacing {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        func length(_ key: String) throws(ResourceError) -> Rule<Length> { try node.length(key) }
        bodyPitch = try length("body pitch")
        paragraphGap = try length("paragraph gap")
        indent = try length("indent")
        headPitch = try length("head pitch")
        headRuleDrop = try length("head rule drop")
        headRowGap = try length("head row gap")
        titleColumn = try length("title column")
        issuerColumnLeast = try length("issuer column least")
        addressIndent = try length("address indent")
        ruleShare = try node.number("rule share")
        columnGap = try length("column gap")
        titleAbove = try length("title above")
        titlePitch = try length("title pitch")
        titleBelow = try length("title below")
        footAbove = try length("foot above")
        listPitch = try length("list pitch")
        listLabelGap = try length("list label gap")
        signaturePitch = try length("signature pitch")
        signatureRoom = try length("signature room")
        signatureWidth = try length("signature width")
        signatureLeast = try length("signature least")
        signatureShare = try node.number("signature share")
        braceGap = try length("brace gap")
        braceWidth = try length("brace width")
        braceLabelGap = try length("brace label gap")
        subjectWidth = try length("subject width")
        numberGap = try length("number gap")
        dateGap = try length("date gap")
        ruleThickness = try length("rule thickness")
        dispatchSubjectGap = try length("dispatch subject gap")
        markHeight = try length("mark height")
        markGap = try length("mark gap")
        scopeTop = try length("scope top")
        contactPitch = try length("contact pitch")
        copyAbove = try length("copy above")
        copyStampWidth = try length("copy stamp width")
        copyStampHeight = try length("copy stamp height")
        tablePaddingAcross = try length("table padding across")
        tablePaddingDown = try length("table padding down")
        tablePitch = try length("table pitch")
        tableRule = try length("table rule")
        figureGap = try length("figure gap")
        sealWidth = try length("seal width")
        sealOverlap = try node.number("seal overlap")
        signatureImageWidth = try length("signature image width")
    }
}

extension Policies {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        letterhead = try node.choice("letterhead")
        issuerMark = try node.choice("issuer mark")
        numberPrefix = try node.text("number prefix")
        numberJoint = try node.text("number joint")
        symbolOrder = try node.text("symbol order")
        dispatchSymbol = try node.text("dispatch symbol")
        subjectMark = try node.choice("subject mark")
        dispatchSubjectPrefix = try node.text("dispatch subject prefix")
        addressLabel = try node.text("address label")
        submissionLabel = try node.text("submission label")
        addressList = try node.choice("address list")
        addresseeEnd = try node.text("addressee end")
        addresseeLast = try node.text("addressee last")
        addresseeSingle = try node.text("addressee single")
        recipientEnd = try node.text("recipient end")
        recipientLast = try node.text("recipient last")
        recipientsUnderlined = try node.flag("recipients underlined")
        exactPitch = try node.flag("exact pitch")
        recipientsElsewhere = try node.text("recipients elsewhere")
        legalBasisDash = try node.flag("legal basis dash")
        legalBasisEnd = try node.text("legal basis end")
        legalBasisLast = try node.text("legal basis last")
        itemTitlesBoldUnderArticle = try node.flag("item titles bold under article")
        romanHeadingsUpper = try node.flag("roman headings upper")
        endMark = try node.text("end mark")
        addressTelegram = try node.text("address telegram")
        urgencyMark = try node.choice("urgency mark")
        scopePlace = try node.choice("scope place")
        contactPage = try node.choice("contact page")
        draftMark = try node.choice("draft mark")
        drafterForm = try node.text("drafter form")
        drafterNameJoined = try node.flag("drafter name joined")
        secrecy = try node.choice("secrecy")
        annexNumbers = try node.choice("annex numbers")
        annexMark = try node.choice("annex mark")
        annexReference = try node.text("annex reference")
        annexReferenceOpen = try node.choice("annex reference open")
        attachedHead = try node.flag("attached head")
        signatureInformation = try node.text("signature information")
        copyForm = try node.choice("copy form")
    }
}

/// The rule under a key, by the kind of its value.
extension ResourceNode {
    fileprivate func length(_ key: String) throws(ResourceError) -> Rule<Length> {
        try self[key].rule { node throws(ResourceError) in try node.length() }
    }

    fileprivate func number(_ key: String) throws(ResourceError) -> Rule<Double> {
        try self[key].rule { node throws(ResourceError) in try node.number() }
    }

    fileprivate func flag(_ key: String) throws(ResourceError) -> Rule<Bool> {
        try self[key].rule { node throws(ResourceError) in try node.flag() }
    }

    fileprivate func text(_ key: String) throws(ResourceError) -> Rule<String> {
        try self[key].rule { node throws(ResourceError) in try node.text() }
    }

    fileprivate func choice<Choice: RawRepresentable<String> & Sendable>(
        _ key: String
    ) throws(ResourceError) -> Rule<Choice> {
        try self[key].rule { node throws(ResourceError) in try node.choice() }
    }
}
