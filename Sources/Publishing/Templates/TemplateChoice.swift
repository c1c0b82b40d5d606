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
                    ["kind": kind, "toi": other.vietnamese, "family": other.rawValue, "profile": other.currentProfile],
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

    /// The profile of its instrument in force, which `--profile` may name.
    var currentProfile: String { self == .party ? "hd05" : "nd30" }
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

    /// What the `vanban.yaml` that holds for a source says; nil where there is none.
    package func office(near source: String) throws(DiagnosedError) -> Outcome<OfficialDocument>? {
        try defaults.file(for: source).map { SourceReader.office($0, knownKinds: naming.kindNames) }
    }

    /// The family of an office: its profile's, else that of the body it names; nil where neither tells.
    func family(of office: OfficialDocument) throws(DiagnosedError) -> Profile.Family? {
        let bodies = office.issuer + office.superior
        let named = office.profile?.string
        guard named != nil || bodies.contains(where: { naming.issuer(opening: $0.string) != nil }) else { return nil }
        let choice = ProfileChoice.choose(for: office, named: named, naming: naming)
        return Profile.identifiers.contains(choice.id) ? try family(of: choice.id) : nil
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
