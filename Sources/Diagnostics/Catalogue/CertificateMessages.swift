/// 800–829: the certificate.
extension Message {
    package static let judgedByOther = Message(
        "VB800", .note,
        vi: "trang dàn theo {laid}, đối chiếu với {profile} ({name})",
        en: "laid out by {laid}, judged by {profile} ({name})")

    package static let clausesBroken = Message(
        "VB801", .error,
        vi: "{count} yêu cầu của {profile} không đạt: {clauses}",
        en: "demands of {profile} that do not hold ({count}): {clauses}",
        viHint: "xem các dòng KHÔNG ĐẠT; thêm --pdf để thấy chỗ sai trên trang",
        enHint: "see the lines that say FAILS; add --pdf to see the places on the pages")

    static let certificates: [Message] = [.judgedByOther, .clausesBroken]
}
