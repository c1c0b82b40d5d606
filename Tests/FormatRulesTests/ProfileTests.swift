import Foundation
import PageModel
import PlanModel
import Testing

@testable import FormatRules

/// The data as it lies in the package, so that tests need no installed program.
let store = ResourceStore(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Resources"))

@Suite("Profiles")
struct ProfileTests {
    @Test("Every profile decodes, with a clause or an open admission for each number", arguments: Profile.identifiers)
    func decodes(_ id: String) throws {
        let profile = try Profile.load(id, from: store)
        #expect(profile.id == id)
        #expect(!profile.notes.isEmpty)
        for (role, component) in profile.components where component.clause.isEmpty {
            #expect(component.certainty == .unverified, "\(role) has no clause yet claims to be sure")
        }
    }

    /// Numbers written down from the regulations, not from the profile data.
    @Test(
        "Sizes are those of the font tables",
        arguments: [
            ("hd05", Role.partyTitle, 15.0, true, false), ("hd05", .superior, 14, false, false),
            ("hd05", .issuer, 14, true, false), ("hd05", .placeDate, 14, false, true),
            ("hd05", .dispatchSubject, 12, false, true), ("hd05", .office, 14, false, false),
            ("hd05", .recipientsLabel, 14, false, false), ("hd05", .recipient, 12, false, false),
            ("hd36", .partyTitle, 15, true, false), ("hd36", .recipient, 12, false, false),
            ("nd30", .number, 13, false, false), ("nd30", .motto, 14, true, false),
            ("nd30", .recipientsLabel, 12, true, true), ("nd30", .recipient, 11, false, false),
            ("nd30", .office, 14, true, false),
        ])
    func sizes(_ id: String, _ role: Role, _ size: Double, _ bold: Bool, _ italic: Bool) throws {
        let style = try Profile.load(id, from: store).component(role).style
        #expect(style == TextStyle(size: .points(size), bold: bold, italic: italic))
    }

    @Test("State sizes move together: 13/14/14 or 12/13/13 (footnote to PL I)")
    func stateSizesMoveTogether() throws {
        let profile = try Profile.load("nd30", from: store)
        let set = [Role.nationalTitle, .motto, .placeDate].map { profile.component($0).style.size.points }
        #expect([[13, 14, 14], [12, 13, 13]].contains(set))
        #expect(profile.component(.issuer).style.size == profile.component(.nationalTitle).style.size)
    }

    @Test("The day on which HD 36 ends is one day")
    func lastDayOfHD36() throws {
        #expect(try Profile.load("hd36", from: store).to == ProfileChoice.lastDayOfHD36)
    }

    @Test("A broken resource says what and where")
    func broken() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vanban-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("profiles"), withIntermediateDirectories: true)
        let source = try String(decoding: store.read("profiles/hd05.yaml"), as: UTF8.self)
        let damaged = source.replacingOccurrences(of: "top: [20 mm", with: "top: [20 cm")
        try Data(damaged.utf8).write(to: folder.appendingPathComponent("profiles/hd05.yaml"))
        #expect(throws: ResourceError.self) { try Profile.load("hd05", from: ResourceStore(root: folder)) }
        do {
            _ = try Profile.load("hd05", from: ResourceStore(root: folder))
        } catch {
            #expect(error.path.contains("page") && error.path.contains("top"))
        }
    }
}
