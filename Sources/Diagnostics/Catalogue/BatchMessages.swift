/// 97x and 98x: batches; 88x and 89x: the data of a batch and its job.
extension Message {
    package static let placeholderNotHere = Message(
        "VB880", .error, vi: "{{{name}}} đứng ở chỗ ghi tên tệp: giá trị trong bảng dữ liệu không bao giờ là tên tệp",
        en: "{{{name}}} stands where a file is named: a value of the data is never a path",
        viHint: "ghi hẳn tên tệp, hoặc làm mỗi tệp một công việc riêng",
        enHint: "name the file itself, or make one job for each file")
    package static let placeholderUnknown = Message(
        "VB881", .error, vi: "bảng dữ liệu không có cột «{name}»", en: "the data has no column «{name}»",
        viHint: "các cột: {columns}", enHint: "columns: {columns}")
    package static let placeholderMistyped = Message(
        "VB882", .error, vi: "bảng dữ liệu không có cột «{name}»; có phải «{near}» không?",
        en: "the data has no column «{name}»; is «{near}» meant?")

    static let batches: [Message] = [
        .placeholderNotHere, .placeholderUnknown, .placeholderMistyped,
    ]
}
