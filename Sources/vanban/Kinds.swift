import ArgumentParser
import Diagnostics
import FormatRules
import Publishing

struct Kinds: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Liệt kê các loại văn bản: ký hiệu, thành phần, mẫu.",
        discussion: """
            Ký hiệu ghi ở `ký hiệu loại` trong vanban.yaml của thư mục đang làm việc được dùng thay cho ký hiệu còn bỏ ngỏ.

            Ví dụ:
              vanban kinds --profile nd30
              vanban kinds --json
            """)

    @Flag(help: "In JSON thay cho bảng.")
    var json = false

    @OptionGroup var profile: ProfileOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        let publisher = try common.publisher(console)
        do throws(DiagnosedError) {
            let office = try publisher.office(near: "vanban.md")
            console.remember(publisher.defaults.known)
            console.show(office?.diagnostics ?? [])
            let entries = try publisher.kinds(
                of: profiles(publisher), office: office?.value, templates: common.templatesIfAny())
            let text = json ? KindListing.json(entries) : Array(KindListing.table(entries, in: console.language).utf8)
            try Output.write(text, to: "-")
        } catch {
            console.remember(publisher.defaults.known)
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }

    /// Programs get all; people are spared the lists that are no longer in force unless they ask.
    private func profiles(_ publisher: Publisher) -> [String] {
        if let profile = profile.profile { return [profile] }
        return Profile.identifiers.filter { json || publisher.naming.earlierLists[$0] == nil }
    }
}
