/// 2xx: import of plain text. 201–229 are changes that were made, 231–269 questions, 291 and on refusals.
extension Message {
    // MARK: Changes

    package static let importDecomposed = Message(
        "VB201", .note,
        vi: "{count} dòng viết bằng chữ tổ hợp (dấu rời) đã được đổi sang chữ dựng sẵn (NFC)",
        en: "lines whose decomposed letters were composed (NFC): {count}")

    package static let importOddSpaces = Message(
        "VB202", .note,
        vi: "{count} khoảng trắng đặc biệt (không ngắt, hẹp…) đã được thay bằng dấu cách thường",
        en: "special spaces (no-break, thin…) made plain: {count}")

    package static let importHiddenCharacters = Message(
        "VB203", .note,
        vi: "{count} ký tự không nhìn thấy đã được bỏ", en: "invisible characters removed: {count}")

    package static let importSpacesCollapsed = Message(
        "VB204", .note,
        vi: "{count} chỗ có nhiều dấu cách hoặc tab đã được thay bằng một dấu cách",
        en: "runs of spaces or tabs made one space: {count}")

    package static let importSpaceBeforeMark = Message(
        "VB205", .note,
        vi: "đã bỏ dấu cách trước dấu phẩy, chấm phẩy hoặc chấm: “{text}”",
        en: "the space before a comma, semicolon or stop was removed: “{text}”")

    package static let importFormFeed = Message(
        "VB206", .note, vi: "đã bỏ dấu ngắt trang", en: "a form feed was removed")

    package static let importPageNumber = Message(
        "VB207", .note,
        vi: "đã bỏ số trang “{text}” đứng riêng một dòng", en: "the page number “{text}” alone on its line was removed")

    package static let importColumnsSplit = Message(
        "VB208", .note,
        vi: "hai cột nằm trên một dòng đã được tách ra", en: "two columns on one line were taken apart")

    package static let importRuleDropped = Message(
        "VB209", .note,
        vi: "đã bỏ đường kẻ “{text}”: thể thức tự in", en: "the rule “{text}” was removed: the profile draws it")

    package static let importTitleDropped = Message(
        "VB210", .note,
        vi: "đã bỏ dòng “{text}”: thể thức tự in", en: "the line “{text}” was removed: the profile prints it")

    package static let importEmphasisDropped = Message(
        "VB211", .note,
        vi: "đã bỏ dấu in đậm, in nghiêng ở “{text}”: tại đây thể thức quyết định kiểu chữ",
        en: "emphasis was removed from “{text}”: the profile decides the style there")

    package static let importKindCase = Message(
        "VB212", .note,
        vi: "tên loại “{text}” được ghi là “{value}”; bản in vẫn là chữ hoa",
        en: "the kind “{text}” is written “{value}”; it is printed in capitals all the same")

    package static let importSubjectJoined = Message(
        "VB213", .note,
        vi: "trích yếu ở nhiều dòng đã được nối thành một dòng, tại “{text}”",
        en: "the lines of the subject were joined at “{text}”")

    package static let importLabelToField = Message(
        "VB214", .note, vi: "“{text}” được đưa vào mục “{key}”", en: "“{text}” became the field “{key}”")

    package static let importGapDropped = Message(
        "VB215", .note,
        vi: "đã bỏ chỗ chấm hoặc chỗ trống ở “{text}”: bản in chừa chỗ để ghi tay",
        en: "the dots or blanks of “{text}” were removed: the print leaves a gap for the hand")

    package static let importListMarks = Message(
        "VB216", .note,
        vi: "đã bỏ {count} dấu gạch đầu dòng và dấu cuối dòng trong danh sách: thể thức tự in",
        en: "dashes and end marks of the list removed, as the profile prints them: {count}")

    package static let importBraceToGroup = Message(
        "VB217", .note,
        vi: "dấu ngoặc nhọn “{text}” được ghi thành một nhóm", en: "the brace “{text}” became a group")

    package static let importSignedMark = Message(
        "VB218", .note,
        vi: "đã bỏ “{text}”: chỗ ký được chừa sẵn", en: "“{text}” was removed: room for the signature is kept")

    package static let importParagraphJoined = Message(
        "VB219", .note,
        vi: "đoạn bị ngắt giữa câu đã được nối lại: “{before}” + “{after}”",
        en: "a paragraph that was cut in mid-sentence was joined: “{before}” + “{after}”")

    package static let importLinesJoined = Message(
        "VB220", .note,
        vi: "{count} chỗ xuống dòng trong cùng một đoạn đã được nối lại",
        en: "line ends joined within one paragraph: {count}")

    package static let importBullet = Message(
        "VB221", .note,
        vi: "dấu đầu dòng “{text}” được ghi là “{value}”", en: "the bullet “{text}” became “{value}”")

    package static let importLabelSpace = Message(
        "VB222", .note,
        vi: "đã thêm dấu cách sau “{text}” ở đầu dòng", en: "a space was put after “{text}” at the head of the line")

    // MARK: Questions about the head

    package static let importKindMissing = Message(
        "VB231", .warning,
        vi: "không tìm thấy tên loại văn bản; mục “loại” để trống",
        en: "no kind of document was found; “loại” is left blank",
        viHint: "ghi tên loại vào mục “loại”, ví dụ: kế hoạch, báo cáo, công văn",
        enHint: "write the kind after “loại”, for example kế hoạch, báo cáo, công văn")

    package static let importKindGuessed = Message(
        "VB232", .warning,
        vi: "văn bản không ghi tên loại; đoán là “{value}” vì có dòng này. Đúng không?",
        en: "the text names no kind; “{value}” is a guess from this line. Is it right?")

    package static let importKindInTitle = Message(
        "VB233", .warning,
        vi: "dòng này được hiểu là tên loại “{kind}” và trích yếu “{subject}”. Đúng không?",
        en: "this line was read as the kind “{kind}” and the subject “{subject}”. Is it right?")

    package static let importSubjectMissing = Message(
        "VB234", .warning,
        vi: "không tìm thấy trích yếu dưới “{kind}”; mục “trích yếu” để trống",
        en: "no subject was found under “{kind}”; “trích yếu” is left blank")

    package static let importIssuerProposed = Message(
        "VB235", .warning,
        vi: "cơ quan ban hành được đề xuất là “{value}”, đọc từ {evidence}. Tên đầy đủ là gì?",
        en: "the issuer “{value}” is proposed from {evidence}. What is its full name?",
        viHint: "ghi tên đầy đủ vào mục “cơ quan”", enHint: "write the full name after “cơ quan”")

    package static let importIssuerMissing = Message(
        "VB236", .warning,
        vi: "không đọc được cơ quan ban hành; mục “cơ quan” để trống",
        en: "the issuer cannot be told from the text; “cơ quan” is left blank",
        viHint: "ghi tên cơ quan vào mục “cơ quan”", enHint: "write the issuer after “cơ quan”")

    package static let importIssuerSplit = Message(
        "VB237", .warning,
        vi: "“{superior}” được hiểu là cơ quan cấp trên, “{issuer}” là cơ quan ban hành. Đúng không?",
        en: "“{superior}” was read as the superior, “{issuer}” as the issuer. Is it right?")

    package static let importSymbolProposed = Message(
        "VB238", .warning,
        vi: "ký hiệu được đề xuất là “{value}”, đọc từ {evidence}. Số văn bản để trống",
        en: "the symbol “{value}” is proposed from {evidence}. The number is left blank")

    package static let importNumberMissing = Message(
        "VB239", .warning,
        vi: "không có số và ký hiệu; mục “số” để trống", en: "there is no number and symbol; “số” is left blank")

    package static let importPlaceMissing = Message(
        "VB240", .warning,
        vi: "không có địa danh; mục “địa danh” để trống", en: "there is no place; “địa danh” is left blank")

    package static let importDateMissing = Message(
        "VB241", .warning,
        vi: "không có ngày ban hành; mục “ngày” để trống", en: "there is no date; “ngày” is left blank")

    package static let importStrayHead = Message(
        "VB242", .warning,
        vi: "không rõ dòng “{text}” là thành phần nào; dòng được giữ ở đầu nội dung",
        en: "the line “{text}” could not be placed; it is kept at the head of the body")

    // MARK: Questions about the foot

    package static let importGroupGuessed = Message(
        "VB243", .warning,
        vi: "ngoặc nhọn “{purpose}” chỉ ghi ở dòng cuối; nhóm được đoán là bắt đầu từ “{first}”. Đúng không?",
        en: "the brace “{purpose}” marks the last line only; the group is guessed to begin at “{first}”. Is it right?",
        viHint: "sửa danh sách “nhóm” trong mục “nơi nhận” nếu nhóm bắt đầu ở dòng khác",
        enHint: "correct the list “nhóm” under “nơi nhận” if the group begins elsewhere")

    package static let importArchiveCopies = Message(
        "VB244", .note,
        vi: "“({text})” trong dòng lưu được giữ nguyên: hiểu là số bản lưu",
        en: "“({text})” in the archive line is kept as typed: it is read as the number of file copies")

    package static let importArchiveDrafter = Message(
        "VB245", .note,
        vi: "“({text})” trong dòng lưu được giữ nguyên: hiểu là ký hiệu người soạn thảo",
        en: "“({text})” in the archive line is kept as typed: it is read as the drafter's mark",
        viHint: "muốn in riêng thì chuyển sang mục “người soạn” và bỏ khỏi dòng lưu",
        enHint: "to print it on its own, move it to “người soạn” and take it out of the archive line")

    package static let importRecipientsMissing = Message(
        "VB246", .warning, vi: "không tìm thấy mục “Nơi nhận”", en: "no “Nơi nhận” was found")

    package static let importSignerMissing = Message(
        "VB247", .warning, vi: "không tìm thấy họ tên người ký", en: "no signer's name was found")

    package static let importTwoSigners = Message(
        "VB248", .warning,
        vi: "hai cột chữ ký được hiểu là hai người ký, cơ quan chủ trì ở bên phải. Đúng không?",
        en: "two columns of signatures were read as two signers, the leading body on the right. Is it right?")

    package static let importStrayFoot = Message(
        "VB249", .warning,
        vi: "không rõ dòng “{text}” ở cuối văn bản là thành phần nào; dòng được giữ ở cuối nội dung",
        en: "the line “{text}” at the foot could not be placed; it is kept at the end of the body")

    // MARK: Questions about the text

    package static let importMaybeCut = Message(
        "VB250", .warning,
        vi: "đoạn này bắt đầu bằng chữ thường, sau “{before}”: có phải một câu bị ngắt trang?",
        en: "this paragraph begins with a small letter after “{before}”: was a sentence cut by a page break?")

    package static let importLoneNumber = Message(
        "VB251", .warning,
        vi: "“{text}” đứng riêng một dòng và được giữ lại: có phải số trang?",
        en: "“{text}” stands alone on a line and is kept: is it a page number?")

    package static let importTable = Message(
        "VB252", .warning,
        vi: "dòng này có tab giữa các ô như hàng của bảng; chữ được giữ thành đoạn văn",
        en: "this line has tabs between cells like the row of a table; its text is kept as a paragraph",
        viHint: "viết lại thành bảng với dấu “|” giữa các ô", enHint: "write it as a table with “|” between the cells")

    package static let importNearTwin = Message(
        "VB253", .warning,
        vi: "“{found}” có phải là “{other}” (gặp {count} lần trong văn bản)?",
        en: "is “{found}” meant to be “{other}”, which the text has (times: {count})?")

    package static let importWordOrder = Message(
        "VB254", .warning,
        vi: "“{found}” được dùng bên cạnh “{other}” ({count} lần): có cần thống nhất?",
        en: "“{found}” stands beside “{other}” (times: {count}): should they agree?")

    package static let importToneStyle = Message(
        "VB255", .warning,
        vi: "hai cách đặt dấu thanh trong một văn bản: “{found}” ({count} lần) và “{other}” ({otherCount} lần)",
        en: "two ways to set tone marks in one text: “{found}” (times: {count}) and “{other}” (times: {otherCount})")

    package static let importUndatedCitation = Message(
        "VB256", .warning,
        vi: "“{text}” được viện dẫn lần đầu mà không ghi ngày ban hành",
        en: "“{text}” is cited for the first time without its date")

    package static let importSubjectDiffers = Message(
        "VB257", .warning,
        vi: "câu mở đầu khác trích yếu (dòng {line}): trích yếu ghi “{subject}”, câu mở đầu ghi “{opening}”",
        en: "the opening sentence differs from the subject (line {line}): “{subject}” there, “{opening}” here")

    package static let importNoEndMark = Message(
        "VB258", .warning,
        vi: "gạch đầu dòng này không có dấu cuối: “{text}”", en: "this dash item has no mark at its end: “{text}”")

    // MARK: Refusals

    package static let importEmpty = Message(
        "VB291", .error, vi: "tệp không có chữ nào để nhập", en: "the file holds no text to import")

    package static let importOfSource = Message(
        "VB292", .error,
        vi: "tệp đã có phần đầu giữa hai dòng “---”: đây đã là văn bản nguồn, không cần nhập",
        en: "the file has front matter between two “---” lines: it is a source already and needs no import",
        viHint: "dùng lệnh “vanban render”; nếu vẫn muốn nhập, hãy bỏ phần đầu trước",
        enHint: "use “vanban render”; to import it all the same, take the front matter off first")

    static let importing: [Message] = [
        .importDecomposed, .importOddSpaces, .importHiddenCharacters, .importSpacesCollapsed, .importSpaceBeforeMark,
        .importFormFeed, .importPageNumber, .importColumnsSplit, .importRuleDropped, .importTitleDropped,
        .importEmphasisDropped, .importKindCase, .importSubjectJoined, .importLabelToField, .importGapDropped,
        .importListMarks, .importBraceToGroup, .importSignedMark, .importParagraphJoined, .importLinesJoined,
        .importBullet, .importLabelSpace, .importKindMissing, .importKindGuessed, .importKindInTitle,
        .importSubjectMissing, .importIssuerProposed, .importIssuerMissing, .importIssuerSplit, .importSymbolProposed,
        .importNumberMissing, .importPlaceMissing, .importDateMissing, .importStrayHead, .importGroupGuessed,
        .importArchiveCopies, .importArchiveDrafter, .importRecipientsMissing, .importSignerMissing, .importTwoSigners,
        .importStrayFoot, .importMaybeCut, .importLoneNumber, .importTable, .importNearTwin, .importWordOrder,
        .importToneStyle, .importUndatedCitation, .importSubjectDiffers, .importNoEndMark,
        .importEmpty,
        .importOfSource,
    ]
}
