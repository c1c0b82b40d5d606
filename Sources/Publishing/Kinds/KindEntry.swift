import Diagnostics
import FormatRules
import PlanModel

/// A kind of papers as `vanban kinds` lists it: its symbol, what its pages have and lack, where it begins.
package struct KindEntry: Sendable, Equatable {
    package var name: String
    /// Nil where the kind has none, or none is known.
    package var symbol: String?
    /// The symbol is the office's own, from its `vanban.yaml`.
    package var isOfficeSymbol = false
    package var profile: String
    package var clause: String
    package var certainty: Certainty
    /// The number of its Mẫu in NĐ 30 PL III.
    package var sample: String?
    /// A giấy tờ hành chính and not a văn bản.
    package var isPaper: Bool
    /// The instrument leaves the symbol open.
    package var isOpen: Bool
    /// Components beside name of the issuer, number, text, signature and recipients, which every kind has.
    package var has: [String] = []
    package var optional: [String] = []
    package var lacks: [String] = []
    package var mostSigners: Int
    /// The names of its templates for `vanban new`, its own first.
    package var templates: [String] = []

    /// - Parameter office: whose own symbols hold; nil without settings.
    init(_ kind: Naming.Kind, of profile: String, list: Naming.KindList?, office: OfficialDocument?) {
        name = kind.name
        symbol = kind.symbol
        self.profile = profile
        clause = list?.clause ?? kind.clause
        certainty = list.map { kind.certainty == .unverified ? .unverified : $0.certainty } ?? kind.certainty
        sample = kind.sample
        isPaper = kind.isPaper
        isOpen = kind.isOpen
        mostSigners = kind.form.mostSigners
        if let own = office.flatMap({ Naming.ownSymbol(of: kind, in: $0) }) { (symbol, isOfficeSymbol) = (own, true) }
        sort(kind.form, in: profile)
    }

    private mutating func sort(_ form: KindForm, in profile: String) {
        add("tên loại", form.heading == .title ? .required : .never)
        add("trích yếu", form.subject)
        add(form.address == .submission && profile == "hd05" ? "kính trình" : "kính gửi", form.addressees)
        add("thẩm quyền", form.enactor)
        add("địa danh", form.hasDate ? .required : .never)
        add("ngày", form.hasDate ? .required : .never)
        if let operative = form.operative { add(operative, .required) }
        add("văn bản kèm theo", form.issuesTexts ? .optional : .never)
        if form.certification == .left { add("xác nhận", .optional) }
        if let left = form.leftSigner { add(left, .required) }
        if let right = form.rightSigner { add(right, .required) }
    }

    private mutating func add(_ component: String, _ presence: KindForm.Presence) {
        switch presence {
        case .required: has.append(component)
        case .optional: optional.append(component)
        case .never: lacks.append(component)
        }
    }
}

extension Publisher {
    /// Every kind of the profiles, in the order of the regulations' own lists.
    ///
    /// - Parameter office: the settings of the working folder.
    package func kinds(
        of profiles: [String], office: OfficialDocument?, templates: TemplateStore?
    ) throws(DiagnosedError) -> [KindEntry] {
        var entries: [KindEntry] = []
        for profile in profiles {
            let family = try family(of: profile)
            for kind in naming.kinds[family] ?? [] {
                var entry = KindEntry(kind, of: profile, list: naming.earlierLists[profile], office: office)
                entry.templates = templates?.names(for: kind.name, in: family) ?? []
                entries.append(entry)
            }
        }
        return entries
    }
}
