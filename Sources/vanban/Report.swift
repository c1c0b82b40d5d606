import ArgumentParser
import Diagnostics
import Foundation
import PlanModel
import Publishing
import Reporting

struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lập báo cáo tổng hợp, phiếu theo dõi, công văn đôn đốc từ kế hoạch và số liệu tiến độ.",
        discussion: """
            Số liệu lấy từ kho bên cạnh kế hoạch (xem vanban progress). Phần đầu, chữ ký, nơi nhận, thể thức là của cơ \
            quan gửi theo danh bạ. Mỗi văn bản gồm tệp nguồn và PDF; chạy lại cho đúng các tệp ấy. Tệp nguồn đã sửa \
            tay không bị ghi đè. Mẫu riêng đặt trong thư mục mau bên cạnh kế hoạch.

            Ví dụ:
              vanban report ke-hoach.md --period 2026-Q3 --date 05/10/2026
              vanban report ke-hoach.md --period 2026-Q3 --kind all -d bao-cao
              vanban report ke-hoach.md --period 2026-Q3 --keep
              vanban report ke-hoach.md --period 2026-Q3 --explain II.1.2
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn của kế hoạch.", valueName: "kế hoạch"))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "Kỳ: 2026-W38, 2026-09, 2026-Q3, 2026-6T, 2026-9T, 2026; đến-2026-Q3 là từ khi ban hành.", valueName: "kỳ"))
    var period: String

    @Option(
        help: ArgumentHelp(
            "Loại văn bản, nhiều loại ngăn bằng dấu phẩy: tổng-hợp (mặc định), đơn-vị (phiếu theo dõi), đôn-đốc, phân-công, kế-hoạch-cấp-dưới; all là ba loại đầu. Gõ không dấu cũng được.",
            valueName: "loại"))
    var kind: [String] = []

    @Option(help: ArgumentHelp("Ngày của văn bản, ví dụ 05/10/2026; không có thì chừa trống.", valueName: "ngày"))
    var date: String?

    @Option(
        name: .short,
        help: ArgumentHelp("Thư mục ghi kết quả; mặc định: bao-cao-<kỳ> cạnh kế hoạch.", valueName: "thư mục"))
    var directory: String?

    @Flag(help: "Đánh dấu dự thảo.")
    var draft = false

    @Flag(name: [.customLong("mỗi-nơi"), .customLong("each")], help: "Công văn đôn đốc riêng cho từng cơ quan.")
    var each = false

    @Flag(
        name: [.customLong("in-nguồn"), .customLong("print-lineage")],
        help: "In nguồn số liệu bằng chữ nhỏ ở trang cuối.")
    var printLineage = false

    @Flag(help: "Giữ tệp nguồn đã sửa tay, làm lại PDF từ tệp ấy và đối chiếu con số với số liệu.")
    var keep = false

    @Flag(help: "Ghi đè cả tệp nguồn đã sửa tay.")
    var force = false

    @Option(help: ArgumentHelp("Cho biết các con số của một nhiệm vụ từ đâu ra; không ghi gì.", valueName: "mã"))
    var explain: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if ReportSpan(code: period) == nil {
            throw ValidationError(
                "Không hiểu kỳ «\(period)»: viết như 2026-09, 2026-Q3, 2026-6T, 2026-9T, 2026, 2026-W38.")
        }
        if keep, force { throw ValidationError("--keep và --force không dùng cùng nhau.") }
        _ = try kinds()
        _ = try day()
    }

    func run() throws {
        Publisher.prepare()
        let console = common.console()
        let file = try OneFile(plan, console: console)
        let publisher = try common.publisher(console)
        let templates = try common.templates(console)
        var request = ReportRequest(span: ReportSpan(code: period)!, kinds: try kinds(), date: try day())
        request.isDraft = draft
        request.printsLineage = printLineage
        request.onePerBody = each
        if let explain { return try tell(explain, of: file, publisher, request, console) }
        let outcome = publisher.report(file.bytes, name: plan, request: request, templates: templates.reports)
        console.remember(publisher.readBeside)
        let run = try file.value(of: outcome)
        try write(run, file, publisher, console)
    }

    // MARK: Arguments

    private func kinds() throws -> [ReportKind] {
        guard !kind.isEmpty else { return [.consolidated] }
        var kinds: [ReportKind] = []
        for name in kind.flatMap({ $0.split(separator: ",") }) {
            let folded = ReportKind.folded(String(name))
            if folded == "all" {
                kinds += ReportKind.ofPeriod
            } else if let found = ReportKind.allCases.first(where: { ReportKind.folded($0.rawValue) == folded }) {
                kinds.append(found)
            } else {
                let known = ReportKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("Không có loại «\(name)»; chọn \(known), all.")
            }
        }
        return kinds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func day() throws -> Day? {
        guard let date else { return nil }
        guard let day = ReportRequest.day(date) else {
            throw ValidationError("Không hiểu ngày «\(date)»: viết như 05/10/2026.")
        }
        return day
    }

    // MARK: Files

    private func write(_ run: ReportRun, _ file: OneFile, _ publisher: Publisher, _ console: Console) throws {
        let folder = directory ?? Self.folder(beside: plan, code: run.code)
        do throws(DiagnosedError) {
            let edited: EditedSources = keep ? .keep : force ? .overwrite : .refuse
            let files = try ReportFiles(run.sources, in: folder, edited: edited)
            Output.makeFolder(folder)
            try files.write()
            console.show(files.diagnostics)
            let progress = ProgressBar(count: files.files.count, console: console)
            for made in files.files {
                console.remember(made.bytes, as: made.path)
                let pdf = publisher.publish(
                    made, of: run, plan: file.bytes, settings: PublishSettings(draft: draft))
                progress.clear()
                console.show(pdf.diagnostics)
                guard let bytes = pdf.value, !pdf.diagnostics.hasErrors else { throw DiagnosedError([]) }
                try Output.write(bytes, to: (made.path as NSString).deletingPathExtension + ".pdf")
                progress.advance()
            }
            progress.clear()
            console.show([run.written(to: folder)])
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(max(1, error.diagnostics.exitStatus))
        }
    }

    private static func folder(beside plan: String, code: String) -> String {
        let beside = plan.folderOfPath
        return (beside as NSString).appendingPathComponent("bao-cao-\(code)")
    }

    private func tell(
        _ id: String, of file: OneFile, _ publisher: Publisher, _ request: ReportRequest, _ console: Console
    ) throws {
        let outcome = publisher.explanation(
            of: id, in: file.bytes, name: plan, request: request, language: console.language)
        console.remember(publisher.readBeside)
        let text = try file.value(of: outcome)
        try file.write(Array(text.utf8), to: "-")
    }
}
