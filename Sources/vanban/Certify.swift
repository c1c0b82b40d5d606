import ArgumentParser
import Diagnostics
import Publishing

struct Certify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Dàn trang rồi đối chiếu từng thành phần với điều khoản: vị trí, cỡ, kiểu, yêu cầu, đạt hay không.",
        discussion: """
            Trang luôn dàn theo thể thức của văn bản; --profile chỉ chọn điều khoản để đối chiếu. Có yêu cầu đã kiểm
            chứng mà không đạt thì mã thoát là 1.

            Ví dụ:
              vanban certify ke-hoach.md
              vanban certify ke-hoach.md --pdf doi-chieu.pdf
              vanban certify ke-hoach.md --profile hd05 --json
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn; - là đầu vào chuẩn.", valueName: "tệp"))
    var file: String

    @Flag(help: "In JSON thay cho bảng.")
    var json = false

    @Option(help: ArgumentHelp("Ghi PDF có khung và ô số của từng thành phần.", valueName: "tệp"))
    var pdf: String?

    @OptionGroup var recipients: RecipientsOption
    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if pdf == "-" { throw ValidationError("Kết quả ra đầu ra chuẩn; cho --pdf một tên tệp.") }
    }

    func run() throws {
        let console = common.console()
        let file = try OneFile(file, console: console)
        let publisher = try common.publisher(console)
        var settings = PublishSettings()
        settings.movesRecipients = recipients.movesRecipients
        let outcome = publisher.certify(file.bytes, name: file.name, profile: profile.profile, settings: settings)
        console.remember(publisher.readBeside)
        let certified = try file.value(of: outcome)
        let text = CertificateText(certified, in: console.language).text
        try file.write(json ? CertificateJSON.encode(certified, in: console.language) : Array(text.utf8), to: "-")
        if let pdf { try file.write(try overlay(of: certified, by: publisher, console), to: pdf) }
        guard let failure = certified.certificate.failure else { return }
        console.show([failure.inFile(file.name)])
        throw ExitCode(1)
    }

    private func overlay(
        of certified: CertifiedDocument, by publisher: Publisher, _ console: Console
    ) throws -> [UInt8] {
        do throws(DiagnosedError) {
            return try publisher.overlay(of: certified)
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }
}
