import FormatRules
import PlanModel

/// The body that issues a product: head, symbol, signer and profile are its own and not the plan's.
struct Issuer {
    /// As a sentence names it: `Ban Thường vụ Tỉnh ủy Mẫu Sơn`.
    var name: String
    var profile: Profile
    var superior: [String]
    var issuer: [String]
    /// The issuer's own symbol; nil lets kind and issuer tell.
    var symbol: String?
    var place: String?
    var authority: [String] = []
    var office: [String] = []
    var signer: String?
    var recipients: [String] = []

    var isParty: Bool { profile.family == .party }

    /// Its usual recipients but those of a name, and the archive where it has none. `Như trên` is the product's to add.
    func recipients(without name: String? = nil) -> [String] {
        let left = recipients.filter { !Fold.opens($0, with: ["Như trên"] + [name].compactMap(\.self)) }
        return left.isEmpty ? [isParty ? "Lưu \(self.name)" : "Lưu: VT"] : left
    }

    /// The head of a product of some kind, for the piece `dau` of its template.
    func fields(kind: String, date: Day?, naming: Naming) -> Fields {
        [
            "loai": kind, "the-thuc": profile.id, "dang": isParty,
            "co-cap-tren": !superior.isEmpty, "cap-tren": superior, "co-quan-ban-hanh": issuer,
            "ky-hieu": Wording.text(ownSymbol(kind: kind, naming: naming)), "dia-danh": place ?? "",
            "ngay": date?.cited ?? "", "co-ky": !authority.isEmpty || !office.isEmpty || signer != nil,
            "quyen-han": Wording.list(authority), "chuc-vu": Wording.list(office), "ho-ten": Wording.text(signer),
            "ten-co-quan": name, "het": profile.policies.endMark.value,
        ]
    }

    /// `CV/BTGTU`, from the office's own `BTGTU`; one that is whole stays.
    private func ownSymbol(kind: String, naming: Naming) -> String? {
        guard let symbol else { return nil }
        guard !Naming.isDispatch(kind) else {
            return symbol.contains("/") || !isParty
                ? symbol : profile.policies.dispatchSymbol.value.replacing("{issuer}", with: symbol)
        }
        guard let kind = naming.kind(kind, in: profile.family)?.symbol else { return symbol }
        return profile.policies.symbolOrder.value.replacing("{kind}", with: kind).replacing("{issuer}", with: symbol)
    }
}
