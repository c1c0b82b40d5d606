/// 802–829: the directory of recipients, and whom a paper reaches.
extension Message {
    package static let directoryNameShared = Message(
        "VB802", .warning,
        vi:
            "“{name}” là tên gọi của hai dòng trong danh bạ: “{first}” và “{second}”; nơi nhận ghi như vậy sẽ là “{first}”",
        en: "“{name}” names two rows of the directory, “{first}” and “{second}”; it will be taken for “{first}”",
        viHint: "bỏ tên ấy ở một trong hai dòng", enHint: "take the name out of one of the rows")
    package static let directoryChannelUnknown = Message(
        "VB803", .error,
        vi: "không có cách gửi “{value}”", en: "there is no channel “{value}”",
        viHint: "ghi `giấy`, `điện tử` hoặc `cả hai`", enHint: "write `giấy`, `điện tử` or `cả hai`")
    package static let directoryNatureUnknown = Message(
        "VB804", .error,
        vi: "không có loại “{value}”", en: "there is no nature “{value}”",
        viHint: "ghi `cơ quan`, `cá nhân` hoặc `nhóm`; để trống là cơ quan",
        enHint: "write `cơ quan`, `cá nhân` or `nhóm`; blank is a body")
    package static let directoryCopiesUnreadable = Message(
        "VB805", .error,
        vi: "số bản “{value}” không phải là số nguyên từ 1 đến 999",
        en: "“{value}” is no number of copies from 1 to 999",
        viHint: "ghi số bản thường gửi, hoặc để trống (1 bản)",
        enHint: "write the usual copies, or leave it blank (one)")
    package static let directoryDayUnreadable = Message(
        "VB806", .error,
        vi: "không hiểu ngày “{value}”", en: "“{value}” is no day",
        viHint: "viết như 01/7/2025", enHint: "write it like 01/7/2025")
    package static let directoryDaysReversed = Message(
        "VB807", .error,
        vi: "“{name}”: `đến ngày` trước `từ ngày`", en: "“{name}” ends before it begins",
        viHint: "sửa một trong hai ngày", enHint: "mend one of the days")
    package static let directoryGroupInItself = Message(
        "VB808", .error,
        vi: "nhóm “{name}” nằm trong chính nó", en: "the group “{name}” lies in itself",
        viHint: "sửa cột `nhóm` của dòng này", enHint: "mend the column `nhóm` of this row")

    package static let recipientUnknown = Message(
        "VB810", .warning,
        vi: "“{name}” không có trong danh bạ, được tính là một nơi nhận",
        en: "“{name}” is not in the directory and counts as one recipient",
        viHint: "thêm vào {path}, ghi ở cột `tên khác` nếu là tên gọi khác", enHint: "add it to {path}")
    package static let recipientMistyped = Message(
        "VB811", .warning,
        vi: "“{name}” không có trong danh bạ, được tính là một nơi nhận; có phải là “{near}”?",
        en: "“{name}” is not in the directory and counts as one recipient; is it “{near}”?",
        viHint: "sửa lại, hoặc ghi ở cột `tên khác` của {path}", enHint: "mend it, or add it as another name to {path}")
    package static let recipientGroupUnknown = Message(
        "VB812", .warning,
        vi: "“{name}” có lẽ là một nhóm nhưng danh bạ không có nhóm ấy: mới tính là một nơi nhận",
        en: "“{name}” seems to be a group that the directory does not have: it counts as one recipient only",
        viHint: "ghi tên nhóm ở cột `nhóm` của các thành viên trong {path}",
        enHint: "name the group in the column `nhóm` of its members in {path}")
    package static let recipientExpired = Message(
        "VB813", .warning,
        vi: "theo danh bạ, “{name}” {lydo}; văn bản đề ngày {day}",
        en: "by the directory, “{name}” {reason}; the paper is dated {day}",
        viHint: "sửa nơi nhận, hoặc `từ ngày`, `đến ngày` trong {path}",
        enHint: "mend the recipient, or the days in {path}")
    package static let recipientGroupEmpty = Message(
        "VB814", .warning,
        vi: "nhóm “{name}” không có thành viên nào vào ngày {day} của văn bản",
        en: "the group “{name}” has no member on the paper's day, {day}",
        viHint: "xem `từ ngày`, `đến ngày` trong {path}", enHint: "look at the days in {path}")
    package static let recipientTwice = Message(
        "VB815", .note,
        vi: "“{name}” được nhắc {count} lần trong nơi nhận, chỉ tính một lần",
        en: "“{name}” is reached {count} times and counts once")
    package static let addresseesNotRecipients = Message(
        "VB817", .warning,
        vi: "nơi nhận không có dòng “Như trên” mà văn bản có `kính gửi`: những nơi ấy vẫn được tính",
        en: "the recipients lack “Như trên” though there are addressees: these count all the same",
        viHint: "thêm `- Như trên` vào đầu `nơi nhận`", enHint: "put `- Như trên` first among the recipients")
    package static let articleRead = Message(
        "VB818", .note,
        vi: "“{name}” được hiểu là: {found}", en: "“{name}” is taken for: {found}",
        viHint: "không đúng thì ghi rõ từng nơi trong `nơi nhận`", enHint: "if not, list them among the recipients")
    package static let articleNamesNobody = Message(
        "VB819", .warning,
        vi: "“{name}”: không tìm thấy cơ quan, người nào của danh bạ trong điều ấy",
        en: "“{name}”: no body or person of the directory was found in that article",
        viHint: "ghi rõ từng nơi trong `nơi nhận`", enHint: "list them among the recipients")
    package static let archiveLineMissing = Message(
        "VB820", .warning,
        vi: "nơi nhận không có dòng lưu: {count} bản lưu được tính theo mặc định",
        en: "the recipients end without an archive line: {count} file copies are counted by default",
        viHint: "thêm dòng cuối như `- Lưu: VT, VP (2)`", enHint: "end with a line such as `- Lưu: VT, VP (2)`")
    package static let recipientsWithoutDirectory = Message(
        "VB821", .note,
        vi: "không có danh bạ: mỗi dòng nơi nhận được tính là một nơi, nhóm không được mở ra",
        en: "there is no directory: each line counts as one recipient, groups are not expanded",
        viHint: "đặt danh-ba.csv cạnh vanban.yaml (mẫu: Resources/samples/van-phong/danh-ba.csv)",
        enHint: "put danh-ba.csv beside vanban.yaml (a sample: Resources/samples/van-phong/danh-ba.csv)")
    package static let recipientsWithoutDay = Message(
        "VB822", .note,
        vi: "văn bản chưa có ngày: nhóm được mở theo mọi dòng của danh bạ, không kể `từ ngày`, `đến ngày`",
        en: "the paper has no day yet: groups are expanded whatever days the directory gives",
        viHint: "thêm --ngày để xem theo một ngày", enHint: "add --ngày to look at a day")
    package static let noRecipients = Message(
        "VB823", .warning,
        vi: "văn bản không có nơi nhận nào", en: "the paper has no recipients",
        viHint: "ghi `nơi nhận` ở phần khai báo", enHint: "give `nơi nhận` in the front matter")

    package static let issuerInGroup = Message(
        "VB827", .note,
        vi: "“{name}” là cơ quan ban hành: không tính trong nhóm “{group}”",
        en: "“{name}” issues the paper: it does not count in the group “{group}”",
        viHint: "muốn gửi cả nơi ấy thì ghi riêng một dòng", enHint: "to send it a copy give it a line of its own")

    static let recipients: [Message] = [
        issuerInGroup,
        directoryNameShared, directoryChannelUnknown, directoryNatureUnknown, directoryCopiesUnreadable,
        directoryDayUnreadable, directoryDaysReversed, directoryGroupInItself, recipientUnknown, recipientMistyped,
        recipientGroupUnknown, recipientExpired, recipientGroupEmpty, recipientTwice,
        addresseesNotRecipients, articleRead, articleNamesNobody, archiveLineMissing, recipientsWithoutDirectory,
        recipientsWithoutDay, noRecipients,
    ]
}
