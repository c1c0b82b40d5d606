/// 160–169: annexes and attached texts.
extension Message {
    package static let unknownAnnexOption = Message(
        "VB160", .error,
        vi: "phụ lục không có tuỳ chọn “{option}”", en: "an annex has no option “{option}”",
        viHint: "các tuỳ chọn: `khổ: ngang`, `kèm theo`", enHint: "options: `khổ: ngang`, `kèm theo`")

    package static let annexNumber = Message(
        "VB161", .warning, vi: "phụ lục này ghi “{label}”, theo thứ tự phải là “{expected}”",
        en: "this annex is called “{label}”; in order it is “{expected}”",
        viHint: "văn bản của Đảng đánh số 1, 2, 3; văn bản hành chính nhà nước đánh số I, II, III",
        enHint: "Party papers number 1, 2, 3; state papers I, II, III")

    package static let annexUnmentioned = Message(
        "VB162", .warning, vi: "nội dung văn bản không nhắc đến “{label}”",
        en: "the text does not refer to “{label}”",
        viHint: "thêm lời dẫn, ví dụ “(chi tiết tại {label} kèm theo)”",
        enHint: "refer to it in the text, for example “(chi tiết tại {label} kèm theo)”")

    package static let annexMissing = Message(
        "VB163", .warning, vi: "văn bản nhắc đến “{label}” nhưng không có phụ lục ấy",
        en: "the text refers to “{label}”, which does not exist",
        viHint: "thêm dòng “{label}” mở phụ lục ở cuối tệp, hoặc sửa lời dẫn",
        enHint: "open it with a line “{label}” behind the text, or correct the reference")

    package static let annexFileWithoutLine = Message(
        "VB164", .error, vi: "tệp phụ lục phải mở đầu bằng dòng `Phụ lục`, `Phụ lục I` hoặc `Phụ lục 1`",
        en: "a file of annexes opens with a line `Phụ lục`, `Phụ lục I` or `Phụ lục 1`",
        viHint: "thêm dòng ấy lên đầu, tên phụ lục ở đoạn kế tiếp",
        enHint: "put that line first; the annex’s title is the next paragraph")

    package static let annexEmpty = Message(
        "VB165", .warning, vi: "“{label}” không có nội dung", en: "“{label}” has no text",
        viHint: "đoạn ngay sau dòng này là tên phụ lục, nội dung viết từ đoạn kế tiếp",
        enHint: "the paragraph behind this line is the annex’s title, its text follows in the next one")

    package static let annexFrontMatter = Message(
        "VB166", .warning, vi: "phần khai báo của tệp phụ lục không có tác dụng",
        en: "front matter in a file of annexes has no effect",
        viHint: "ghi các khoá ở văn bản chính", enHint: "write its keys in the paper itself")

    static let annexes: [Message] = [
        annexEmpty, annexFrontMatter,
        annexFileWithoutLine, unknownAnnexOption, annexNumber, annexUnmentioned, annexMissing,
    ]
}
