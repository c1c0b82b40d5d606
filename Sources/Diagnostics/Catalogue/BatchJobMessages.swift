/// 88x, 89x and 97x: a batch's source, job and data.
extension Message {
    // MARK: The source

    package static let placeholderNotHere = Message(
        "VB880", .error, vi: "«{name}» đứng ở chỗ ghi tên tệp: giá trị trong bảng dữ liệu không bao giờ là tên tệp",
        en: "«{name}» stands where a file is named: a value of the data is never a path",
        viHint: "ghi hẳn tên tệp, hoặc làm mỗi tệp một công việc riêng",
        enHint: "name the file itself, or make one job for each file")
    package static let placeholderUnknown = Message(
        "VB881", .error, vi: "bảng dữ liệu không có cột «{name}»", en: "the data has no column «{name}»",
        viHint: "các cột: {columns}", enHint: "columns: {columns}")
    package static let placeholderMistyped = Message(
        "VB882", .error, vi: "bảng dữ liệu không có cột «{name}»; có phải «{near}» không?",
        en: "the data has no column «{name}»; is «{near}» meant?", viHint: "các cột: {columns}",
        enHint: "columns: {columns}")

    // MARK: The job

    package static let jobReference = Message(
        "VB883", .error, vi: "tệp công việc không dùng neo, bí danh và thẻ của YAML",
        en: "a job file takes no anchors, aliases or tags", viHint: "đặt giá trị trong dấu nháy nếu đó là chữ",
        enHint: "put the value in quotes if it is text")
    package static let jobEmpty = Message("VB884", .error, vi: "tệp công việc trống", en: "the job file is empty")
    package static let jobNotYAML = Message(
        "VB885", .error, vi: "tệp công việc không phải YAML: {reason}", en: "the job file is no YAML: {reason}",
        viHint: "giá trị có { } [ ] : # phải nằm trong dấu nháy kép, ví dụ tên tệp: \"{số}.pdf\"",
        enHint: "a value with { } [ ] : # stands in quotes, for example tên tệp: \"{số}.pdf\"")
    package static let jobNotMapping = Message(
        "VB886", .error, vi: "tệp công việc phải gồm các dòng «khoá: giá trị»",
        en: "a job file consists of lines «key: value»",
        viHint: "ví dụ: nguồn: k.md", enHint: "for example: nguồn: k.md")
    package static let jobWithoutSource = Message(
        "VB887", .error, vi: "thiếu «nguồn»: tệp nguồn của văn bản", en: "«nguồn» is missing: the documents' source",
        viHint: "ví dụ: nguồn: k.md", enHint: "for example: nguồn: k.md")
    package static let jobManySources = Message(
        "VB888", .error, vi: "có bảng dữ liệu thì chỉ một nguồn", en: "with data there is one source only")
    package static let jobValueWanted = Message(
        "VB889", .error, vi: "không hiểu giá trị của «{key}»", en: "the value of «{key}» is not understood",
        viHint: "ví dụ: {key}: {example}", enHint: "for example: {key}: {example}")
    package static let jobQueryMissing = Message(
        "VB890", .error, vi: "tệp SQLite cần một truy vấn", en: "an SQLite file needs a query",
        viHint: "dữ liệu: {sqlite: F, truy vấn: \"SELECT …\"}", enHint: "dữ liệu: {sqlite: F, truy vấn: \"SELECT …\"}")
    package static let jobNoSuchSources = Message(
        "VB891", .error, realm: .surroundings, vi: "không tệp nào hợp với «{pattern}»",
        en: "no file fits «{pattern}»")

    // MARK: The data

    package static let batchDataEmpty = Message(
        "VB892", .error, vi: "bảng dữ liệu trống", en: "the data is empty",
        viHint: "dòng đầu là tên cột, mỗi dòng sau là một văn bản",
        enHint: "the first line names the columns, each further one is a document")
    package static let batchColumnBlank = Message(
        "VB893", .error, vi: "cột thứ {number} không có tên", en: "column {number} has no name")
    package static let batchColumnTwice = Message(
        "VB894", .error, vi: "hai cột cùng tên «{name}»", en: "two columns are named «{name}»")
    package static let batchRowRagged = Message(
        "VB895", .error, vi: "dòng này có {found} ô, bảng có {columns} cột (ngăn bằng «{delimiter}»)",
        en: "this line has {found} cells, the table {columns} columns (between «{delimiter}»)",
        viHint: "ô có dấu ngăn phải nằm trong dấu nháy kép; dòng cuối có thể bị cắt khi chép tệp",
        enHint: "a cell that holds the mark stands in quotes; a last line may have been cut off in copying")
    package static let batchRowTorn = Message(
        "VB896", .error, vi: "dòng cuối bị cắt giữa một chữ", en: "the last line ends in the middle of a letter",
        viHint: "chép lại tệp dữ liệu", enHint: "copy the data again")
    package static let batchRowQuotes = Message(
        "VB897", .error, vi: "dấu nháy kép mở ở dòng này mà không đóng",
        en: "a quote that opens at this line is never closed")
    package static let batchLineNotJSON = Message(
        "VB898", .error, vi: "dòng này không phải JSON (từ byte {column})",
        en: "this line is no JSON (from byte {column} on)")
    package static let batchLineNotObject = Message(
        "VB899", .error, vi: "mỗi dòng phải là một đối tượng JSON", en: "each line must be a JSON object",
        viHint: "ví dụ: {\"số\": \"15\", \"đơn vị\": \"Sở A\"}", enHint: "for example: {\"số\": \"15\"}")
    package static let batchValueNested = Message(
        "VB970", .error, vi: "giá trị của «{name}» phải là chữ hoặc số",
        en: "the value of «{name}» must be text or a number")
    package static let batchKeyTwice = Message(
        "VB971", .error, vi: "khoá «{name}» có hai lần", en: "the key «{name}» stands twice")
    package static let batchQueryFailed = Message(
        "VB972", .error, vi: "không truy vấn được: {reason}", en: "the query failed: {reason}")
    package static let batchQueryChanges = Message(
        "VB973", .error, vi: "truy vấn phải là một câu SELECT", en: "the query must be one SELECT statement")
    package static let batchValueBinary = Message(
        "VB974", .error, vi: "hàng {row}: «{name}» không phải chữ", en: "row {row}: «{name}» is no text")
    package static let batchValueTooLong = Message(
        "VB975", .error, vi: "giá trị của «{name}» dài hơn {limit} byte",
        en: "the value of «{name}» is longer than {limit} bytes")
    package static let batchValueWrong = Message(
        "VB978", .error, vi: "không dùng được giá trị «{value}» của cột «{name}»",
        en: "the value «{value}» of the column «{name}» cannot be used")
    package static let batchNameBlank = Message(
        "VB976", .error, vi: "không còn gì của tên tệp «{name}»", en: "nothing is left of the file name «{name}»",
        viHint: "điền các cột mà «tên tệp» dùng", enHint: "fill the columns that «tên tệp» uses")
    package static let batchNameTwice = Message(
        "VB977", .error, vi: "hai hàng {first} và {second} cùng làm ra tệp «{name}»",
        en: "rows {first} and {second} would both become «{name}»",
        viHint: "thêm cột vào «tên tệp», ví dụ {hàng}", enHint: "add a column to «tên tệp», for example {hàng}")

    package static let sourceNameTwice = Message(
        "VB680", .error, vi: "hai nguồn {first} và {second} cùng làm ra tệp «{name}»",
        en: "the sources {first} and {second} would both become «{name}»",
        viHint: "tên tệp: \"{hàng}-{nguồn}.pdf\"", enHint: "tên tệp: \"{hàng}-{nguồn}.pdf\"")
    package static let furtherClashes = Message(
        "VB681", .error, vi: "còn {count} văn bản khác trùng tên tệp",
        en: "{count} more documents have the name of another")
    package static let batchNameAlike = Message(
        "VB682", .error, vi: "«{name}» không nêu cột nào nên mọi văn bản cùng một tên tệp",
        en: "«{name}» names no column, so that all documents would have one name",
        viHint: "viết tên cột giữa { và }, ví dụ tên tệp: \"{số}-{đơn vị}.pdf\"",
        enHint: "put a column's name between { and }, for example tên tệp: \"{số}-{đơn vị}.pdf\"")
    package static let columnWithoutData = Message(
        "VB683", .error, vi: "không có bảng dữ liệu nên không có cột «{name}»",
        en: "there is no data, and so no column «{name}»",
        viHint: "thêm khoá «dữ liệu»; không có bảng thì chỉ dùng được {nguồn} và {hàng}",
        enHint: "add the key «dữ liệu»; without data there are {nguồn} and {hàng} only")
    package static let batchWithoutRows = Message(
        "VB684", .warning, vi: "bảng dữ liệu không có hàng nào, chỉ có tên cột",
        en: "the data has no row, only names of columns")
    package static let nothingChosen = Message(
        "VB685", .warning, vi: "không văn bản nào trong {count} văn bản hợp với «lọc», --only, --rows",
        en: "none of {count} documents fits «lọc», --only, --rows",
        viHint: "xem tên các tệp: chạy với --dry-run, không có --only và --rows",
        enHint: "to see the names, run with --dry-run and without --only and --rows")

    static let batchJobs: [Message] = [
        .placeholderNotHere, .placeholderUnknown, .placeholderMistyped, .jobReference, .jobEmpty, .jobNotYAML,
        .jobNotMapping, .jobWithoutSource, .jobManySources, .jobValueWanted, .jobQueryMissing, .jobNoSuchSources,
        .batchDataEmpty, .batchColumnBlank, .batchColumnTwice, .batchRowRagged, .batchRowTorn, .batchRowQuotes,
        .batchLineNotJSON, .batchLineNotObject, .batchValueNested, .batchKeyTwice, .batchQueryFailed,
        .batchQueryChanges, .batchValueBinary, .batchValueTooLong, .batchValueWrong, .batchNameBlank, .batchNameTwice,
        .sourceNameTwice, .furtherClashes, .batchNameAlike, .columnWithoutData, .batchWithoutRows, .nothingChosen,
    ]
}
