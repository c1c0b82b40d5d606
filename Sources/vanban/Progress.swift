import ArgumentParser
import Diagnostics
import Foundation
import PlanModel
import Publishing
import Reporting

/// Tables of progress: empty ones, checking, importing.
struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bảng tiến độ của một kế hoạch: lập bảng trống, kiểm tra, nhập.",
        discussion: """
            Mỗi dòng của bảng: một nhiệm vụ, một cơ quan, một kỳ. Cần bốn cột mã, cơ quan, kỳ, trạng thái (chưa thực \
            hiện, đang thực hiện, hoàn thành, tạm dừng); còn có phần trăm, kết quả, khó khăn, kiến nghị, ngày hoàn \
            thành, văn bản sản phẩm, văn bản báo cáo, ngày số liệu. Cột nào khác là một chỉ tiêu. Chậm hay quá hạn do \
            chương trình tính.

            Ví dụ:
              vanban progress new ke-hoach.md --for "Ban Tổ chức Tỉnh ủy" --period 2026-Q3
              vanban progress check ke-hoach.md tien-do.csv
              vanban progress import ke-hoach.md tien-do/2026-Q3
            """,
        subcommands: [NewProgress.self, CheckProgress.self, ImportProgress.self])
}

/// What all three commands need.
struct ProgressOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Tệp nguồn của kế hoạch.", valueName: "kế hoạch"))
    var plan: String

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if plan == "-" { throw ValidationError("Kế hoạch phải là một tệp: kho tiến độ nằm bên cạnh.") }
    }

    /// The plan with its bodies; what is remarkable about the plan itself is told by `vanban plan`.
    func followed(_ console: Console) throws -> FollowedPlan {
        let file = try OneFile(plan, console: console)
        let publisher = try common.publisher(console)
        var outcome = publisher.followedPlan(file.bytes, name: file.name)
        console.remember(publisher.readBeside)
        outcome.diagnostics.removeAll { $0.severity != .error }
        return try file.value(of: outcome)
    }
}

struct NewProgress: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Lập bảng tiến độ trống cho cơ quan, có sẵn các nhiệm vụ của cơ quan ấy.",
        discussion: """
            Tệp CSV (UTF-8, dấu chấm phẩy) mở được bằng bảng tính; cơ quan điền từ cột trạng thái trở đi, dòng \
            không có gì để báo thì để trống. Một nhóm thì mỗi cơ quan trong nhóm một tệp. Không ghi đè tệp nào.

            Ví dụ:
              vanban progress new ke-hoach.md --for "Ban Tổ chức Tỉnh ủy" --period 2026-Q3
              vanban progress new ke-hoach.md --for all --period 2026-Q3 -d bang-trong
            """)

    @OptionGroup var options: ProgressOptions

    @Option(
        name: .customLong("for"), help: ArgumentHelp("Cơ quan hoặc nhóm; all là mọi cơ quan.", valueName: "cơ quan"))
    var body: String

    @Option(help: ArgumentHelp("Điền sẵn kỳ: 2026-W38, 2026-09, 2026-Q3, 2026-6T, 2026-9T, 2026.", valueName: "kỳ"))
    var period: String?

    @Option(name: .short, help: ArgumentHelp("Tệp sẽ ghi; - là đầu ra chuẩn.", valueName: "tệp"))
    var output: String?

    @Option(name: .short, help: ArgumentHelp("Thư mục sẽ ghi, thay cho thư mục của kế hoạch.", valueName: "thư mục"))
    var directory: String?

    func validate() throws {
        if output != nil, directory != nil { throw ValidationError("Chọn -o hoặc -d, không dùng cả hai.") }
        if let period, Period(code: period) == nil { throw ValidationError("Không hiểu kỳ «\(period)».") }
    }

    func run() throws {
        let console = options.common.console()
        let followed = try options.followed(console)
        let bodies = try bodies(in: followed.assignments)
        if output != nil, bodies.count > 1 { throw ValidationError("Có \(bodies.count) cơ quan: dùng -d thay cho -o.") }
        do throws(DiagnosedError) {
            let period = period.flatMap { Period(code: $0) }
            try write(try ProgressWork(followed).forms(for: bodies, period: period), console)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }

    private func bodies(in assignments: Assignments) throws -> [String] {
        if body == "all" { return assignments.bodies }
        let named = assignments.resolve(body).filter { assignments.bodies.contains($0) }
        guard named.isEmpty else { return named }
        let known = assignments.bodies.isEmpty ? "–" : assignments.bodies.joined(separator: "; ")
        throw ValidationError("Kế hoạch không giao nhiệm vụ nào cho «\(body)». Các cơ quan: \(known).")
    }

    /// All or none: what is there already stops all of them.
    private func write(_ forms: [ProgressForm], _ console: Console) throws(DiagnosedError) {
        let folder = directory ?? options.plan.folderOfPath
        var taken: Set<String> = []
        let files = forms.map { form in
            var name = form.fileName
            var number = 2
            while !taken.insert(name).inserted {
                name = form.fileName.replacing(".csv", with: "-\(number).csv")
                number += 1
            }
            return (form: form, path: output ?? (folder.isEmpty ? name : "\(folder)/\(name)"))
        }
        let there = files.filter {
            $0.path != "-" && (try? FileManager.default.attributesOfItem(atPath: $0.path)) != nil
        }
        if !there.isEmpty {
            throw DiagnosedError(there.map { Diagnostic(.newFileExists, ["path": $0.path], file: nil) })
        }
        if let directory { Output.makeFolder(directory) }
        for file in files {
            try Output.writeNew(file.form.bytes, to: file.path)
            guard file.path != "-", !console.quiet else { continue }
            console.tell("\(file.path): \(file.form.body) (\(file.form.count))")
        }
    }
}

/// Tables, and what the author says of tasks that changed.
struct ProgressInput: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Bảng tiến độ (CSV, XLSX, ODS), thư mục chứa chúng; - là đầu vào chuẩn.", valueName: "tệp"))
    var files: [String]

    @Option(help: ArgumentHelp("Nhiệm vụ mã CŨ nay là mã MỚI (CŨ=MỚI); CŨ= là không còn.", valueName: "cũ=mới"))
    var moved: [String] = []

    func validate() throws {
        for move in moved where move.hasPrefix("=") || !move.contains("=") {
            throw ValidationError("--moved cần dạng CŨ=MỚI hoặc CŨ=, không phải «\(move)».")
        }
    }

    func work(_ followed: FollowedPlan, _ console: Console) throws -> ProgressWork {
        let moves = moved.map { move in
            let parts = move.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return TaskMatching.Move(old: parts[0], new: parts[1].isEmpty ? nil : parts[1])
        }
        let work = ProgressWork(followed, moves: moves)
        let unknown = try read(console) { () throws(DiagnosedError) in try work.unknownMoves() }
        if !unknown.isEmpty {
            throw ValidationError("--moved: không có nhiệm vụ mã \(unknown.joined(separator: ", ")).")
        }
        return work
    }

    func tables(_ console: Console) throws -> ProgressFiles {
        try read(console) { () throws(DiagnosedError) in try ProgressFiles(files) }
    }

    private func read<Value>(_ console: Console, _ work: () throws(DiagnosedError) -> Value) throws -> Value {
        do throws(DiagnosedError) {
            return try work()
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }

    /// Shows findings with their lines; errors leave with their exit status.
    func tell(_ diagnostics: [Diagnostic], _ tables: ProgressFiles, _ console: Console) throws {
        for file in tables.shown(for: diagnostics) { console.remember(file.bytes, as: file.name) }
        console.show(diagnostics)
        if diagnostics.exitStatus != 0 { throw ExitCode(diagnostics.exitStatus) }
    }
}

struct CheckProgress: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra bảng tiến độ theo kế hoạch và số liệu đã nhập; không ghi gì.",
        discussion: """
            Lỗi: mã không có trong kế hoạch, cơ quan không được giao nhiệm vụ ấy, hai dòng cùng nhiệm vụ, cơ quan và \
            kỳ, ô không phải là số hay ngày, kỳ ngoài thời gian của kế hoạch. Cảnh báo: phần trăm giảm, hoàn thành mà \
            chưa đủ 100 hoặc thiếu ngày. Không có gì để nói thì không in gì.

            Ví dụ:
              vanban progress check ke-hoach.md tien-do.csv
              vanban progress check ke-hoach.md tien-do/2026-Q3
            """)

    @OptionGroup var options: ProgressOptions
    @OptionGroup var input: ProgressInput

    func run() throws {
        let console = options.common.console()
        let work = try input.work(try options.followed(console), console)
        let tables = try input.tables(console)
        try input.tell(work.check(tables.sources).diagnostics, tables, console)
    }
}

struct ImportProgress: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập bảng tiến độ vào kho bên cạnh kế hoạch; có lỗi thì không nhập gì.",
        discussion: """
            Kho của ke-hoach.md là ke-hoach.tien-do.sqlite. Nhập lại cùng một tệp không thay đổi gì; dòng mới thay \
            dòng cũ (cùng nhiệm vụ, cơ quan, kỳ), dòng cũ vẫn giữ làm lịch sử. Kế hoạch đã sửa mà lời của một nhiệm vụ \
            đổi thì phải nói nhiệm vụ ấy là nhiệm vụ nào: --moved, hoặc ghi {mã: …} trong kế hoạch.

            Ví dụ:
              vanban progress import ke-hoach.md tien-do.csv
              vanban progress import ke-hoach.md tien-do/2026-Q3 --moved II.1.2=II.1.3
            """)

    @OptionGroup var options: ProgressOptions
    @OptionGroup var input: ProgressInput

    func run() throws {
        let console = options.common.console()
        let work = try input.work(try options.followed(console), console)
        let tables = try input.tables(console)
        // Kept for people who look into the history; nothing is computed from it.
        let time = Date().formatted(.iso8601)
        try input.tell(work.bringIn(tables.sources, time: time).diagnostics, tables, console)
    }
}
