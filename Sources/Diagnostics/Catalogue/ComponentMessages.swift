/// 340–349 and 394–399: kinds and the components that not every paper has.
extension Message {
    package static let kindSymbolUnreadable = Message(
        "VB340", .error,
        vi: "không đọc được ký hiệu loại “{line}”", en: "the kind's symbol “{line}” cannot be read",
        viHint: "mỗi dòng một loại, ví dụ `- giấy mời: GM`", enHint: "one kind a line, for example `- giấy mời: GM`")

    package static let copyFormMissing = Message(
        "VB341", .error,
        vi: "khoá `bản sao` thiếu `hình thức`", en: "the key `bản sao` needs its `hình thức`",
        viHint: "viết `hình thức: sao y`, `sao lục` hoặc `trích sao`",
        enHint: "write `hình thức: sao y`, `sao lục` or `trích sao`")

    package static let permissionWanted = Message(
        "VB342", .error,
        vi: "khoá `{key}` chỉ nhận `cho phép`", en: "the key `{key}` takes only `cho phép`",
        viHint: "viết `{key}: cho phép`, hoặc bỏ dòng này", enHint: "write `{key}: cho phép`, or leave the line out")

    package static let measureUnreadable = Message(
        "VB343", .error,
        vi: "không đọc được số đo này", en: "this measure cannot be read",
        viHint: "viết số kèm đơn vị, ví dụ `{key}: 20 pt` hoặc `{key}: 12,7 mm`",
        enHint: "write a number with its unit, for example `{key}: 20 pt` or `{key}: 12,7 mm`")

    static let components: [Message] = [kindSymbolUnreadable, copyFormMissing, permissionWanted, measureUnreadable]
}
