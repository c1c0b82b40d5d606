import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PangoCairo

@Suite struct FaceFinderTests {
    @Test func liberationStandsInWithANote() throws {
        let found = try FaceFinder(widths: Fixture.widths(), fontDirectories: [Fixture.liberation]).find()
        #expect(found.value.family == "Liberation Serif")
        #expect(found.value.isSubstitute)
        #expect(found.value.version >= FaceVersion(2))
        #expect(found.value.files.map(\.style) == FaceStyle.allCases)
        #expect(found.diagnostics.map(\.message) == [.substituteTypeface])
        #expect(found.diagnostics.exitStatus == 0)
    }

    @Test func theMachinesOwnSetUpKnowsTheSameFiles() throws {
        let installed = try FaceFinder(widths: Fixture.widths()).find().value
        let session = try TypesettingSession(faces: installed)
        #expect(session.shape("Nghị", in: .body).missing.isEmpty)
    }

    @Test func timesNewRomanComesFirst() throws {
        let folder = try timesNewRoman()
        let found = try FaceFinder(
            widths: Fixture.widths(), requireTimesNewRoman: true,
            fontDirectories: [Fixture.liberation, folder.url.path]
        ).find()
        #expect(found.value.family == "Times New Roman")
        #expect(!found.value.isSubstitute)
        #expect(found.diagnostics.isEmpty)
        let session = try TypesettingSession(faces: found.value)
        #expect(session.shape("Nghị", in: .body).missing.isEmpty)
    }

    @Test func requiredTimesNewRomanIsAnError() throws {
        let finder = try FaceFinder(
            widths: Fixture.widths(), requireTimesNewRoman: true, fontDirectories: [Fixture.liberation])
        let diagnostics = try #require(error(of: finder)).diagnostics
        #expect(diagnostics.map(\.message) == [.timesNewRomanRequired])
        #expect(diagnostics.exitStatus == 3)
    }

    @Test func otherTypefacesAreNoTypeface() throws {
        let folder = try TemporaryFolder()
        for name in ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"] {
            try FileManager.default.copyItem(
                atPath: "\(Fixture.liberation)/\(name)", toPath: folder.url.appending(path: name).path)
        }
        let finder = try FaceFinder(widths: Fixture.widths(), fontDirectories: [folder.url.path])
        let diagnostics = try #require(error(of: finder)).diagnostics
        #expect(diagnostics.map(\.message) == [.noTypeface])
        #expect(diagnostics.exitStatus == 3)
        #expect(diagnostics[0].message.hint(in: .vietnamese, [:])?.contains("apt install fonts-liberation2") == true)
    }

    @Test func anEmptyOrAbsentFolderIsNoTypeface() throws {
        let folder = try TemporaryFolder()
        for path in [folder.url.path, folder.url.path + "/absent"] {
            let finder = try FaceFinder(widths: Fixture.widths(), fontDirectories: [path])
            #expect(error(of: finder)?.diagnostics.map(\.message) == [.noTypeface])
        }
    }

    @Test func liberation1IsTooOld() throws {
        let folder = try forged { $0.setVersion(1.07) }
        let finder = try FaceFinder(widths: Fixture.widths(), fontDirectories: [folder.url.path])
        let diagnostics = try #require(error(of: finder)).diagnostics
        #expect(diagnostics.map(\.message) == [.typefaceTooOld, .noTypeface])
        #expect(diagnostics[0].arguments["version"] == "1.07")
    }

    @Test func ofTwoVersionsTheNewerIsUsed() throws {
        let old = try forged { $0.setVersion(1.07) }
        let found = try FaceFinder(
            widths: Fixture.widths(), fontDirectories: [old.url.path, Fixture.liberation]
        ).find()
        #expect(found.value.files.allSatisfy { $0.path.hasPrefix(Fixture.liberation) })
        #expect(found.diagnostics.map(\.message) == [.substituteTypeface])
    }

    @Test func aMissingStyleIsNotMadeUp() throws {
        let folder = try forged(styles: ["Regular", "Italic", "BoldItalic"]) { _ in }
        let finder = try FaceFinder(widths: Fixture.widths(), fontDirectories: [folder.url.path])
        let diagnostics = try #require(error(of: finder)).diagnostics
        #expect(diagnostics.map(\.message) == [.typefaceLacksStyles, .noTypeface])
        #expect(diagnostics[0].arguments["styles"] == "bold")
    }

    @Test func missingLettersAreNamed() throws {
        let faces = try Fixture.faces()
        let candidate = FaceCandidate(
            family: "Times New Roman", folder: "/fonts",
            files: Dictionary(uniqueKeysWithValues: faces.files.map { ($0.style, $0) }), missingLetters: ["ạ", "ử"])
        let refusal = try FaceFinder(widths: Fixture.widths()).refusal(of: candidate)
        #expect(refusal?.message == .typefaceLacksLetters)
        #expect(refusal?.arguments["letters"] == "ạ ử")
    }

    @Test func otherWidthsAreRefusedByName() throws {
        var widths = try Fixture.widths()
        let index = try #require(widths[.italic].firstIndex { $0.scalar == "ể" })
        widths[.italic][index].advance += 1
        let finder = FaceFinder(widths: widths, fontDirectories: [Fixture.liberation])
        let diagnostics = try #require(error(of: finder)).diagnostics
        #expect(diagnostics.map(\.message) == [.typefaceWidthsDiffer, .noTypeface])
        #expect(diagnostics[0].arguments["letters"] == "ể")
        #expect(diagnostics[0].arguments["count"] == "1")
    }

    /// A typeface called Times New Roman with the letters of another one gives way to the next listed.
    @Test func afterOtherWidthsTheNextFaceIsTried() throws {
        let folder = try forged(from: "LiberationSans", family: "Liberation Sans") {
            $0.rename("Liberation Sans", to: "Times New Roman")
        }
        let found = try FaceFinder(
            widths: Fixture.widths(), fontDirectories: [folder.url.path, Fixture.liberation]
        ).find()
        #expect(found.value.family == "Liberation Serif")
        #expect(found.diagnostics.map(\.message) == [.typefaceWidthsDiffer, .substituteTypeface])
    }

    @Test func contentHashTellsFilesApartAndNotPlaces() throws {
        let copy = try forged { _ in }
        let other = try forged { $0.setVersion(2.5) }
        func hash(_ folder: String) throws -> String {
            try FaceFinder(widths: Fixture.widths(), fontDirectories: [folder]).find().value.contentHash()
        }
        let original = try hash(Fixture.liberation)
        #expect(original.count == 64)
        #expect(try hash(copy.url.path) == original)
        #expect(try hash(other.url.path) != original)
    }

    @Test func codesAreUnique() {
        let codes = Message.catalogue.map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    private func error(of finder: FaceFinder) -> FaceError? {
        do throws(FaceError) {
            _ = try finder.find()
            return nil
        } catch {
            return error
        }
    }

    private func timesNewRoman() throws -> TemporaryFolder {
        try forged { $0.rename("Liberation Serif", to: "Times New Roman") }
    }

    /// A folder with changed copies of Liberation's files.
    private func forged(
        from stem: String = "LiberationSerif", family: String = "Liberation Serif",
        styles: [String] = ["Regular", "Bold", "Italic", "BoldItalic"], _ change: (inout FontForge) -> Void
    ) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for style in styles {
            var font = try FontForge("\(Fixture.liberation)/\(stem)-\(style).ttf")
            change(&font)
            try font.write(to: folder.url.appending(path: "\(stem)-\(style).ttf"))
        }
        return folder
    }
}
