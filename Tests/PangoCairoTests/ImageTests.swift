import Diagnostics
import PageModel
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct ImageTests {
    @Test func aLibraryThatIsNotThereIsSaid() {
        let library = OptionalLibrary(name: "libkhong-co.so.9", kind: "SVG", package: "khong-co")
        #expect(throws: ImageError.missingLibrary(library)) { _ = try library.open() }
    }

    @Test func inkIsSeen() throws {
        let session = try Fixture.session()
        let survey = try #require(session.survey(try Fixture.picture(20, letter: "A")))
        #expect(!survey.isGroundTransparent && !survey.isBlue && !survey.isRed)
    }
}
