import Checking
import FormatRules
import Foundation
import PageModel
import Publishing
import Testing

/// A component one point larger or smaller turns its own lines red, and no others.
@Suite("Certificate: a size off by one point")
struct SizeTests {
    /// What the font tables allow, written down from them: HD 05 PL2, HD 36 PL3; NĐ 30 PL I.V.
    private static let party: [Role: ClosedRange<Double>] = [
        .partyTitle: 15...15, .superior: 14...14, .issuer: 14...14, .number: 14...14, .placeDate: 14...14,
        .kind: 15...16, .subject: 14...15, .dispatchSubject: 12...12, .addressLabel: 14...14, .addressee: 14...15,
        .body: 14...15, .partLabel: 14...15, .partTitle: 14...15, .sectionLabel: 14...15, .sectionTitle: 14...15,
        .article: 14...15, .legalBasis: 14...15, .authority: 14...14, .office: 14...14, .signerName: 14...14,
        .recipientsLabel: 14...14, .recipient: 12...12, .pageNumber: 14...14, .draftMark: 14...14,
        .urgency: 14...14, .scope: 12...12, .drafter: 11...11, .contact: 10...10, .copyStampTitle: 13...13,
        .copyAuthority: 14...14, .copyOffice: 14...14, .copySignerName: 14...14,
    ]
    private static let state: [Role: ClosedRange<Double>] = [
        .nationalTitle: 12...13, .motto: 13...14, .superior: 12...13, .issuer: 12...13, .number: 13...13,
        .placeDate: 13...14, .kind: 13...14, .subject: 13...14, .dispatchSubject: 12...13, .addressLabel: 13...14,
        .addressee: 13...14, .body: 13...14, .heading: 13...14, .partLabel: 13...14, .partTitle: 13...14,
        .sectionLabel: 13...14, .sectionTitle: 13...14, .article: 13...14, .legalBasis: 13...14,
        .authority: 13...14, .office: 13...14, .signerName: 13...14, .recipientsLabel: 12...12, .recipient: 11...11,
        .pageNumber: 13...14, .urgency: 13...14, .scope: 13...14, .drafter: 11...11, .contact: 11...12,
        .annexLabel: 14...14, .annexTitle: 13...14, .annexReference: 13...14, .copyLabel: 13...14,
        .copySuperior: 12...13, .copyNumber: 13...13, .copyPlaceDate: 13...14, .copyOffice: 13...14,
        .copySignerName: 13...14, .copyRecipientsLabel: 12...12, .copyRecipient: 11...11,
    ]
    /// NĐ 30 PL I, footnote: these move together.
    private static let together: Set<Role> = [.nationalTitle, .motto, .placeDate, .superior, .issuer]
    /// Only what is not verified speaks of these.
    private static let free: Set<Role> = [
        .issuerStar, .subjectHyphens, .recipientPurpose, .authorLine, .annexLabel, .annexTitle, .annexReference,
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        var profile: String
        var role: Role
        var by: Double
        var testDescription: String { "\(profile) \(role.rawValue) \(by > 0 ? "+" : "")\(Int(by))" }
    }

    private static let cases: [Case] = ["hd05", "hd36", "nd30"].flatMap(cases)

    private static func cases(_ profile: String) -> [Case] {
        var roles = profile == "nd30" ? Set(state.keys) : free.union(party.keys)
        // The sample's issuer has none above it, and of copies HD 36 says little that was seen.
        if profile == "hd36" { roles = roles.filter { $0 != .superior && !$0.rawValue.hasPrefix("copy") } }
        let sorted = roles.sorted { $0.rawValue < $1.rawValue }
        return sorted.flatMap { role in [1.0, -1.0].map { Case(profile: profile, role: role, by: $0) } }
    }

    @Test("Turns its line red and no other", arguments: cases)
    func size(of one: Case) throws {
        let profile = try Profile.load(one.profile, from: ResourceStore(root: Project.resources))
        let size = profile.component(one.role).style.size.points
        let key = "  \(one.role.rawValue): {cell: \(profile.component(one.role).yamlCell), size: "
        var changes = [("\(key)\(Int(size)),", "\(key)\(Int(size + one.by)),")]
        // The smaller set of the head is written down a second time.
        var small: Double?
        if let other = profile.smallHead.value[one.role]?.points {
            small = other
            let old = "\(one.role.rawValue): \(Int(other))"
            for end in [",", "}"] where try Project.profile(one.profile).contains(old + end) {
                changes.append((old + end, "\(one.role.rawValue): \(Int(other + one.by))" + end))
            }
        }
        let changed = try ChangedProfile(one.profile, changes)
        let source = try #require(try Self.source(of: one), "it is on no page")
        let certified = try changed.workshop.certified(source)
        // Its own clauses only.
        let foreign = certified.failed.filter { !certified.roles(of: $0.clause).contains(one.role) }
        #expect(foreign.isEmpty, "\(certified.complaint)")
        let seen = try #require(certified.size(of: one.role))
        #expect(seen == size + one.by || small.map { seen == $0 + one.by } ?? false)
        let isJoint = one.profile == "nd30" && Self.together.contains(one.role)
        let mustFail = Self.allowed(one).map { !$0.contains(seen) || isJoint } ?? false
        #expect(certified.failed.isEmpty == !mustFail, "at \(seen) pt: \(certified.complaint)")
    }

    private static func allowed(_ one: Case) -> ClosedRange<Double>? {
        // HD 36 has one size for addressees, and another for the typist's mark.
        if one.profile == "hd36", one.role == .addressee { return 14...14 }
        if one.profile == "hd36", one.role == .drafter { return 8...8 }
        return (one.profile == "nd30" ? state : party)[one.role]
    }

    /// The first source of the profile that has the component.
    private static func source(of one: Case) throws -> CertifiedSource? {
        for kind in ["ke-hoach", "cong-van", "quy-che", "tuy-chon"] {
            let source = try CertifiedSource.own("\(one.profile)-\(kind)")
            if try rolesOfSources.get()[source.name]?.contains(one.role) ?? false { return source }
        }
        return nil
    }

    private static let rolesOfSources = Result {
        let workshop = try Workshop()
        return try Dictionary(
            uniqueKeysWithValues: CertifiedSource.own.map { source in
                let pages = try workshop.certified(source).laid.pages.pages
                return (source.name, Set(pages.flatMap(\.items).map(\.role)))
            })
    }
}

extension Component {
    /// As it is written in the profile.
    fileprivate var yamlCell: String { cell.isEmpty ? "\"\"" : cell }
}

extension Project {
    static func profile(_ id: String) throws -> String {
        try String(contentsOf: resources.appending(path: "profiles/\(id).yaml"), encoding: .utf8)
    }
}

extension CertifiedDocument {
    /// The size in which a component stands on the pages; nil where it does not.
    fileprivate func size(of role: Role) -> Double? {
        for item in laid.pages.pages.flatMap(\.items) where item.role == role {
            if case .text(let line) = item.content { return line.style.size.points }
        }
        return nil
    }

    fileprivate func roles(of clause: String) -> [Role] { clauses.clauses.first { $0.id == clause }?.roles ?? [] }
}
