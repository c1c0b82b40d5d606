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

    package static let noProgressYet = Message(
        "VB958", .error,
        vi: "chưa có số liệu tiến độ của kế hoạch này ({path})", en: "there is no progress of this plan yet ({path})",
        viHint: "lập biểu trống bằng `vanban progress new`, rồi nhập bằng `vanban progress import`",
        enHint: "write empty forms with `vanban progress new`, then import them with `vanban progress import`")
    package static let periodWithoutRows = Message(
        "VB959", .warning,
        vi: "chưa cơ quan nào báo cáo {period}", en: "no body has reported for {period}",
        viHint: "xem lại mã kỳ, hoặc nhập số liệu của kỳ này", enHint: "check the period, or import its figures")
    package static let leadsSuggested = Message(
        "VB960", .warning,
        vi: "{count} nhiệm vụ chưa ghi cơ quan chủ trì (từ {id}); báo cáo dùng cơ quan đọc từ câu văn",
        en:
            "tasks without a lead written down: {count} (from {id}); the report takes those that the sentences seem to name",
        viHint: "ghi `{chủ trì: …}` ở cuối nhiệm vụ", enHint: "write `{chủ trì: …}` at the end of the task")
    package static let leadsMissing = Message(
        "VB961", .warning,
        vi: "{count} nhiệm vụ không có cơ quan chủ trì (từ {id}): không ai phải báo cáo",
        en: "tasks without any lead: {count} (from {id}): nobody owes a report on them",
        viHint: "ghi `{chủ trì: …}` ở cuối nhiệm vụ", enHint: "write `{chủ trì: …}` at the end of the task")
    package static let termProvisional = Message(
        "VB962", .warning,
        vi: "thời hạn tính theo ngày làm việc có ngày nghỉ lễ mới ở mức dự kiến (tính theo âm lịch)",
        en: "the term in working days passes a holiday that is not decided yet (computed from the lunar calendar)",
        viHint: "khi có thông báo chính thức thì ghi vào `ngày nghỉ` trong vanban.yaml",
        enHint: "when it is announced, write it under `ngày nghỉ` in vanban.yaml")
    package static let reportEdited = Message(
        "VB963", .error,
        vi: "tệp này đã được sửa tay từ lần lập trước: không ghi đè",
        en: "edited by hand since it was made: it is kept",
        viHint: "thêm `--keep` để giữ bản đã sửa và làm lại PDF từ bản ấy, `--force` để ghi đè",
        enHint: "add `--keep` to keep it and make its PDF anew, `--force` to overwrite it")
    package static let reportKept = Message(
        "VB964", .note,
        vi: "giữ {path} đã sửa tay", en: "{path}, edited by hand, is kept")
    package static let reportsWritten = Message(
        "VB965", .note,
        vi: "đã lập {count} văn bản trong {folder}: {kinds}", en: "papers made in {folder}: {count} ({kinds})")

    package static let taskToExplainUnknown = Message(
        "VB966", .error,
        vi: "kế hoạch không có nhiệm vụ mã {id}", en: "the plan has no task {id}",
        viHint: "các mã: {known}", enHint: "ids: {known}")

    package static let tasksDropped = Message(
        "VB967", .note,
        vi: "số liệu cũ có nhiệm vụ không còn trong kế hoạch, báo cáo không tính: {ids}",
        en: "the data know tasks that the plan no longer has; the report leaves them out: {ids}")

    package static let issuerWithoutHead = Message(
        "VB968", .warning,
        vi: "danh bạ không có phần đầu văn bản của {body}: văn bản mang phần đầu và người ký của kế hoạch",
        en: "the directory has no head for papers of {body}: they bear the plan's own head and signer",
        viHint: "điền `cơ quan cấp trên`, `cơ quan`, `chức vụ`, `họ tên` của cơ quan ấy trong danh bạ",
        enHint: "fill in `cơ quan cấp trên`, `cơ quan`, `chức vụ`, `họ tên` of that body in the directory")

    static let reports: [Message] = [
        issuerWithoutHead,
        tasksDropped,
        taskToExplainUnknown,
        noProgressYet, periodWithoutRows, leadsSuggested, leadsMissing, termProvisional, reportEdited, reportKept,
        reportsWritten,
        nobodyToRemind,
        reportTemplateUnreadable, reportPlaceholderUnknown, reportTemplateUnescaped, narrativeCountDiffers,
    ]
}
