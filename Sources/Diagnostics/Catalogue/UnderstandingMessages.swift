/// 301–349: from keys and values to an official document.
extension Message {
    static let understanding: [Message] = kinds + shapes + datesAndNumbers + people
}

// MARK: - Kinds

extension Message {
    package static let kindMissing = Message(
        "VB301", .error,
        vi: "chưa có loại văn bản", en: "the kind of document is missing",
        viHint: "thêm dòng `loại: kế hoạch`; `vanban kinds` liệt kê các loại",
        enHint: "add a line `loại: kế hoạch`; `vanban kinds` lists the kinds")

    package static let mistypedKind = Message(
        "VB302", .error,
        vi: "không có loại văn bản `{kind}`", en: "there is no kind of document `{kind}`",
        viHint: "có phải là `{near}`?", enHint: "did you mean `{near}`?")

    package static let unknownKind = Message(
        "VB303", .error,
        vi: "không có loại văn bản `{kind}`", en: "there is no kind of document `{kind}`",
        viHint: "ví dụ `kế hoạch`, `báo cáo`, `công văn`, `thông báo`, `hướng dẫn`",
        enHint: "for example `kế hoạch`, `báo cáo`, `công văn`, `thông báo`, `hướng dẫn`")

    private static let kinds = [kindMissing, mistypedKind, unknownKind]
}

// MARK: - What may stand under a key

extension Message {
    package static let textWanted = Message(
        "VB304", .error,
        vi: "khoá `{key}` nhận một dòng chữ", en: "the key `{key}` takes one line of text",
        viHint: "ví dụ `{example}`", enHint: "for example `{example}`")

    package static let linesWanted = Message(
        "VB305", .error,
        vi: "khoá `{key}` nhận một dòng chữ hoặc một danh sách các dòng chữ",
        en: "the key `{key}` takes one line of text or a list of lines",
        viHint: "ví dụ `{example}`", enHint: "for example `{example}`")

    package static let recordWanted = Message(
        "VB306", .error,
        vi: "khoá `{key}` cần các khoá con", en: "the key `{key}` takes keys of its own",
        viHint: "ví dụ `{example}`", enHint: "for example `{example}`")

    package static let listWanted = Message(
        "VB307", .error,
        vi: "khoá `{key}` cần một danh sách", en: "the key `{key}` takes a list",
        viHint: "mỗi mục một dòng dưới khoá, ví dụ `{example}`",
        enHint: "write one entry a line below the key, for example `{example}`")

    package static let truthWanted = Message(
        "VB308", .error,
        vi: "khoá `{key}` nhận `true` hoặc `false`", en: "the key `{key}` takes `true` or `false`",
        viHint: "viết `{key}: true`", enHint: "write `{key}: true`")

    package static let countWanted = Message(
        "VB309", .error,
        vi: "khoá `{key}` nhận một số nguyên dương", en: "the key `{key}` takes a whole number above zero",
        viHint: "viết `{key}: 2`", enHint: "write `{key}: 2`")

    package static let amountWanted = Message(
        "VB824", .error,
        vi: "khoá `{key}` nhận một số từ 0 trở lên", en: "the key `{key}` takes a whole number",
        viHint: "viết `{key}: 2`", enHint: "write `{key}: 2`")
    package static let numberingUnknown = Message(
        "VB825", .error,
        vi: "không có cách đánh số “{value}”", en: "there is no numbering “{value}”",
        viHint: "viết `đánh số: chung` (một dãy số cho cả năm) hoặc `đánh số: từng loại`",
        enHint: "write `đánh số: chung` (one series a year) or `đánh số: từng loại` (one for each kind)")
    package static let termIncomplete = Message(
        "VB826", .error,
        vi: "một nhiệm kỳ cần `tên` và `từ` (ngày đầu)", en: "a term needs `tên` and `từ`, its first day",
        viHint: "viết `- {tên: 2025 - 2030, từ: 15/10/2025}`; nhiệm kỳ đã hết thì thêm `đến`",
        enHint: "write `- {tên: 2025 - 2030, từ: 15/10/2025}`, with `đến` for one that is over")

    package static let faceWanted = Message(
        "VB310", .error,
        vi: "khoá `phông chữ` chỉ nhận `bắt buộc`", en: "the key `phông chữ` takes only `bắt buộc`",
        viHint: "viết `phông chữ: bắt buộc` để không thay Times New Roman bằng phông khác, hoặc bỏ dòng này",
        enHint: "write `phông chữ: bắt buộc` to allow no substitute for Times New Roman, or leave the line out")

    // VB311 said that pages could not be fitted yet.
    private static let shapes = [
        textWanted, linesWanted, recordWanted, listWanted, truthWanted, countWanted, amountWanted,
        numberingUnknown, termIncomplete, faceWanted,
    ]
}

// MARK: - Dates and numbers

extension Message {
    package static let dateUnreadable = Message(
        "VB321", .error,
        vi: "không đọc được ngày này", en: "this date cannot be read",
        viHint: "viết `5/9/2026` hoặc `ngày 05 tháng 9 năm 2026`; `9/2026` để trống ngày cho người ký ghi",
        enHint: "write `5/9/2026` or `ngày 05 tháng 9 năm 2026`; `9/2026` leaves the day for the hand")

    package static let noSuchDay = Message(
        "VB322", .error,
        vi: "không có ngày {day}/{month}/{year}: tháng {month} năm {year} có {days} ngày",
        en: "there is no {day}/{month}/{year}: that month has {days} days")

    package static let noSuchMonth = Message(
        "VB323", .error,
        vi: "không có tháng {month}", en: "there is no month {month}",
        viHint: "ngày đứng trước tháng: `31/12/2026`", enHint: "the day comes before the month: `31/12/2026`")

    package static let shortYear = Message(
        "VB324", .error,
        vi: "năm `{year}` phải viết đủ bốn chữ số", en: "the year `{year}` needs its four figures",
        viHint: "ví dụ `5/9/2026`", enHint: "for example `5/9/2026`")

    package static let numberUnreadable = Message(
        "VB325", .error,
        vi: "không đọc được số này", en: "this number cannot be read",
        viHint: "viết `15-KH/TU` hoặc `05/SNV-VP`; chỉ ký hiệu `-KH/TU` để trống số cho văn thư ghi",
        enHint: "write `15-KH/TU` or `05/SNV-VP`; the symbol alone, `-KH/TU`, leaves the number for the hand")

    package static let symbolUnreadable = Message(
        "VB326", .error,
        vi: "ký hiệu không có khoảng trắng", en: "a symbol holds no blanks",
        viHint: "viết `ký hiệu: KH/TU`", enHint: "write `ký hiệu: KH/TU`")

    private static let datesAndNumbers = [
        dateUnreadable, noSuchDay, noSuchMonth, shortYear, numberUnreadable, symbolUnreadable,
    ]
}

// MARK: - Addressees and recipients

extension Message {
    package static let addresseesTwice = Message(
        "VB331", .error,
        vi: "chỉ dùng một trong hai khoá `kính gửi` và `kính trình`",
        en: "only one of `kính gửi` and `kính trình` may stand",
        viHint: "gộp vào một khoá", enHint: "put all of them under one key")

    package static let groupStartGuessed = Message(
        "VB332", .warning,
        vi: "dấu } chỉ cho biết nhóm kết thúc ở đây; tạm hiểu nhóm “{purpose}” bắt đầu từ “{first}”",
        en: "the brace says only where its group ends; the group “{purpose}” is taken to start at “{first}”",
        viHint: "viết rõ cả nhóm: `- {nhóm: [{group}], mục đích: {purpose}}`",
        enHint: "say it: `- {nhóm: [{group}], mục đích: {purpose}}`")

    package static let recipientWithoutName = Message(
        "VB333", .error,
        vi: "mục nơi nhận này không có `tên`", en: "this recipient has no `tên`",
        viHint: "viết `- tên: Sở Nội vụ`, hoặc chỉ `- Sở Nội vụ`",
        enHint: "write `- tên: Sở Nội vụ`, or just `- Sở Nội vụ`")

    package static let groupWithName = Message(
        "VB334", .error,
        vi: "một mục nơi nhận hoặc là `nhóm`, hoặc có `tên`", en: "an entry is either a `nhóm` or has a `tên`",
        viHint: "để các tên vào danh sách của `nhóm`", enHint: "put the names into the list of `nhóm`")

    private static let people = [addresseesTwice, groupStartGuessed, recipientWithoutName, groupWithName]
}
