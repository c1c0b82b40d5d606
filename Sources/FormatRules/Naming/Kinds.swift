import PlanModel

/// The kinds of documents and the issuers' symbols, as data.
package struct Naming: Sendable {
    package struct Kind: Sendable {
        package var name: String
        /// Nil where the kind has none (công văn of the state).
        package var symbol: String?
        package var certainty: Certainty
        /// The kind's pages differ from the common form.
        package var hasOwnForm: Bool
        /// A symbol used up to a day, for older papers.
        package var earlier: (symbol: String, until: String)?
    }

    package struct Issuer: Sendable {
        /// Folded opening words of the body's name.
        var opening: String
        var symbol: String?
        /// The symbol is made of the initials of the whole name.
        var initials: Bool
        /// The superior's symbol follows.
        var suffix: Bool
    }

    package var kinds: [Profile.Family: [Kind]]
    var issuers: [Profile.Family: [Issuer]]
    /// Folded names of Party bodies that HD 05 no longer knows.
    var formerBodies: [String]

    package static func load(from store: ResourceStore) throws(ResourceError) -> Naming {
        let kinds = try ResourceNode.parse(store.read("profiles/kinds.yaml"), path: "profiles/kinds.yaml")
        let issuers = try ResourceNode.parse(store.read("profiles/issuers.yaml"), path: "profiles/issuers.yaml")
        let former = try issuers["former"].list().map { node throws(ResourceError) in Fold.name(try node.text()) }
        var naming = Naming(kinds: [:], issuers: [:], formerBodies: former)
        for family in Profile.Family.allCases {
            naming.kinds[family] = try kinds[family.rawValue].list().map { node throws(ResourceError) in
                try Kind(node)
            }
            naming.issuers[family] = try issuers[family.rawValue].list().map { node throws(ResourceError) in
                try Issuer(node)
            }.sorted { $0.opening.count > $1.opening.count }
        }
        return naming
    }

    /// Every kind's name, once.
    package var kindNames: [String] {
        var seen: Set<String> = []
        return Profile.Family.allCases.flatMap { kinds[$0] ?? [] }.map(\.name).filter { seen.insert($0).inserted }
    }

    package func kind(_ name: String, in family: Profile.Family) -> Kind? {
        kinds[family]?.first { Fold.same($0.name, name) }
    }
}

extension Naming.Kind {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        name = try node["name"].text()
        symbol = try node.optional("symbol")?.text()
        certainty = try node["certainty"].choice()
        hasOwnForm = try node.optional("own")?.flag() ?? false
        if let symbol = try node.optional("earlier")?.text() { earlier = (symbol, try node["until"].text()) }
    }
}

extension Naming.Issuer {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        opening = Fold.name(try node["opening"].text())
        symbol = try node.optional("symbol")?.text()
        initials = try node.optional("initials")?.flag() ?? false
        suffix = try node.optional("suffix")?.flag() ?? false
    }
}
