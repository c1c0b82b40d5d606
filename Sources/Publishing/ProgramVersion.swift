import Diagnostics
import PDFWriting
import PangoCairo
import PlanModel

/// The program's own version (semantic versioning).
package enum ProgramVersion {
    package static let current = "0.6.0"
}

extension Publisher {
    /// The program and the libraries that set and draw, each with its version.
    package static var engine: String {
        "vanban \(ProgramVersion.current), \(LibraryVersions.text), \(PDFWriter.compressor)"
    }

    /// SHA-256 of the faces in use.
    package func facesHash() throws(DiagnosedError) -> String {
        var ignored: [Diagnostic] = []
        let session = try typesetter.session(for: OfficialDocument(kind: .blank), &ignored)
        do throws(FaceError) {
            return try session.faces.contentHash()
        } catch {
            throw DiagnosedError(error.diagnostics)
        }
    }
}
