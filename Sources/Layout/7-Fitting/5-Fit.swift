import FormatRules
import PageModel
import PlanModel

/// Settings under which a document's pages end well.
///
/// - Parameter freedom: what the instrument leaves to the office.
package func fit(
    _ document: OfficialDocument, rules: LayoutRules, freedom: Freedom, goal: FitGoal,
    pictures: [String: Picture] = [:], shaper: any TextShaping, memory: LayoutMemory = LayoutMemory(),
    options: LayoutOptions = LayoutOptions()
) -> Fitting {
    let choices = FitChoices(profile: rules.profile, freedom: freedom)
    func draft(_ lines: FitSettings.Lines) -> FitDraft {
        var settings = choices.usual
        settings.lines = lines
        var rules = rules
        rules.profile = choices.profile(settings)
        let composer = Composer(
            document, profile: rules.profile, pictures: pictures, shaper: shaper, memory: memory, options: options)
        return FitDraft(composer: composer, document: document, rules: rules, options: options)
    }
    var search = FitSearch(choices, isDuplex: options.duplex && !options.separatesAnnexes, draft: draft)
    let usual = search.usual()
    let shortfall = goal.pages.flatMap { search.shortfall(pages: $0) }
    // What cannot be had is not worth strange pages either.
    let best = search.best(pages: shortfall == nil ? goal.pages : nil)
    let changes = choices.changes(to: best.settings)
    var fitting = Fitting(
        profile: choices.profile(best.settings), changes: changes, hasAnnexes: !document.annexes.isEmpty,
        isOdd: search.isOdd(best.ends), pagesBefore: usual.pages, pagesAfter: best.pages,
        reasons: search.faults(usual, all: true), unmended: search.faults(best, all: false), shortfall: shortfall)
    // What was there before and still is was no reason.
    if !changes.isEmpty { fitting.reasons.removeAll(where: search.faults(best, all: true).contains) }
    if search.isOdd(usual.ends), !fitting.isOdd { fitting.reasons.append(.oddPages) }
    if let pages = goal.pages, usual.pages != pages, shortfall == nil {
        fitting.reasons.append(.pages(wanted: pages))
    }
    if !choices.isLegal(choices.usual) { fitting.reasons.append(.outsideRange) }
    return fitting
}

extension FitChoices {
    func isLegal(_ settings: FitSettings) -> Bool { all.contains { $0.settings == settings } }

    /// What differs from the usual, in the order in which a văn thư would think of it.
    func changes(to settings: FitSettings) -> [Fitting.Change] {
        func change<Value>(
            _ lever: Fitting.Change.Lever, _ from: [Length], _ to: [Length], _ rule: Rule<Value>
        ) -> Fitting.Change? {
            guard from != to else { return nil }
            return Fitting.Change(lever: lever, from: from, to: to, clause: rule.clause, certainty: rule.certainty)
        }
        let (old, new) = (usual.lines, settings.lines)
        func edges(_ margins: Freedom.Margins) -> [Length] { Freedom.Margins.edges.map { margins[keyPath: $0] } }
        return [
            change(.pitch, [usual.pitch], [settings.pitch], freedom.bodyPitch),
            change(.gap, [usual.gap], [settings.gap], freedom.paragraphGap),
            change(.size, [old.bodySize], [new.bodySize], freedom.sizes),
            change(.indent, [old.indent], [new.indent], freedom.indent),
            change(.margins, edges(old.margins), edges(new.margins), freedom.margins),
        ].compactMap(\.self)
    }
}
