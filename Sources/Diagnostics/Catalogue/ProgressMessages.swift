/// 920–940: rows of progress tables.
extension Message {
    package static let progressColumns = Message(
        "VB920", .error,
        vi: "dòng tên cột của bảng tiến độ: {lydo}", en: "the head of the progress table: {reason}",
        viHint: "cần có các cột mã, cơ quan, kỳ, trạng thái; tạo bảng trống bằng `vanban progress new`",
        enHint: "mã, cơ quan, kỳ, trạng thái are needed; make an empty table with `vanban progress new`")
    package static let progressRowTooLong = Message(
        "VB921", .error,
        vi: "dòng này dài hơn 8 MB mà chưa hết", en: "this row goes on for more than 8 MB",
        viHint: "có lẽ một ngoặc kép mở ra không đóng lại", enHint: "a quote was probably opened and never closed")
    package static let progressColumnNear = Message(
        "VB922", .warning,
        vi: "cột “{column}” được hiểu là một chỉ tiêu; có phải là cột “{near}” không?",
        en: "the column “{column}” is taken for an indicator; was “{near}” meant?",
        viHint: "nếu là chỉ tiêu thì để nguyên, nếu không thì sửa tên cột",
        enHint: "leave it if it is an indicator, else correct its name")
    package static let progressTaskUnknown = Message(
        "VB923", .error,
        vi: "kế hoạch không có nhiệm vụ mã “{task}”", en: "the plan has no task “{task}”",
        viHint: "xem các mã bằng `vanban plan`{near}", enHint: "see the ids with `vanban plan`{near}")
    package static let progressCellBlank = Message(
        "VB924", .error,
        vi: "dòng này không có {column}", en: "this row has no `{column}`",
        viHint: "điền ô ấy; dòng không có số liệu thì để trống mọi ô",
        enHint: "fill the cell in; a row that reports nothing leaves all cells blank")
    package static let progressBodyNotNamed = Message(
        "VB925", .error,
        vi: "nhiệm vụ {task} không giao cho “{body}”", en: "task {task} does not name “{body}”",
        viHint: "cơ quan của nhiệm vụ: {bodies}; tên gọi khác ghi ở cột `tên khác` của danh bạ",
        enHint: "bodies of the task: {bodies}; write other names in the directory's column `tên khác`")
    package static let progressBodyIsGroup = Message(
        "VB926", .error,
        vi: "“{body}” là một nhóm; mỗi cơ quan trong nhóm báo cáo một dòng",
        en: "“{body}” is a group; each of its members reports in a row of its own",
        viHint: "ghi tên từng cơ quan: {members}", enHint: "write the name of each: {members}")
    package static let progressTwice = Message(
        "VB927", .error,
        vi: "nhiệm vụ {task}, {body}, kỳ {period} đã có ở {first}",
        en: "task {task}, {body}, period {period} is already in {first}",
        viHint: "giữ một dòng", enHint: "keep one of the rows")
    package static let progressNumberUnreadable = Message(
        "VB928", .error,
        vi: "cột {column}: “{value}” không phải là số", en: "column {column}: “{value}” is not a number",
        viHint:
            "viết như 1.234,5 hoặc 45%: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân; không có số thì để trống",
        enHint: "write 1.234,5 or 45%: dots between thousands, a comma before decimals; leave it blank without a figure"
    )
    package static let progressPercentOutside = Message(
        "VB929", .error,
        vi: "phần trăm “{value}” không nằm trong 0 đến 100", en: "“{value}” does not lie between 0 and 100 per cent",
        viHint: "phần trăm là phần đã làm của nhiệm vụ; vượt chỉ tiêu thì ghi ở cột chỉ tiêu",
        enHint: "the percent is the part of the task that is done; put what exceeds a target into its own column")
    package static let progressStatusUnknown = Message(
        "VB930", .error,
        vi: "không có trạng thái “{value}”", en: "there is no status “{value}”",
        viHint:
            "ghi một trong: chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng{near}; chậm hay quá hạn do chương trình tính",
        enHint: "one of: chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng{near}; late and overdue are computed")
    package static let progressPeriodUnreadable = Message(
        "VB931", .error,
        vi: "không hiểu kỳ “{value}”", en: "cannot read the period “{value}”",
        viHint:
            "ghi 2026-W38, 2026-09, 2026-Q3, 2026-6T, 2026-9T hoặc 2026; bảng tính hay đổi 2026-09 thành ngày, nên đặt ô ấy kiểu chữ",
        enHint:
            "write 2026-W38, 2026-09, 2026-Q3, 2026-6T, 2026-9T or 2026; spreadsheets turn 2026-09 into a date unless the cell is text"
    )
    package static let progressPeriodOutside = Message(
        "VB932", .error,
        vi: "kỳ {period} nằm ngoài thời gian của kế hoạch ({from} – {to})",
        en: "period {period} lies outside the plan ({from} – {to})",
        viHint: "sửa kỳ, hoặc ghi `theo dõi: {từ: …, đến: …}` trong kế hoạch",
        enHint: "correct it, or write `theo dõi: {từ: …, đến: …}` in the plan")
    package static let progressDateUnreadable = Message(
        "VB933", .error,
        vi: "cột {column}: không có ngày “{value}”", en: "column {column}: there is no day “{value}”",
        viHint: "ghi đủ ngày, tháng, năm: 05/9/2026", enHint: "write day, month and year: 05/9/2026")
    package static let progressCompletionOutside = Message(
        "VB934", .warning,
        vi: "ngày hoàn thành {date} không nằm trong thời gian từ khi có kế hoạch đến hết kỳ {period}",
        en: "the day of completion {date} does not lie between the plan's start and the end of {period}",
        viHint: "kiểm tra ngày và kỳ", enHint: "check day and period")
    package static let progressPercentAgainstStatus = Message(
        "VB935", .warning,
        vi: "trạng thái “{status}” mà phần trăm là {percent}", en: "the status is “{status}” but the percent {percent}",
        viHint: "hoàn thành là 100 %, chưa hoàn thành thì dưới 100 %",
        enHint: "what is done is at 100 %, what is not is below")
    package static let progressFalling = Message(
        "VB936", .warning,
        vi: "phần trăm của {body} ở nhiệm vụ {task} giảm từ {before} (kỳ {earlier}) xuống {after} (kỳ {period})",
        en: "the percent of {body} on task {task} falls from {before} ({earlier}) to {after} ({period})",
        viHint: "phần trăm là lũy kế từ đầu; kiểm tra hai kỳ", enHint: "it counts from the start; check both periods")
    package static let progressUndone = Message(
        "VB937", .warning,
        vi: "{body} đã báo hoàn thành nhiệm vụ {task} ở kỳ {earlier}, kỳ {period} lại chưa hoàn thành",
        en: "{body} reported task {task} as done for {earlier}, and as not done for {period}",
        viHint: "kiểm tra hai kỳ", enHint: "check both periods")
    package static let progressOngoingDone = Message(
        "VB938", .warning,
        vi: "nhiệm vụ {task} là việc thường xuyên, không có lúc hoàn thành",
        en: "task {task} is an ongoing one and is never done",
        viHint: "để trống trạng thái và ghi kết quả của kỳ; hoặc sửa `loại việc` trong kế hoạch",
        enHint: "leave the status blank and write the period's result; or correct `loại việc` in the plan")
    package static let progressDoneWithoutDate = Message(
        "VB939", .warning,
        vi: "{count} dòng ghi hoàn thành mà không có ngày hoàn thành",
        en: "rows that are done without a day of completion: {count}",
        viHint: "thiếu ngày thì không biết đúng hạn hay chậm; điền cột `ngày hoàn thành`",
        enHint: "without it nobody can tell whether it was in time; fill in `ngày hoàn thành`")
    package static let progressFurther = Message(
        "VB940", .note,
        vi: "còn {count} dòng nữa có thông báo {code} như trên", en: "further rows with {code}: {count}",
        viHint: "sửa các dòng đã nêu rồi chạy lại", enHint: "mend the rows above and run again")

    package static let progressTaskIsAnother = Message(
        "VB946", .error,
        vi: "câu ở cột `nhiệm vụ` là của nhiệm vụ {meant}, mã ghi {task}",
        en: "the text in column `nhiệm vụ` is that of task {meant}, the id says {task}",
        viHint: "biểu lập trước khi kế hoạch được sửa? Lập biểu mới bằng `vanban progress new`, hoặc sửa mã",
        enHint: "a form made before the plan was amended? Write a new one with `vanban progress new`, or correct the id"
    )

    static let progress: [Message] = [
        progressTaskIsAnother,
        progressColumns, progressRowTooLong, progressColumnNear, progressTaskUnknown, progressCellBlank,
        progressBodyNotNamed, progressBodyIsGroup, progressTwice, progressNumberUnreadable, progressPercentOutside,
        progressStatusUnknown, progressPeriodUnreadable, progressPeriodOutside, progressDateUnreadable,
        progressCompletionOutside, progressPercentAgainstStatus, progressFalling, progressUndone,
        progressOngoingDone, progressDoneWithoutDate, progressFurther,
    ]
}
