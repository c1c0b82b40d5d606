import PlanModel

/// The kinds of documents and the issuers' symbols, as data.
package struct Naming: Sendable {
    package struct Kind: Sendable {
        package var name: String
        fileprivate var folded: [UInt32]
        /// Nil where the kind has none (công văn of the state).
        package var symbol: String?
        /// How sure the symbol is.
        package var certainty: Certainty
        package var clause: String
        /// The number of its Mẫu in NĐ 30 PL III, nil where it has none.
        package var sample: String?
        /// One of the administrative papers (giấy tờ hành chính) and not a văn bản.
        package var isPaper: Bool
        /// The instrument leaves the symbol open: an office may set its own.
        package var isOpen: Bool
        package var form: KindForm
        /// A symbol used up to a day, for older papers.
        package var earlier: (symbol: String, until: String)?
    }

    package struct Issuer: Sendable {
        package var family: Profile.Family
        /// The opening words of the body's name as running text has them: `Ủy ban nhân dân`.
        var name: String
        /// The same, folded.
        var opening: [UInt32]
        package var symbol: String?
        /// The symbol is made of the initials of the whole name.
        var initials: Bool
        /// The superior's symbol follows.
        var suffix: Bool

        /// How many words of a name are its opening.
        package var wordCount: Int { opening.split(separator: 0x20).count }
        /// The opening alone tells the symbol, whatever the rest of the name and the superior.
        package var hasOwnSymbol: Bool { symbol != nil && !suffix }
    }

    /// Where the kinds of a profile that is no longer in force stood.
    package struct KindList: Sendable {
        package var clause: String
        package var certainty: Certainty
    }

    package var kinds: [Profile.Family: [Kind]]
    /// Papers that an office makes for its own work and that no instrument knows.
    package var workingPapers: [Kind] = []
    package var earlierLists: [String: KindList]
    /// The longest opening first.
    var issuers: [Issuer]
    /// Folded names of Party bodies that HD 05 no longer knows.
    var formerBodies: [String]

    package static func load(from store: ResourceStore) throws(ResourceError) -> Naming {
        let kinds = try ResourceNode.parse(store.read("profiles/kinds.yaml"), path: "profiles/kinds.yaml")
        let issuers = try ResourceNode.parse(store.read("profiles/issuers.yaml"), path: "profiles/issuers.yaml")
        let former = try issuers["former"].list().map { node throws(ResourceError) in Fold.name(try node.text()) }
        var naming = Naming(kinds: [:], earlierLists: [:], issuers: [], formerBodies: former)
        for node in try kinds["earlier lists"].list() {
            naming.earlierLists[try node["profile"].text()] = KindList(
                clause: try node["clause"].text(), certainty: try node["certainty"].choice())
        }
        for family in Profile.Family.allCases {
            naming.kinds[family] = try kinds[family.rawValue].list().map { node throws(ResourceError) in
                try Kind(node)
            }
            naming.issuers += try issuers[family.rawValue].list().map { node throws(ResourceError) in
                try Issuer(node, family)
            }
        }
        naming.workingPapers = try kinds["working"].list().map { node throws(ResourceError) in try Kind(node) }
        naming.issuers.sort { $0.opening.count > $1.opening.count }
        return naming
    }

    /// Every kind's name, once.
    package var kindNames: [String] {
        var seen: Set<String> = []
        return (Profile.Family.allCases.flatMap { kinds[$0] ?? [] } + workingPapers).map(\.name).filter {
            seen.insert($0).inserted
        }
    }

    package func kind(_ name: String, in family: Profile.Family) -> Kind? {
        let folded = Fold.scalars(name)
        return ((kinds[family] ?? []) + workingPapers).first { $0.folded == folded }
    }

    /// What the pages of a document's kind are like; the common form for a kind that the family lacks.
    package func form(of document: OfficialDocument, in family: Profile.Family) -> KindForm {
        kind(document.kind.string, in: family)?.form ?? KindForm()
    }

    /// Whether a text is the name of a kind of either family.
    package func isKind(_ name: String) -> Bool {
        Profile.Family.allCases.contains { kind(name, in: $0) != nil }
    }
}

extension Naming.Kind {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        name = try node["name"].text()
        folded = Fold.scalars(name)
        symbol = try node.optional("symbol")?.text()
        certainty = try node["certainty"].choice()
        clause = try node["clause"].text()
        sample = try node.optional("sample")?.text()
        isPaper = try node.optional("paper")?.flag() ?? false
        isOpen = try node.optional("open")?.flag() ?? false
        form = try KindForm(node)
        if let symbol = try node.optional("earlier")?.text() { earlier = (symbol, try node["until"].text()) }
    }
}

extension Naming.Issuer {
    fileprivate init(_ node: ResourceNode, _ family: Profile.Family) throws(ResourceError) {
        self.family = family
        name = try node["opening"].text()
        opening = Fold.scalars(name)
        symbol = try node.optional("symbol")?.text()
        initials = try node.optional("initials")?.flag() ?? false
        suffix = try node.optional("suffix")?.flag() ?? false
    }
}
