/// Who signs a paper.
public struct Signature: Sendable, Hashable {
    /// Quyền hạn, a line each: `T/M BAN THƯỜNG VỤ`, or `TM. ỦY BAN NHÂN DÂN` and `KT. CHỦ TỊCH`.
    public var authority: [String]
    /// Chức vụ, a line each: `PHÓ BÍ THƯ`.
    public var office: [String]
    /// Họ tên; nil leaves the room blank.
    public var name: String?

    /// A signer.
    public init(authority: [String] = [], office: [String] = [], name: String? = nil) {
        self.authority = authority
        self.office = office
        self.name = name
    }
}

/// An entry of nơi nhận: one recipient, or several with the purpose that a brace gives them. A string literal is one.
public struct Recipients: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A line each, without dash and end mark.
    public var names: [String]
    /// `để báo cáo`, without its brackets; nil for no brace.
    public var purpose: String?

    /// Several that share a purpose.
    public init(_ names: [String], purpose: String? = nil) {
        self.names = names
        self.purpose = purpose
    }

    /// One recipient, or the archive line.
    public init(stringLiteral name: String) { self.init([name]) }
}

/// A body that carries a plan out: a row of the danh bạ. What its own papers say is used where it writes them.
public struct PlanBody: Sendable, Hashable {
    /// Where it stands towards the body that issues the plan.
    public enum Rank: Sendable, Hashable, CaseIterable {
        /// Cấp trên: is reported to.
        case superior
        /// Ngang cấp.
        case equal
        /// Cấp dưới.
        case subordinate
    }

    /// As plans and reports name it inside a sentence: `Ban Tổ chức Tỉnh ủy`.
    public var name: String
    /// Other names that plans use for it.
    public var aliases: [String] = []
    /// The groups to which it belongs, as plans name them: `Các huyện, thị, thành ủy`.
    public var groups: [String] = []
    /// Where it stands.
    public var rank = Rank.subordinate
    /// Thể thức of its own papers; nil leaves the choice to its name and their date.
    public var profile: Document.Profile?
    /// Cơ quan cấp trên on its papers.
    public var superior: [String] = []
    /// Its name at the head of its papers.
    public var issuer: [String] = []
    /// Ký hiệu of its papers.
    public var symbol: String?
    /// Địa danh of its papers.
    public var place: String?
    /// Who signs its papers.
    public var signature = Signature()
    /// Nơi nhận of its papers, a line each.
    public var recipients: [String] = []

    /// A body of a name.
    public init(_ name: String) { self.name = name }
}
