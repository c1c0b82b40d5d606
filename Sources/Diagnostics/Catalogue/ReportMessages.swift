/// 953–989: reports made from a plan and its progress.
extension Message {
    package static let reportTemplateUnreadable = Message(
        "VB953", .error,
        vi: "mẫu báo cáo, dòng {line}: không đọc được ({reason})",
        en: "report template, line {line}: cannot be read ({reason})",
        viHint: "mỗi `{{#x}}` cần một `{{/x}}`; tên chỗ điền chỉ gồm chữ không dấu, số, dấu chấm và gạch nối",
        enHint: "each `{{#x}}` needs a `{{/x}}`; names are unmarked letters, digits, dots and hyphens")

    package static let reportPlaceholderUnknown = Message(
        "VB954", .warning,
        vi: "mẫu báo cáo có chỗ điền `{name}` mà chương trình không biết; chỗ ấy để trống",
        en: "the report template asks for `{name}`, which is not known; the place stays empty",
        viHint: "xem các chỗ điền trong mẫu có sẵn (templates/reports)",
        enHint: "see the placeholders of the templates that come along (templates/reports)")
    package static let reportTemplateUnescaped = Message(
        "VB955", .error,
        vi: "mẫu báo cáo dùng `{tag}`: không được, vì giá trị luôn là chữ thường, không phải cách đánh dấu",
        en: "the report template uses `{tag}`, which is refused: a value is always plain text, never markup",
        viHint: "viết `{{tên}}`", enHint: "write `{{name}}`")

    package static let narrativeCountDiffers = Message(
        "VB956", .warning,
        vi: "“{said}” không khớp số liệu: {vi} là {data}", en: "“{said}” is not what the data say: {en}: {data}",
        viHint: "sửa con số cho đúng số liệu, hoặc nhập lại số liệu (`vanban progress import`) rồi lập lại báo cáo",
        enHint: "correct the figure, or import the data again (`vanban progress import`) and make the report anew")

    package static let nobodyToRemind = Message(
        "VB957", .note,
        vi: "{period}: không cơ quan nào phải đôn đốc; không có công văn đôn đốc",
        en: "{period}: nobody has to be reminded; there is no reminder")

    static let reports: [Message] = [
        nobodyToRemind,
        reportTemplateUnreadable, reportPlaceholderUnknown, reportTemplateUnescaped, narrativeCountDiffers,
    ]
}
