/// A body that carries a plan out, follows it up, or is reported to: a row of the `danh bạ`.
package struct PlanBody: Sendable, Equatable {
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
}
