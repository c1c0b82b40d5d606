extension Message {
    package static let faceNotEmbeddable = Message(
        "VB610", .error, realm: .surroundings,
        vi: "không nhúng được phông chữ {file} vào PDF",
        en: "the typeface {file} cannot be embedded in a PDF",
        viHint: "tệp phông hỏng hoặc thuộc dạng không dùng được; cài lại phông chữ",
        enHint: "the file is damaged or of a kind that cannot be used; install the typeface again")

    package static let documentNotWritten = Message(
        "VB611", .error, realm: .surroundings,
        vi: "không ghi được tệp PDF: {reason}",
        en: "the PDF could not be written: {reason}")

    package static let mergedPDFForeign = Message(
        "VB612", .error,
        vi: "không phải PDF do vanban làm, không ghép được",
        en: "this PDF was not made by vanban and cannot be put together with others",
        viHint: "làm lại văn bản bằng vanban rồi ghép; tệp đã ký số hoặc đã sửa bằng chương trình khác thì in riêng",
        enHint: "make the paper again with vanban; print files that were signed or edited elsewhere by themselves")

    package static let mergedPDFDamaged = Message(
        "VB613", .error,
        vi: "tệp PDF bị hỏng hoặc bị cắt cụt, không ghép được",
        en: "the PDF is damaged or cut off and cannot be put together with others",
        viHint: "làm lại văn bản bằng vanban", enHint: "make the paper again with vanban")

    package static let mergedPDFEncrypted = Message(
        "VB614", .error,
        vi: "tệp PDF có mật khẩu, không ghép được",
        en: "the PDF is protected by a password and cannot be put together with others",
        viHint: "làm lại văn bản bằng vanban", enHint: "make the paper again with vanban")

    static let writing: [Message] = [
        .faceNotEmbeddable, .documentNotWritten, .mergedPDFForeign, .mergedPDFDamaged, .mergedPDFEncrypted,
    ]
}
