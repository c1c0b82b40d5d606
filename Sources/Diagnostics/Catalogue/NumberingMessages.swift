/// 18x: the numbers of the body.
extension Message {
    package static let numberRepeated = Message(
        "VB180", .warning,
        vi: "số `{label}` lặp lại (đã có ở dòng {line}); ở đây chờ `{expected}`",
        en: "the number `{label}` stands twice (already on line {line}); `{expected}` is expected here",
        viHint: "sửa thành `{expected}`, hoặc viết `{auto}` để chương trình tự đánh số",
        enHint: "write `{expected}`, or `{auto}` to have it numbered")

    package static let numberSkipped = Message(
        "VB181", .warning,
        vi: "nhảy số: sau `{previous}` (dòng {line}) chờ `{expected}`, không phải `{label}`",
        en: "a number is left out: `{expected}` is expected behind `{previous}` (line {line}), not `{label}`",
        viHint: "thêm phần còn thiếu hoặc sửa số; viết `{auto}` thì chương trình tự đánh số",
        enHint: "add what is missing or correct the number; `{auto}` has it numbered")

    package static let numberBackwards = Message(
        "VB182", .warning,
        vi: "số lùi: sau `{previous}` (dòng {line}) chờ `{expected}`, không phải `{label}`",
        en: "the numbers run backwards: `{expected}` is expected behind `{previous}` (line {line}), not `{label}`",
        viHint: "sửa số; danh sách mới thì đặt sau câu dẫn kết thúc bằng dấu hai chấm",
        enHint: "correct the number; a new list stands behind a lead-in that ends with a colon")

    package static let numberingStartsLate = Message(
        "VB183", .warning,
        vi: "dãy số mở đầu bằng `{label}`, chờ `{expected}`",
        en: "the list opens with `{label}`; `{expected}` is expected",
        viHint: "sửa số, hoặc viết `{auto}`; trích nguyên điều khoản của văn bản khác thì đặt trong dấu ngoặc kép",
        enHint: "correct the number or write `{auto}`; provisions of another document stand in quotation marks")

    package static let foreignLetter = Message(
        "VB184", .warning,
        vi: "chữ của `{label}` không dùng để đánh thứ tự điểm; ở đây chờ `{expected}`",
        en: "the letter of `{label}` does not mark points; `{expected}` is expected here",
        viHint: "thứ tự: a b c d đ e g h i k l m n o p q r s t u v x y; viết `#)` thì chương trình tự đánh chữ",
        enHint: "the order is a b c d đ e g h i k l m n o p q r s t u v x y; `#)` has it lettered")

    package static let letterPassesD = Message(
        "VB185", .warning,
        vi: "sau `{previous}` (dòng {line}) là `{expected}`, không phải `{label}`",
        en: "`{expected}` follows `{previous}` (line {line}), not `{label}`",
        viHint: "điểm đánh theo chữ cái tiếng Việt: a b c d đ e g h …; viết `#)` thì chương trình tự đánh chữ",
        enHint: "points follow the Vietnamese alphabet: a b c d đ e g h …; `#)` has them lettered")

    package static let numberBelowAnother = Message(
        "VB186", .warning,
        vi: "`{label}` không khớp với số của phần chứa nó; ở đây chờ `{expected}`",
        en: "`{label}` does not fit the number that it stands below; `{expected}` is expected here",
        viHint: "sửa số, hoặc viết `{auto}` để chương trình tự đánh số",
        enHint: "correct the number, or write `{auto}` to have it numbered")

    package static let otherNumerals = Message(
        "VB187", .warning,
        vi: "`{label}`: Phần, Chương đánh bằng chữ số La Mã, Mục, Tiểu mục bằng chữ số Ả Rập",
        en: "`{label}`: Phần and Chương take Roman numerals, Mục and Tiểu mục Arabic ones",
        viHint: "viết `{expected}`", enHint: "write `{expected}`")

    package static let numbersExhausted = Message(
        "VB188", .error,
        vi: "không còn số hay chữ nào cho `{label}`", en: "no number or letter is left for `{label}`",
        viHint: "chia danh sách này thành các phần nhỏ hơn", enHint: "divide this list into smaller ones")

    static let numbering = [
        numberRepeated, numberSkipped, numberBackwards, numberingStartsLate, foreignLetter, letterPassesD,
        numberBelowAnother, otherNumerals, numbersExhausted,
    ]
}
