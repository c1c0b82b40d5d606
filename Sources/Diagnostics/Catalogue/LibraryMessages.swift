/// 660–669: what the library alone has to say, about values and sources that programs hand over.
extension Message {
    package static let fileNamed = Message(
        "VB660", .error,
        vi: "nguồn này không được nêu tên tệp: “{file}”", en: "this source may not name files: “{file}”",
        viHint: "cho nguồn một thư mục (`folder`) nếu tin nguồn ấy; tệp được đọc từ thư mục đó",
        enHint: "give the source a `folder` if it is to be trusted; files are read from there")
    package static let numeralsExhausted = Message(
        "VB661", .error,
        vi: "quá nhiều mục cùng cấp: cách đánh số này chỉ đến {last}",
        en: "too many items of one level: this numbering ends at {last}",
        viHint: "dùng cấp khác, hoặc chia thành nhiều mục", enHint: "use another level, or divide the items")

    static let library: [Message] = [.fileNamed, .numeralsExhausted]
}
