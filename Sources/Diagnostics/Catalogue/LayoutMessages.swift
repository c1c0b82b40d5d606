/// 4xx: laying out.
extension Message {
    package static let wordTooWide = Message(
        "VB402", .error,
        vi: "từ “{word}” rộng {width} mm, không ngắt được và không vừa dòng rộng {room} mm",
        en: "the word “{word}” is {width} mm wide, cannot be broken and does not fit a line of {room} mm",
        viHint: "thêm dấu cách ở chỗ có thể ngắt, hoặc rút ngắn",
        enHint: "add a space where it may be broken, or shorten it")
    package static let placeTooLong = Message(
        "VB403", .warning,
        vi: "địa danh “{place}” quá dài: địa danh và ngày không đứng được trên một dòng rộng {room} mm",
        en: "the place “{place}” is too long: place and date do not fit one line of {room} mm",
        viHint: "viết tắt cấp hành chính, ví dụ TP Hồ Chí Minh",
        enHint: "abbreviate the administrative level, for example TP Hồ Chí Minh")

    package static let smallHeadChosen = Message(
        "VB404", .note, vi: "phần đầu dùng bộ cỡ chữ nhỏ để mỗi tên cơ quan đứng trên một dòng",
        en: "the head takes the smaller set of sizes, so that every name stands on one line")

    package static let pageOverfull = Message(
        "VB405", .error, vi: "trang {page} có một khối cao hơn trang, phần dưới sẽ mất",
        en: "page {page} holds a block that is taller than the page, whose lower part would be lost",
        viHint: "rút ngắn phần đầu, trích yếu hoặc bớt người ký",
        enHint: "shorten the head or the subject, or name fewer signers")

    package static let stampOverfull = Message(
        "VB420", .error, vi: "các dòng của dấu bản sao không đứng vừa trong khung 80 × 50 mm",
        en: "the lines of the copy’s stamp do not fit its frame of 80 × 50 mm",
        viHint: "rút ngắn tên cơ quan hoặc nơi nhận bản sao", enHint: "shorten the body’s name or the recipients")

    package static let superiorWraps = Message(
        "VB421", .warning,
        vi: "tên cơ quan cấp trên “{name}” dài hơn cột {room} mm, phải xuống {lines} dòng",
        en: "the superior’s name “{name}” is longer than its column of {room} mm; lines that it takes: {lines}",
        viHint: "viết tắt những cụm từ thông dụng (UBND, HĐND), hoặc tự ngắt dòng bằng danh sách",
        enHint: "use common abbreviations (UBND, HĐND), or break the name by hand with a list")

    package static let scopeTooLong = Message(
        "VB422", .error, vi: "chỉ dẫn phạm vi lưu hành quá dài: không đứng được trong lề trên {room} mm",
        en: "the mark of scope is too long for the upper margin of {room} mm",
        viHint: "rút ngắn, ví dụ “LƯU HÀNH NỘI BỘ”, “XEM XONG TRẢ LẠI”",
        enHint: "shorten it, for example “LƯU HÀNH NỘI BỘ”, “XEM XONG TRẢ LẠI”")

    package static let linesTouch = Message(
        "VB853", .warning,
        vi:
            "giãn dòng {pitch} pt quá hẹp: ở trang {page}, “{lower}” chạm “{upper}” của dòng trên; số cặp dòng chạm nhau: {count}",
        en:
            "lines {pitchEnglish} pt apart are too near: on page {page} “{lower}” touches “{upper}” in the line above; pairs of lines that touch: {count}",
        viHint: "đặt `giãn dòng` ở `trình bày` ít nhất {least} pt",
        enHint: "set `giãn dòng` of `trình bày` to {leastEnglish} pt at least")

    package static let recipientsOverleaf = Message(
        "VB855", .note, vi: "danh sách nơi nhận dài hơn chỗ còn lại của trang có chữ ký, phải sang trang sau",
        en: "the list of recipients is longer than what the signature’s page has left, and goes on overleaf",
        viHint: "thêm --nơi-nhận-phụ-lục, hoặc khoá `nơi nhận phụ lục: true`, để chuyển danh sách thành phụ lục",
        enHint: "add --nơi-nhận-phụ-lục, or the key `nơi nhận phụ lục: true`, to make the list an annex")

    package static let recipientsStay = Message(
        "VB856", .note,
        vi: "không có nơi nhận nào để chuyển thành phụ lục: dòng lưu, “Như trên”, “Như Điều …” đứng ở cuối văn bản",
        en: "there are no recipients to move to an annex: the archive line, “Như trên”, “Như Điều …” stay at the foot")

    package static let recipientsMoved = Message(
        "VB857", .note, vi: "{count} nơi nhận được chuyển vào “{label}”: Danh sách nơi nhận",
        en: "recipients moved to “{label}”, Danh sách nơi nhận: {count}")

    static let layout: [Message] = [
        .recipientsOverleaf, .recipientsStay, .recipientsMoved, .linesTouch,
        .scopeTooLong,
        .superiorWraps, .stampOverfull, .pageOverfull, .smallHeadChosen, .wordTooWide, .placeTooLong,
    ]
}
