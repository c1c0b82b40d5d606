import Diagnostics
import FormatRules
import Layout
import PageModel
import PangoCairo
import PlanModel

extension Publisher {
    /// Sets the rules so that the pages end well, where the user or the document asks for it; tells what was changed.
    func fit(
        _ document: OfficialDocument, _ rules: inout LayoutRules, _ pictures: [String: Picture],
        _ session: TypesettingSession, _ settings: PublishSettings
    ) throws(DiagnosedError) -> [Diagnostic] {
        guard let goal = settings.fit ?? document.fit else { return [] }
        let fitting = Layout.fit(
            document, rules: rules, freedom: try freedom(rules.profile.id), goal: goal, pictures: pictures,
            shaper: session, memory: memory, options: settings.layoutOptions)
        rules.profile = fitting.profile
        return FitRemarks.about(fitting, goal: goal, isAsked: settings.fit != nil)
    }

    /// What the instrument leaves to the office; read only for papers that are fitted.
    private func freedom(_ id: String) throws(DiagnosedError) -> Freedom {
        if let known = freedoms[id] { return known }
        do throws(ResourceError) {
            let freedom = try Freedom.load(id, from: store)
            freedoms[id] = freedom
            return freedom
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }
}
