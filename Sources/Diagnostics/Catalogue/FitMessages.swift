/// 870–874: pages fitted inside what the instrument allows.
extension Message {
    package static let fitted = Message(
        "VB870", .note, vi: "đã chỉnh {changes} vì {reasons}; văn bản {after} trang (trước: {before})",
        en: "changed {changesEnglish} because {reasonsEnglish}; {after} pages (before: {before})")

    package static let fitNeedless = Message(
        "VB871", .note, vi: "không cần chỉnh gì: {after} trang, kết thúc gọn",
        en: "nothing to change: {after} pages that end well")

    package static let fitIncomplete = Message(
        "VB872", .warning, vi: "trong mức quy định cho phép không tránh được: {reasons}",
        en: "cannot be mended inside the legal ranges: {reasonsEnglish}",
        viHint: "thêm hoặc bớt vài dòng nội dung", enHint: "add or drop a few lines of text")

    package static let fitTooLong = Message(
        "VB873", .warning,
        vi: "không vừa {wanted} trang được: quy định cho phép ít nhất là {limit} trang; giữ {after} trang",
        en: "{wanted} pages cannot be had: the legal ranges give at least {limit}; {after} are kept",
        viHint: "bớt khoảng {lines} dòng nội dung", enHint: "drop about {lines} lines of text")

    package static let fitTooShort = Message(
        "VB874", .warning,
        vi: "không đủ {wanted} trang: quy định cho phép nhiều nhất là {limit} trang; giữ {after} trang",
        en: "{wanted} pages cannot be filled: the legal ranges give at most {limit}; {after} are kept",
        viHint: "thêm khoảng {lines} dòng nội dung", enHint: "add about {lines} lines of text")

    static let fitting: [Message] = [fitted, fitNeedless, fitIncomplete, fitTooLong, fitTooShort]
}
