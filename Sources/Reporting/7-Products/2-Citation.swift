import FormatRules
import PlanModel

/// How a paper names the plan that it reports on, in the manner of the paper's own family (HD 05 II.I.6.1; NĐ 30
/// PL I.II.6.c).
struct Citation {
    /// `Kế hoạch số 15-KH/TU, ngày 05/3/2021 của Ban Thường vụ Tỉnh ủy Mẫu Sơn`.
    let short: String
    /// The same with what it is about.
    let full: String
    /// `Kế hoạch số 15-KH/TU`.
    let number: String

    init(of plan: OfficialDocument, naming: Naming, profile: Profile, in family: Profile.Family) {
        let kind = plan.kind.string.capitalisedFirst
        let symbol = naming.symbol(of: plan, in: profile)
        let joint = plan.number.joint ?? profile.policies.numberJoint.value
        let written = plan.number.printed ?? "…"
        number = symbol.map { "\(kind) số \(written)\(joint)\($0)" } ?? "\(kind) số \(written)"
        let issuer = naming.issuerInSentence(of: plan, in: profile.family)
        short = number + Citation.date(plan.date, in: family) + (issuer.isEmpty ? "" : " của \(issuer)")
        let subject = plan.subject.map(\.string).joined(separator: " ")
        let about = Fold.opens(subject, with: ["về", "thực hiện"]) ? "" : "về "
        full = subject.isEmpty ? short : "\(short) \(about)\(subject.loweredFirst)"
    }

    private static func date(_ date: PartialDate, in family: Profile.Family) -> String {
        guard let day = Day(date) else { return "" }
        guard family == .state else { return ", ngày \(day.cited)" }
        return " ngày \(padded(date.day!, below: 10)) tháng \(padded(date.month!, below: 3)) năm \(date.year!)"
    }
}

extension String {
    /// In the middle of a sentence: `Thực hiện …` becomes `thực hiện …`; an abbreviation stays.
    var loweredFirst: String {
        guard let second = dropFirst().first, second.isLowercase else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
