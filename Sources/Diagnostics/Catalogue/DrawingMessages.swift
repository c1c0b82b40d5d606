/// 5xx: faces and drawing.
extension Message {
    package static let substituteTypeface = Message(
        "VB501", .note, realm: .surroundings,
        vi: "máy không có phông chữ Times New Roman; dùng {family} {version}, các chữ rộng như nhau",
        en: "Times New Roman is not installed; {family} {version} is used, whose letters are as wide")

    package static let typefaceTooOld = Message(
        "VB502", .warning, realm: .surroundings,
        vi: "không dùng {family} {version} trong {folder}: cần bản {needed} trở lên",
        en: "{family} {version} in {folder} is not used: version {needed} or later is needed",
        viHint: "cài gói phông chữ mới: apt install fonts-liberation2",
        enHint: "install the newer package: apt install fonts-liberation2")

    package static let typefaceLacksStyles = Message(
        "VB503", .warning, realm: .surroundings,
        vi: "không dùng {family} trong {folder}: thiếu kiểu {styles}",
        en: "{family} in {folder} is not used: it lacks {styles}",
        viHint: "cài đủ bốn tệp phông: thường, đậm, nghiêng, đậm nghiêng",
        enHint: "install all four files: regular, bold, italic, bold italic")

    package static let typefaceLacksLetters = Message(
        "VB504", .warning, realm: .surroundings,
        vi: "không dùng {family} trong {folder}: thiếu {count} chữ tiếng Việt, trong đó có {letters}",
        en: "{family} in {folder} is not used: Vietnamese letters that it lacks: {count}, among them {letters}")

    package static let typefaceWidthsDiffer = Message(
        "VB505", .warning, realm: .surroundings,
        vi: "không dùng {family} trong {folder}: độ rộng của {count} chữ khác Times New Roman, trong đó có {letters}",
        en:
            "{family} in {folder} is not used: letters not as wide as in Times New Roman: {count}, among them {letters}"
    )

    package static let typefaceUnreadable = Message(
        "VB506", .warning, realm: .surroundings,
        vi: "không đọc được tệp phông chữ {file}",
        en: "the font file {file} cannot be read")

    package static let noTypeface = Message(
        "VB507", .error, realm: .surroundings,
        vi: "không có phông chữ nào dùng được: cần Times New Roman, hoặc Liberation Serif bản 2 trở lên",
        en: "no usable typeface: Times New Roman is needed, or Liberation Serif 2 or later",
        viHint: "cài phông chữ: apt install fonts-liberation2",
        enHint: "install it: apt install fonts-liberation2")

    package static let timesNewRomanRequired = Message(
        "VB508", .error, realm: .surroundings,
        vi: "văn bản đặt “phông chữ: bắt buộc” nhưng máy không có Times New Roman dùng được",
        en: "the document says “phông chữ: bắt buộc”, but no usable Times New Roman is installed",
        viHint: "cài Times New Roman, hoặc bỏ dòng “phông chữ: bắt buộc” để dùng Liberation Serif",
        enHint: "install Times New Roman, or remove the line “phông chữ: bắt buộc” to use Liberation Serif")

    /// For whoever placed the text: only there the place in the source is known.
    package static let glyphMissing = Message(
        "VB509", .error,
        vi: "phông chữ {family} không có chữ “{character}” ({codes})",
        en: "the typeface {family} has no glyph for “{character}” ({codes})",
        viHint: "thay bằng chữ khác; biểu tượng và chữ viết khác phải đưa vào dưới dạng ảnh",
        enHint: "use another character; symbols and other scripts belong in an image")

    package static let drawingFailed = Message(
        "VB520", .error, realm: .surroundings,
        vi: "không vẽ được trang: {reason}",
        en: "the pages could not be drawn: {reason}")

    static let drawing: [Message] = [
        .substituteTypeface, .typefaceTooOld, .typefaceLacksStyles, .typefaceLacksLetters, .typefaceWidthsDiffer,
        .typefaceUnreadable, .noTypeface, .timesNewRomanRequired, .glyphMissing, .drawingFailed,
    ]
}
