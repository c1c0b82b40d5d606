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

    static let writing: [Message] = [.faceNotEmbeddable, .documentNotWritten]
}
