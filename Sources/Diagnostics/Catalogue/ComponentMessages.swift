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

    package static let subjectMissing = Message(
        "VB344", .warning, vi: "{kind} chưa có trích yếu", en: "the {kind} has no subject",
        viHint: "ghi `trích yếu:` ở đầu tệp", enHint: "write `trích yếu:` in the front matter")

    package static let subjectNotAsked = Message(
        "VB345", .warning, vi: "{kind} không có trích yếu theo mẫu của {profile}; vẫn in như đã viết",
        en: "a {kind} has no subject in {profile}; printed as written",
        viHint: "bỏ dòng `trích yếu`", enHint: "leave `trích yếu` out")

    package static let addresseesMissing = Message(
        "VB346", .warning, vi: "{kind} phải ghi nơi nhận kính gửi", en: "a {kind} names whom it addresses",
        viHint: "ghi `kính gửi:` (hoặc `kính trình:`) ở đầu tệp",
        enHint: "write `kính gửi:` (or `kính trình:`) in the front matter")

    package static let addresseesNotAsked = Message(
        "VB347", .warning, vi: "{kind} không có “Kính gửi” theo {profile}; vẫn in như đã viết",
        en: "a {kind} has no addressees in {profile}; printed as written",
        viHint: "bỏ `kính gửi`, ghi nơi ấy vào `nơi nhận`", enHint: "name them in `nơi nhận` instead")

    package static let asAboveMissing = Message(
        "VB348", .warning, vi: "văn bản có “Kính gửi” thì dòng đầu của nơi nhận là “Như trên”",
        en: "where a paper has addressees its first recipient is “Như trên”",
        viHint: "thêm `- Như trên` vào đầu danh sách `nơi nhận`", enHint: "put `- Như trên` first in `nơi nhận`")

    package static let enactorMissing = Message(
        "VB349", .warning, vi: "{kind} chưa ghi thẩm quyền ban hành", en: "the {kind} does not say who decides",
        viHint: "ghi `thẩm quyền: CHỦ TỊCH …` ở đầu tệp, hoặc một dòng chữ hoa trên các căn cứ",
        enHint: "write `thẩm quyền: …` in the front matter, or a line in capitals above the legal bases")

    package static let enactorNotAsked = Message(
        "VB336", .warning, vi: "{kind} không in thẩm quyền ban hành; khoá `thẩm quyền` không có tác dụng",
        en: "a {kind} does not print who decides; `thẩm quyền` has no effect",
        viHint: "bỏ khoá `thẩm quyền`", enHint: "leave `thẩm quyền` out")

    package static let operativeMissing = Message(
        "VB337", .warning, vi: "{kind} chưa có dòng “{words}”", en: "the {kind} lacks the line “{words}”",
        viHint: "viết “{words}” thành một đoạn riêng sau các căn cứ",
        enHint: "write “{words}” as a paragraph of its own below the legal bases")

    package static let tooManySigners = Message(
        "VB394", .error, vi: "{kind} có {count} người ký, nhiều nhất là {most}",
        en: "signers of the {kind}: {count}, at most {most}")

    package static let foreignAuthority = Message(
        "VB395", .warning, vi: "“{line}” không phải cách ghi quyền hạn ký của {profile}; vẫn in như đã viết",
        en: "“{line}” is not how {profile} writes who signs for whom; printed as written",
        viHint: "{profile} dùng {marks}", enHint: "{profile} uses {marks}")

    package static let titleBeforeName = Message(
        "VB396", .warning, vi: "trước họ tên người ký không ghi “{title}”",
        en: "no title such as “{title}” stands before a signer’s name",
        viHint: "bỏ học hàm, học vị, quân hàm; quân đội, giáo dục, y tế, khoa học có thể có quy định riêng",
        enHint: "leave it out; armed forces, schools and hospitals may have rules of their own")

    package static let unknownUrgency = Message(
        "VB397", .error, vi: "không có mức độ khẩn “{mark}”", en: "there is no mark of urgency “{mark}”",
        viHint: "các mức: {known}", enHint: "the marks: {known}")

    package static let secrecyNotAllowed = Message(
        "VB398", .error,
        vi: "dấu độ mật không được in khi chưa có `dấu mật: cho phép`; văn bản mật không được soạn trên máy nối mạng",
        en:
            "no mark of secrecy is printed without `dấu mật: cho phép`; secret papers do not belong on a networked machine",
        viHint: "bỏ `độ mật`, hoặc ghi `dấu mật: cho phép` trong `vanban.yaml` của máy không nối mạng",
        enHint: "leave `độ mật` out, or write `dấu mật: cho phép` in the `vanban.yaml` of a machine without network")

    package static let secrecyOnNetwork = Message(
        "VB399", .warning,
        vi:
            "văn bản có dấu độ mật: chỉ làm trên máy không nối mạng; cỡ khung lấy theo quy định đã hết hiệu lực, mẫu dấu hiện hành (NĐ 63/2026/NĐ-CP) chưa được xem",
        en:
            "the paper bears a mark of secrecy: only on a machine without network; its frame follows a repealed rule, the present one (NĐ 63/2026/NĐ-CP) was not seen"
    )

    package static let secrecyElsewhere = Message(
        "VB338", .error, vi: "thể thức này không in dấu độ mật: theo quy định về bảo vệ bí mật nhà nước",
        en: "this profile prints no mark of secrecy: the rules on state secrets have it",
        viHint: "bỏ `độ mật`", enHint: "leave `độ mật` out")

    package static let draftMarkNotAsked = Message(
        "VB339", .note, vi: "{profile} không có chỉ dẫn dự thảo; vẫn in như đã viết",
        en: "{profile} knows no draft mark; printed as written")

    package static let authorLineNotAsked = Message(
        "VB335", .warning, vi: "dòng “của …” chỉ có ở văn bản của Đảng; vẫn in như đã viết",
        en: "only Party papers have an author’s line; printed as written", viHint: "bỏ khoá `của`",
        enHint: "leave `của` out")

    package static let copiesWithoutDrafter = Message(
        "VB329", .warning, vi: "`số bản` chỉ in cùng `người soạn`", en: "`số bản` is printed only with `người soạn`",
        viHint: "ghi thêm `người soạn:`", enHint: "add `người soạn:`")

    package static let houseStyleBreaksClause = Message(
        "VB328", .error, vi: "số đo ở `trình bày` ra ngoài quy định: yêu cầu {asked}; đo được {measured}",
        en: "a measure of `trình bày` leaves what the clause allows: asked {askedEnglish}; measured {measuredEnglish}",
        viHint: "sửa hoặc bỏ số đo ấy ở đầu tệp hoặc trong `vanban.yaml`",
        enHint: "correct it, or leave it out, in the front matter or in `vanban.yaml`")

    package static let resolvedWithoutCongress = Message(
        "VB327", .note,
        vi:
            "nghị quyết của Đảng thường là lời văn sau “-----”; “QUYẾT NGHỊ:” chỉ thấy ở nghị quyết đại hội (chưa kiểm chứng); vẫn in như đã viết",
        en:
            "a Party resolution is prose below “-----”; only a congress is seen to write “QUYẾT NGHỊ:” (unverified); printed as written"
    )

    package static let minutesSigners = Message(
        "VB312", .warning, vi: "{kind} do hai người ký: {left} bên trái, {right} bên phải",
        en: "two sign a {kind}: {left} at the left, {right} at the right",
        viHint: "ghi `ký: [{chức vụ: {left}, họ tên: …}, {chức vụ: {right}, họ tên: …}]`",
        enHint: "write `ký: [{chức vụ: {left}, họ tên: …}, {chức vụ: {right}, họ tên: …}]`")

    package static let numberOfOtherKind = Message(
        "VB313", .warning, vi: "ký hiệu ghi “{found}” mà văn bản là {kind}, ký hiệu “{expected}”; vẫn in như đã viết",
        en: "the symbol says “{found}” but the paper is a {kind}, “{expected}”; printed as written",
        viHint: "sửa `số` hoặc `loại`", enHint: "correct `số` or `loại`")

    package static let nothingAbove = Message(
        "VB319", .warning, vi: "nơi nhận ghi “{name}” nhưng {kind} này không có “Kính gửi”",
        en: "the recipients say “{name}”, but this {kind} has no “Kính gửi” above",
        viHint: "ghi tên nơi nhận, hoặc bỏ dòng này", enHint: "name the receiver, or drop this entry")

    static let components: [Message] = [
        minutesSigners, numberOfOtherKind, nothingAbove,
        resolvedWithoutCongress,
        houseStyleBreaksClause,
        kindSymbolUnreadable, copyFormMissing, permissionWanted, measureUnreadable, subjectMissing, subjectNotAsked,
        addresseesMissing, addresseesNotAsked, asAboveMissing, enactorMissing, enactorNotAsked, operativeMissing,
        tooManySigners, foreignAuthority, titleBeforeName, unknownUrgency, secrecyNotAllowed, secrecyOnNetwork,
        secrecyElsewhere, draftMarkNotAsked, authorLineNotAsked, copiesWithoutDrafter,
    ]
}
