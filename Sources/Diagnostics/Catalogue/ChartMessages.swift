/// 440–459: charts, their options and their numbers.
extension Message {
    package static let chartKindUnknown = Message(
        "VB440", .error,
        vi: "không có loại biểu đồ này", en: "there is no chart of this kind",
        viHint: "viết `::: biểu đồ …` với một trong các loại: {known}",
        enHint: "write `::: biểu đồ …` with one of: {known}")

    package static let chartKindMistyped = Message(
        "VB441", .error,
        vi: "không có loại biểu đồ này", en: "there is no chart of this kind",
        viHint: "có phải là `::: biểu đồ {near}`?",
        enHint: "did you mean `::: biểu đồ {near}`?")

    package static let chartFenceOpen = Message(
        "VB442", .error,
        vi: "biểu đồ mở ra ở đây mà không đóng lại", en: "the chart that opens here is not closed",
        viHint: "sau hàng cuối của bảng, thêm một dòng chỉ có `:::`",
        enHint: "add a line of `:::` below the table's last row")

    package static let chartWithoutHead = Message(
        "VB443", .error,
        vi: "biểu đồ thiếu dòng tên cột hoặc dòng gạch `|---|---|` ngay dưới dòng ấy",
        en: "the chart lacks the row that names its columns, or the line `|---|---|` right below it",
        viHint: "dòng đầu của bảng viết `{example}`, dòng thứ hai viết `|---|---|`, rồi đến các hàng",
        enHint: "begin the table with `{example}`, then `|---|---|`, then the rows")

    package static let chartWithoutRows = Message(
        "VB444", .error,
        vi: "biểu đồ không có hàng số liệu nào", en: "the chart has no row of data",
        viHint: "thêm ít nhất một hàng dưới dòng `|---|---|`; nếu kỳ này không có gì để vẽ thì bỏ cả khối biểu đồ",
        enHint: "add a row below `|---|---|`, or leave the chart out")

    package static let chartColumns = Message(
        "VB445", .error,
        vi: "bảng của biểu đồ có {found} cột, loại biểu đồ này cần số cột khác",
        en: "the chart's table has {found} columns, which do not suit its kind",
        viHint: "tên các cột viết như `{example}`",
        enHint: "name the columns as in `{example}`")

    package static let chartTooManyParts = Message(
        "VB446", .error,
        vi: "mỗi thanh có nhiều nhất {most} phần, bảng này có nhiều hơn",
        en: "a bar has at most {most} parts, and this table has more",
        viHint: "gộp bớt cột: nhiều hơn {most} phần thì in đen trắng không còn phân biệt được",
        enHint: "join columns: more than {most} parts cannot be told apart in black and white")

    package static let chartRowLength = Message(
        "VB447", .error,
        vi: "hàng này có {found} ô, biểu đồ có {columns} cột",
        en: "this row has {found} cells, the chart {columns} columns",
        viHint: "viết đủ ô như dòng tên cột; số không có thì ghi `0`, dấu `|` trong chữ viết `\\|`",
        enHint: "give every row as many cells as the first; write `0` for nothing and `\\|` for a plain bar")

    package static let chartRowNameless = Message(
        "VB448", .error,
        vi: "hàng này thiếu tên ở cột đầu", en: "this row has no name in its first column",
        viHint: "viết tên nhóm, trạng thái hoặc mốc vào cột đầu",
        enHint: "name the group, status or milestone in the first column")

    package static let chartNumberUnreadable = Message(
        "VB449", .error,
        vi: "“{value}” không phải là một con số vẽ được", en: "“{value}” is no number that can be drawn",
        viHint: "viết `12`, `1.234` hoặc `12,5` (tối đa ba chữ số lẻ, không ghi đơn vị hay %); không có thì ghi `0`",
        enHint: "write `12`, `1.234` or `12,5` (three decimals at most, no unit or %); `0` for none")

    package static let chartNumberNegative = Message(
        "VB450", .error,
        vi: "số “{value}” nhỏ hơn 0, không vẽ thành thanh được",
        en: "“{value}” is less than 0 and cannot be drawn as a bar",
        viHint: "sửa lại số; phần giảm đi thì trình bày bằng bảng",
        enHint: "correct the number; show decreases in a table")

    package static let chartOfNothing = Message(
        "VB451", .warning,
        vi: "mọi số của biểu đồ đều bằng 0 nên in một câu thay cho biểu đồ",
        en: "every number of the chart is 0: a sentence is printed in its place",
        viHint: "đúng là chưa có số liệu thì để nguyên, hoặc bỏ khối biểu đồ",
        enHint: "leave it so if there is nothing yet, or drop the chart")

    package static let chartDateUnreadable = Message(
        "VB452", .error,
        vi: "“{value}” không phải là một ngày đủ ngày, tháng, năm", en: "“{value}” is no whole date",
        viHint: "viết như `30/6/2026`",
        enHint: "write it as `30/6/2026`")

    package static let chartStateUnknown = Message(
        "VB453", .error,
        vi: "không hiểu trạng thái “{value}”", en: "the state “{value}” is unknown",
        viHint: "viết một trong các trạng thái: {known}",
        enHint: "write one of: {known}")

    package static let chartOptionUnknown = Message(
        "VB454", .error,
        vi: "biểu đồ loại này không có tuỳ chọn “{option}”", en: "a chart of this kind has no option “{option}”",
        viHint: "các tuỳ chọn: {known}",
        enHint: "options: {known}")

    package static let chartOptionMistyped = Message(
        "VB455", .error,
        vi: "biểu đồ loại này không có tuỳ chọn “{option}”", en: "a chart of this kind has no option “{option}”",
        viHint: "có phải là `{near}`?",
        enHint: "did you mean `{near}`?")

    package static let chartOptionsOpen = Message(
        "VB456", .error,
        vi: "không đọc được các tuỳ chọn của biểu đồ", en: "the chart's options cannot be read",
        viHint: "viết `{chú thích: …; mô tả: …}` trên một dòng, đóng bằng `}`, phía sau không có chữ",
        enHint: "write `{chú thích: …; mô tả: …}` on one line with nothing behind")

    package static let chartLineStray = Message(
        "VB457", .error,
        vi: "dòng “{line}” nằm giữa biểu đồ mà không phải là hàng của bảng",
        en: "the line “{line}” stands inside a chart but is no row of its table",
        viHint: "hàng của bảng bắt đầu bằng `|`; lời văn thì đưa ra trước hoặc sau khối biểu đồ",
        enHint: "rows begin with `|`; move text above or below the chart")

    package static let chartStateAgainstDay = Message(
        "VB458", .warning,
        vi: "mốc ngày {day} ghi “{state}”, không khớp với ngày chốt {cutoff}",
        en: "the milestone of {day} says “{state}”, against the cut-off {cutoff}",
        viHint: "xem lại ngày của mốc, trạng thái hoặc `ngày: …`",
        enHint: "check the milestone's day, its state, or `ngày: …`")

    package static let chartEndUnknown = Message(
        "VB459", .error,
        vi: "không hiểu cách ghi cuối hàng “{value}”", en: "the words for the end of a row, “{value}”, are unknown",
        viHint: "viết `cuối hàng: tổng`, hoặc bỏ tuỳ chọn này để phần đã hoàn thành được tính tỷ lệ",
        enHint: "write `cuối hàng: tổng`, or leave it out to have the part that is done")

    static let charts = [
        chartKindUnknown, chartKindMistyped, chartFenceOpen, chartWithoutHead, chartWithoutRows, chartColumns,
        chartTooManyParts, chartRowLength, chartRowNameless, chartNumberUnreadable, chartNumberNegative, chartOfNothing,
        chartDateUnreadable, chartStateUnknown, chartOptionUnknown, chartOptionMistyped, chartOptionsOpen,
        chartLineStray, chartStateAgainstDay, chartEndUnknown,
    ]
}
