import PageModel

extension ClauseBook {
    /// Reads `clauses/ID.yaml`.
    package static func load(_ id: String, from store: ResourceStore) throws(ResourceError) -> ClauseBook {
        let path = "clauses/\(id).yaml"
        let root = try ResourceNode.parse(store.read(path), path: path)
        var cells: [Role: String] = [:]
        let table = try root["cells"]
        for key in try table.keys() { cells[try table.role(key)] = try table[key].text() }
        return ClauseBook(
            id: try root["id"].text(), name: try root["name"].text(), family: try root["family"].choice(),
            from: try root["from"].text(), to: try root.optional("to")?.text(), cells: cells,
            clauses: try root["clauses"].list().map { node throws(ResourceError) in try Clause(node) })
    }
}

extension Clause {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        id = try node["id"].text()
        roles = try node.optional("of")?.roles() ?? []
        demand = try Demand(node)
        citation = try node["clause"].text()
        certainty = try node["certainty"].choice()
        isAdvice = try node.optional("advice")?.flag() ?? false
        if let sentences = node.optional("says") {
            says = try sentences.texts()
            guard says.count == 2 else { throw sentences.fault("cần câu tiếng Việt và câu tiếng Anh") }
        }
        tolerance = Tolerance()
        if let within = node.optional("within") {
            // `0.5 mm`, or `0.05` of a share.
            let isLength = try within.text().contains(" ")
            if isLength { tolerance.length = try within.length() } else { tolerance.share = try within.number() }
            tolerance.reason = try node["because"].text()
        }
        scope = Scope()
        if let kinds = node.optional("kinds") { scope.kinds = try kinds.texts() }
        if let kinds = node.optional("except kinds") { scope.exceptKinds = try kinds.texts() }
        scope.matching = try node.optional("matching")?.pattern()
        if let beside = node.optional("binding beside") { scope.bindingBeside = try beside.roles() }
        if let others = node.optional("or") { scope.alternatives = try others.roles() }
        if let most = node.optional("most signers") { scope.mostSigners = Int(try most.number()) }
    }
}

extension Demand {
    /// The one key that says what is asked.
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        for key in try node.keys() {
            if let demand = try Demand(key, try node[key]) {
                self = demand
                return
            }
        }
        throw node.fault("điều khoản không nói yêu cầu gì")
    }

    private init?(_ key: String, _ value: ResourceNode) throws(ResourceError) {
        switch key {
        case "sheet":
            let sides = try value.lengths()
            guard sides.count == 2 else { throw value.fault("cần rộng và cao") }
            self = .sheet(width: sides[0], height: sides[1])
        case "across only with": self = .across(reasons: try value.roles())
        case "margin": self = .margin(try Margin(value))
        case "inside": self = .inside
        case "apart": self = .apart
        case "on sheet": self = .onSheet
        case "numbering": self = .numbering(try value.choice())
        case "face": self = .face(try value.text())
        case "ink": self = .ink(try value.choice())
        case "presence": self = .presence(try value.choice())
        case "look": self = .look(try Look(value))
        case "wording": self = .wording(try Wording(value))
        case "sets": self = .sets(try value.list().map { node throws(ResourceError) in try node.sizes() })
        case "frame": self = .frame(try Frame(value))
        case "edge": self = .edge(try value["from"].choice(), distance: try value["distance"].length())
        case "side": self = .side(try value.choice())
        case "page": self = .page(try value.choice())
        case "centred on": self = .centred(on: try value.rolesOrText())
        case "level with": self = .level(with: try value.roles())
        case "below":
            self = .below(Below(roles: try value["of"].roles(), gap: try value.optional("gap")?.length()))
        case "share": self = .share(Share(of: try value["of"].rolesOrText(), range: try value["range"].numbers()))
        case "between": self = .between(above: try value["above"].roles(), below: try value["below"].roles())
        case "overlap":
            self = .overlap(of: try value.role(value["of"].text()), share: try value["share"].numbers())
        case "under colon of": self = .underColon(of: try value.role(value.text()))
        case "list": self = .list(try Listing(value))
        case "closing":
            self = .closing(with: try value["with"].text(), never: try value.optional("never")?.text())
        case "pitch": self = .pitch(try Pitch(value))
        case "gap": self = .gap(least: try value.length())
        case "indent": self = .indent(try value.lengths())
        case "justified": self = .justified
        default: return nil
        }
    }
}

extension Demand.Margin {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        let bounds = try node["range"].lengths()
        self.init(
            edge: try node["edge"].choice(), range: bounds[0]...bounds[bounds.count - 1],
            mirror: try node.optional("mirror")?.choice())
    }
}

extension Demand.Look {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        let size = try node["size"]
        let bounds: ClosedRange<Double> =
            if case .sequence = size.node { try size.numbers() } else {
                try size.number()...size.number()
            }
        let words = try node["style"].text().split(separator: " ")
        self.init(
            sizes: Length.points(bounds.lowerBound)...Length.points(bounds.upperBound), bold: words.contains("bold"),
            italic: words.contains("italic"), letters: try node.optional("case")?.choice(),
            allowsEmphasis: try node.optional("emphasis")?.flag() ?? false,
            onlyOpening: try node.optional("only opening")?.flag() ?? false,
            except: try node.optional("except")?.texts() ?? [])
    }
}

extension Demand.Wording {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        if let text = node.optional("is") {
            self = .exactly(try text.text())
        } else if let texts = node.optional("one of") {
            self = .oneOf(try texts.texts())
        } else if let pattern = node.optional("matches") {
            self = .matching(try pattern.pattern())
        } else {
            self = .never(try node["never"].pattern())
        }
    }
}

extension Demand.Frame {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        var widths: [String: Length] = [:]
        if let table = node.optional("widths") {
            for key in try table.keys() { widths[key] = try table[key].length() }
        }
        if let width = node.optional("width") { widths[""] = try width.length() }
        self.init(
            widths: widths, height: try node.optional("height")?.length(),
            text: try node.optional("text").map { text throws(ResourceError) in try text.role(text.text()) },
            ink: try node.optional("ink")?.choice())
    }
}

extension Demand.Listing {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        self.init(
            opening: try node["opening"].text(), each: try node["each"].text(), last: try node["last"].text(),
            least: Int(try node.optional("least")?.number() ?? 1))
    }
}

extension Demand.Pitch {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        if let points = node.optional("points") {
            self = .points(try points.numbers())
        } else {
            self = .lines(try node["lines"].numbers(), em: try node["em"].numbers())
        }
    }
}

extension ResourceNode {
    fileprivate func role(_ name: String) throws(ResourceError) -> Role {
        guard let role = Role(rawValue: name) else { throw fault("không có thành phần \(name)") }
        return role
    }

    /// One value, or a list of them.
    fileprivate func texts() throws(ResourceError) -> [String] {
        guard case .sequence = node else { return [try text()] }
        return try list().map { node throws(ResourceError) in try node.text() }
    }

    fileprivate func roles() throws(ResourceError) -> [Role] {
        try texts().map { name throws(ResourceError) in try role(name) }
    }

    /// `text` stands for the text's area.
    fileprivate func rolesOrText() throws(ResourceError) -> [Role] { try texts() == ["text"] ? [] : try roles() }

    fileprivate func lengths() throws(ResourceError) -> [Length] {
        guard case .sequence = node else { return [try length()] }
        return try list().map { node throws(ResourceError) in try node.length() }
    }

    fileprivate func numbers() throws(ResourceError) -> ClosedRange<Double> {
        let bounds = try list().map { node throws(ResourceError) in try node.number() }
        guard bounds.count == 2, bounds[0] <= bounds[1] else { throw fault("cần [ít nhất, nhiều nhất]") }
        return bounds[0]...bounds[1]
    }

    fileprivate func sizes() throws(ResourceError) -> [Role: Length] {
        var sizes: [Role: Length] = [:]
        for key in try keys() { sizes[try role(key)] = .points(try self[key].number()) }
        return sizes
    }

    /// A regular expression, tried once so that a slip is found while reading.
    fileprivate func pattern() throws(ResourceError) -> String {
        let pattern = try text()
        do { _ = try Regex(pattern) } catch { throw fault("mẫu chữ sai: \(pattern)") }
        return pattern
    }
}
