import ArgumentParser
import Diagnostics
import Foundation
import Layout
import PlanModel
import Publishing

struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Làm PDF từ tệp nguồn (hoặc mô hình JSON).",
        discussion: """
            Không có -o hay -d thì PDF nằm cạnh tệp nguồn, cùng tên. Dấu - là đầu vào hoặc đầu ra chuẩn.

            Ví dụ:
              vanban render ke-hoach.md
              vanban render bao-cao.md -o bao-cao.pdf --profile hd05 --duplex
              vanban render *.md -d out --diagnostics json
              vanban render ke-hoach.md --report
              vanban render ke-hoach.md --trình-ký -d trinh-ky
              vanban import ban-nhap.txt | vanban render - -o - > ban-nhap.pdf
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn; - là đầu vào chuẩn.", valueName: "tệp"))
    var files: [String]

    @Option(name: .short, help: ArgumentHelp("Tệp PDF; - là đầu ra chuẩn.", valueName: "tệp"))
    var output: String?

    @Option(name: .short, help: ArgumentHelp("Thư mục cho các PDF.", valueName: "thư mục"))
    var directory: String?

    @Option(help: ArgumentHelp("Ghi vị trí từng thành phần (mm) vào tệp JSON.", valueName: "tệp"))
    var boxes: String?

    @Option(help: ArgumentHelp("Ghi ảnh từng trang vào thư mục.", valueName: "thư mục"))
    var png: String?

    @Flag(help: "In hai mặt: trang chẵn đổi lề nếu thể thức quy định.")
    var duplex = false

    @Flag(help: "Làm bản xem thử: chỗ còn đánh dấu [CẦN SỬA: …] chỉ là cảnh báo.")
    var draft = false

    @Option(
        help: ArgumentHelp(
            "Bản giấy (paper) ghi đủ dòng “(Kèm theo …)”; bản điện tử (electronic) của nd30 để trống.",
            valueName: "paper|electronic"))
    var medium: LayoutOptions.Medium = .paper

    @Flag(help: "Mỗi phụ lục thành một tệp riêng: TÊN-phu-luc-1.pdf, …")
    var separateAnnexes = false

    @Option(
        help: ArgumentHelp(
            "Dàn cho gọn trang trong mức quy định cho phép; --fit=N để vừa N trang.", valueName: "số trang"))
    var fit: Fit?

    @Option(
        help: ArgumentHelp(
            "Ngắt dòng cho cả đoạn (optimal), hoặc lần lượt từng dòng như trình soạn thảo (greedy).",
            valueName: "optimal|greedy"))
    var breaking: Breaking = .optimal

    @Flag(help: "In báo cáo dàn trang: mức đầy, dòng thưa, khít nhất của từng trang, những điểm phải nhân nhượng.")
    var report = false

    @Flag(
        name: [.customLong("trình-ký"), .customLong("trinh-ky")],
        help: "Làm bộ trình ký: bản để trống số và ngày, bản đánh số dòng, phiếu kiểm tra thể thức.")
    var forSigning = false

    @Flag(help: "Mở PDF khi làm xong.")
    var open = false

    @OptionGroup var recipients: RecipientsOption
    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if output != nil, directory != nil { throw ValidationError("Chỉ dùng một trong hai: -o hoặc -d.") }
        if separateAnnexes, writesToStandardOutput {
            throw ValidationError("--separate-annexes ghi nhiều tệp: cần -o hoặc -d, không ra đầu ra chuẩn được.")
        }
        if forSigning, writesToStandardOutput {
            throw ValidationError("--trình-ký ghi ba tệp: cần -o hoặc -d, không ra đầu ra chuẩn được.")
        }
        if forSigning, separateAnnexes {
            throw ValidationError("--trình-ký giữ phụ lục trong cùng tệp: bỏ --separate-annexes.")
        }
        if boxes == "-", writesToStandardOutput {
            throw ValidationError("PDF và JSON không thể cùng ra đầu ra chuẩn; cho --boxes một tên tệp.")
        }
        if report, writesToStandardOutput || boxes == "-" {
            throw ValidationError("Báo cáo của --report ra đầu ra chuẩn: cho PDF (-o) và --boxes một tên tệp.")
        }
        guard files.count > 1 else { return }
        if output != nil { throw ValidationError("-o chỉ dùng với một tệp nguồn; nhiều tệp thì dùng -d.") }
        if boxes != nil { throw ValidationError("--boxes chỉ dùng với một tệp nguồn.") }
    }

    /// Where the PDF goes.
    private var writesToStandardOutput: Bool {
        output == "-" || files == ["-"] && directory == nil && output == nil
    }

    func run() throws {
        Publisher.prepare()
        let console = common.console()
        let targets = try targets(console)
        let publisher = try common.publisher(console)
        [directory, png].compactMap(\.self).forEach(Output.makeFolder)
        let progress = ProgressBar(count: files.count, console: console)
        var status: Int32 = 0
        for (file, target) in zip(files, targets) {
            var diagnostics = render(file, to: target, publisher: publisher, console: console)
            if files.count > 1 { diagnostics.removeAll { $0.severity == .note } }
            progress.clear()
            console.show(diagnostics)
            progress.advance()
            status = max(status, diagnostics.exitStatus)
        }
        progress.clear()
        if status != 0 { throw ExitCode(status) }
    }

    // MARK: One file

    private func render(_ file: String, to target: String, publisher: Publisher, console: Console) -> [Diagnostic] {
        let bytes: [UInt8]
        switch Input.read(file) {
        case .success(let read): bytes = read
        case .failure(let failure): return failure.diagnostics
        }
        console.remember(bytes, as: file)
        var settings = PublishSettings(profile: profile.profile, duplex: duplex, draft: draft)
        settings.medium = medium
        settings.separatesAnnexes = separateAnnexes
        settings.breaking = breaking
        settings.fit = fit?.goal
        settings.movesRecipients = recipients.movesRecipients
        let outcome = made(bytes, name: file, settings: settings, publisher: publisher)
        console.remember(publisher.readBeside)
        guard let (publication, set) = outcome.value, !outcome.diagnostics.hasErrors else { return outcome.diagnostics }
        do throws(DiagnosedError) {
            if let set { try write(set, beside: target) }
            try write(publication, to: target, name: file, publisher: publisher, console: console)
            if report { try tell(publication, name: file, publisher: publisher, console: console) }
        } catch {
            return outcome.diagnostics + error.diagnostics
        }
        guard target != "-" else { return outcome.diagnostics }
        if open { Self.open(target) }
        return outcome.diagnostics
            + files(of: publication, at: target).map { part, path in
                let pages = part.laid.pages.pages.count
                return Diagnostic(.written, ["path": path, "pages": "\(pages)"], file: file)
            } + (set.map { Self.told($0, beside: target, file: file) } ?? [])
    }

    private func made(
        _ bytes: [UInt8], name: String, settings: PublishSettings, publisher: Publisher
    ) -> Outcome<(Publication, SigningSet?)?> {
        if forSigning {
            let set = publisher.signingSet(bytes, name: name, settings: settings)
            return Outcome(set.value.map { ($0.original, $0) }, set.diagnostics)
        }
        let publication = publisher.publish(bytes, name: name, settings: settings)
        return Outcome(publication.value.map { ($0, nil) }, publication.diagnostics)
    }

    private func write(_ set: SigningSet, beside target: String) throws(DiagnosedError) {
        let paths = SigningSet.paths(beside: target)
        try Output.write(set.numbered, to: paths.numbered)
        try Output.write(set.slip.pdf, to: paths.slip)
    }

    private static func told(_ set: SigningSet, beside target: String, file: String) -> [Diagnostic] {
        let paths = SigningSet.paths(beside: target)
        let made = [(paths.numbered, set.original.laid.pages.pages.count), (paths.slip, set.slip.pages.pages.count)]
        return made.map { Diagnostic(.written, ["path": $0, "pages": "\($1)"], file: file) }
    }

    /// The paper's own file, and those of its annexes where they have some.
    private func files(of publication: Publication, at target: String) -> [(part: Publication, path: String)] {
        let stem = (target as NSString).deletingPathExtension
        return [(publication, target)]
            + publication.attachments.enumerated().map { ($1, "\(stem)-phu-luc-\($0 + 1).pdf") }
    }

    private func write(
        _ publication: Publication, to target: String, name: String, publisher: Publisher, console: Console
    ) throws(DiagnosedError) {
        let files = files(of: publication, at: target)
        for (part, path) in files { try Output.write(part.pdf, to: path) }
        if let boxes {
            var pages = publication.laid.pages
            pages.pages = publication.pages
            let json = Boxes.json(pages, family: publication.laid.family) { console.line(of: $0, in: name) }
            try Output.write(json, to: boxes)
        }
        guard let png else { return }
        for (part, path) in files {
            for (index, page) in part.laid.pages.pages.enumerated() {
                let picture = try publisher.picture(of: page, in: part.laid, dotsPerInch: 110)
                try Output.write(picture, to: "\(png)/\(Self.stem(of: path))-\(index + 1).png")
            }
        }
    }

    /// The report on standard output; an empty line parts it from the next.
    private func tell(
        _ publication: Publication, name: String, publisher: Publisher, console: Console
    ) throws(DiagnosedError) {
        let report = MakingReport(of: publication, file: name) { span in
            guard let place = publisher.located(span, in: name) else { return nil }
            let file = place.file == name ? nil : place.file
            return console.line(of: place.span, in: place.file).map { MakingReport.Place(file: file, line: $0) }
        }
        let text = MakingReportText(report, in: console.language).text
        try Output.write(Array((files.count > 1 ? text + "\n" : text).utf8), to: "-")
    }

    /// What a document's pictures are called, before the number of the page.
    static func stem(of target: String) -> String {
        target == "-" ? "trang" : ((target as NSString).lastPathComponent as NSString).deletingPathExtension
    }

    private static func open(_ path: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xdg-open", path]
        try? process.run()
    }
}

extension LayoutOptions.Medium: ExpressibleByArgument {}
extension Breaking: ExpressibleByArgument {}
