/// 125–129: tables that come from CSV files; 410–412: laying tables out.
extension Message {
    package static let tableFileNotUTF8 = Message(
        "VB129", .error,
        vi: "{file} không phải là văn bản UTF-8 ({encoding}): byte thứ {offset} không đọc được",
        en: "{file} is not UTF-8 text ({encoding}): byte {offset} cannot be read",
        viHint:
            "trong bảng tính, lưu lại theo kiểu “CSV UTF-8”; chữ Việt gõ bằng bảng mã cũ phải chuyển sang Unicode trước",
        enHint:
            "save it from the spreadsheet as “CSV UTF-8”; Vietnamese in an old encoding must be turned into Unicode first"
    )
    package static let tableFileEmpty = Message(
        "VB125", .error,
        vi: "{file} không có gì", en: "{file} holds nothing",
        viHint: "dòng đầu là tên các cột, mỗi dòng sau là một hàng",
        enHint: "the first line names the columns, each later line is a row")
    package static let tableFileRagged = Message(
        "VB126", .error,
        vi: "{file}, dòng {line}: có {found} ô, bảng có {columns} cột",
        en: "{file}, line {line}: cells: {found}, columns of the table: {columns}",
        viHint: "mỗi dòng phải đủ ô như dòng tên cột; ô có dấu “{delimiter}” hay xuống dòng thì đặt trong ngoặc kép",
        enHint:
            "every line has as many cells as the first; put a cell that holds “{delimiter}” or a line break in quotes")
    package static let tableFileQuotes = Message(
        "VB127", .error,
        vi: "{file}, dòng {line}: ngoặc kép mở ra không đóng lại đúng chỗ",
        en: "{file}, line {line}: a quote opens and does not close where it should",
        viHint: "ô mở đầu bằng ngoặc kép phải kết thúc bằng ngoặc kép; ngoặc kép bên trong viết hai lần: `\"\"`",
        enHint: "a cell that opens with a quote ends with one; a quote inside is doubled: `\"\"`")
    package static let tableFileFurther = Message(
        "VB128", .error,
        vi: "{file}: còn {count} dòng nữa không đủ hoặc thừa ô",
        en: "{file}: further lines with too few or too many cells: {count}",
        viHint: "sửa các dòng đã nêu rồi chạy lại", enHint: "mend the lines above and run again")

    static let tableFiles: [Message] = [
        tableFileNotUTF8, tableFileEmpty, tableFileRagged, tableFileQuotes, tableFileFurther,
    ]

    package static let tableTooWide = Message(
        "VB410", .error,
        vi: "bảng cần rộng ít nhất {width} mm, trang chỉ có {room} mm",
        en: "the table needs {width} mm at least, the page has only {room} mm",
        viHint: "chuyển bảng sang một phụ lục trang ngang (`Phụ lục I {khổ: ngang}`), giảm `cỡ chữ`, hoặc bớt cột",
        enHint:
            "move the table to an annex across the page (`Phụ lục I {khổ: ngang}`), reduce `cỡ chữ`, or drop columns")
    package static let tableWidthsTooWide = Message(
        "VB411", .error,
        vi: "các độ rộng ghi trong `rộng` cộng lại {width} mm, trang chỉ có {room} mm",
        en: "the widths under `rộng` come to {width} mm, the page has only {room} mm",
        viHint: "giảm độ rộng, hoặc để `auto` cho chương trình tự chọn",
        enHint: "reduce them, or write `auto` and let the program choose")

    package static let tableColumnTooNarrow = Message(
        "VB412", .error,
        vi: "cột {column} của bảng rộng {given} mm, từ dài nhất trong cột cần {width} mm",
        en: "column {column} of the table is {given} mm wide, its widest word needs {width} mm",
        viHint: "tăng độ rộng cột ấy, ghi `auto`, hoặc giảm `cỡ chữ`",
        enHint: "make it wider, write `auto`, or reduce `cỡ chữ`")

    static let tableLayout: [Message] = [tableTooWide, tableWidthsTooWide, tableColumnTooNarrow]
}
