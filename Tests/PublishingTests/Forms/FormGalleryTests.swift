import Diagnostics
import FormatRules
import Foundation
import Testing

@testable import Publishing

/// Every form can be filled; with `VANBAN_FORMS=DIR` they are written there, to be looked at.
struct FormGalleryTests {
    @Test(arguments: Form.identifiers, Profile.Family.allCases)
    func everyFormIsFilled(_ id: String, family: Profile.Family) throws {
        let outcome = try FormSamples.publisher().fill(
            id, with: FormSamples.values(of: id), settings: FormSettings(family: family))
        #expect(!outcome.diagnostics.hasErrors, "\(outcome.diagnostics)")
        let filled = try #require(outcome.value)
        #expect(filled.pages.pages.count > 0)
        guard let folder = ProcessInfo.processInfo.environment["VANBAN_FORMS"] else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(filled.pdf).write(to: URL(filePath: folder).appending(path: "\(id)-\(family).pdf"))
    }
}
