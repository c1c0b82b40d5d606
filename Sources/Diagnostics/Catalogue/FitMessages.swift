/// 870–879: pages fitted inside what the instrument allows.
extension Message {
    package static let fitted = Message(
        "VB870", .note, vi: "đã chỉnh {changes} vì {reasons}; văn bản {after} trang{annexes}, trước đó {before}",
        en: "changed {changesEnglish} because {reasonsEnglish}; pages: {after}{annexesEnglish}, before: {before}")

    package static let fitNeedless = Message(
        "VB871", .note, vi: "không cần chỉnh gì: {after} trang{annexes}, kết thúc gọn",
        en: "nothing to change; pages that end well: {after}{annexesEnglish}")

    package static let fitIncomplete = Message(
        "VB872", .warning, vi: "trong mức quy định cho phép không tránh được: {unmended}",
        en: "cannot be mended inside the legal ranges: {unmendedEnglish}",
        viHint: "thêm hoặc bớt vài dòng nội dung; nơi nhận dài thì chuyển thành phụ lục bằng --nơi-nhận-phụ-lục",
        enHint: "add or drop a few lines of text; make a long list of recipients an annex by --nơi-nhận-phụ-lục")

    package static let fitTooLong = Message(
        "VB873", .warning,
        vi: "không vừa {wanted} trang được: quy định cho phép ít nhất là {limit} trang{annexes}; giữ {after} trang",
        en: "pages cannot be {wanted}: the legal ranges give {limit} at least{annexesEnglish}; {after} are kept",
        viHint: "bớt khoảng {lines} dòng nội dung, hoặc gõ --fit={limit}",
        enHint: "drop about {lines} lines of text, or type --fit={limit}")

    package static let fitTooShort = Message(
        "VB874", .warning,
        vi: "không đủ {wanted} trang: quy định cho phép nhiều nhất là {limit} trang{annexes}; giữ {after} trang",
        en: "pages cannot be {wanted}: the legal ranges give {limit} at most{annexesEnglish}; {after} are kept",
        viHint: "thêm khoảng {lines} dòng nội dung, hoặc gõ --fit={limit}",
        enHint: "add about {lines} lines of text, or type --fit={limit}")

    package static let fitTooLongList = Message(
        "VB875", .warning,
        vi: "không vừa {wanted} trang được: quy định cho phép ít nhất là {limit} trang{annexes}; giữ {after} trang",
        en: "pages cannot be {wanted}: the legal ranges give {limit} at least{annexesEnglish}; {after} are kept",
        viHint: "danh sách nơi nhận dài: chuyển thành phụ lục bằng --nơi-nhận-phụ-lục",
        enHint: "the list of recipients is long: make it an annex by --nơi-nhận-phụ-lục")

    package static let fitOdd = Message(
        "VB876", .note, vi: "in hai mặt nhưng số trang vẫn lẻ: tờ cuối để trống mặt sau",
        en: "printed on both sides, the pages are still an odd number: the last sheet’s back stays empty",
        viHint: "cần số trang chẵn thì gõ --fit=N", enHint: "type --fit=N for an even number")

    package static let fittedInside = Message(
        "VB877", .warning,
        vi: "đã chỉnh {changes} vì {reasons}; văn bản {after} trang{annexes}, trước đó {before}",
        en: "changed {changesEnglish} because {reasonsEnglish}; pages: {after}{annexesEnglish}, before: {before}",
        viHint: "sửa khoá `trình bày` ở tệp nguồn hoặc vanban.yaml",
        enHint: "mend the key `trình bày` in the source or in vanban.yaml")

    package static let fitWanted = Message(
        "VB878", .error, vi: "khoá `vừa trang` nhận `true`, `false` hoặc một số trang từ 1",
        en: "the key `vừa trang` takes `true`, `false` or a number of pages from 1",
        viHint: "viết `vừa trang: true`, hoặc `vừa trang: 2`", enHint: "write `vừa trang: true`, or `vừa trang: 2`")

    static let fitting: [Message] = [
        fitted, fitNeedless, fitIncomplete, fitTooLong, fitTooShort, fitTooLongList, fitOdd, fittedInside, fitWanted,
    ]
}
