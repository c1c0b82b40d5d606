/// 435–439, 950–952: the `danh bạ` of bodies.
extension Message {
    package static let directoryColumnUnknown = Message(
        "VB435", .warning,
        vi: "danh bạ không có cột “{column}”; cột ấy được bỏ qua",
        en: "“{column}” is no column of the directory; it is passed over",
        viHint: "các cột: {known}", enHint: "columns: {known}")
    package static let directoryWithoutNames = Message(
        "VB436", .error,
        vi: "danh bạ không có cột `tên`", en: "the directory has no column `tên`",
        viHint: "dòng đầu là tên các cột, trong đó có `tên`: tên cơ quan như kế hoạch gọi",
        enHint: "the first line names the columns, among them `tên`: the body's name as the plan has it")
    package static let directoryRowWithoutName = Message(
        "VB437", .error,
        vi: "dòng này của danh bạ không có tên cơ quan", en: "this row of the directory names no body",
        viHint: "điền cột `tên`, hoặc xóa dòng", enHint: "fill in the column `tên`, or delete the row")
    package static let directoryNameTwice = Message(
        "VB438", .error,
        vi: "“{name}” đã có ở một dòng trên của danh bạ", en: "“{name}” is in an earlier row of the directory",
        viHint:
            "mỗi cơ quan một dòng, hoặc mỗi khoảng `từ ngày`, `đến ngày` một dòng; tên gọi khác ghi ở cột `tên khác`",
        enHint: "a row for each body, or for each of its times; write other names in the column `tên khác`")
    package static let directoryRankUnknown = Message(
        "VB439", .error,
        vi: "không có quan hệ “{value}”", en: "there is no rank “{value}”",
        viHint: "ghi `cấp trên`, `ngang cấp` hoặc `cấp dưới` (so với cơ quan ban hành kế hoạch)",
        enHint: "write `cấp trên`, `ngang cấp` or `cấp dưới` (towards the body that issues the plan)")
    package static let directoryProfileUnknown = Message(
        "VB950", .error,
        vi: "không có thể thức “{value}”", en: "there is no profile “{value}”",
        viHint: "ghi hd05, hd36 hoặc nd30, hoặc để trống", enHint: "write hd05, hd36 or nd30, or leave it blank")

    static let directories: [Message] = [
        directoryColumnUnknown, directoryWithoutNames, directoryRowWithoutName, directoryNameTwice,
        directoryRankUnknown, directoryProfileUnknown,
    ]
}
