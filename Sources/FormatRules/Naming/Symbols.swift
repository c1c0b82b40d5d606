import Foundation
import PlanModel

extension Naming {
    /// What follows the number: the author's own symbol, or one built from kind and issuer.
    ///
    /// Nil when neither is known; the line then leaves a gap and the caller warns.
    package func symbol(of document: OfficialDocument, in profile: Profile) -> String? {
        if let written = document.number.symbol { return written }
        let names = [document.issuer, document.superior].map { $0.map(\.string).joined(separator: " ") }
        guard let issuer = issuerSymbol(of: names[0], under: names[1], in: profile.family) else { return nil }
        let policies = profile.policies
        if document.isDispatch { return policies.dispatchSymbol.value.filling(kind: "", issuer: issuer) }
        guard let kind = kind(document.kind.string, in: profile.family),
            var symbol = Self.ownSymbol(of: kind, in: document) ?? kind.symbol
        else { return nil }
        if let earlier = kind.earlier, let date = document.date.iso, date <= earlier.until { symbol = earlier.symbol }
        return policies.symbolOrder.value.filling(kind: symbol, issuer: issuer)
    }

    /// Whether the instrument names no symbol for the document's kind and nobody set one: its number stands alone.
    package func lacksSymbol(_ document: OfficialDocument, in profile: Profile) -> Bool {
        guard document.number.symbol == nil, !document.isDispatch,
            let kind = kind(document.kind.string, in: profile.family)
        else { return false }
        return (Self.ownSymbol(of: kind, in: document) ?? kind.symbol) == nil
    }

    /// `ký hiệu loại`: the office's own, for kinds whose symbol the instrument leaves open.
    package static func ownSymbol(of kind: Kind, in document: OfficialDocument) -> String? {
        guard kind.isOpen else { return nil }
        return document.kindSymbols.first { Fold.same($0.kind.string, kind.name) }?.symbol
    }

    /// `TU`, `BTGTU`, `SGDĐT`; nil for a body that is not known, or under a superior that is not.
    package func issuerSymbol(of name: String, under superior: String, in family: Profile.Family) -> String? {
        guard let issuer = issuer(opening: name, in: family) else { return nil }
        let symbol = issuer.initials ? Self.initials(of: name) : issuer.symbol
        guard issuer.suffix else { return symbol }
        guard let owner = self.issuer(opening: superior, in: family)?.symbol else { return nil }
        return symbol.map { $0 + owner }
    }

    /// The body with whose name a text opens, of one family or of either; the longest opening wins.
    package func issuer(opening name: String, in family: Profile.Family? = nil) -> Issuer? {
        let folded = Fold.scalars(name)
        return issuers.first { ($0.family == family || family == nil) && Fold.opens(folded, with: $0.opening) }
    }

    /// `SỞ GIÁO DỤC VÀ ĐÀO TẠO` gives `SGDĐT`; a province named after it does not count.
    private static func initials(of name: String) -> String? {
        let words = name.split(whereSeparator: \.isWhitespace)
        let end = words.firstIndex { ["TỈNH", "THÀNH", "HUYỆN", "XÃ"].contains($0.uppercased()) } ?? words.endIndex
        let own = words[..<end].filter { !["VÀ", "-"].contains($0.uppercased()) }
        guard own.count > 1 else { return nil }
        return String(own.compactMap(\.first).map(Fold.initial))
    }
}

extension Fold {
    /// A letter as initials have it: a capital without vowel marks and tone. Đ stays, a letter of its own.
    package static func initial(_ letter: Character) -> Character {
        Character(letter.uppercased().decomposedStringWithCanonicalMapping.unicodeScalars.first!)
    }
}

extension Naming {
    package static func isDispatch(_ kind: String) -> Bool { Fold.same(kind, "công văn") }
}

extension OfficialDocument {
    /// A công văn: no kind line, its subject stands under the number.
    package var isDispatch: Bool { Naming.isDispatch(kind.string) }

    /// A kế hoạch, which carries a plan.
    package var isPlan: Bool { Fold.same(kind.string, "kế hoạch") }
}

extension String {
    fileprivate func filling(kind: String, issuer: String) -> String {
        replacing("{kind}", with: kind).replacing("{issuer}", with: issuer)
    }
}
