/// 1xx: reading a source.
extension Message {
    package static let notUTF8 = Message(
        "VB101", .error,
        vi: "tệp không phải là văn bản UTF-8: byte thứ {offset} không đọc được",
        en: "the file is not UTF-8 text: byte {offset} cannot be read",
        viHint: "mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8",
        enHint: "open the file in an editor and save it as UTF-8")

    static let reading: [Message] = [notUTF8] + frontMatter + bodyText
}

// MARK: - Front matter

extension Message {
    package static let frontMatterMissing = Message(
        "VB102", .error,
        vi: "tệp không mở đầu bằng phần khai báo giữa hai dòng `---`",
        en: "the file does not open with front matter between two `---` lines",
        viHint: "thêm `---`, các khoá như `loại: kế hoạch`, rồi `---`; văn bản dán nguyên thì dùng `vanban import`",
        enHint: "add `---`, keys such as `loại: kế hoạch`, and `---`; for pasted text run `vanban import` first")

    package static let frontMatterUnclosed = Message(
        "VB103", .error,
        vi: "phần khai báo mở ở đây chưa có dòng `---` kết thúc",
        en: "the front matter that opens here has no closing `---` line",
        viHint: "thêm một dòng chỉ có `---` ngay trước nội dung văn bản",
        enHint: "add a line that holds only `---` before the text of the document")

    package static let mistypedKey = Message(
        "VB104", .error,
        vi: "không có khoá `{key}`", en: "there is no key `{key}`",
        viHint: "có phải là `{near}`?", enHint: "did you mean `{near}`?")

    package static let unknownKey = Message(
        "VB105", .error,
        vi: "không có khoá `{key}`", en: "there is no key `{key}`",
        viHint: "các khoá dùng được ở đây: {known}", enHint: "keys that may stand here: {known}")

    package static let duplicateKey = Message(
        "VB106", .error,
        vi: "khoá `{key}` đã có ở dòng {line}", en: "the key `{key}` already stands on line {line}",
        viHint: "giữ lại một dòng, xoá dòng kia", enHint: "keep one of the two")

    package static let lineOutsideValues = Message(
        "VB107", .error,
        vi: "dòng này không thuộc khoá nào: giá trị chỉ kéo dài đến hết dòng của nó",
        en: "this line belongs to no key: a value ends with its line",
        viHint: "nối vào dòng trên; muốn tự ngắt dòng thì viết thành danh sách, mỗi dòng một mục `- …`",
        enHint: "join it to the line above; to break lines by hand write a list with one `- …` a line")

    package static let itemWithoutKey = Message(
        "VB108", .error,
        vi: "mục danh sách này không thuộc khoá nào", en: "this list item belongs to no key",
        viHint: "khoá đứng trên danh sách phải để trống sau dấu hai chấm, ví dụ `nơi nhận:`",
        enHint: "the key above a list has nothing behind its colon, for example `nơi nhận:`")

    package static let unclosedQuote = Message(
        "VB109", .error,
        vi: "dấu {open} mở ở đây chưa được đóng", en: "the quote {open} that opens here is not closed",
        viHint: "thêm dấu {open} ở cuối giá trị; dấu ngoặc kép của chính câu văn thì dùng “ ”",
        enHint: "add {open} at the end of the value; for quotes that belong to the text use “ ”")

    package static let unclosedBracket = Message(
        "VB110", .error,
        vi: "dấu {open} mở ở đây chưa được đóng", en: "the bracket {open} that opens here is not closed",
        viHint: "thêm dấu {close}, hoặc đặt cả giá trị trong ngoặc kép nếu {open} là chữ của câu văn",
        enHint: "add {close}, or put the whole value in quotes if {open} belongs to the text")

    package static let textBehindValue = Message(
        "VB111", .error,
        vi: "sau dấu đóng vẫn còn chữ", en: "there is text behind the closing mark",
        viHint: "đặt cả giá trị trong ngoặc kép, hoặc dùng “ ” cho dấu ngoặc kép của câu văn",
        enHint: "put the whole value in quotes, or use “ ” for quotes that belong to the text")

    package static let badEscape = Message(
        "VB112", .error,
        vi: "không hiểu dấu `\\` này trong ngoặc kép", en: "this `\\` inside quotes means nothing",
        viHint: "viết `\\\\` cho một dấu gạch chéo ngược, `\\\"` cho một dấu ngoặc kép",
        enHint: "write `\\\\` for a backslash and `\\\"` for a quote")

    package static let commaMissing = Message(
        "VB113", .error,
        vi: "chỗ này cần dấu phẩy hoặc dấu {close}", en: "a comma or {close} is needed here",
        viHint: "tên có dấu ngoặc hay dấu phẩy thì đặt trong ngoặc kép",
        enHint: "put a name that holds brackets or commas in quotes")

    package static let keyWithoutColon = Message(
        "VB114", .error,
        vi: "trong dấu { } mỗi phần phải có dạng `khoá: giá trị`", en: "inside { } every part is `key: value`",
        viHint: "ví dụ {chức vụ: PHÓ BÍ THƯ, họ tên: Nguyễn Văn A}",
        enHint: "for example {chức vụ: PHÓ BÍ THƯ, họ tên: Nguyễn Văn A}")

    package static let valueMissing = Message(
        "VB115", .error,
        vi: "chỗ này thiếu một giá trị", en: "a value is missing here",
        viHint: "xoá dấu phẩy thừa hoặc viết giá trị vào", enHint: "delete the extra comma or write the value")

    package static let nestedTooDeep = Message(
        "VB116", .error,
        vi: "các dấu ngoặc lồng nhau quá sâu", en: "the brackets are nested too deep",
        viHint: "đặt cả giá trị trong ngoặc kép nếu đó là chữ của câu văn",
        enHint: "put the whole value in quotes if the brackets belong to the text")

    private static let frontMatter = [
        frontMatterMissing, frontMatterUnclosed, mistypedKey, unknownKey, duplicateKey, lineOutsideValues,
        itemWithoutKey, unclosedQuote, unclosedBracket, textBehindValue, badEscape, commaMissing, keyWithoutColon,
        valueMissing, nestedTooDeep,
    ]
}

// MARK: - Body

extension Message {
    package static let emptyBody = Message(
        "VB121", .error,
        vi: "văn bản không có nội dung", en: "the document has no text",
        viHint: "viết nội dung dưới dòng `---` thứ hai", enHint: "write the text below the second `---` line")

    package static let mistypedAttribute = Message(
        "VB131", .error,
        vi: "khối thuộc tính không có khoá `{key}`", en: "an attribute block has no key `{key}`",
        viHint: "có phải là `{near}`? Nếu đây là chữ của câu văn thì viết `\\{`",
        enHint: "did you mean `{near}`? If this is text, write `\\{`")

    package static let unknownAttribute = Message(
        "VB132", .error,
        vi: "khối thuộc tính không có khoá `{key}`", en: "an attribute block has no key `{key}`",
        viHint: "các khoá dùng được: {known}; giữa các giá trị là dấu phẩy, giữa các khoá là dấu chấm phẩy",
        enHint: "keys: {known}; commas stand between values, semicolons between keys")

    package static let duplicateAttribute = Message(
        "VB133", .error,
        vi: "khoá `{key}` đứng hai lần trong khối thuộc tính",
        en: "the key `{key}` stands twice in this attribute block",
        viHint: "giữ lại một, các giá trị cách nhau bằng dấu phẩy", enHint: "keep one, with commas between its values")

    package static let unknownNature = Message(
        "VB134", .error,
        vi: "không có loại việc `{value}`", en: "there is no nature of task `{value}`",
        viHint: "chọn một trong: một lần, định kỳ, thường xuyên",
        enHint: "one of: một lần, định kỳ, thường xuyên")

    package static let attributesWithoutText = Message(
        "VB135", .error,
        vi: "khối thuộc tính này không đứng sau đoạn nào", en: "this attribute block stands behind no paragraph",
        viHint: "đặt nó ở cuối đoạn, đề mục hay câu dẫn mà nó nói đến",
        enHint: "put it at the end of the paragraph, heading or lead-in that it speaks of")

    private static let bodyText = [
        emptyBody, mistypedAttribute, unknownAttribute, duplicateAttribute,
        unknownNature, attributesWithoutText,
    ]
}
