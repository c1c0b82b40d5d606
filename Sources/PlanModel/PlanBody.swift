/// A body or person that receives papers, carries a plan out, follows it up, or is reported to: a row of the `danh bạ`.
package struct PlanBody: Sendable, Equatable {
    /// How papers reach it (NĐ 30 Điều 18: on paper, electronically, or both).
    package enum Channel: String, Sendable, CaseIterable {
        case paper = "giấy"
        case electronic = "điện tử"
        case both = "cả hai"

        package var isOnPaper: Bool { self != .electronic }
        package var isElectronic: Bool { self != .paper }
    }

    /// Where it stands towards the body that issues the plan.
    package enum Rank: String, Sendable, CaseIterable {
        case superior = "cấp trên"
        case equal = "ngang cấp"
        case subordinate = "cấp dưới"
    }

    /// As plans and reports name it inside a sentence: `Ban Tổ chức Tỉnh ủy`.
    package var name: String
    /// Other names that plans use for it.
    package var aliases: [String] = []
    /// The groups to which it belongs, as plans name them: `Các huyện, thị, thành ủy`.
    package var groups: [String] = []
    package var rank = Rank.subordinate
    /// A member of a committee, say; not a body.
    package var isPerson = false

    // How papers reach it.
    package var address: String?
    package var channel = Channel.paper
    /// How many copies of a paper it usually gets.
    package var copies = 1
    /// `mã định danh`, by which electronic papers find it.
    package var identifier: String?
    /// The first and the last day on which it exists, or is in its groups.
    package var start: Day?
    package var end: Day?

    // What its own papers say at their head and foot; each as in a source's front matter, blank where unknown.
    package var profile: String?
    package var superior: [String] = []
    package var issuer: [String] = []
    /// What follows the number on its papers, `CV/BTGTU`; built from kind and issuer where blank.
    package var symbol: String?
    package var place: String?
    package var authority: [String] = []
    package var office: [String] = []
    package var signer: String?
    package var recipients: [String] = []

    package init(name: String) { self.name = name }

    /// Whether both exist on some day.
    package func overlaps(_ other: PlanBody) -> Bool {
        let start = [start, other.start].compactMap(\.self).max()
        let end = [end, other.end].compactMap(\.self).min()
        guard let start, let end else { return true }
        return start <= end
    }

    /// Whether it exists on a day; on an unknown day everything does.
    package func exists(on day: Day?) -> Bool {
        guard let day else { return true }
        return (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
    }
}
