/// 98x and 99x, 68x: a batch's run, its folder, its shards, its print file.
extension Message {
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
    package static let folderHasEditedFiles = Message(
        "VB997", .error, realm: .surroundings,
        vi: "{count} văn bản đã bị sửa sau khi làm ra (hoặc đã ký, hoặc hỏng), không ghi đè: {names}",
        en:
            "{count} documents were changed after they were made (or signed, or damaged) and are not written over: {names}",
        viHint: "dời các tệp ấy đi để giữ, hoặc thêm --force để làm lại chúng",
        enHint: "move them away to keep them, or add --force to make them anew")
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
        viHint: "chạy lại lô của thư mục ấy với --force để làm lại tệp",
        enHint: "run that folder's batch again with --force to make it anew")
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
        .folderBusy, .folderHasForeignFiles, .folderHasEditedFiles, .ledgerUnusable, .ledgerMissing, .inputChanged,
        .documentFailed,
        .furtherFailed, .batchDone, .batchStopped, .batchDropped, .shardUnclear, .shardsDiffer, .shardsMissing,
        .shardsOverlap, .documentNotAsWritten, .shardsCollected, .remarkOn, .batchPreview, .overwritesDocument,
        .mergeStopped, .turnedOverShortEdge, .folderOfOtherShard, .nothingToMerge, .mergeIncomplete,
        .laidOutForOneSide, .merged, .mergedGroup,
    ]
}
