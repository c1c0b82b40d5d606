/// 760–799: the office book, and what is made from it.
extension Message {
    package static let officeBookUnusable = Message(
        "VB760", .error, realm: .surroundings,
        vi: "không dùng được sổ văn bản {path}: {lydo}", en: "the office book {path} cannot be used: {reason}")
    package static let noOfficeBook = Message(
        "VB761", .error, realm: .surroundings,
        vi: "chưa có sổ văn bản (so-van-ban.sqlite) ở thư mục này hay thư mục trên",
        en: "there is no office book (so-van-ban.sqlite) here or above",
        viHint: "`vanban issue` hoặc `vanban record` tạo sổ; sổ ở chỗ khác thì thêm --sổ TỆP",
        enHint: "`vanban issue` or `vanban record` make one; name another place by --sổ FILE")
    package static let paperUnknown = Message(
        "VB762", .error,
        vi: "sổ văn bản không có “{name}”", en: "the office book has no “{name}”",
        viHint: "xem `vanban register --csv -`; ghi đủ như 215/KH-UBND, hoặc tên tệp nguồn",
        enHint: "look at `vanban register --csv -`; write it like 215/KH-UBND, or name the source")
    package static let paperAmbiguous = Message(
        "VB763", .error,
        vi: "“{name}” có thể là {count} văn bản: {titles}", en: "“{name}” may be any of {count} papers: {titles}",
        viHint: "ghi đủ số và ký hiệu, thêm --năm nếu cần", enHint: "write number and symbol, add --năm where needed")
    package static let issuedNotRendered = Message(
        "VB764", .error,
        vi: "văn bản này đã vào sổ ({title}): không dàn trang lại; bản phát hành là {path}",
        en: "this paper is registered ({title}) and is not laid out again; the issued file is {path}",
        viHint: "cần sửa thì soạn văn bản khác (`vanban new --from`) và `vanban issue … --thay {code}`",
        enHint: "to correct it write another (`vanban new --from`) and `vanban issue … --thay {code}`")
    package static let overwritesIssued = Message(
        "VB765", .error,
        vi: "{path} là bản phát hành hoặc bản ký của {title}: không ghi đè",
        en: "{path} belongs to {title}: not overwritten",
        viHint: "chọn tên khác bằng -o", enHint: "choose another name by -o")
    package static let signedTaken = Message(
        "VB767", .note,
        vi: "đã nhận bản ký của {title}: {path}, {pages} trang, SHA-256 {hash}",
        en: "took in the signed paper of {title}: {path}, {pages} pages, SHA-256 {hash}")
    package static let signedPagesDiffer = Message(
        "VB768", .warning,
        vi: "bản ký có {found} trang mà văn bản có {expected} trang",
        en: "the signed paper has {found} pages, not {expected}",
        viHint: "xem lại bản quét: thiếu trang, hay quét cả tờ trống",
        enHint: "look at the scan: pages missing, or blank ones")
    package static let stateRecorded = Message(
        "VB769", .note,
        vi: "đã ghi vào sổ: {title} – {state}", en: "recorded: {title} – {state}")
    package static let stateNotPossible = Message(
        "VB770", .error,
        vi: "{title} đang ở bước “{now}”, không ghi được “{wanted}”",
        en: "{title} is at “{now}”, “{wanted}” cannot be recorded",
        viHint: "{viec}", enHint: "{todo}")
    package static let issuedFileExists = Message(
        "VB771", .error, realm: .surroundings,
        vi: "đã có {path} và không phải do sổ ghi: không ghi đè",
        en: "{path} exists and is not the book's: not overwritten",
        viHint: "chuyển tệp ấy đi rồi chạy lại lệnh; số đã cấp được giữ",
        enHint: "move it away and run again; the number is kept")
    package static let copiesOfUnsigned = Message(
        "VB772", .error,
        vi: "{title} chưa có bản ký: bản gửi đi phải sao từ bản đã ký", en: "{title} has no signed file to copy",
        viHint: "`vanban record {name} --signed BẢN-KÝ.pdf`; nếu lãnh đạo ký từng bản thì thêm --sign-each",
        enHint: "`vanban record {name} --signed SIGNED.pdf`, or --sign-each where every copy is signed")
    package static let signedWithoutNumber = Message(
        "VB773", .error,
        vi: "bản ký của {title} được nhận trước khi cấp số: bản ấy chưa có số, ngày",
        en: "the signed file of {title} was taken in before it had its number",
        viHint: "ghi số, ngày lên bản ký (hoặc ký số của cơ quan) rồi `vanban record {name} --signed …` lần nữa",
        enHint: "put number and day on it, then `vanban record {name} --signed …` again")
    package static let signedChanged = Message(
        "VB774", .error, realm: .surroundings,
        vi: "{path} không còn như khi được nhận vào sổ", en: "{path} is not what was taken in",
        viHint: "lấy lại tệp từ bản sao lưu, hoặc nhận lại bản ký",
        enHint: "restore it from a backup, or take it in again")
    package static let filesFinished = Message(
        "VB775", .note,
        vi: "đã ghi nốt {path} của lần chạy bị ngắt trước",
        en: "finished writing {path}, which an interrupted run had left")
    package static let sourceChangedMeanwhile = Message(
        "VB776", .warning,
        vi: "{path} đã bị sửa trong lúc cấp số: số {code}, ngày {day} không được ghi vào tệp",
        en: "{path} was changed meanwhile: number {code} and day {day} were not written into it",
        viHint: "văn bản đã phát hành không đổi; tự ghi số, ngày vào tệp nếu cần",
        enHint: "the issued paper stands; write them in by hand")
    package static let signedFileTwice = Message(
        "VB777", .error,
        vi: "{title} đã có bản ký {path}", en: "{title} has a signed file already: {path}",
        viHint: "nhận bản khác thay nó thì thêm --again; bản cũ vẫn được giữ",
        enHint: "to take another in add --again; the old one is kept")
    package static let seriesGap = Message(
        "VB778", .warning,
        vi: "sổ {series} thiếu số {gap}", en: "the series {series} lacks {gap}",
        viHint: "tìm văn bản mang số ấy, hoặc ghi lý do bỏ số", enHint: "find the paper, or note why it is missing")
    package static let seriesDouble = Message(
        "VB779", .error,
        vi: "sổ {series} có {count} văn bản cùng số {number}",
        en: "the series {series} has {count} papers with number {number}",
        viHint: "tệp sổ đã bị sửa bằng chương trình khác; lấy lại từ bản sao lưu",
        enHint: "the book was changed by another program; restore it from a backup")

    package static let hashLibraryMissing = Message(
        "VB786", .error, realm: .surroundings,
        vi: "máy thiếu thư viện {library} để tính SHA-256",
        en: "the library {library}, which computes SHA-256, is missing",
        viHint: "cài gói {package}: `sudo apt install {package}`",
        enHint: "install {package}: `sudo apt install {package}`")
    package static let fileCopyLent = Message(
        "VB787", .error,
        vi: "bản lưu của {title} đang do {person} mượn", en: "the file copy of {title} is with {person}",
        viHint: "ghi trả trước: `vanban record … --trả`", enHint: "record its return first: `vanban record … --trả`")
    package static let fileCopyNotLent = Message(
        "VB788", .error, vi: "không ai đang mượn bản lưu của {title}", en: "nobody has the file copy of {title}")
    package static let fileCopyGoes = Message(
        "VB789", .note, vi: "đã ghi: {person} mượn bản lưu của {title}", en: "recorded: {person} borrows {title}")
    package static let fileCopyBack = Message(
        "VB790", .note, vi: "đã ghi: {person} trả bản lưu của {title}", en: "recorded: {person} returns {title}")

    package static let registerEmpty = Message(
        "VB791", .note, vi: "sổ chưa có dòng nào theo yêu cầu này", en: "no row of the book is asked for by this",
        viHint: "xem lại --năm, --từ, --đến, --loại", enHint: "look at --năm, --từ, --đến, --loại")

    package static let metadataCut = Message(
        "VB793", .warning,
        vi: "trường {field} của dữ liệu đặc tả chỉ nhận {length} ký tự, “{value}” bị cắt",
        en: "the field {field} of the metadata holds {length} characters; “{value}” is cut")
    package static let dispatchFolderTaken = Message(
        "VB794", .error, realm: .surroundings,
        vi: "thư mục {path} đang có thứ khác: không ghi vào", en: "the folder {path} holds other things",
        viHint: "chọn thư mục mới bằng -d", enHint: "choose a new folder by -d")
    package static let electronicWithoutSignature = Message(
        "VB795", .warning,
        vi: "bản gửi điện tử của {title} chưa có chữ ký số",
        en: "the electronic copy of {title} has no digital signature",
        viHint: "ký số rồi `vanban record … --signed … --again`",
        enHint: "sign it, then `vanban record … --signed … --again`")
    package static let identifierMissing = Message(
        "VB796", .warning,
        vi: "danh bạ chưa có mã định danh của: {names}", en: "the directory lacks the identifiers of: {names}",
        viHint: "điền cột `mã định danh` của danh-ba.csv", enHint: "fill in the column `mã định danh`")
    package static let dispatched = Message(
        "VB797", .note,
        vi: "đã xếp {title} vào {path}: giấy {paper} nơi, {copies} bản; điện tử {electronic} nơi",
        en: "laid {title} out in {path}: {paper} on paper, {copies} copies; {electronic} electronically")
    package static let nobodyOnPaper = Message(
        "VB798", .note, vi: "không có nơi nhận bản giấy nào", en: "nobody gets it on paper")

    package static let nextLabel = Message(
        "VB799", .note, vi: "nhãn còn dùng được tiếp theo của tờ cuối: {number}",
        en: "the next free label of the last sheet: {number}", viHint: "lần sau: --start {number}",
        enHint: "next time: --start {number}")

    package static let recipientsOfUnregistered = Message(
        "VB792", .error,
        vi: "“{name}” chưa vào sổ: chưa biết nơi nhận nào",
        en: "“{name}” is not in the office book: its recipients are unknown",
        viHint: "`vanban issue` trước, rồi in bằng số của văn bản; hoặc --copies SỐ",
        enHint: "`vanban issue` first and print it by its number; or --copies N")

    package static let issuedPathTaken = Message(
        "VB846", .error, realm: .surroundings,
        vi: "chưa cấp số: ở chỗ của bản phát hành đã có {path}, không phải do sổ ghi",
        en: "no number was given: where the issued file belongs lies {path}, which is not the book's",
        viHint: "chuyển tệp ấy đi rồi chạy lại lệnh", enHint: "move it away and run again")
    package static let fileKeepsWaiting = Message(
        "VB847", .warning,
        vi: "chưa ghi được {path} của lần chạy trước: {lydo}",
        en: "{path} of an earlier run could not be written yet: {reason}",
        viHint: "số đã cấp được giữ; hết trở ngại thì lệnh nào của sổ chạy sau cũng ghi nốt",
        enHint: "its number is kept; once nothing is in the way the next command writes it")
    package static let overwritesDatabase = Message(
        "VB848", .error, realm: .surroundings,
        vi: "{path} là một kho dữ liệu (SQLite): không ghi đè", en: "{path} is a database (SQLite): not overwritten",
        viHint: "chọn tên khác", enHint: "choose another name")
    package static let bookFileLost = Message(
        "VB849", .error, realm: .surroundings,
        vi: "không thấy {path} của {title}", en: "{path} of {title} is not there",
        viHint: "lấy lại từ bản sao lưu; bản ký thì có thể nhận lại: `vanban record {name} --signed …`",
        enHint: "restore it from a backup; a signed file can be taken in again: `vanban record {name} --signed …`")

    package static let sentBeforeItsDay = Message(
        "VB850", .error,
        vi: "{title} không thể gửi đi ngày {day}, trước ngày của nó",
        en: "{title} cannot have gone out on {day}, before its own day",
        viHint: "xem lại --ngày", enHint: "look at --ngày again")
    package static let electronicLeftOut = Message(
        "VB851", .warning,
        vi: "chưa xếp bản gửi điện tử của {title}: chưa có bản ký nào, chữ ký trên từng bản giấy không có trong tệp",
        en: "the electronic copy of {title} is left out: signatures on paper copies are in no file",
        viHint: "`vanban record {name} --signed …` rồi xếp lại",
        enHint: "`vanban record {name} --signed …`, then lay it out again")

    package static let identifierTooLong = Message(
        "VB852", .warning,
        vi: "dữ liệu đặc tả để trống mã định danh dài hơn {length} ký tự của: {names}",
        en: "the metadata leave out identifiers of more than {length} characters: {names}",
        viHint: "xem lại `mã định danh` trong danh-ba.csv và vanban.yaml",
        enHint: "look at `mã định danh` in danh-ba.csv and vanban.yaml")

    static let officeBook: [Message] = [
        identifierTooLong,
        sentBeforeItsDay, electronicLeftOut,
        issuedPathTaken, fileKeepsWaiting, overwritesDatabase, bookFileLost,
        recipientsOfUnregistered,
        nextLabel,
        metadataCut, dispatchFolderTaken, electronicWithoutSignature, identifierMissing, dispatched, nobodyOnPaper,
        registerEmpty,
        hashLibraryMissing, fileCopyLent, fileCopyNotLent, fileCopyGoes, fileCopyBack,
        officeBookUnusable, noOfficeBook, paperUnknown, paperAmbiguous, issuedNotRendered, overwritesIssued,
        signedTaken, signedPagesDiffer, stateRecorded, stateNotPossible, issuedFileExists, copiesOfUnsigned,
        signedWithoutNumber, signedChanged, filesFinished, sourceChangedMeanwhile, signedFileTwice, seriesGap,
        seriesDouble,
    ]
}
