/// Every key that a source or the office's `vanban.yaml` may hold, on whatever level.
package enum SourceKey: String, Sendable, CaseIterable {
    case profile = "thể thức"
    case kind = "loại"
    case superior = "cơ quan cấp trên"
    case issuer = "cơ quan"
    case number = "số"
    case symbol = "ký hiệu"
    case place = "địa danh"
    case date = "ngày"
    case subject = "trích yếu"
    case addressees = "kính gửi"
    case presentedTo = "kính trình"
    case legalBases = "căn cứ"
    case signatures = "ký"
    case recipients = "nơi nhận"
    case recipientsMoved = "nơi nhận phụ lục"
    case urgency = "độ khẩn"
    case secrecy = "độ mật"
    case scope = "phạm vi"
    case draftMark = "dự thảo"
    case drafter = "người soạn"
    case copies = "số bản"
    case contact = "liên hệ"
    case author = "của"
    case enactor = "thẩm quyền"
    case certification = "xác nhận"
    case copying = "bản sao"
    case annexes = "phụ lục"
    case signingTime = "thời gian ký"
    case secrecyAllowed = "dấu mật"
    case kindSymbols = "ký hiệu loại"
    case houseStyle = "trình bày"
    case face = "phông chữ"
    case fit = "vừa trang"
    case followUp = "theo dõi"
    case directory = "danh bạ"
    case daysOff = "ngày nghỉ"
    case clerical = "văn thư"
    case terms = "nhiệm kỳ"
    case lineage = "nguồn số liệu"
    case lineagePrinted = "in nguồn số liệu"

    // A signer.
    case authority = "quyền hạn"
    case office = "chức vụ"
    case fullName = "họ tên"
    case signatureImage = "ảnh chữ ký"
    case sealImage = "ảnh dấu"

    // A recipient.
    case group = "nhóm"
    case purpose = "mục đích"
    case name = "tên"
    case electronic = "điện tử"
    case address = "địa chỉ"

    // A certification, and a copy.
    case words = "lời"
    case copyForm = "hình thức"

    // How a plan is followed up, and days off.
    case cycle = "kỳ"
    case cutOff = "chốt số liệu"
    case term = "hạn gửi"
    case urger = "đôn đốc"
    case reporter = "báo cáo"
    case reportRecipient = "nơi nhận báo cáo"
    case start = "từ"
    case end = "đến"
    case madeUp = "làm bù"
    case reason = "lý do"

    // What the registry needs.
    case numbering = "đánh số"
    case spare = "dự phòng"
    case fileCopies = "bản lưu"
    case telephone = "điện thoại"
    case mail = "thư điện tử"
    case identifier = "mã định danh"
    case archiveFile = "hồ sơ"

    // The office's own measures.
    case bodySize = "cỡ chữ"
    case bodyPitch = "giãn dòng"
    case paragraphGap = "cách đoạn"
    case indent = "thụt dòng"
    case topMargin = "lề trên"
    case bottomMargin = "lề dưới"
    case leftMargin = "lề trái"
    case rightMargin = "lề phải"
}

/// The keys of one kind of record. The reader needs them to tell a record from text: in a list,
/// `key: value` is a record only when the key is one of that list's keys, so that `- Lưu: VT` is text.
package struct RecordSchema: Sendable {
    package let keys: [SourceKey]
    /// The records that may stand under a key, alone or in a list.
    let nested: [SourceKey: RecordSchema]
    private let folded: [String: SourceKey]

    init(_ keys: [SourceKey], nested: [SourceKey: RecordSchema] = [:]) {
        self.keys = keys
        self.nested = nested
        folded = Dictionary(uniqueKeysWithValues: keys.map { ($0.rawValue.folded, $0) })
    }

    /// The key that a name stands for, whatever its marks, case, spaces, `_` and `-`.
    func key(_ name: Substring) -> SourceKey? { folded[name.folded] }

    /// The key whose name is most like a mistyped one.
    func nearest(to name: Substring) -> SourceKey? {
        nearestName(to: name.folded, among: keys.map(\.rawValue.folded)).flatMap { folded[$0] }
    }

    static let signer = RecordSchema([.authority, .office, .fullName, .signatureImage, .sealImage])

    private static let groupMember = RecordSchema([.name, .copies, .electronic, .address])

    static let recipient = RecordSchema(
        [.group, .purpose, .name, .copies, .electronic, .address], nested: [.group: groupMember])

    static let certification = RecordSchema([.words, .authority, .office, .fullName, .signatureImage, .sealImage])

    static let copying = RecordSchema(
        [.copyForm, .superior, .issuer, .number, .place, .date, .signatures, .recipients],
        nested: [.signatures: signer, .recipients: recipient])

    static let houseStyle = RecordSchema([
        .bodySize, .bodyPitch, .paragraphGap, .indent, .topMargin, .bottomMargin, .leftMargin, .rightMargin,
    ])

    static let followUp = RecordSchema([.cycle, .cutOff, .term, .urger, .reporter, .reportRecipient, .start, .end])

    static let dayOff = RecordSchema([.date, .end, .madeUp, .reason])

    static let clerical = RecordSchema([
        .numbering, .spare, .fileCopies, .address, .telephone, .mail, .identifier, .archiveFile,
    ])

    static let term = RecordSchema([.name, .start, .end])

    /// A source's front matter, and the office's `vanban.yaml`.
    static let document = RecordSchema(
        [
            .profile, .kind, .superior, .issuer, .number, .symbol, .place, .date, .subject, .addressees, .presentedTo,
            .legalBases, .signatures, .recipients, .recipientsMoved, .urgency, .secrecy, .scope, .draftMark, .drafter,
            .copies, .contact, .author, .enactor, .certification, .copying, .annexes, .signingTime, .secrecyAllowed,
            .kindSymbols,
            .houseStyle, .face, .fit, .followUp, .directory, .daysOff, .clerical, .terms, .lineage, .lineagePrinted,
        ],
        nested: [
            .signatures: .signer, .recipients: .recipient, .certification: .certification, .copying: .copying,
            .houseStyle: .houseStyle, .followUp: .followUp, .daysOff: .dayOff,
            .clerical: .clerical, .terms: .term,
        ])
}
