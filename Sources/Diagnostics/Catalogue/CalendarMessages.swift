/// 900–914: periods, cut-offs, days off.
extension Message {
    package static let cutOffAssumed = Message(
        "VB900", .warning,
        vi:
            "chưa ai quy định kỳ và ngày chốt số liệu báo cáo của kế hoạch này; tạm tính theo kỳ lịch, đến ngày cuối kỳ",
        en: "nobody has set the periods and the cut-off day of this plan's reports; taken by calendar periods",
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

    static let calendar: [Message] = [cutOffAssumed, cutOffByState]
}
