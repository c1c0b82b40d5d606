import Publishing
import Reporting

/// What is to be made of a plan's progress.
public struct ReportRequest: Sendable, Hashable {
    /// What can be made.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Báo cáo tổng hợp, one.
        case consolidated
        /// Phiếu theo dõi, one for each body.
        case sheets
        /// Công văn đôn đốc; nothing where nobody owes anything.
        case reminders
        /// Bảng phân công, an annex of the plan.
        case assignments
        /// Kế hoạch cấp dưới, a draft for each body.
        case cascade
    }

    /// The period that is reported on.
    public var period: Period
    /// Whether everything since the plan was issued counts, up to the period's end.
    public var isSinceStart = false
    /// Which papers, in this order.
    public var kinds: [Kind]
    /// The papers' own date; nil leaves it for the hand. The clock is never read.
    public var date: Day?
    /// Whether they are marked as drafts.
    public var isDraft = false
    /// Whether they print what they were computed from in small letters on the last page.
    public var printsLineage = false
    /// Whether each body gets a reminder of its own.
    public var onePerBody = false

    /// A request for a period.
    public init(_ period: Period, kinds: [Kind] = [.consolidated], date: Day? = nil) {
        self.period = period
        self.kinds = kinds
        self.date = date
    }

    var own: Publishing.ReportRequest {
        let span = ReportSpan(period.own, isSinceStart: isSinceStart)
        var own = Publishing.ReportRequest(span: span, kinds: kinds.map(\.own), date: date?.own)
        own.isDraft = isDraft
        own.printsLineage = printsLineage
        own.onePerBody = onePerBody
        return own
    }
}

extension ReportRequest.Kind {
    private static let pairs: [(own: ReportKind, told: ReportRequest.Kind)] = [
        (.consolidated, .consolidated), (.sheets, .sheets), (.reminders, .reminders), (.assignments, .assignments),
        (.cascade, .cascade),
    ]

    fileprivate var own: ReportKind { Self.pairs.first { $0.told == self }!.own }

    init(_ kind: ReportKind) { self = Self.pairs.first { $0.own == kind }!.told }
}

/// The papers of a period.
public struct Reports: Sendable, Hashable {
    /// One of them.
    public struct Paper: Sendable, Hashable {
        /// What it is.
        public var kind: ReportRequest.Kind
        /// A name for its files, without folder and extension: `bao-cao-2026-Q3`.
        public var name: String
        /// Its source in our format, to be edited by hand and rendered again.
        public var source: String
        /// The finished paper.
        public var paper: VanBan.Paper
    }

    /// In the order of the kinds asked for, then of the directory and the plan.
    public var papers: [Paper]
    /// Warnings and notes about the plan and its progress.
    public var diagnostics: [Diagnostic]
}
