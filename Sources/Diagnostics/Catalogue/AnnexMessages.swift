/// 160–169: annexes and attached texts.
extension Message {
    package static let unknownAnnexOption = Message(
        "VB160", .error,
        vi: "phụ lục không có tuỳ chọn “{option}”", en: "an annex has no option “{option}”",
        viHint: "các tuỳ chọn: `khổ: ngang`, `kèm theo`", enHint: "options: `khổ: ngang`, `kèm theo`")

    static let annexes: [Message] = [unknownAnnexOption]
}
