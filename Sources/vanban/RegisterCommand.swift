import ArgumentParser
import Diagnostics
import Foundation
import Issuing
import PlanModel
import Publishing
import Reporting

/// `vanban register`
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Lập sổ đăng ký văn bản đi, sổ gửi bưu điện, sổ sử dụng bản lưu từ sổ văn bản.",
        discussion: """
            Cột theo Phụ lục IV của NĐ 30; mỗi dãy số (năm, nhiệm kỳ, loại) một quyển. Số bị bỏ, số trùng được báo.

            Ví dụ:
              vanban register --năm 2026 -o so-di-2026.pdf
              vanban register bưu-điện --từ 01/9/2026 --đến 30/9/2026 -o so-buu-dien.pdf
              vanban register bản-lưu --csv -
            """)

    @Argument(help: ArgumentHelp("đi (mặc định), bưu-điện hoặc bản-lưu.", valueName: "sổ"))
    var kind: String = Register.Kind.outgoing.rawValue

    @OptionGroup var span: SpanOption

    @Option(
        name: [.customLong("loại"), .customLong("loai")], help: ArgumentHelp("Chỉ một loại văn bản.", valueName: "loại")
    )
    var paperKind: String?

    @Option(name: [.customLong("từ"), .customLong("tu")], help: ArgumentHelp("Từ ngày.", valueName: "ngày"))
    var first: String?

    @Option(name: [.customLong("đến"), .customLong("den")], help: ArgumentHelp("Đến ngày.", valueName: "ngày"))
    var last: String?

    @Option(name: .short, help: ArgumentHelp("Tệp PDF; nhiều dãy số thì mỗi dãy một tệp.", valueName: "tệp"))
    var output: String?

    @Option(help: ArgumentHelp("Tệp CSV; - là đầu ra chuẩn.", valueName: "tệp"))
    var csv: String?

    @OptionGroup var book: BookOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if chosen == nil { throw ValidationError("Không có sổ «\(kind)»: chọn đi, bưu-điện hoặc bản-lưu.") }
        if output == nil, csv == nil { throw ValidationError("Cần -o (PDF) hoặc --csv.") }
        if output == "-", csv == "-" { throw ValidationError("PDF và CSV không thể cùng ra đầu ra chuẩn.") }
        let days = try [first, last].compactMap(\.self).map(DayOption.day)
        if days.count == 2, days[1] < days[0] { throw ValidationError("--đến trước --từ.") }
    }

    private var chosen: Register.Kind? {
        let typed = ReportKind.folded(kind)
        return Register.Kind.allCases.first { ReportKind.folded($0.rawValue) == typed }
    }

    func run() throws {
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            let open = try book.open()
            console.show(try open.finishedBefore())
            let made = try open.registers(request)
            console.show(made.diagnostics)
            if made.value.isEmpty { console.show([Diagnostic(.registerEmpty, file: nil)]) }
            if let csv {
                try Output.write(RegisterCSV.encode(made.value, form: publisher.form(request.kind.form)), to: csv)
            }
            if let output { try write(made.value, to: output, publisher, console) }
            if made.diagnostics.hasErrors { throw DiagnosedError([]) }
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(max(1, error.diagnostics.exitStatus))
        }
    }

    private var request: RegisterRequest {
        var request = RegisterRequest()
        request.kind = chosen ?? .outgoing
        request.span = span.span
        request.paperKind = paperKind
        request.first = first.flatMap { ReportRequest.day($0) }
        request.last = last.flatMap { ReportRequest.day($0) }
        return request
    }

    /// One file, or one for each series with its number behind the name.
    private func write(
        _ registers: [Register], to output: String, _ publisher: Publisher, _ console: Console
    ) throws(DiagnosedError) {
        let printed = publisher.printed(registers, kind: request.kind)
        console.show(printed.diagnostics)
        if printed.diagnostics.hasErrors { throw DiagnosedError([]) }
        let stem = (output as NSString).deletingPathExtension
        for (index, form) in printed.value.enumerated() {
            let path = index == 0 || output == "-" ? output : "\(stem)-\(index + 1).pdf"
            try Output.write(form.pdf, to: path)
            let arguments = ["path": path, "pages": "\(form.pages.pages.count)"]
            if path != "-" { console.show([Diagnostic(.written, arguments, file: nil)]) }
        }
    }
}
