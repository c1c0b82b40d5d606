/// 941–945: spreadsheets of progress and the store beside the plan.
extension Message {
    package static let spreadsheetNotConverted = Message(
        "VB941", .error, realm: .surroundings,
        vi: "không đọc được bảng tính {file}: {lydo}", en: "the spreadsheet {file} cannot be read: {reason}",
        viHint:
            "trong bảng tính, lưu lại theo kiểu “CSV UTF-8”; hoặc cài LibreOffice: apt install libreoffice-calc-nogui",
        enHint:
            "save it as “CSV UTF-8” from the spreadsheet; or install LibreOffice: apt install libreoffice-calc-nogui")
    package static let progressStoreUnusable = Message(
        "VB942", .error, realm: .surroundings,
        vi: "không dùng được kho tiến độ {path}: {lydo}", en: "the progress store {path} cannot be used: {reason}",
        viHint: "chưa có gì bị thay đổi trong kho", enHint: "nothing in the store was changed")
    package static let progressTaskReworded = Message(
        "VB943", .error,
        vi: "nhiệm vụ {task} trong kho là “{stored}”, trong kế hoạch là “{planned}”",
        en: "task {task} is “{stored}” in the store and “{planned}” in the plan",
        viHint:
            "cùng một nhiệm vụ thì ghi `{mã: {task}}` vào nhiệm vụ, hoặc chạy với `--moved {task}={task}`; nhiệm vụ khác thì `--moved {task}=` (nhiệm vụ cũ không còn), hoặc `--moved {task}=MÃ MỚI`",
        enHint:
            "if it is the same task, write `{mã: {task}}` behind it or run with `--moved {task}={task}`; if not, with `--moved {task}=` (the old one is gone) or `--moved {task}=NEW`"
    )
    package static let progressTasksChanged = Message(
        "VB944", .note, vi: "kế hoạch đã thay đổi, {lydo}: {tasks}", en: "the plan has changed, {reason}: {tasks}")
    package static let progressImported = Message(
        "VB945", .note,
        vi: "{path}: đọc {rows} dòng: {added} mới, {changed} thay đổi, {same} như cũ",
        en: "{path}: rows read {rows}, new {added}, changed {changed}, unchanged {same}")

    static let progressStore: [Message] = [
        spreadsheetNotConverted, progressStoreUnusable, progressTaskReworded, progressTasksChanged, progressImported,
    ]
}
