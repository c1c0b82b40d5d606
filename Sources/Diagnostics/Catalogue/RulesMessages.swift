/// 316 to 318, 38x and 39x: choosing a profile, and what it says about a document before pages are made.
extension Message {
    package static let profileNamed = Message(
        "VB380", .note, vi: "thể thức {profile} ({name}) như đã chọn",
        en: "profile {profile} ({name}) as chosen")
    package static let profileByDate = Message(
        "VB381", .note, vi: "thể thức {profile} ({name}) theo cơ quan ban hành và ngày {date}",
        en: "profile {profile} ({name}) by issuer and the date {date}")
    package static let profileByFormerBody = Message(
        "VB382", .note,
        vi:
            "thể thức {profile} ({name}): văn bản không ghi ngày; ngày muộn nhất được viện dẫn là {date} và văn bản nêu “{body}”, tổ chức không còn từ 27/5/2026",
        en:
            "profile {profile} ({name}): the paper is undated; the latest date it cites is {date} and it names “{body}”, a body that is gone since 27/5/2026",
        viHint: "ghi `thể thức:` hoặc `ngày:` ở đầu tệp để chọn thể thức khác",
        enHint: "write `thể thức:` or `ngày:` in the front matter to choose another")
    package static let profileCurrent = Message(
        "VB383", .note, vi: "thể thức {profile} ({name}): văn bản không ghi ngày, lấy quy định đang có hiệu lực",
        en: "profile {profile} ({name}): the paper is undated, so the rules in force are taken",
        viHint: "ghi `thể thức:` hoặc `ngày:` ở đầu tệp để chọn thể thức khác",
        enHint: "write `thể thức:` or `ngày:` in the front matter to choose another")
    package static let profileUnverified = Message(
        "VB393", .note, vi: "thể thức {profile}, điều chưa kiểm chứng: {notes}",
        en: "profile {profile}, what is not verified: {notes}")
    package static let unknownProfile = Message(
        "VB384", .error, vi: "không có thể thức “{profile}”", en: "there is no profile “{profile}”",
        viHint: "các thể thức: hd05, hd36, nd30", enHint: "the profiles are hd05, hd36, nd30")
    package static let endMarkDiffers = Message(
        "VB385", .warning, vi: "nội dung kết thúc bằng “{found}”; {profile} dùng “{expected}”; giữ nguyên như đã viết",
        en: "the body ends with “{found}”; {profile} uses “{expected}”; kept as written")
    package static let symbolUnknown = Message(
        "VB386", .warning, vi: "không suy ra được ký hiệu từ loại “{kind}” và cơ quan “{issuer}”; để trống",
        en: "no symbol follows from the kind “{kind}” and the issuer “{issuer}”; left blank",
        viHint: "ghi `ký hiệu:` hoặc cả số và ký hiệu ở `số:`",
        enHint: "write `ký hiệu:`, or number and symbol in `số:`")
    package static let kindWithoutSymbol = Message(
        "VB318", .note, vi: "{profile} không nêu ký hiệu của {kind}; sau “Số” chỉ chừa chỗ ghi số",
        en: "{profile} gives a {kind} no symbol; behind “Số” there is room for the number only",
        viHint: "cơ quan có ký hiệu riêng thì ghi `ký hiệu loại:` với dòng `- {kind}: …` ở vanban.yaml",
        enHint: "an office with a symbol of its own writes `ký hiệu loại:` and `- {kind}: …` into vanban.yaml")
    package static let fixedKindWithoutSymbol = Message(
        "VB317", .note, vi: "{profile} không nêu ký hiệu của {kind}; sau “Số” chỉ chừa chỗ ghi số",
        en: "{profile} gives a {kind} no symbol; behind “Số” there is room for the number only",
        viHint: "muốn có ký hiệu ở văn bản này thì ghi `ký hiệu:`", enHint: "to have one in this paper write `ký hiệu:`"
    )
    package static let kindSymbolFixed = Message(
        "VB316", .warning,
        vi: "`ký hiệu loại` không dùng được cho {kind}: {profile} không để cơ quan tự đặt ký hiệu của loại này",
        en: "`ký hiệu loại` cannot set the symbol of a {kind}: {profile} does not leave it to the office",
        viHint: "bỏ dòng `- {kind}: {symbol}`; chỉ riêng văn bản này thì ghi `ký hiệu:`",
        enHint: "drop the line `- {kind}: {symbol}`; for this paper alone write `ký hiệu:`")
    package static let issuerMissing = Message(
        "VB387", .warning, vi: "chưa ghi cơ quan ban hành; để trống", en: "no issuer is given; left blank",
        viHint: "ghi `cơ quan:` ở đầu tệp", enHint: "write `cơ quan:` in the front matter")
    package static let jointDiffers = Message(
        "VB392", .warning,
        vi: "giữa số và ký hiệu viết “{found}”; {profile} dùng “{expected}”; giữ nguyên như đã viết",
        en: "“{found}” stands between number and symbol; {profile} uses “{expected}”; kept as written")
    package static let issuerUnfinished = Message(
        "VB391", .warning, vi: "tên cơ quan “{issuer}” còn chỗ chưa điền",
        en: "the issuer’s name “{issuer}” is still unfinished",
        viHint: "thay dấu … bằng tên đầy đủ", enHint: "put the full name in place of the …")
    package static let carriesNoPlan = Message(
        "VB389", .error, vi: "loại “{kind}” không mang kế hoạch", en: "a paper of the kind “{kind}” carries no plan",
        viHint: "lệnh này dùng cho văn bản có `loại: kế hoạch`",
        enHint: "this command is for papers with `loại: kế hoạch`")

    static let rules: [Message] = [
        .profileNamed, .profileByDate, .profileByFormerBody, .profileCurrent, .profileUnverified, .unknownProfile,
        .endMarkDiffers,
        .symbolUnknown, .kindWithoutSymbol, .fixedKindWithoutSymbol, .kindSymbolFixed, .issuerMissing,
        .issuerUnfinished, .jointDiffers, .carriesNoPlan,
    ]
}
