/// 709–739: forms beside the paper, and the set that goes to the signer.
extension Message {
    package static let formValueTooLong = Message(
        "VB709", .error,
        vi: "{form}, “{name}”: “{value}” cần {lines} dòng, chỗ dành sẵn chỉ đủ {room} dòng",
        en: "{form}, “{name}”: “{value}” takes {lines} lines, where there is room for {room}",
        viHint: "ghi tên hoặc địa chỉ ngắn hơn cho nơi nhận này trong danh bạ rồi làm lại",
        enHint: "give this addressee a shorter name or address in the directory and make the form again")
    package static let formGlyphMissing = Message(
        "VB710", .warning,
        vi: "{form}, “{name}”: phông {family} không có ký tự “{character}” ({codes})",
        en: "{form}, “{name}”: {family} has no glyph for “{character}” ({codes})",
        viHint: "thay ký tự ấy trong danh bạ hoặc trong văn bản",
        enHint: "replace the character in the directory or in the paper")
    package static let formStartBeyondSheet = Message(
        "VB711", .error, realm: .usage,
        vi: "một tờ {form} có {count} nhãn, không bắt đầu từ nhãn {start} được",
        en: "a sheet of {form} has {count} labels, so none is number {start}",
        viHint: "nhãn đánh số từ 1, từ trái sang phải, từ trên xuống",
        enHint: "labels count from 1, from left to right, from top to bottom")
    package static let formNothingToPrint = Message(
        "VB712", .warning,
        vi: "{form}: không có nơi nhận nào để in", en: "{form}: there is no addressee to print for",
        viHint: "xem danh sách nơi nhận bằng `vanban recipients`", enHint: "see the list with `vanban recipients`")
    package static let formUnverified = Message(
        "VB713", .note, vi: "{form}: {reason}", en: "{form}: {reason}")

    package static let signingNumberBlank = Message(
        "VB720", .note, vi: "bản trình ký để trống số (tệp nguồn ghi {number})",
        en: "the signing original leaves the number blank (the source says {number})")
    package static let signingDayBlank = Message(
        "VB721", .note, vi: "bản trình ký để trống ngày (tệp nguồn ghi {day})",
        en: "the signing original leaves the day blank (the source says {day})")
    package static let signingSetFails = Message(
        "VB722", .warning, vi: "phiếu kiểm tra thể thức có {count} yêu cầu không đạt",
        en: "demands that the slip shows as failing: {count}",
        viHint: "xem phiếu, hoặc chạy `vanban certify`, rồi sửa trước khi trình",
        enHint: "read the slip, or run `vanban certify`, and correct the paper before it is signed")

    static let forms: [Message] = [
        .formValueTooLong, .formGlyphMissing, .formStartBeyondSheet, .formNothingToPrint, .formUnverified,
        .signingNumberBlank, .signingDayBlank, .signingSetFails,
    ]
}
