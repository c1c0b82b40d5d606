/// 88x: a batch's job and data; 97x to 99x: its run, its folder, its shards.
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

    // MARK: The folder

    package static let folderBusy = Message(
        "VB980", .error, realm: .surroundings, vi: "thư mục {path} đang được dùng (tiến trình {who})",
        en: "the folder {path} is in use (process {who})",
        viHint: "chờ lệnh ấy xong, hoặc chạy với --wait", enHint: "wait until it ends, or run with --wait")
    package static let folderHasForeignFiles = Message(
        "VB981", .error, realm: .surroundings,
        vi: "{count} tệp trong thư mục trùng tên với văn bản sẽ làm mà không do chương trình làm ra: {names}",
        en: "{count} files in the folder have names of documents to be made, and are none of the program's: {names}",
        viHint: "dời các tệp ấy đi hoặc chọn thư mục khác bằng -d",
        enHint: "move them away, or choose another folder with -d")
    package static let ledgerUnusable = Message(
        "VB982", .error, realm: .surroundings, vi: "không dùng được sổ của lô {path}: {lydo}",
        en: "the batch's ledger {path} cannot be used: {reason}",
        viHint: "không sửa được thì làm vào thư mục khác bằng -d: cùng dữ liệu ra cùng văn bản",
        enHint: "if that cannot be mended, use another folder with -d: the same data gives the same documents")
    package static let ledgerMissing = Message(
        "VB983", .error, realm: .surroundings, vi: "thư mục này chưa có lô văn bản nào",
        en: "this folder holds no batch", viHint: "chạy `vanban batch` với -d là thư mục này trước",
        enHint: "run `vanban batch` with -d and this folder first")
    package static let inputChanged = Message(
        "VB984", .warning, vi: "tệp này đã đổi trong lúc chạy; văn bản làm theo bản đọc lúc đầu",
        en: "this file has changed during the run; the documents were made from it as it was at the start",
        viHint: "chạy lại để làm theo bản mới", enHint: "run again to make them from the new one")

    // MARK: What a run says

    package static let documentFailed = Message(
        "VB985", .error, vi: "không làm được {name}", en: "{name} could not be made")
    package static let furtherFailed = Message(
        "VB986", .error, vi: "còn {count} văn bản khác không làm được", en: "{count} more documents could not be made",
        viHint: "xem tất cả: vanban batch --status {path}", enHint: "to see all: vanban batch --status {path}")
    package static let remarkOn = Message(
        "VB686", .note, vi: "lời trên nói về {count} trong {all} văn bản: {names}",
        en: "the above is said of {count} of {all} documents: {names}")
    package static let batchPreview = Message(
        "VB687", .note, vi: "{path}: sẽ làm {count} văn bản, giữ nguyên {kept}, lỗi {failed}",
        en: "{path}: would make {count} documents, keep {kept}, failed {failed}")
    package static let batchDone = Message(
        "VB703", .note, vi: "{path}: đã làm {made} văn bản ({pages} trang), giữ nguyên {kept}, lỗi {failed}",
        en: "{path}: made {made} documents ({pages} pages), kept {kept}, failed {failed}")
    package static let batchStopped = Message(
        "VB704", .note, vi: "dừng giữa chừng, còn {left} văn bản; chạy lại để làm tiếp",
        en: "stopped, {left} documents are left; run again to go on")
    package static let batchDropped = Message(
        "VB705", .note, vi: "{count} văn bản cũ không còn trong công việc; tệp của chúng vẫn ở trong thư mục",
        en: "{count} older documents are no longer in the job; their files are still in the folder")

    // MARK: Shards

    package static let shardUnclear = Message(
        "VB990", .error, realm: .usage, vi: "không hiểu phần việc từ các biến {names}",
        en: "the share is not understood from {names}",
        viHint: "đặt đủ các biến ấy, hoặc dùng --shard k/n", enHint: "set all of them, or use --shard k/n")

    package static let folderOfOtherShard = Message(
        "VB688", .error, realm: .usage, vi: "thư mục {path} là của phần {other}, không phải phần {own}",
        en: "the folder {path} is that of the share {other}, not of {own}",
        viHint: "chọn cho mỗi phần một thư mục riêng bằng -d, xong thì gom lại bằng --collect",
        enHint: "give each share a folder of its own with -d, and --collect them at the end")

    package static let shardsDiffer = Message(
        "VB991", .error,
        vi: "các phần không do cùng một cách làm ra ({loai}): {first} có «{own}», {second} có «{other}»",
        en: "the shards were not made alike ({what}): {first} has «{own}», {second} has «{other}»",
        viHint: "làm lại phần khác biệt bằng cùng chương trình, phông chữ và công việc",
        enHint: "make the one that differs again with the same program, faces and job")
    package static let shardsMissing = Message(
        "VB992", .error, vi: "thiếu phần hoặc phần không khớp: {shards}",
        en: "shards are missing or do not fit: {shards}",
        viHint: "nêu đủ thư mục của mọi phần", enHint: "name the folders of all shards")
    package static let shardsOverlap = Message(
        "VB993", .error, vi: "«{name}» có ở cả {first} và {second}", en: "«{name}» is in both {first} and {second}")
    package static let documentNotAsWritten = Message(
        "VB994", .error, vi: "tệp «{name}» không còn như lúc làm ra", en: "the file «{name}» is not as it was written",
        viHint: "chạy lại lô của thư mục ấy để làm lại tệp", enHint: "run that folder's batch again to make it anew")
    package static let shardsCollected = Message(
        "VB706", .note, vi: "{path}: đã gom {made} văn bản từ {parts} phần, chưa làm được {failed}",
        en: "{path}: collected {made} documents from {parts} shards, not made {failed}")

    // MARK: One file

    package static let nothingToMerge = Message(
        "VB987", .error, vi: "chưa có văn bản nào làm xong để ghép",
        en: "no document is done that could be put together",
        viHint: "xem: vanban batch --status", enHint: "see: vanban batch --status")
    package static let mergeIncomplete = Message(
        "VB988", .warning, vi: "{count} văn bản chưa làm được, không có trong tệp",
        en: "{count} documents are not made and not in the file",
        viHint: "chạy lại `vanban batch` rồi ghép lại", enHint: "run `vanban batch` again, then merge again")
    package static let laidOutForOneSide = Message(
        "VB989", .warning, vi: "{count} văn bản được dàn để in một mặt: lề mặt sau không đối xứng",
        en: "{count} documents were laid out for one side: the margins of their back sides are not mirrored",
        viHint: "thêm «hai mặt: có» vào tệp công việc, chạy lại rồi ghép lại",
        enHint: "put «hai mặt: có» into the job, run it and merge again")
    package static let overwritesDocument = Message(
        "VB995", .error, realm: .surroundings, vi: "{path} là một văn bản hoặc sổ của lô này, không ghi đè",
        en: "{path} is a document or the ledger of this batch, and is not written over",
        viHint: "chọn tên khác bằng -o", enHint: "choose another name with -o")
    package static let mergeStopped = Message(
        "VB996", .error, vi: "dừng giữa chừng, chưa ghi tệp để in", en: "stopped; no print file was written",
        viHint: "chạy lại lệnh ghép", enHint: "run the command again")
    package static let turnedOverShortEdge = Message(
        "VB689", .note, vi: "máy in đặt hai mặt, lật theo cạnh ngắn; in đúng khổ A4 ngang, không co giãn",
        en: "set the printer to both sides, flipped on the short edge; A4 across, at actual size")
    package static let merged = Message(
        "VB707", .note, vi: "đã ghi {path}: {documents} văn bản, {sides} trang",
        en: "wrote {path}: {documents} documents, {sides} pages")
    package static let mergedGroup = Message(
        "VB708", .note, vi: "trang {first}–{last}: {documents} văn bản, giấy {paper}, khay {tray}, {mat}",
        en: "pages {first}–{last}: {documents} documents, paper {paper}, tray {tray}, {sides}")

    static let batches: [Message] = [
        .placeholderNotHere, .placeholderUnknown, .placeholderMistyped, .jobReference, .jobEmpty, .jobNotYAML,
        .jobNotMapping, .jobWithoutSource, .jobManySources, .jobValueWanted, .jobQueryMissing, .jobNoSuchSources,
        .batchDataEmpty, .batchColumnBlank, .batchColumnTwice, .batchRowRagged, .batchRowTorn, .batchRowQuotes,
        .batchLineNotJSON, .batchLineNotObject, .batchValueNested, .batchKeyTwice, .batchQueryFailed,
        .batchQueryChanges, .batchValueBinary, .batchValueTooLong, .batchValueWrong, .batchNameBlank, .batchNameTwice,
        .folderBusy,
        .folderHasForeignFiles, .ledgerUnusable, .ledgerMissing, .inputChanged, .documentFailed, .furtherFailed,
        .batchDone, .batchStopped, .batchDropped, .shardUnclear, .shardsDiffer, .shardsMissing, .shardsOverlap,
        .documentNotAsWritten, .shardsCollected, .sourceNameTwice, .furtherClashes, .batchNameAlike,
        .columnWithoutData, .batchWithoutRows, .nothingChosen, .remarkOn, .batchPreview, .overwritesDocument,
        .mergeStopped,
        .turnedOverShortEdge, .folderOfOtherShard,
        .nothingToMerge,
        .mergeIncomplete, .laidOutForOneSide, .merged,
        .mergedGroup,
    ]
}
