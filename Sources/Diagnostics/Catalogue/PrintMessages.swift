/// 620–659: printers, and what is sent to them.
extension Message {
    // MARK: The server and its printers

    package static let printLibraryMissing = Message(
        "VB621", .error, realm: .surroundings, vi: "máy không có thư viện {library} để in",
        en: "the library {library}, which prints, is not installed",
        viHint: "cài thư viện: apt install {package}", enHint: "install it: apt install {package}")
    package static let printServerGone = Message(
        "VB622", .error, realm: .surroundings, vi: "máy chủ in {server} không trả lời ({reason})",
        en: "the print server {server} does not answer ({reason})",
        viHint: "bật lại dịch vụ CUPS (systemctl start cups) rồi chạy lại lệnh này: bản đã gửi không bị gửi lại",
        enHint: "start CUPS (systemctl start cups) and run this again: what was sent is not sent again")
    package static let printerMissing = Message(
        "VB623", .error, realm: .surroundings, vi: "không có máy in «{printer}»; đang có: {printers}",
        en: "there is no printer «{printer}»; there are: {printers}",
        viHint: "xem các máy in bằng vanban printers; tên phải đúng cả chữ hoa, chữ thường",
        enHint: "see vanban printers; the name must be exact, also in case")
    package static let printerRejects = Message(
        "VB624", .error, realm: .surroundings, vi: "máy in «{printer}» đang từ chối nhận việc in ({reason})",
        en: "the printer «{printer}» accepts no jobs ({reason})",
        viHint: "mở lại bằng cupsaccept {printer}, rồi chạy lại lệnh này để in tiếp",
        enHint: "open it with cupsaccept {printer} and run this again to go on")
    package static let printerStopped = Message(
        "VB625", .error, realm: .surroundings, vi: "hàng đợi của máy in «{printer}» đang dừng ({reason})",
        en: "the queue of the printer «{printer}» stands still ({reason})",
        viHint: "cho chạy lại bằng cupsenable {printer}, rồi chạy lại lệnh này để in tiếp",
        enHint: "start it with cupsenable {printer} and run this again to go on")
    package static let jobRefused = Message(
        "VB626", .error, realm: .surroundings, vi: "máy in «{printer}» không nhận ({reason})",
        en: "the printer «{printer}» refused it ({reason})",
        viHint: "xem vanban printers, sửa cách in rồi chạy lại", enHint: "see vanban printers, ask otherwise, run again"
    )
    package static let printerInTrouble = Message(
        "VB627", .error, realm: .surroundings, vi: "máy in «{printer}»: {lydo}",
        en: "the printer «{printer}»: {reason}",
        viHint: "xử lý máy in rồi chạy lại lệnh này: bản đã in, đã gửi không bị gửi lại",
        enHint: "see to the printer and run this again: what was printed or sent is not sent again")

    package static let printerSilent = Message(
        "VB658", .error, realm: .surroundings,
        vi: "máy in «{printer}» đã lâu không báo gì thêm về việc in {printer}-{job}",
        en: "the printer «{printer}» has told nothing new of the job {printer}-{job} for long",
        viHint: "xem máy in có điện, có mạng không rồi chạy lại lệnh này: bản đã in, đã gửi không bị gửi lại",
        enHint: "look whether it is switched on and connected, and run this again: nothing is sent again")

    // MARK: What is asked for

    package static let laidOutForOneSideOnly = Message(
        "VB628", .error, realm: .usage,
        vi: "«{name}» được dàn để in một mặt, in hai mặt thì lề mặt sau sai",
        en: "«{name}» was laid out for one side; on back sides its margins would be wrong",
        viHint:
            "in một mặt (--simplex); hoặc làm lại cho hai mặt: lô thì thêm «hai mặt: có» vào tệp công việc, tệp lẻ thì vanban render --duplex hoặc in thẳng tệp nguồn .md. Bản đã ký thì không làm lại được",
        enHint:
            "print one side (--simplex); or make it again for both: «hai mặt: có» in a batch's job, vanban render --duplex, or print the source. What is signed cannot be made again"
    )
    package static let printerLacksDuplex = Message(
        "VB629", .error, realm: .usage, vi: "máy in «{printer}» không in được hai mặt",
        en: "the printer «{printer}» cannot print both sides",
        viHint: "thêm --simplex hoặc chọn máy in khác", enHint: "add --simplex or choose another printer")
    package static let printerLacksTray = Message(
        "VB630", .error, realm: .usage, vi: "máy in «{printer}» không có khay «{tray}»; đang có: {trays}",
        en: "the printer «{printer}» has no tray «{tray}»; there are: {trays}",
        viHint: "chọn khay bằng --tray, hoặc --tray auto", enHint: "choose one with --tray")
    package static let pagesNotThere = Message(
        "VB631", .error, realm: .usage, vi: "«{name}» chỉ có {pages} trang, không có trang được yêu cầu",
        en: "«{name}» has {pages} pages and none of those asked for")
    package static let printFileChanged = Message(
        "VB632", .error, vi: "«{name}» đã đổi từ khi làm ra, không in", en: "«{name}» has changed and is not printed",
        viHint: "chạy lại lô (vanban batch) hoặc lệnh in rồi thử lại",
        enHint: "run the batch (vanban batch) or the printing again")
    package static let nothingToPrint = Message(
        "VB633", .error, vi: "không có gì để in", en: "there is nothing to print",
        viHint: "thư mục cần có lô đã làm xong hoặc tệp PDF; xem lại --copy",
        enHint: "the folder must hold a finished batch or PDF files; look at --copy")
    package static let printLedgerUnusable = Message(
        "VB634", .error, realm: .surroundings, vi: "không dùng được sổ in {path}: {lydo}",
        en: "the ledger of printing {path} cannot be used: {reason}",
        viHint: "không có sổ thì không biết bản nào đã in: khôi phục tệp ấy trước khi in tiếp",
        enHint: "without it nobody knows what was printed: restore it before printing")
    package static let printingBusy = Message(
        "VB635", .error, realm: .surroundings, vi: "thư mục này đang được một lệnh khác in ({path})",
        en: "another command is printing from this folder ({path})",
        viHint: "chờ lệnh ấy xong; xem bằng --status", enHint: "wait until it ends; see --status")
    package static let printsSimplexOfDuplex = Message(
        "VB636", .note, vi: "«{name}» được dàn cho hai mặt mà in một mặt: trang chẵn có lề rộng bên phải",
        en: "«{name}» was laid out for both sides: printed on one, even pages have the wide margin on the right")
    package static let neverPrinted = Message(
        "VB637", .note, vi: "chưa in gì từ đây", en: "nothing was printed from here")

    // MARK: What a person has to decide

    package static let copyCancelled = Message(
        "VB640", .error, realm: .surroundings,
        vi: "«{name}» bản {copy}: việc in {printer}-{job} đã bị huỷ ({reason})",
        en: "«{name}» copy {copy}: the job {printer}-{job} was cancelled ({reason})",
        viHint: "muốn in lại bản này: thêm --retry", enHint: "to print it once more: --retry")
    package static let copyFailed = Message(
        "VB641", .error, realm: .surroundings,
        vi: "«{name}» bản {copy}: máy in bỏ dở việc in {printer}-{job} ({reason})",
        en: "«{name}» copy {copy}: the job {printer}-{job} was given up ({reason})",
        viHint: "xem tờ đã ra ở máy in; muốn in lại bản này: thêm --retry",
        enHint: "look what came out; to print it once more: --retry")
    package static let copyUnknown = Message(
        "VB642", .error, realm: .surroundings,
        vi: "«{name}» bản {copy}: đã gửi ({printer}-{job}) nhưng hàng đợi không còn biết việc in ấy",
        en: "«{name}» copy {copy}: it was sent ({printer}-{job}), and the queue knows nothing of it any more",
        viHint: "xem ở máy in đã có bản này chưa; chưa có thì in lại: thêm --retry",
        enHint: "look whether it was printed; if not: --retry")

    // MARK: What a run says

    package static let printed = Message(
        "VB650", .note, vi: "{printer}: đã in {done}/{count} bản ({sheets} tờ); lần này gửi {sent}",
        en: "{printer}: printed {done} of {count} copies ({sheets} sheets); sent {sent} this time")
    package static let printedBefore = Message(
        "VB651", .note, vi: "{count} bản đã in từ trước, không in lại; muốn in thêm lần nữa: --again",
        en: "{count} copies were printed before and are not printed again; to do so: --again")
    package static let printingLeft = Message(
        "VB652", .note, vi: "còn {waiting} bản chưa gửi, {queued} bản trong hàng đợi của máy in; chạy lại để in tiếp",
        en: "{waiting} copies are not sent, {queued} are in the printer's queue; run again to go on")
    package static let printingHeld = Message(
        "VB653", .note, vi: "{count} bản đang giữ ở hàng đợi; cho in: --release, bỏ: --cancel",
        en: "{count} copies are held in the queue; print them: --release, drop them: --cancel")
    package static let jobsCancelled = Message(
        "VB654", .note, vi: "đã huỷ {count} việc in đang chờ", en: "cancelled {count} jobs")
    package static let jobsReleased = Message(
        "VB655", .note, vi: "đã cho in {count} bản đang giữ", en: "released {count} copies")
    package static let noPrinters = Message(
        "VB656", .note, vi: "máy này chưa có máy in nào", en: "this machine has no printers",
        viHint: "thêm máy in bằng lpadmin hoặc phần cài đặt của hệ điều hành", enHint: "add one with lpadmin")
    package static let batchNotAllMade = Message(
        "VB657", .warning, vi: "{count} văn bản của lô chưa làm được, không in",
        en: "{count} documents of the batch are not made and not printed",
        viHint: "chạy lại vanban batch rồi in tiếp", enHint: "run vanban batch again, then print again")

    static let printing: [Message] = [
        .printLibraryMissing, .printServerGone, .printerMissing, .printerRejects, .printerStopped, .jobRefused,
        .printerInTrouble, .printerSilent, .laidOutForOneSideOnly, .printerLacksDuplex, .printerLacksTray,
        .pagesNotThere,
        .printFileChanged, .nothingToPrint, .printLedgerUnusable, .printingBusy, .printsSimplexOfDuplex, .neverPrinted,
        .copyCancelled, .copyFailed, .copyUnknown, .printed, .printedBefore, .printingLeft, .printingHeld,
        .jobsCancelled, .jobsReleased, .noPrinters, .batchNotAllMade,
    ]
}
