/// 830–849: beginning a paper from a template or from an older one, and what is left of the older one.
extension Message {
    package static let newFileExists = Message(
        "VB830", .error, realm: .surroundings, vi: "đã có tệp {path}; không ghi đè",
        en: "{path} exists and is not replaced",
        viHint: "chọn tên khác bằng -o, hoặc -o - để in ra màn hình",
        enHint: "choose another name with -o, or -o - to print it")
    package static let unknownTemplate = Message(
        "VB831", .error, realm: .usage, vi: "không có mẫu cho loại “{kind}”", en: "there is no template for “{kind}”",
        viHint: "`vanban kinds` liệt kê các loại", enHint: "`vanban kinds` lists the kinds")
    package static let mistypedTemplate = Message(
        "VB832", .error, realm: .usage, vi: "không có mẫu cho loại “{kind}”", en: "there is no template for “{kind}”",
        viHint: "có phải là `vanban new {near}`?", enHint: "is `vanban new {near}` meant?")
    package static let familyNeeded = Message(
        "VB833", .error, realm: .usage, vi: "cả Đảng và Nhà nước đều có loại “{kind}”",
        en: "both Party and state have the kind “{kind}”",
        viHint: "thêm --profile hd05 hoặc --profile nd30, hoặc ghi `cơ quan` vào vanban.yaml",
        enHint: "add --profile hd05 or --profile nd30, or write `cơ quan` into vanban.yaml")
    package static let kindOfOtherFamily = Message(
        "VB834", .error, realm: .usage, vi: "loại “{kind}” chỉ có trong văn bản của {toi}",
        en: "the kind “{kind}” exists in papers of the {family} only",
        viHint: "dùng --profile {profile}", enHint: "use --profile {profile}")
    package static let templateFilled = Message(
        "VB835", .note, vi: "đã điền theo {settings}", en: "filled from {settings}")
    package static let officeOfOtherFamily = Message(
        "VB836", .warning, vi: "cơ quan trong {settings} không ban hành loại văn bản này; mẫu được để nguyên",
        en: "the office of {settings} does not issue papers of this family; the template is left as it is")
    package static let newSourceWritten = Message("VB837", .note, vi: "đã ghi {path}", en: "wrote {path}")
    package static let renewedSourceWritten = Message(
        "VB838", .note, vi: "đã ghi {path}: {count} chỗ đánh dấu [CẦN SỬA: …]",
        en: "wrote {path}; places marked [CẦN SỬA: …]: {count}",
        viHint: "sửa từng chỗ rồi bỏ dấu; xem thử trước khi sửa xong bằng `vanban render --draft`",
        enHint: "rewrite each and take its mark off; look at it before that with `vanban render --draft`")
    package static let oldFileKept = Message(
        "VB839", .warning, vi: "tệp {path} là của văn bản cũ: có còn đúng không?",
        en: "{path} is a file of the older paper: does it still hold?")

    package static let editMarkLeft = Message(
        "VB840", .error, vi: "chỗ này còn lời của văn bản cũ: “{text}”",
        en: "this is still the older paper's text: “{text}”",
        viHint: "sửa rồi bỏ [CẦN SỬA: …]; muốn xem thử bản in thì thêm --draft",
        enHint: "rewrite it and take [CẦN SỬA: …] off; to look at the pages first add --draft")
    package static let editMarksLeft = Message(
        "VB841", .error, vi: "và {count} chỗ [CẦN SỬA: …] nữa", en: "further places marked [CẦN SỬA: …]: {count}")
    package static let editMarkInDraft = Message(
        "VB842", .warning, vi: "chỗ này còn lời của văn bản cũ: “{text}”",
        en: "this is still the older paper's text: “{text}”")
    package static let editMarksInDraft = Message(
        "VB843", .warning, vi: "và {count} chỗ [CẦN SỬA: …] nữa", en: "further places marked [CẦN SỬA: …]: {count}")
    package static let templatesMissing = Message(
        "VB844", .error, realm: .surroundings, vi: "không tìm thấy các mẫu văn bản ({reason})",
        en: "the templates were not found ({reason})",
        viHint: "cài lại bằng `make install`, hoặc chỉ thư mục bằng --resources",
        enHint: "install again with `make install`, or name the folder with --resources")
    package static let modelCannotBeRenewed = Message(
        "VB845", .error, vi: "--from cần tệp nguồn của văn bản, không nhận mô hình JSON",
        en: "--from takes a paper's source text, not a model in JSON",
        viHint: "chỉ tệp nguồn (.md) mà mô hình này được làm ra từ đó",
        enHint: "name the source file (.md) that the model was made from")

    static let templates: [Message] = [
        .newFileExists, .unknownTemplate, .mistypedTemplate, .familyNeeded, .kindOfOtherFamily, .templateFilled,
        .officeOfOtherFamily, .newSourceWritten, .renewedSourceWritten, .oldFileKept, .editMarkLeft, .editMarksLeft,
        .editMarkInDraft, .editMarksInDraft, .templatesMissing, .modelCannotBeRenewed,
    ]
}
