import Diagnostics
import FormatRules
import PageModel
import PangoCairo
import PlanModel
import Testing

@testable import Layout
@testable import Publishing

/// Lines set in the real face, and pages, with the session that measures their ink.
struct InkDesk {
    let publisher: Publisher
    let session: TypesettingSession
    private let composer: Composer

    init() throws {
        publisher = try Workshop().publisher
        var ignored: [Diagnostic] = []
        session = try publisher.typesetter.session(for: OfficialDocument(kind: Text("")), &ignored)
        let profile = try Profile.load("nd30", from: ResourceStore(root: Project.resources))
        composer = Composer(profile: profile, shaper: session, memory: LayoutMemory())
    }

    var ink: LineInk { LineInk(shaper: session) }

    /// One line of the body.
    func line(_ text: String, size: Double = 14, bold: Bool = false, pitch: Double = 18) throws -> SetLine {
        let setting = LineSetting(role: .body, width: .points(10_000), pitch: .points(pitch))
        let lines = composer.lines([StyledText(text, TextStyle(size: .points(size), bold: bold))], setting)
        try #require(lines.count == 1)
        return lines[0]
    }

    /// The pages of a source, not drawn, with what was found on the way to them.
    func laid(_ source: [UInt8], name: String = "van-ban.md", profile: String? = nil) throws -> Outcome<[Page]> {
        let document = try #require(publisher.understand(source, name: name).value)
        let outcome = publisher.layOut(document, file: name, settings: PublishSettings(profile: profile))
        return Outcome(try #require(outcome.value).pages.pages, outcome.diagnostics)
    }

    /// How far the ink of any letter reaches above and below its baseline.
    func reach(_ style: TextStyle) -> (above: Length, below: Length) {
        var reach = (above: Length.zero, below: Length.zero)
        for letter in Self.letters {
            for ink in session.ink(of: session.shape(String(letter), in: style), in: style) {
                reach.above = max(reach.above, -ink.y)
                reach.below = max(reach.below, ink.bottom)
            }
        }
        return reach
    }

    /// Every letter of Vietnamese in both cases, digits and marks.
    private static let letters: [Character] = {
        let lower = """
            abcdefghijklmnopqrstuvwxyzàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ
            """
        return Array(lower + lower.uppercased() + "0123456789.,;:!?()[]/|_-–“”‘’…%&*+")
    }()
}

extension Paper {
    /// A state paper of one paragraph, its lines so many points apart: a line of `upper` and one of `lower`.
    static func twoLines(_ upper: String, _ lower: String, pitch: String) -> Paper {
        let words = Array(repeating: String(repeating: upper, count: 4), count: 14)
        let under = Array(repeating: String(repeating: lower, count: 4), count: 10)
        return Paper(
            profile: "nd30", head: ["trình bày: {giãn dòng: \"\(pitch) pt\"}"],
            body: [(words + under).joined(separator: " ") + "./."])
    }

    /// What the warning of touching lines was filled with; nil without one.
    func warning() throws -> [String: String]? {
        let outcome = try Workshop().publisher.publish(
            Array(text.utf8), name: "van-ban.md", settings: PublishSettings())
        let found = outcome.diagnostics.filter { $0.message.code == "VB853" }
        try #require(found.count <= 1 && outcome.value != nil)
        return found.first?.arguments
    }
}
