/// 170–179: pictures as the source names them; 540–559: their files and what is in them.
extension Message {
    package static let unknownPictureOption = Message(
        "VB170", .error,
        vi: "hình ảnh không có tuỳ chọn “{option}”", en: "a picture has no option “{option}”",
        viHint: "các tuỳ chọn: `chú thích: …`, `rộng: 80 mm`, `rộng: cả trang`",
        enHint: "options: `chú thích: …`, `rộng: 80 mm`, `rộng: cả trang`")

    package static let mistypedPictureOption = Message(
        "VB171", .error,
        vi: "hình ảnh không có tuỳ chọn “{option}”", en: "a picture has no option “{option}”",
        viHint: "có phải là `{near}`?", enHint: "did you mean `{near}`?")

    package static let duplicatePictureOption = Message(
        "VB172", .error,
        vi: "tuỳ chọn `{option}` đứng hai lần", en: "the option `{option}` stands twice",
        viHint: "giữ lại một", enHint: "keep one")

    package static let pictureWidthUnreadable = Message(
        "VB173", .error,
        vi: "không đọc được độ rộng “{value}” của hình", en: "the picture's width “{value}” cannot be read",
        viHint: "viết `rộng: 80 mm`, `rộng: 8 cm` hoặc `rộng: cả trang`",
        enHint: "write `rộng: 80 mm`, `rộng: 8 cm` or `rộng: cả trang`")

    package static let pictureWithoutFile = Message(
        "VB174", .error,
        vi: "hình ảnh thiếu tên tệp", en: "the picture names no file",
        viHint: "viết `![mô tả](tệp.png)`", enHint: "write `![description](file.png)`")

    package static let pictureWithoutDescription = Message(
        "VB175", .warning,
        vi: "hình ảnh thiếu mô tả cho người không nhìn thấy hình",
        en: "the picture lacks a description for those who cannot see it",
        viHint: "viết hình cho thấy điều gì giữa hai ngoặc vuông: `![mô tả](tệp.png)`",
        enHint: "say between the brackets what it shows: `![description](file.png)`")

    package static let textBehindPicture = Message(
        "VB176", .error,
        vi: "sau hình ảnh còn chữ “{text}”", en: "text stands behind the picture: “{text}”",
        viHint: "hình đứng riêng một đoạn; lời dưới hình viết `{chú thích: …}`",
        enHint: "a picture is a paragraph of its own; write its caption as `{chú thích: …}`")

    package static let pictureBracketsOpen = Message(
        "VB177", .error,
        vi: "dòng này mở đầu như một hình ảnh nhưng dấu ngoặc chưa được đóng",
        en: "this line opens like a picture, but a bracket is not closed",
        viHint: "viết `![mô tả](tệp.png){chú thích: …}`; nếu là chữ của câu văn thì viết `\\![`",
        enHint: "write `![description](file.png){chú thích: …}`, or `\\![` if this is text")

    package static let pictureWidthReduced = Message(
        "VB178", .warning,
        vi: "hình được in rộng {width} mm, không phải {asked} mm: {lydo}",
        en: "the picture is {width} mm wide in print, not {asked} mm: {reason}",
        viHint: "dùng ảnh nhiều điểm ảnh hơn; muốn hết bề ngang vùng chữ thì viết `rộng: cả trang`",
        enHint: "take a picture of more pixels; for the text's whole width write `rộng: cả trang`")

    package static let pictureInsideText = Message(
        "VB179", .warning,
        vi: "hình ảnh nằm giữa câu văn nên được in nguyên như chữ",
        en: "a picture inside a text is printed as it is typed",
        viHint: "đặt `![mô tả](tệp.png)` riêng một đoạn, cách câu văn một dòng trống; nếu đúng là chữ thì viết `\\![`",
        enHint: "make `![description](file.png)` a paragraph of its own, or write `\\![` if this is text")

    static let pictures: [Message] =
        [
            unknownPictureOption, mistypedPictureOption, duplicatePictureOption, pictureWidthUnreadable,
            pictureWithoutFile, pictureWithoutDescription, textBehindPicture, pictureBracketsOpen, pictureInsideText,
            pictureWidthReduced,
        ] + pictureFiles + signatureAndSeal
}

// MARK: - Files

extension Message {
    package static let pictureNotFound = Message(
        "VB540", .error, realm: .surroundings,
        vi: "không tìm thấy tệp ảnh {file}", en: "the picture {file} was not found",
        viHint: "kiểm tra tên; đường dẫn tính từ thư mục của tệp nguồn",
        enHint: "check the name; paths start at the source's folder")

    package static let pictureUnreadable = Message(
        "VB541", .error, realm: .surroundings,
        vi: "không đọc được tệp ảnh {file}: {lydo}", en: "the picture {file} cannot be read: {reason}")

    package static let pictureOfUnknownKind = Message(
        "VB542", .error,
        vi: "{file} không phải ảnh PNG, JPEG hay SVG", en: "{file} is not a PNG, JPEG or SVG picture",
        viHint: "lưu lại ảnh ở một trong các dạng ấy", enHint: "save the picture as one of these")

    package static let pictureDamaged = Message(
        "VB543", .error,
        vi: "ảnh {file} hỏng hoặc bị cắt ngang: {lydo}", en: "the picture {file} is damaged or cut short: {reason}",
        viHint: "chép lại tệp từ nơi lưu gốc, hoặc mở ra và lưu lại",
        enHint: "copy it again from where it came from, or open it and save it anew")

    package static let pictureTooLarge = Message(
        "VB544", .error,
        vi: "ảnh {file} quá lớn: {size}; nhiều nhất là {gioihan}",
        en: "the picture {file} is too large: {size}; at most {limit}",
        viHint: "thu nhỏ ảnh: 300 điểm mỗi inch là đủ để in, cả trang A4 là 2480 × 3508",
        enHint: "make it smaller: 300 dots an inch are enough for print, a whole A4 sheet is 2480 × 3508")

    package static let pictureUnsupported = Message(
        "VB545", .error,
        vi: "ảnh {file} thuộc loại chưa dùng được: {lydo}",
        en: "the picture {file} is of a kind that is not supported: {reason}",
        viHint: "lưu lại ảnh ở dạng PNG, hoặc JPEG thường màu RGB",
        enHint: "save it as PNG, or as a common JPEG in RGB")

    package static let drawingHoldsText = Message(
        "VB546", .error,
        vi: "ảnh {file} có chữ dạng `<{element}>`: chữ ấy sẽ in bằng phông có trên từng máy, mỗi máy một khác",
        en: "the picture {file} holds text as `<{element}>`, which would be set in whatever font a machine has",
        viHint: "trong chương trình vẽ, đổi chữ thành đường nét (“convert text to path”) rồi lưu lại",
        enHint: "convert text to paths in the drawing program and save again")

    package static let drawingRefersOutside = Message(
        "VB547", .error,
        vi: "ảnh {file} dùng dữ liệu nằm ngoài tệp: {reference}",
        en: "the picture {file} uses data from outside the file: {reference}",
        viHint: "nhúng ảnh con vào tệp SVG, hoặc lưu cả hình thành PNG",
        enHint: "embed what it uses, or save the whole as PNG")

    package static let pictureLibraryMissing = Message(
        "VB548", .error, realm: .surroundings,
        vi: "máy không có thư viện {library} để vẽ ảnh {kind}",
        en: "the library {library}, which draws {kind} pictures, is not installed",
        viHint: "cài thư viện: apt install {package}", enHint: "install it: apt install {package}")

    package static let pictureSizeless = Message(
        "VB549", .error,
        vi: "ảnh {file} không ghi kích thước", en: "the picture {file} does not tell its size",
        viHint: "thêm width, height hoặc viewBox vào thẻ <svg>", enHint: "give its <svg> width and height, or a viewBox"
    )

    private static let pictureFiles = [
        pictureNotFound, pictureUnreadable, pictureOfUnknownKind, pictureDamaged, pictureTooLarge,
        pictureUnsupported, drawingHoldsText, drawingRefersOutside, pictureLibraryMissing, pictureSizeless,
    ]
}

// MARK: - Signature and seal

extension Message {
    package static let sealSizeUnknown = Message(
        "VB550", .warning,
        vi: "ảnh dấu {file} không cho biết kích thước thật; được in rộng {width} mm",
        en: "the picture of the seal {file} does not tell its real size; it is printed {width} mm wide",
        viHint: "đo con dấu rồi ghi sau tên tệp, ví dụ `ảnh dấu: {file} 36 mm`",
        enHint: "measure the seal and write its width behind the file, for example `ảnh dấu: {file} 36 mm`")

    package static let sealSizeImpossible = Message(
        "VB551", .error,
        vi: "ảnh dấu {file} rộng {width} mm, cao {height} mm: không thể là kích thước thật của con dấu",
        en: "the picture of the seal {file} is {width} mm wide and {height} mm high: no seal is of that size",
        viHint: "đo con dấu rồi ghi sau tên tệp, ví dụ `ảnh dấu: {file} 36 mm`",
        enHint: "measure the seal and write its width behind the file, for example `ảnh dấu: {file} 36 mm`")

    package static let imageNotTransparent = Message(
        "VB552", .warning,
        vi: "{what} {file} không phải ảnh PNG nền trong suốt: nền của nó sẽ che chữ",
        en: "the picture of the {picture} {file} is not a PNG with a transparent background: it will cover the text",
        viHint: "tách nền ảnh rồi lưu thành PNG", enHint: "remove the background and save as PNG")

    package static let signatureNotBlue = Message(
        "VB553", .warning,
        vi: "ảnh chữ ký {file} không phải mực xanh", en: "the signature {file} is not in blue ink")

    package static let sealNotRed = Message(
        "VB554", .warning,
        vi: "ảnh dấu {file} không phải mực đỏ", en: "the seal {file} is not in red ink")

    private static let signatureAndSeal = [
        sealSizeUnknown, sealSizeImpossible, imageNotTransparent, signatureNotBlue, sealNotRed,
    ]
}
