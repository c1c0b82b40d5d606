import ArgumentParser
import Diagnostics
import Foundation
import Publishing

struct Fields: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "In số, ký hiệu, loại, trích yếu, … để dán vào hệ thống quản lý văn bản.",
        discussion: """
            Ví dụ:
              vanban fields ke-hoach.md
              vanban fields ke-hoach.md --json
            """)

    @Argument(help: ArgumentHelp("Tệp nguồn; - là đầu vào chuẩn.", valueName: "tệp"))
    var file: String

    @Flag(help: "In JSON.")
    var json = false

    @OptionGroup var recipients: RecipientsOption
    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let file = try OneFile(file, console: console)
        let publisher = try common.publisher(console)
        var settings = PublishSettings(profile: profile.profile)
        settings.movesRecipients = recipients.movesRecipients
        let document = try file.document(by: publisher)
        let laid = try file.value(of: publisher.layOut(document, file: file.name, settings: settings))
        try file.write(Self.text(Describing.fields(of: laid), json: json), to: "-")
    }

    /// `số: 15`, a field a line; or an object in the same order.
    private static func text(_ fields: [Describing.Field], json: Bool) -> [UInt8] {
        guard json else {
            return Array(fields.map { "\($0.name): \($0.value)\n" }.joined().utf8)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        // A string by itself: encoding it cannot fail.
        let quoted = { (text: String) in String(decoding: try! encoder.encode(text), as: UTF8.self) }
        let members = fields.map { "  \(quoted($0.name)): \(quoted($0.value))" }
        return Array(("{\n" + members.joined(separator: ",\n") + "\n}\n").utf8)
    }
}
