/// 900–914: periods, cut-offs, days off.
extension Message {
    package static let cutOffAssumed = Message(
        "VB900", .warning,
        vi:
            "chưa ai quy định ngày chốt số liệu báo cáo của kế hoạch này; tạm tính theo kỳ lịch, đến ngày cuối kỳ",
        en: "nobody has set the cut-off day of this plan's reports; taken by calendar periods",
        viHint: "ghi ở đầu kế hoạch hoặc trong vanban.yaml: `theo dõi: {kỳ: quý, chốt số liệu: cuối kỳ}`",
        enHint: "write at the head of the plan or in vanban.yaml: `theo dõi: {kỳ: quý, chốt số liệu: cuối kỳ}`")
    package static let cutOffByState = Message(
        "VB901", .note,
        vi:
            "kỳ chốt số liệu theo chế độ báo cáo của cơ quan nhà nước (đến ngày 14 của tháng cuối kỳ); điều, khoản chưa được kiểm chứng",
        en:
            "data are taken by the state's reporting rules (up to day 14 of the period's last month); the clause was not verified",
        viHint: "cơ quan có quy định riêng thì ghi `theo dõi: {chốt số liệu: …}`",
        enHint: "an office with a rule of its own writes `theo dõi: {chốt số liệu: …}`")

    package static let cycleAssumed = Message(
        "VB902", .warning,
        vi: "kế hoạch chưa nói bao lâu báo cáo một lần; tạm tính theo quý",
        en: "the plan does not say how often is reported; taken by quarters",
        viHint: "ghi `theo dõi: {kỳ: quý}` ở đầu kế hoạch hoặc trong vanban.yaml",
        enHint: "write `theo dõi: {kỳ: quý}` at the head of the plan or in vanban.yaml")
    package static let scheduleWithoutStart = Message(
        "VB903", .error,
        vi: "kế hoạch chưa có đủ ngày ban hành nên không biết tính từ đâu",
        en: "the plan has no whole date, so there is no beginning",
        viHint: "điền `ngày`, hoặc `theo dõi: {từ: 01/7/2026}`, hoặc thêm --from",
        enHint: "fill in `ngày`, or `theo dõi: {từ: 01/7/2026}`, or add --from")
    package static let scheduleBehindEnd = Message(
        "VB904", .warning,
        vi: "ngày bắt đầu xem ({first}) sau ngày kết thúc của kế hoạch ({last})",
        en: "the day to begin with ({first}) is after the plan's end ({last})",
        viHint: "kiểm tra --from, và `từ`, `đến` trong `theo dõi`; kế hoạch được kéo dài thì sửa `đến`",
        enHint: "check --from, and `từ` and `đến` under `theo dõi`; a plan that goes on needs a new `đến`")

    static let calendar: [Message] = [
        cutOffAssumed, cutOffByState, cycleAssumed, scheduleWithoutStart, scheduleBehindEnd,
    ]
}
