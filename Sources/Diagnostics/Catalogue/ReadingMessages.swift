/// 1xx: reading a source.
extension Message {
    package static let notUTF8 = Message(
        "VB101", .error,
        vi: "tệp không phải là văn bản UTF-8: byte thứ {offset} không đọc được",
        en: "the file is not UTF-8 text: byte {offset} cannot be read",
        viHint: "mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8",
        enHint: "open the file in an editor and save it as UTF-8")

    static let reading: [Message] = [.notUTF8]
}
