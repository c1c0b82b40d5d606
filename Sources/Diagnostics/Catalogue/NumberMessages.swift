/// 740–759: giving a paper its number and day.
extension Message {
    package static let numberTaken = Message(
        "VB740", .error,
        vi: "số {code} đã cấp cho {holder}", en: "the number {code} belongs to {holder}",
        viHint: "số tiếp theo là {next}; `--next` tự lấy số ấy", enHint: "the next one is {next}; `--next` takes it")
    package static let numbersLeftOut = Message(
        "VB741", .warning,
        vi: "sổ còn trống số {gap} trước số {number}", en: "before number {number} the book lacks {gap}",
        viHint: "nếu không có văn bản nào mang số ấy, ghi lý do vào sổ giấy", enHint: "if no paper bears them, note why"
    )
    package static let termUnknown = Message(
        "VB742", .error,
        vi: "chưa biết ngày {day} thuộc nhiệm kỳ nào, mà văn bản của Đảng đánh số theo nhiệm kỳ",
        en: "Party papers are numbered by term, and no term is known for {day}",
        viHint: "ghi vào vanban.yaml: `nhiệm kỳ: {tên: 2025 - 2030, từ: 15/10/2025}`",
        enHint: "add `nhiệm kỳ: {tên: 2025 - 2030, từ: 15/10/2025}` to vanban.yaml")
    package static let numbersAgainstDays = Message(
        "VB743", .warning,
        vi: "số {number} ngày {day} không theo thứ tự: số {other} ngày {otherDay}",
        en: "number {number} of {day} is out of order: number {other} is of {otherDay}",
        viHint: "xem lại ngày, hoặc số", enHint: "look at the day, or the number again")
    package static let dayWanted = Message(
        "VB744", .error,
        vi: "văn bản chưa có ngày ban hành", en: "the paper has no day yet",
        viHint: "thêm --ngày 5/9/2026", enHint: "add --ngày 5/9/2026")
    package static let numberWanted = Message(
        "VB745", .error, realm: .usage,
        vi: "chưa biết cấp số nào", en: "no number was asked for",
        viHint: "thêm --next để lấy số tiếp theo, hoặc --số 215", enHint: "add --next, or --số 215")
    package static let numberDisagrees = Message(
        "VB746", .error,
        vi: "tệp nguồn đã ghi số {found}, không phải {wanted}", en: "the source says number {found}, not {wanted}",
        viHint: "bỏ --số để dùng số {found}, hoặc sửa tệp nguồn", enHint: "leave --số out, or mend the source")
    package static let dayDisagrees = Message(
        "VB747", .error,
        vi: "tệp nguồn ghi ngày {found}, không khớp ngày {wanted}",
        en: "the source says {found}, which is not {wanted}",
        viHint: "bỏ --ngày, hoặc sửa tệp nguồn rồi trình ký lại nếu tháng, năm đã in trên bản ký",
        enHint: "leave --ngày out, or mend the source")
    package static let numberGiven = Message(
        "VB749", .note,
        vi: "đã vào sổ {title}: {path}, {pages} trang, {sum}", en: "registered {title}: {path}, {pages} pages, {sum}")
    package static let fillingMovedLines = Message(
        "VB752", .error,
        vi: "điền số, ngày làm trang {page} thay đổi ở “{text}”: bản phát hành sẽ khác bản đã ký",
        en: "with number and day, page {page} changes at “{text}”: it would differ from what was signed",
        viHint: "ký hiệu, tháng, năm phải có trong bản trình ký; sửa tệp nguồn rồi trình ký lại",
        enHint: "symbol, month and year must stand in what is handed in; mend the source and hand it in again")
    package static let changedSinceSubmission = Message(
        "VB753", .error,
        vi: "văn bản đã bị sửa sau khi trình ký: nội dung hoặc trình bày không còn như bản đã trình",
        en: "the paper was changed after it had been handed in for signing",
        viHint: "lấy lại bản đã trình, hoặc trình ký lại: `vanban record {file} --trình-ký`",
        enHint: "restore it, or hand it in again: `vanban record {file} --trình-ký`")
    package static let alreadyNumbered = Message(
        "VB754", .note,
        vi: "đã vào sổ từ trước: {title}; không làm gì thêm", en: "registered before: {title}; nothing was done")
    package static let numberedOtherwise = Message(
        "VB755", .error,
        vi: "văn bản này đã vào sổ: {title}; số và ngày đã cấp không đổi được",
        en: "this paper is registered: {title}; its number and day cannot be changed",
        viHint: "cần sửa thì ban hành văn bản khác: `vanban issue VĂN-BẢN-MỚI --thay {code}`",
        enHint: "to correct it issue another: `vanban issue NEW --thay {code}`")
    package static let symbolWanted = Message(
        "VB756", .error,
        vi: "chưa có ký hiệu: không suy được từ loại và cơ quan", en: "there is no symbol, and none can be told",
        viHint: "ghi `số: -KH/TU` hoặc `ký hiệu: KH/TU` ở đầu tệp nguồn",
        enHint: "write `số: -KH/TU` or `ký hiệu: KH/TU`")
    package static let sourceWanted = Message(
        "VB757", .error, realm: .usage,
        vi: "cần một tệp nguồn .md nằm trên đĩa để ghi số và ngày vào", en: "a source file on the disk is needed",
        viHint: "lưu văn bản thành tệp rồi chạy lại", enHint: "save the paper as a file and run again")
    package static let numberedUnsigned = Message(
        "VB758", .note,
        vi: "sổ chưa ghi nhận chữ ký của văn bản này trước khi cấp số",
        en: "the book knows of no signature on this paper", viHint: nil, enHint: nil)

    static let numbers: [Message] = [
        numberTaken, numbersLeftOut, termUnknown, numbersAgainstDays, dayWanted, numberWanted, numberDisagrees,
        dayDisagrees,
        numberGiven, fillingMovedLines, changedSinceSubmission, alreadyNumbered, numberedOtherwise, symbolWanted,
        sourceWanted, numberedUnsigned,
    ]
}
