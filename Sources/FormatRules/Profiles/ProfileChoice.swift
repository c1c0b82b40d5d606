import PlanModel

/// Which profile governs a document, and why.
package struct ProfileChoice: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// The user or the author named it.
        case named
        /// Issuer and date decide.
        case dated(PartialDate)
        /// Undated: the latest date that the text cites, and a body that no longer exists.
        case undatedFormer(latest: PartialDate, body: String)
        /// Undated and nothing points to the past.
        case undatedCurrent
    }

    package var id: String
    package var reason: Reason

    /// The last day of HD 36 (HD 05 Phần III.1: replaced from 27/5/2026).
    static let lastDayOfHD36 = "2026-05-26"

    /// - Parameter named: what the user or the author asked for; nil lets the document decide.
    package static func choose(for document: OfficialDocument, named: String?, naming: Naming) -> ProfileChoice {
        if let named { return ProfileChoice(id: named, reason: .named) }
        guard family(of: document, naming: naming) == .party else {
            return ProfileChoice(id: "nd30", reason: document.date.iso == nil ? .undatedCurrent : .dated(document.date))
        }
        if let day = document.date.latestPossible {
            return ProfileChoice(id: day <= lastDayOfHD36 ? "hd36" : "hd05", reason: .dated(document.date))
        }
        let text = document.allText
        if let latest = CitedDates.latest(in: text), let day = latest.iso, day <= lastDayOfHD36,
            let body = naming.formerBody(in: Fold.scalars(text))
        {
            return ProfileChoice(id: "hd36", reason: .undatedFormer(latest: latest, body: body))
        }
        return ProfileChoice(id: "hd05", reason: .undatedCurrent)
    }

    /// Party or state, from the issuer's name, then the authority line, then the archive line.
    private static func family(of document: OfficialDocument, naming: Naming) -> Profile.Family {
        let bodies = (document.issuer + document.superior).compactMap { naming.issuer(opening: $0.string) }
        // An office or a board is of its superior's kind.
        if let body = bodies.first(where: { !$0.suffix }) ?? bodies.first { return body.family }
        for authority in document.signatures.flatMap(\.authority) {
            if let family = Profile.Family(authority: authority.string) { return family }
        }
        let archive = document.recipients.last?.recipients.last.map { Fold.name($0.name.string) } ?? ""
        if archive.hasPrefix("lưu: vt") { return .state }
        if let symbol = document.number.symbol {
            return symbol.contains("/") || symbol.hasPrefix("CV") ? .party : .state
        }
        return .party
    }
}

extension Naming {
    /// The first Party body named in a folded text that HD 05 no longer knows.
    fileprivate func formerBody(in text: [UInt32]) -> String? { formerBodies.first { Fold.contains(text, $0) } }
}

extension PartialDate {
    /// The last day that the date may mean, `yyyy-MM-dd`; nil without a year.
    fileprivate var latestPossible: String? {
        guard let year else { return nil }
        return PartialDate(year: year, month: month ?? 12, day: day ?? 31).iso
    }
}

extension OfficialDocument {
    /// Subject and body, recipients included, as one text for looking things up.
    fileprivate var allText: String {
        let names = recipients.flatMap(\.recipients).map(\.name.string)
        return (subject.map(\.string) + body.map(\.text.plain) + names).joined(separator: "\n")
    }
}

/// Dates that a text cites, as `20/11/2020` or `20-11-2020`.
enum CitedDates {
    static func latest(in text: String) -> PartialDate? {
        var latest: PartialDate?
        var token: [UInt8] = []
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) || byte == 0x2F || byte == 0x2D {
                token.append(byte)
            } else if !token.isEmpty {
                latest = later(latest, date(token))
                token.removeAll(keepingCapacity: true)
            }
        }
        return later(latest, date(token))
    }

    private static func date(_ token: [UInt8]) -> PartialDate? {
        let parts = token.split { $0 == 0x2F || $0 == 0x2D }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts.count == 3, (1900...2100).contains(parts[2]) else { return nil }
        guard (1...31).contains(parts[0]), (1...12).contains(parts[1]) else { return nil }
        return PartialDate(year: parts[2], month: parts[1], day: parts[0])
    }

    private static func later(_ left: PartialDate?, _ right: PartialDate?) -> PartialDate? {
        guard let left, let right else { return left ?? right }
        return left.iso! < right.iso! ? right : left
    }
}
