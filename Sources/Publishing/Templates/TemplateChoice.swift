import Diagnostics
import FormatRules
import PlanModel
import Reading

/// Which template a kind's name means, when Party and state each have one.
struct TemplateChoice {
    var name: String
    var family: Profile.Family

    /// - Parameter office: the family of the office that the settings speak of; nil without settings.
    static func choose(
        _ kind: String, named family: Profile.Family?, office: Profile.Family?, among templates: TemplateStore
    ) throws(DiagnosedError) -> TemplateChoice {
        let families = Profile.Family.allCases
        let found = families.compactMap { family in
            templates.name(of: kind, in: family).map { TemplateChoice(name: $0, family: family) }
        }
        guard !found.isEmpty else { throw unknown(kind, family ?? office, templates) }
        if let wanted = family ?? office {
            if let choice = found.first(where: { $0.family == wanted }) { return choice }
            // The settings only suggest a family; a kind that the other alone has is meant.
            guard family != nil else { return found[0] }
            let other = found[0].family
            throw DiagnosedError(
                Diagnostic(
                    .kindOfOtherFamily,
                    ["kind": kind, "toi": other.vietnamese, "family": other.rawValue, "profile": other.profiles],
                    file: nil))
        }
        guard found.count == 1 else {
            throw DiagnosedError(Diagnostic(.familyNeeded, ["kind": kind], file: nil))
        }
        return found[0]
    }

    private static func unknown(
        _ kind: String, _ family: Profile.Family?, _ templates: TemplateStore
    ) -> DiagnosedError {
        let families = family.map { [$0] } ?? Profile.Family.allCases
        guard let near = templates.nearest(to: kind, in: families) else {
            return DiagnosedError(Diagnostic(.unknownTemplate, ["kind": kind], file: nil))
        }
        return DiagnosedError(Diagnostic(.mistypedTemplate, ["kind": kind, "near": near], file: nil))
    }
}

extension Profile.Family {
    /// The family as sentences name it.
    package var vietnamese: String { self == .party ? "Đảng" : "Nhà nước" }

    /// The profiles that `--profile` may name for it.
    fileprivate var profiles: String { self == .party ? "hd05" : "nd30" }
}

extension Publisher {
    /// The family that a profile belongs to.
    func family(of profile: String) throws(DiagnosedError) -> Profile.Family {
        do {
            return try Profile.load(profile, from: store).family
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }

    /// The family of the office that settings speak of: their profile's, else that of the body they name.
    func family(of office: SourceRecord) throws(DiagnosedError) -> Profile.Family? {
        if let profile = office[.profile]?.value.lines.first, Profile.identifiers.contains(profile) {
            return try family(of: profile)
        }
        var document = OfficialDocument(kind: Text(""))
        document.issuer = office[.issuer]?.value.lines.map { Text($0) } ?? []
        document.superior = office[.superior]?.value.lines.map { Text($0) } ?? []
        let bodies = document.issuer + document.superior
        guard bodies.contains(where: { naming.issuer(opening: $0.string) != nil }) else { return nil }
        return try family(of: ProfileChoice.choose(for: document, named: nil, naming: naming).id)
    }
}

extension SourceNode {
    /// The lines of a text or of a list of texts.
    var lines: [String] {
        switch content {
        case .text(let text): [text]
        case .list(let items): items.flatMap(\.lines)
        case .blank, .record: []
        }
    }
}
