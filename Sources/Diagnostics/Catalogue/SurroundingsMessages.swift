/// 38x: choosing a profile; 6xx: the surroundings; 7xx: what commands say when all went well.
extension Message {
    package static let profileNamed = Message(
        "VB380", .note, vi: "thể thức {profile} ({name}) theo yêu cầu",
        en: "profile {profile} ({name}) as asked for")
    package static let profileByDate = Message(
        "VB381", .note, vi: "thể thức {profile} ({name}) theo cơ quan ban hành và ngày {date}",
        en: "profile {profile} ({name}) by issuer and the date {date}")
    package static let profileByFormerBody = Message(
        "VB382", .note,
        vi: "thể thức {profile} ({name}): văn bản không ghi ngày; ngày muộn nhất được viện dẫn là {date} và văn bản nêu «{body}», tổ chức không còn từ 27/5/2026",
        en: "profile {profile} ({name}): the paper is undated; the latest date it cites is {date} and it names “{body}”, a body that is gone since 27/5/2026",
        viHint: "ghi `thể thức:` hoặc `ngày:` ở đầu tệp để chọn thể thức khác",
        enHint: "write `thể thức:` or `ngày:` in the front matter to choose another")
    package static let profileCurrent = Message(
        "VB383", .note, vi: "thể thức {profile} ({name}): văn bản không ghi ngày, lấy quy định đang có hiệu lực",
        en: "profile {profile} ({name}): the paper is undated, so the rules in force are taken",
        viHint: "ghi `thể thức:` hoặc `ngày:` ở đầu tệp để chọn thể thức khác",
        enHint: "write `thể thức:` or `ngày:` in the front matter to choose another")
    package static let unknownProfile = Message(
        "VB384", .error, vi: "không có thể thức «{profile}»", en: "there is no profile “{profile}”",
        viHint: "các thể thức: hd05, hd36, nd30", enHint: "the profiles are hd05, hd36, nd30")
    package static let endMarkDiffers = Message(
        "VB385", .warning, vi: "nội dung kết thúc bằng «{found}»; {profile} dùng «{expected}»; giữ nguyên như đã viết",
        en: "the body ends with “{found}”; {profile} uses “{expected}”; kept as written")
    package static let symbolUnknown = Message(
        "VB386", .warning, vi: "không suy ra được ký hiệu từ loại «{kind}» và cơ quan «{issuer}»; để trống",
        en: "no symbol follows from the kind “{kind}” and the issuer “{issuer}”; left blank",
        viHint: "ghi `ký hiệu:` hoặc cả số và ký hiệu ở `số:`", enHint: "write `ký hiệu:`, or number and symbol in `số:`")
    package static let issuerMissing = Message(
        "VB387", .warning, vi: "chưa ghi cơ quan ban hành; để trống", en: "no issuer is given; left blank",
        viHint: "ghi `cơ quan:` ở đầu tệp", enHint: "write `cơ quan:` in the front matter")
    package static let kindHasOwnForm = Message(
        "VB388", .warning,
        vi: "loại «{kind}» có bố cục riêng mà bản này chưa làm; được trình bày như văn bản có tên loại thông thường",
        en: "the kind “{kind}” has a form of its own that this version does not make; set like a common named paper")

    package static let carriesNoPlan = Message(
        "VB389", .error, vi: "loại «{kind}» không mang kế hoạch", en: "a paper of the kind “{kind}” carries no plan",
        viHint: "lệnh này dùng cho văn bản có `loại: kế hoạch`", enHint: "this command is for papers with `loại: kế hoạch`")

    package static let fileNotFound = Message(
        "VB601", .error, realm: .surroundings, vi: "không tìm thấy tệp", en: "the file was not found",
        viHint: "kiểm tra tên và thư mục", enHint: "check name and folder")
    package static let isDirectory = Message(
        "VB602", .error, realm: .surroundings, vi: "đây là một thư mục, không phải tệp",
        en: "this is a folder, not a file",
        viHint: "nêu từng tệp, ví dụ {path}/*.md", enHint: "name the files, for example {path}/*.md")
    package static let cannotRead = Message(
        "VB603", .error, realm: .surroundings, vi: "không đọc được tệp: {reason}", en: "the file cannot be read: {reason}")
    package static let cannotWrite = Message(
        "VB604", .error, realm: .surroundings, vi: "không ghi được {path}: {reason}; tệp cũ (nếu có) còn nguyên",
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
        viHint: "chọn tên khác bằng -o hoặc thư mục khác bằng -d", enHint: "choose another name with -o or folder with -d")
    package static let sameOutput = Message(
        "VB608", .error, realm: .surroundings, vi: "hai tệp nguồn cùng cho một tệp kết quả {path}",
        en: "two sources give the same output {path}",
        viHint: "đổi tên một tệp hoặc làm từng tệp với -o", enHint: "rename one, or make them one by one with -o")

    package static let written = Message(
        "VB701", .note, vi: "đã ghi {path}: {pages} trang", en: "wrote {path}: {pages} pages")

    static let surroundings: [Message] = [
        .profileNamed, .profileByDate, .profileByFormerBody, .profileCurrent, .unknownProfile, .endMarkDiffers,
        .symbolUnknown, .issuerMissing, .kindHasOwnForm, .carriesNoPlan, .fileNotFound, .isDirectory, .cannotRead, .cannotWrite,
        .diskFull, .resourcesMissing, .overwritesSource, .sameOutput, .written,
    ]
}
