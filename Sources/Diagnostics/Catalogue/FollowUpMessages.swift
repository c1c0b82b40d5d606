/// 430–434: how a plan is followed up, as its front matter or the office's settings say it.
extension Message {
    package static let cutOffUnreadable = Message(
        "VB430", .error,
        vi: "không hiểu ngày chốt số liệu “{value}”", en: "cannot read the cut-off day “{value}”",
        viHint: "ghi `cuối kỳ`, hoặc ngày của tháng cuối kỳ, từ 1 đến 28: `chốt số liệu: 14`",
        enHint: "write `cuối kỳ`, or a day of the period's last month from 1 to 28: `chốt số liệu: 14`")
    package static let termUnreadable = Message(
        "VB431", .error,
        vi: "không hiểu hạn gửi “{value}”", en: "cannot read the term “{value}”",
        viHint: "ghi số ngày sau ngày chốt số liệu: `hạn gửi: 5 ngày làm việc`, `hạn gửi: 3 ngày`",
        enHint: "write days after the cut-off: `hạn gửi: 5 ngày làm việc`, `hạn gửi: 3 ngày`")
    package static let cycleUnknown = Message(
        "VB432", .error,
        vi: "không có kỳ báo cáo “{cycle}”", en: "there is no reporting period “{cycle}”",
        viHint: "chọn trong: tuần, tháng, quý, 6 tháng, 9 tháng, năm; nhiều kỳ thì ngăn bằng dấu phẩy",
        enHint: "choose from: tuần, tháng, quý, 6 tháng, 9 tháng, năm; part several by commas")
    package static let dayOffWithoutDay = Message(
        "VB433", .error,
        vi: "mục `ngày nghỉ` này không có ngày", en: "this entry of `ngày nghỉ` has no whole date",
        viHint: "ghi đủ ngày, tháng, năm: `- {ngày: 02/01/2026, làm bù: 10/01/2026, lý do: hoán đổi ngày làm việc}`",
        enHint: "write day, month and year: `- {ngày: 02/01/2026, làm bù: 10/01/2026, lý do: …}`")

    static let followUps: [Message] = [cutOffUnreadable, termUnreadable, cycleUnknown, dayOffWithoutDay]
}
