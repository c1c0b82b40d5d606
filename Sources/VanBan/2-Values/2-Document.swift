/// An official document as a value: what its text says, before a profile decides how it looks.
///
/// Every string is plain text of the author, printed as it is: `**`, `{…}`, `{{x}}`, a line that opens with `1.` or `#`
/// mean nothing, no value names a file, and line breaks and control characters become blanks.
///
/// ```swift
/// var paper = Document(kind: "công văn")
/// paper.issuer = ["SỞ NỘI VỤ"]
/// paper.subject = ["góp ý dự thảo quy chế"]
/// paper.body = [.paragraph("Sở Nội vụ gửi dự thảo quy chế, đề nghị các đơn vị góp ý.")]
/// ```
public struct Document: Sendable, Hashable {
    /// Whose rules a paper follows (thể thức). More may come.
    public struct Profile: Sendable, Hashable {
        /// `hd05`, `hd36`, `nd30`: as sources and commands write it.
        public let name: String

        /// Party documents from 27/5/2026 on (HD 05-HD/VPTW).
        public static let hd05 = Profile(name: "hd05")
        /// Party documents up to 26/5/2026 (HD 36-HD/VPTW).
        public static let hd36 = Profile(name: "hd36")
        /// State documents (Nghị định 30/2020/NĐ-CP).
        public static let nd30 = Profile(name: "nd30")
    }

    /// Tên loại, as the regulations call it: `kế hoạch`, `công văn`; case and, where that leaves one, marks do not matter.
    /// A kind that no regulation knows is an error.
    public var kind: String
    /// Thể thức; nil leaves the choice to issuer and date.
    public var profile: Profile?
    /// Cơ quan cấp trên, a line each as broken by hand; one entry is broken by its sense.
    public var superior: [String] = []
    /// Cơ quan ban hành, as above; empty leaves a gap and is warned of.
    public var issuer: [String] = []
    /// Số alone: `15`; nil leaves the gap for the văn thư's hand.
    public var number: String?
    /// Ký hiệu, what follows the number: `KH/TU`; nil is built from kind and issuer.
    public var symbol: String?
    /// Địa danh.
    public var place: String?
    /// Ngày ban hành; the clock is never read.
    public var date = IssueDate.blank
    /// Trích yếu: one entry, which is broken by its sense, or the lines as broken by hand.
    public var subject: [String] = []
    /// `của`: who speaks in a Party paper, without the word (`Ban Thường vụ Tỉnh ủy`).
    public var author: String?
    /// `thẩm quyền`: who decides in a nghị quyết or quyết định of the state.
    public var enactor: String?
    /// Kính gửi.
    public var addressees: [String] = []
    /// Căn cứ, each without dash and end mark.
    public var legalBases: [String] = []
    /// Độ khẩn: `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`.
    public var urgency: String?
    /// `dự thảo`: `Dự thảo lần 2`.
    public var draftMark: String?
    /// The text, up to the plan where there is one.
    public var body: [Content] = []
    /// The plan that the paper orders, printed behind ``body`` as sections of its own.
    public var plan: Plan?
    /// What stands behind the plan.
    public var closing: [Content] = []
    /// Who signs, the first at the right.
    public var signatures: [Signature] = []
    /// Nơi nhận; the last one is the archive line (`Lưu: VT, VP`).
    public var recipients: [Recipients] = []
    /// Phụ lục, in their order.
    public var annexes: [Annex] = []
    /// The bodies that carry a plan out, for its reports (danh bạ).
    public var directory: [PlanBody] = []

    /// A document of a kind; everything else is set on it.
    public init(kind: String, profile: Profile? = nil) {
        self.kind = kind
        self.profile = profile
    }
}

/// A text that goes with a paper on pages of its own (phụ lục). Its label (`Phụ lục I`) is given by its place.
public struct Annex: Sendable, Hashable {
    /// Its title, broken by its sense.
    public var title: String
    /// Its text.
    public var body: [Content]
    /// Whether its sheets lie on their long side.
    public var isLandscape: Bool

    /// An annex with its text.
    public init(title: String, body: [Content], isLandscape: Bool = false) {
        self.title = title
        self.body = body
        self.isLandscape = isLandscape
    }
}
