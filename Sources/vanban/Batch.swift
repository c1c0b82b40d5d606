import ArgumentParser
import Batch
import Diagnostics
import Foundation
import Publishing

/// `vanban batch JOB.yaml`: many documents in one run.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Làm cả lô văn bản trong một lần: từ nhiều nguồn, hoặc một nguồn với bảng dữ liệu.",
        discussion: """
            Tệp công việc, ví dụ lo.yaml:
              nguồn: giay-moi.md              trong đó {{đơn vị}} là giá trị của cột «đơn vị»
              dữ liệu: noi-nhan.csv           hoặc .jsonl, hoặc {sqlite: F, truy vấn: "SELECT …"}
              tên tệp: "{số}-{đơn vị}.pdf"
              lọc: {kênh: giấy}
            Chạy lại thì làm tiếp: văn bản đã xong và không đổi được giữ nguyên, hàng lỗi được thử lại.
            """)

    @Argument(help: ArgumentHelp("Tệp công việc; với --collect: các thư mục của từng phần.", valueName: "tệp"))
    var files: [String] = []

    @Option(name: .short, help: ArgumentHelp("Thư mục ghi văn bản.", valueName: "thư mục"))
    var directory: String?

    @Option(name: .short, help: ArgumentHelp("Số văn bản làm cùng lúc; mặc định bằng số lõi.", valueName: "số"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Chỉ phần thứ k trong n phần (nhiều máy).", valueName: "k/n"))
    var shard: String?

    @Option(
        help: ArgumentHelp("Chỉ các hàng «cột=giá trị», hoặc tên tệp có * và ?; dùng được nhiều lần.", valueName: "lọc")
    )
    var only: [String] = []

    @Option(help: ArgumentHelp("Chỉ các hàng này, ví dụ 10-20,25.", valueName: "hàng"))
    var rows: String?

    @Flag(name: .customLong("dry-run"), help: "Cho biết sẽ làm những gì; không ghi gì.")
    var dryRun = false

    @Flag(help: "Chỉ làm lại những văn bản lỗi.")
    var retry = false

    @Flag(help: "Làm lại cả văn bản đã bị sửa sau khi làm ra.")
    var force = false

    @Flag(help: "Chờ nếu thư mục đang được lệnh khác dùng.")
    var wait = false

    @Option(help: ArgumentHelp("Xem lô văn bản trong một thư mục; không làm gì.", valueName: "thư mục"))
    var status: String?

    @Flag(help: "Gom các phần do nhiều máy làm vào một thư mục (-d).")
    var collect = false

    @Flag(help: "Kết quả của --status và --dry-run dạng JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("-j cần một số từ 1 trở lên.") }
        if let shard, Shard(words: shard) == nil {
            throw ValidationError("Không hiểu --shard \(shard): viết k/n, k từ 1 đến n.")
        }
        if let rows, BatchRequest.rows(rows) == nil {
            throw ValidationError("Không hiểu --rows \(rows): viết như 10-20,25.")
        }
        if status != nil { return }
        if collect {
            if files.isEmpty { throw ValidationError("--collect cần các thư mục của từng phần.") }
            if directory == nil { throw ValidationError("--collect cần -d: thư mục để gom vào.") }
        } else if files.count != 1 {
            throw ValidationError("Cần một tệp công việc.")
        }
    }

    func run() throws {
        let console = common.console()
        if let status { return try BatchStatus(console: console, json: json).show(status) }
        if collect { return try BatchCollection(console: console).collect(files, into: directory ?? "", waits: wait) }
        Publisher.prepare()
        let file = try OneFile(files[0], console: console)
        let job = try file.value(of: JobReading.read(file.bytes, name: files[0]))
        let publisher = try common.publisher(console)
        let request = try request(console)
        let planned = Planning.plan(job, request, by: publisher)
        console.remember(publisher.readBeside)
        remember(job, console)
        console.show(planned.diagnostics)
        guard let plan = planned.value else { throw ExitCode(max(1, planned.diagnostics.exitStatus)) }
        if dryRun { return try BatchStatus(console: console, json: json).show(plan, request) }
        let status = BatchRunning(console: console).run(plan, request, store: publisher.store)
        if status != 0 { throw ExitCode(status) }
    }

    private func request(_ console: Console) throws -> BatchRequest {
        var request = BatchRequest()
        request.directory = directory
        request.workers = jobs
        request.rows = rows.flatMap(BatchRequest.rows)
        request.retriesFailed = retry
        request.waits = wait
        request.overwritesEdited = force
        for word in only {
            if let filter = ColumnFilter(words: word) {
                request.filters.append(filter)
            } else {
                request.names.append(word)
            }
        }
        do throws(DiagnosedError) {
            if let shard {
                request.shard = Shard(words: shard)
            } else {
                request.shard = try Shard.assigned(by: ProcessInfo.processInfo.environment)
            }
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
        return request
    }

    /// The sources' lines are shown with what is said of them.
    private func remember(_ job: BatchJob, _ console: Console) {
        for path in Planning.sources(of: job) {
            if case .success(let bytes) = Input.read(path) { console.remember(bytes, as: path) }
        }
    }
}
