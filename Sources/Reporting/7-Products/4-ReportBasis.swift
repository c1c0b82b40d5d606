import FormatRules
import PlanModel

/// What every product of one run is made from: the plan, who carries it out, what is known of it, and for when.
package struct ReportBasis: Sendable {
    package var plan: OfficialDocument
    package var assignments: Assignments
    package var duty: Duty
    package var figures: PlanFigures
    /// The period in words, `quý III năm 2021`, and those after it and before it.
    package var periodName: String
    package var nextPeriodName: String
    package var previousPeriodName: String?
    package var lastYearName: String?
    /// The days of the period after this one, within which tasks fall due next.
    package var next: (first: Day, last: Day)?
    /// The product's own date; nil leaves it open.
    package var date: Day?
    /// By when bodies owed their reports, and by when what is missing is asked for now.
    package var due: Day?
    package var askedBy: Day?
    package var isDraft = false
    /// Of all time since the plan was issued, not of the period alone.
    package var isSinceStart = false
    /// Also prints in small letters what the report was made from.
    package var printsLineage = false
    package var naming: Naming
    package var profiles: [String: Profile]

    /// - Parameter profiles: all there are, by their names.
    package init(
        plan: OfficialDocument, assignments: Assignments, figures: PlanFigures, periodName: String,
        nextPeriodName: String, date: Day?, naming: Naming, profiles: [String: Profile]
    ) {
        self.plan = plan
        self.assignments = assignments
        self.figures = figures
        self.periodName = periodName
        self.nextPeriodName = nextPeriodName
        self.date = date
        self.naming = naming
        self.profiles = profiles
        duty = Duty(of: plan)
    }

    /// The plan's own profile, by which its number is written.
    var planProfile: Profile {
        let id = ProfileChoice.choose(for: plan, named: plan.profile?.string, naming: naming).id
        return profiles[id] ?? profiles.values.min { $0.id < $1.id }!
    }

    func citation(in family: Profile.Family) -> Citation {
        Citation(of: plan, naming: naming, profile: planProfile, in: family)
    }

    /// The day that decides by which instrument a product is made: its own, else the first after the data's end.
    private var decidingDay: Day { date ?? figures.days.cutOff.adding(1) }

    /// A body as the issuer of a product; one that the directory does not know issues under the plan's own head.
    func issuer(_ name: String?) -> Issuer {
        guard let body = name.flatMap(headed) else { return planIssuer(named: name) }
        return issuer(body)
    }

    /// A body that carries the plan out, as the issuer of a paper of its own: without a head in the directory under
    /// its own name, below the plan's issuer.
    func subordinate(_ name: String) -> Issuer {
        if let body = headed(name) { return issuer(body) }
        var body = PlanBody(name: name)
        (body.superior, body.issuer) = (plan.issuer.map(\.string), [name.uppercased()])
        return issuer(body)
    }

    /// A body whose head the directory knows.
    private func headed(_ name: String) -> PlanBody? {
        assignments.directory.body(named: name).flatMap { $0.issuer.isEmpty && $0.superior.isEmpty ? nil : $0 }
    }

    private func issuer(_ body: PlanBody) -> Issuer {
        var document = OfficialDocument(kind: Text("báo cáo"))
        document.issuer = body.issuer.map { Text($0) }
        document.superior = body.superior.map { Text($0) }
        document.date = decidingDay.date
        document.signatures = [Signature(authority: body.authority.map { Text($0) })]
        return Issuer(
            name: body.name, profile: profile(of: document, named: body.profile), superior: body.superior,
            issuer: body.issuer, symbol: body.symbol, place: body.place ?? plan.place?.string,
            authority: body.authority, office: body.office, signer: body.signer, recipients: body.recipients)
    }

    /// Bodies of the follow-up whose own head nobody has written down.
    package var issuersWithoutHead: [String] {
        [duty.urger, duty.reporter].compactMap(\.self).filter { name in
            headed(name) == nil
                && !Fold.opens(naming.issuerInSentence(of: plan, in: planProfile.family), with: [name])
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func planIssuer(named name: String?) -> Issuer {
        var document = plan
        document.date = decidingDay.date
        let signature = plan.signatures.first
        let profile = profile(of: document, named: nil)
        // Who signs under the plan's head speaks in its name, whoever does the work.
        let named = naming.issuerInSentence(of: plan, in: profile.family)
        return Issuer(
            name: named.isEmpty ? name ?? "" : named, profile: profile,
            superior: plan.superior.map(\.string), issuer: plan.issuer.map(\.string), place: plan.place?.string,
            authority: signature?.authority.map(\.string) ?? [], office: signature?.office.map(\.string) ?? [],
            signer: signature?.name?.string)
    }

    private func profile(of document: OfficialDocument, named name: String?) -> Profile {
        let id = ProfileChoice.choose(for: document, named: name, naming: naming).id
        return profiles[id] ?? planProfile
    }
}

/// Who follows a plan up, who reports on it and to whom: as the author or the office wrote it down, else as the
/// plan's sentences seem to say.
package struct Duty: Sendable, Equatable {
    package var urger: String?
    package var reporter: String?
    package var recipient: String?

    package init(of document: OfficialDocument) {
        let said = document.plan?.reporting
        urger = document.followUp?.urger?.string ?? said?.followUp?.string
        reporter = document.followUp?.reporter?.string ?? said?.reporter?.string
        recipient = document.followUp?.recipient?.string ?? said?.recipient?.string
    }
}
