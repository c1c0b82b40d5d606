/// 6xx: the surroundings; 7xx: what commands say when all went well.
extension Message {
    package static let fileNotFound = Message(
        "VB601", .error, realm: .surroundings, vi: "không tìm thấy tệp", en: "the file was not found",
        viHint: "kiểm tra tên và thư mục", enHint: "check name and folder")
    package static let isDirectory = Message(
        "VB602", .error, realm: .surroundings, vi: "đây là một thư mục, không phải tệp",
        en: "this is a folder, not a file",
        viHint: "nêu từng tệp, ví dụ {path}/*.md", enHint: "name the files, for example {path}/*.md")
    package static let cannotRead = Message(
        "VB603", .error, realm: .surroundings, vi: "không đọc được tệp: {lydo}",
        en: "the file cannot be read: {reason}")
    package static let notText = Message(
        "VB609", .error, vi: "đây là tệp {kind}, không phải văn bản thuần",
        en: "this is a {kind} file, not plain text",
        viHint: "mở bằng chương trình của nó, chép phần chữ sang một tệp .txt lưu theo UTF-8 rồi dùng `vanban import`",
        enHint: "open it in its own program, copy the text into a .txt file saved as UTF-8 and use `vanban import`")
    package static let cannotWrite = Message(
        "VB604", .error, realm: .surroundings, vi: "không ghi được {path}: {lydo}; tệp cũ (nếu có) còn nguyên",
        en: "{path} cannot be written: {reason}; an older file, if any, is untouched")
    package static let diskFull = Message(
        "VB605", .error, realm: .surroundings, vi: "đĩa đầy khi ghi {path}; tệp cũ (nếu có) còn nguyên",
        en: "the disk is full while writing {path}; an older file, if any, is untouched",
        viHint: "giải phóng chỗ trên đĩa rồi chạy lại", enHint: "free some space and run again")
    package static let resourcesMissing = Message(
        "VB606", .error, realm: .surroundings, vi: "không tìm thấy dữ liệu của chương trình ({reason})",
        en: "the program's data was not found ({reason})",
        viHint: "cài lại bằng `make install`, hoặc chỉ thư mục bằng --resources",
        enHint: "install again with `make install`, or name the folder with --resources")
    package static let overwritesSource = Message(
        "VB607", .error, realm: .surroundings, vi: "tệp kết quả {path} trùng với một tệp nguồn",
        en: "the output {path} is one of the sources",
        viHint: "chọn tên khác bằng -o hoặc thư mục khác bằng -d",
        enHint: "choose another name with -o or folder with -d")
    package static let sameOutput = Message(
        "VB608", .error, realm: .surroundings, vi: "hai kết quả cùng ghi vào một tệp {path}",
        en: "two results would be written to {path}",
        viHint: "đổi tên một tệp hoặc làm từng tệp với -o", enHint: "rename one, or make them one by one with -o")

    package static let written = Message(
        "VB701", .note, vi: "đã ghi {path}: {pages} trang", en: "wrote {path}; pages: {pages}")

    static let surroundings: [Message] = [
        .fileNotFound, .isDirectory, .cannotRead, .notText, .cannotWrite, .diskFull, .resourcesMissing,
        .overwritesSource,
        .sameOutput, .written,
    ]
}
