import PageModel

extension Role {
    /// What users call the component, as the regulations do.
    package var name: Phrase {
        Role.headNames[self] ?? Role.bodyNames[self] ?? Role.otherNames[self] ?? Phrase(rawValue)
    }

    private static let headNames: [Role: Phrase] = [
        .nationalTitle: Phrase("Quốc hiệu", "national title"), .motto: Phrase("Tiêu ngữ", "motto"),
        .mottoRule: Phrase("nét dưới Tiêu ngữ", "line under the motto"),
        .partyTitle: Phrase("Tiêu đề", "Party title"),
        .partyTitleRule: Phrase("nét dưới Tiêu đề", "line under the Party title"),
        .superior: Phrase("cơ quan cấp trên", "superior"), .issuer: Phrase("cơ quan ban hành", "issuer"),
        .issuerRule: Phrase("nét dưới cơ quan ban hành", "line under the issuer"),
        .issuerStar: Phrase("dấu sao", "star"), .number: Phrase("số và ký hiệu", "number and symbol"),
        .placeDate: Phrase("địa danh, ngày", "place and date"), .kind: Phrase("tên loại", "kind"),
        .authorLine: Phrase("dòng tác giả", "author line"), .subject: Phrase("trích yếu", "subject"),
        .subjectRule: Phrase("nét dưới trích yếu", "line under the subject"),
        .subjectHyphens: Phrase("gạch dưới trích yếu", "hyphens under the subject"),
        .dispatchSubject: Phrase("trích yếu công văn", "subject of the dispatch"),
        .addressLabel: Phrase("chữ kính gửi", "address label"), .addressee: Phrase("nơi kính gửi", "addressee"),
        .draftMark: Phrase("chỉ dẫn dự thảo", "draft mark"), .urgency: Phrase("độ khẩn", "urgency"),
        .urgencyBox: Phrase("khung độ khẩn", "frame of urgency"), .secrecy: Phrase("độ mật", "secrecy"),
        .secrecyBox: Phrase("khung độ mật", "frame of secrecy"), .scope: Phrase("phạm vi lưu hành", "circulation"),
        .scopeBox: Phrase("khung phạm vi lưu hành", "frame of circulation"),
    ]

    private static let bodyNames: [Role: Phrase] = [
        .enactor: Phrase("thẩm quyền ban hành", "enacting authority"),
        .operative: Phrase("lời quyết định", "operative words"),
        .legalBasis: Phrase("căn cứ", "legal basis"), .body: Phrase("nội dung", "body"),
        .heading: Phrase("đề mục", "heading"), .partLabel: Phrase("phần, chương", "part, chapter"),
        .partTitle: Phrase("tên phần, chương", "title of part, chapter"), .sectionLabel: Phrase("mục", "section"),
        .sectionTitle: Phrase("tên mục", "title of section"), .article: Phrase("điều", "article"),
        .authority: Phrase("quyền hạn", "authority line"), .office: Phrase("chức vụ", "office"),
        .signerName: Phrase("họ tên người ký", "signer's name"),
        .signatureImage: Phrase("chữ ký", "signature"), .sealImage: Phrase("dấu", "seal"),
        .certification: Phrase("xác nhận", "certification"),
        .signatureInfo: Phrase("thông tin ký số", "signature information"),
        .recipientsLabel: Phrase("chữ nơi nhận", "recipients label"),
        .recipientsRule: Phrase("nét dưới nơi nhận", "line under the recipients label"),
        .recipient: Phrase("nơi nhận", "recipient"), .recipientBrace: Phrase("ngoặc nơi nhận", "brace"),
        .recipientPurpose: Phrase("mục đích gửi", "purpose"), .drafter: Phrase("người soạn, số bản", "drafter, copies"),
        .contact: Phrase("thông tin liên hệ", "contact"),
        .lineage: Phrase("nguồn số liệu", "source of the data"),
        .contactRule: Phrase("nét trên liên hệ", "line above the contact"),
        .pageNumber: Phrase("số trang", "page number"),
    ]

    private static let otherNames: [Role: Phrase] = [
        .annexLabel: Phrase("phụ lục", "annex"), .annexTitle: Phrase("tên phụ lục", "annex title"),
        .annexReference: Phrase("dòng kèm theo", "annex reference"),
        .annexRule: Phrase("nét dưới phụ lục", "line under the annex title"),
        .annexHyphens: Phrase("gạch dưới phụ lục", "hyphens under the annex title"),
        .tableCaption: Phrase("tên bảng", "table caption"), .tableHeader: Phrase("đầu bảng", "table header"),
        .tableCell: Phrase("bảng", "table"), .tableTotal: Phrase("dòng cộng", "total"),
        .tableRule: Phrase("nét bảng", "table line"), .figure: Phrase("hình", "figure"),
        .figureCaption: Phrase("tên hình", "figure caption"), .chartText: Phrase("chữ trong biểu đồ", "chart text"),
        .copyRule: Phrase("nét trên bản sao", "line above the copy"),
        .copyLabel: Phrase("hình thức sao", "form of copy"),
        .copySuperior: Phrase("cấp trên cơ quan sao", "copier's superior"),
        .copyIssuer: Phrase("cơ quan sao", "copying body"),
        .copyIssuerRule: Phrase("nét dưới cơ quan sao", "line under the copier"),
        .copyNumber: Phrase("số bản sao", "number of the copy"),
        .copyPlaceDate: Phrase("địa danh, ngày sao", "place and date of the copy"),
        .copyAuthority: Phrase("quyền hạn người sao", "copier's authority"),
        .copyOffice: Phrase("chức vụ người sao", "copier's office"),
        .copySignerName: Phrase("họ tên người sao", "copier's name"),
        .copyRecipientsLabel: Phrase("chữ nơi nhận bản sao", "recipients label of the copy"),
        .copyRecipient: Phrase("nơi nhận bản sao", "recipient of the copy"),
        .copyStampBox: Phrase("dấu bản sao", "copy stamp"),
        .copyStampTitle: Phrase("chữ trong dấu bản sao", "title of the stamp"),
        .copyStampLine: Phrase("dòng trong dấu bản sao", "line of the stamp"),
        .formText: Phrase("chữ trong biểu mẫu", "text of a form"),
        .formRule: Phrase("nét trong biểu mẫu", "line of a form"),
        .formBox: Phrase("khung trong biểu mẫu", "frame of a form"),
        .lineNumber: Phrase("số dòng", "line number"),
    ]
}
