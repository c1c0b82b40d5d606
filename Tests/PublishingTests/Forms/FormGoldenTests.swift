import FormatRules
import Layout
import PageModel
import Testing

@testable import Publishing

@Suite("Forms that were looked at")
struct FormGoldenTests {
    @Test("their pages", arguments: Form.identifiers)
    func pages(id: String) throws {
        let values = id.hasPrefix("so-") ? [FormSamples.register(3)] : Array(FormSamples.values(of: id).prefix(4))
        let filled = try #require(try FormSamples.publisher().fill(id, with: values).value)
        try Golden.expect(filled.pages.dump, as: "forms/\(id)")
    }

    @Test("the Party's", arguments: ["phieu-gui", "so-van-ban-di"])
    func party(id: String) throws {
        let values = id.hasPrefix("so-") ? FormSamples.register(3) : FormSamples.addressee(0)
        let filled = try #require(
            try FormSamples.publisher().fill(id, with: [values], settings: FormSettings(family: .party)).value)
        try Golden.expect(filled.pages.dump, as: "forms/\(id)-dang")
    }
}
