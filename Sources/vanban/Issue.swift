import ArgumentParser
import Diagnostics
import Issuing
import PlanModel
import Publishing

/// `vanban issue FILE --số N|--next`
struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cấp số, ngày cho văn bản đã ký, vào sổ và làm bản phát hành.",
        discussion: """
            Số và ngày được điền vào chỗ để trống; chương trình đối chiếu từng dòng để chắc rằng không gì khác xê dịch, \
            ghi sổ (so-van-ban.sqlite cạnh vanban.yaml), ghi số và ngày vào tệp nguồn, đặt bản phát hành vào \
            van-ban-di/NĂM/. Văn bản nhà nước: một dãy số mỗi năm, hoặc mỗi loại một dãy (`văn thư: {đánh số: từng loại}`); \
            văn bản của Đảng: mỗi loại một dãy trong nhiệm kỳ (`nhiệm kỳ: [{tên: 2025 - 2030, từ: 15/10/2025}]`).

            Ví dụ:
              vanban issue ke-hoach.md --next --ngày 5/9/2026
              vanban issue ke-hoach.md --số 215 --ngày 5/9/2026
              vanban issue ke-hoach-sua.md --next --ngày 9/9/2026 --thay 215/KH-UBND
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn.", valueName: "tệp"))
    var files: [String]

    @Option(name: [.customLong("số"), .customLong("so")], help: ArgumentHelp("Số của văn bản.", valueName: "số"))
    var number: Int?

    @Flag(help: "Lấy số tiếp theo của dãy.")
    var next = false

    @OptionGroup var day: DayOption

    @Option(
        name: [.customLong("thay"), .customLong("corrects")],
        help: ArgumentHelp("Văn bản mà văn bản này đính chính hoặc thay thế.", valueName: "số"))
    var corrects: String?

    @Option(name: .short, help: ArgumentHelp("Thư mục cho bản phát hành.", valueName: "thư mục"))
    var directory: String?

    @Flag(help: "Dàn trang để in hai mặt.")
    var duplex = false

    @OptionGroup var book: BookOption
    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if number != nil, next { throw ValidationError("Chọn --số hoặc --next, không dùng cả hai.") }
        if let number, number < 1 { throw ValidationError("Số văn bản bắt đầu từ 1.") }
        if files.count > 1, number != nil { throw ValidationError("--số chỉ dùng với một văn bản; nhiều thì --next.") }
    }

    func run() throws {
        Publisher.prepare()
        let console = common.console()
        let publisher = try common.publisher(console)
        var status: Int32 = 0
        for file in files {
            // As it is now: it is going to be written to.
            if case .success(let bytes) = Input.read(file) { console.remember(bytes, as: file) }
            var diagnostics: [Diagnostic]
            do throws(DiagnosedError) {
                let open = try book.open(for: file, by: publisher, creating: true)
                diagnostics = publisher.issue(try request(file), in: open).diagnostics
            } catch {
                diagnostics = error.diagnostics
            }
            console.remember(publisher.readBeside)
            console.show(diagnostics)
            status = max(status, diagnostics.exitStatus)
        }
        if status != 0 { throw ExitCode(status) }
    }

    private func request(_ file: String) throws(DiagnosedError) -> IssueRequest {
        var request = IssueRequest(source: file)
        request.number = number
        request.isNextWanted = next
        request.day = try? day.day()
        request.corrects = corrects
        request.folder = directory
        request.settings = PublishSettings(profile: profile.profile, duplex: duplex)
        return request
    }
}

/// `--sổ`
struct BookOption: ParsableArguments {
    @Option(
        name: [.customLong("sổ"), .customLong("book")],
        help: ArgumentHelp("Sổ văn bản; không ghi thì so-van-ban.sqlite gần nhất.", valueName: "tệp"))
    var path: String?

    /// The book that holds for a source. A new one is made only for a source that is there: a book in a wrong folder
    /// would be taken for that of all folders below.
    func open(for source: String, by publisher: Publisher, creating: Bool = false) throws(DiagnosedError) -> Book {
        if creating {
            guard source != "-" else { throw DiagnosedError(Diagnostic(.sourceWanted, file: source)) }
            _ = try Input.read(source).get()
        }
        return try found(at: path ?? Book.place(for: source, by: publisher), creating: creating)
    }

    /// The book of the folder that the command runs in.
    func open() throws(DiagnosedError) -> Book {
        try found(at: path ?? Book.existing(above: "."), creating: false)
    }

    /// The book for a paper that was named by a file, or by its number.
    func open(naming paper: String, by publisher: Publisher, creating: Bool = false) throws(DiagnosedError) -> Book {
        let isFile = Input.exists(paper)
        return isFile ? try open(for: paper, by: publisher, creating: creating) : try open()
    }

    private func found(at path: String?, creating: Bool) throws(DiagnosedError) -> Book {
        if let path, let book = try Book.open(path, creating: creating) { return book }
        throw DiagnosedError(Diagnostic(.noOfficeBook, file: nil))
    }
}
