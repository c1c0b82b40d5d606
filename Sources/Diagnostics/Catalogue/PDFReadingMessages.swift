/// 615–619: PDFs that other programs made.
extension Message {
    package static let pdfLibraryMissing = Message(
        "VB615", .error, realm: .surroundings,
        vi: "máy không có thư viện {library} để đọc tệp PDF",
        en: "the library {library}, which reads PDF files, is not installed",
        viHint: "cài thư viện: apt install {package}", enHint: "install it: apt install {package}")
    package static let pdfNone = Message(
        "VB616", .error, vi: "đây không phải tệp PDF", en: "this is not a PDF file",
        viHint: "xuất hoặc quét lại thành PDF rồi dùng tệp ấy", enHint: "export or scan it as a PDF and use that")
    package static let pdfDamaged = Message(
        "VB617", .error, vi: "tệp PDF bị hỏng hoặc bị cắt cụt, không đọc được ({reason})",
        en: "the PDF is damaged or cut off and cannot be read ({reason})",
        viHint: "quét lại, tải lại hoặc xin lại tệp từ nơi gửi",
        enHint: "scan it again, or get it again from its sender")
    package static let pdfRepaired = Message(
        "VB618", .warning, vi: "tệp PDF có {count} chỗ hỏng, vẫn đọc được ({reason})",
        en: "the PDF is damaged in {count} places but could be read ({reason})",
        viHint: "xem kỹ từng trang trước khi in hoặc phát hành",
        enHint: "look at every page before printing or issuing it")
    package static let pdfLocked = Message(
        "VB619", .error, vi: "tệp PDF có mật khẩu, không mở được", en: "the PDF opens only with a password",
        viHint: "xin nơi gửi tệp không đặt mật khẩu", enHint: "ask its sender for one without a password")

    static let pdfReading: [Message] = [.pdfLibraryMissing, .pdfNone, .pdfDamaged, .pdfRepaired, .pdfLocked]
}
