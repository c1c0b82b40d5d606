import PlanModel
import Reporting

extension Plan.FollowUp {
    var own: PlanModel.FollowUp {
        var own = PlanModel.FollowUp()
        own.cutOff = cutOff.map { cutOff in
            switch cutOff {
            case .periodEnd: .periodEnd
            case .day(let day): .day(min(max(1, day), 28))
            }
        }
        own.term = days.map { PlanModel.FollowUp.Term(days: max(0, $0), areWorkingDays: areWorkingDays) }
        own.urger = PlainText.text(urger)
        own.reporter = PlainText.text(reporter)
        own.recipient = PlainText.text(recipient)
        own.start = start?.own.date ?? PartialDate()
        own.end = end?.own.date ?? PartialDate()
        return own
    }
}

extension PlanBody {
    var own: PlanModel.PlanBody {
        var own = PlanModel.PlanBody(name: PlainText.line(name))
        own.aliases = Self.strings(aliases)
        own.groups = Self.strings(groups)
        own.rank = rank.own
        own.profile = profile?.name
        own.superior = Self.strings(superior)
        own.issuer = Self.strings(issuer)
        own.symbol = PlainText.text(symbol)?.string
        own.place = PlainText.text(place)?.string
        own.authority = Self.strings(signature.authority)
        own.office = Self.strings(signature.office)
        own.signer = PlainText.text(signature.name)?.string
        own.recipients = Self.strings(recipients)
        return own
    }

    private static func strings(_ texts: [String]) -> [String] { PlainText.lines(texts).map(\.string) }
}

extension PlanBody.Rank {
    fileprivate var own: PlanModel.PlanBody.Rank {
        switch self {
        case .superior: .superior
        case .equal: .equal
        case .subordinate: .subordinate
        }
    }
}
