/// 140–159: tables.
extension Message {
    package static let tableWithoutDivider = Message(
        "VB140", .error,
        vi: "các dòng mở đầu bằng dấu | ở đây không thành bảng: thiếu dòng `|---|---|` dưới hàng tên cột",
        en: "these lines that open with | make no table: the line `|---|---|` below the names of columns is missing",
        viHint: "thêm dòng ấy; nếu đây là câu văn thì viết `\\|` ở đầu dòng",
        enHint: "add that line; if this is text, write `\\|` at the start of the line")
    package static let tableRowTooLong = Message(
        "VB141", .error,
        vi: "hàng này có {found} ô, bảng chỉ có {columns} cột",
        en: "this row has too many cells: {found}; columns of the table: {columns}",
        viHint: "bớt ô, hoặc thêm cột vào dòng `|---|`; dấu | của câu văn thì viết `\\|`",
        enHint: "drop a cell, or add a column to the line `|---|`; write `\\|` for a pipe that is text")
    package static let tableRowTooShort = Message(
        "VB142", .warning,
        vi: "hàng này có {found} ô, bảng có {columns} cột; các ô thiếu ở cuối để trống",
        en: "this row has too few cells: {found}; columns of the table: {columns}; the missing ones are left empty",
        viHint: "thêm `| |` cho ô trống, hoặc `||` để gộp với ô bên trái",
        enHint: "add `| |` for an empty cell, or `||` to join with the cell to the left")
    package static let tableJoinsNothing = Message(
        "VB143", .error,
        vi: "ô này không gộp được với ô nào", en: "this cell joins with nothing",
        viHint:
            "`||` gộp với ô bên trái, `^^` với ô bên trên, thành một hình chữ nhật; ô trống thì để một dấu cách: `| |`",
        enHint: "`||` joins with the cell to the left, `^^` with the one above, to a rectangle; an empty cell holds a "
            + "blank: `| |`")
    package static let tableOptionsUnreadable = Message(
        "VB144", .error,
        vi: "dòng tuỳ chọn của bảng không đọc được", en: "the options of this table cannot be read",
        viHint: "viết trên một dòng, trong một cặp ngoặc nhọn: `{rộng: 10 mm, auto, 30%; stt; cộng; cỡ chữ: 12}`",
        enHint: "write them on one line, in one pair of braces: `{rộng: 10 mm, auto, 30%; stt; cộng; cỡ chữ: 12}`")
    package static let mistypedTableOption = Message(
        "VB145", .error,
        vi: "bảng không có tuỳ chọn `{option}`", en: "a table has no option `{option}`",
        viHint: "có phải là `{near}`?", enHint: "did you mean `{near}`?")
    package static let unknownTableOption = Message(
        "VB146", .error,
        vi: "bảng không có tuỳ chọn `{option}`", en: "a table has no option `{option}`",
        viHint: "các tuỳ chọn: {known}; giữa hai tuỳ chọn là dấu chấm phẩy",
        enHint: "options: {known}; a semicolon stands between two of them")
    package static let tableOptionTwice = Message(
        "VB147", .error,
        vi: "tuỳ chọn `{option}` đứng hai lần", en: "the option `{option}` stands twice",
        viHint: "giữ lại một", enHint: "keep one of the two")
    package static let tableWidthUnreadable = Message(
        "VB148", .error,
        vi: "“{value}” không phải là độ rộng cột", en: "“{value}” is no width of a column",
        viHint: "viết `10 mm`, `2,5 cm`, `30%` hoặc `auto`, cách nhau bằng dấu phẩy",
        enHint: "write `10 mm`, `2,5 cm`, `30%` or `auto`, with commas between them")
    package static let tableWidthsDoNotFit = Message(
        "VB149", .error,
        vi: "có {found} độ rộng cho bảng {columns} cột",
        en: "widths given: {found}; columns of the table: {columns}",
        viHint: "mỗi cột một độ rộng; `auto` để chương trình tự chọn",
        enHint: "one width a column; `auto` leaves the choice to the program")
    package static let tableSharesTooMany = Message(
        "VB150", .error,
        vi: "các độ rộng cộng lại thành {sum}%", en: "the widths come to {sum}%",
        viHint: "nhiều nhất là 100%", enHint: "100% at most")
    package static let tableSizeUnreadable = Message(
        "VB151", .error,
        vi: "“{value}” không phải là cỡ chữ dùng được cho bảng", en: "“{value}” is no size for the text of a table",
        viHint: "viết một số từ 6 đến 18, ví dụ `cỡ chữ: 12`",
        enHint: "write a number from 6 to 18, such as `cỡ chữ: 12`")
    package static let tableSumOfWords = Message(
        "VB152", .error,
        vi: "{noi}“{value}” không phải là số nên cột này không cộng được",
        en: "{place}“{value}” is no number, so this column cannot be summed",
        viHint: "viết số kiểu Việt Nam: `1.234,5`; ô không có số liệu thì để trống hoặc ghi `-`",
        enHint: "write numbers the Vietnamese way, `1.234,5`; leave a cell without a figure empty or write `-`")
    package static let tableSumMixed = Message(
        "VB153", .error,
        vi: "cột này có cả số thường và số phần trăm, hoặc tổng quá lớn: không cộng được",
        en: "this column mixes figures and percentages, or its sum is too large: it cannot be summed",
        viHint: "ghi tổng vào ô này", enHint: "write the sum into the cell")
    package static let tableSumOfNothing = Message(
        "VB154", .error,
        vi: "không có số nào để cộng", en: "there are no numbers to sum",
        viHint: "cột được cộng phải có số kiểu `1.234,5` ở các hàng khác; bỏ `=` hoặc `cộng` nếu không cần",
        enHint: "a summed column holds numbers such as `1.234,5` in other rows; drop `=` or `cộng` otherwise")
    package static let tableColumnUnknown = Message(
        "VB155", .error,
        vi: "bảng không có cột “{column}”", en: "the table has no column “{column}”",
        viHint: "các cột: {known}", enHint: "columns: {known}")
    package static let tableTotalWithoutRoom = Message(
        "VB156", .error,
        vi: "cột được cộng là cột đầu tiên nên không có chỗ cho chữ “Cộng”",
        en: "the summed column is the first one, which leaves no room for the word “Cộng”",
        viHint: "đặt cột tên trước nó, hoặc thêm `stt`", enHint: "put a column of names before it, or add `stt`")
    package static let tableBlockUnknown = Message(
        "VB157", .error,
        vi: "không hiểu dòng `:::` này", en: "this `:::` line means nothing",
        viHint: "viết `::: bảng TỆP.csv` hoặc `::: biểu đồ thanh`; một dòng chỉ có `:::` chỉ đứng được dưới dòng ấy",
        enHint: "write `::: bảng FILE.csv` or `::: biểu đồ thanh`; a lone `:::` may only stand below such a line")

    package static let tableSumOpen = Message(
        "VB137", .warning,
        vi: "cột này còn chỗ [CẦN SỬA: …] nên tổng để trống",
        en: "the column still holds [CẦN SỬA: …], so its sum is left open")

    package static let tableColumnOfWords = Message(
        "VB158", .error,
        vi: "cột “{column}” là cột chữ nên không cộng được",
        en: "the column “{column}” holds words and cannot be summed",
        viHint: "bỏ dấu `=` ở cột này, hoặc ghi tên cột số vào `cộng: …`",
        enHint: "drop the `=` in this column, or name a column of figures under `cộng: …`")
    package static let tableSumFurther = Message(
        "VB159", .error,
        vi: "cột “{column}” còn {count} ô nữa không phải là số",
        en: "{count} more cells of the column “{column}” are no numbers",
        viHint: "sửa cả cột theo kiểu Việt Nam: `1.234,5`; ô không có số liệu thì để trống hoặc ghi `-`",
        enHint: "mend the whole column: write `1.234,5`, and leave a cell without a figure empty or write `-`")
    package static let tableWithoutRows = Message(
        "VB136", .warning,
        vi: "bảng chỉ có hàng tên cột, không có hàng nào ở dưới",
        en: "the table has only the names of its columns and no row below them",
        viHint: "thêm các hàng, hoặc bỏ bảng", enHint: "add rows, or drop the table")

    static let tables: [Message] =
        [
            tableSumOpen,
            tableWithoutDivider, tableRowTooLong, tableRowTooShort, tableJoinsNothing, tableOptionsUnreadable,
            mistypedTableOption, unknownTableOption, tableOptionTwice, tableWidthUnreadable, tableWidthsDoNotFit,
            tableSharesTooMany, tableSizeUnreadable, tableSumOfWords, tableSumMixed, tableSumOfNothing,
            tableColumnUnknown, tableTotalWithoutRoom, tableBlockUnknown, tableColumnOfWords, tableSumFurther,
            tableWithoutRows,
        ] + tableFiles + tableLayout
}
