import Diagnostics
import Foundation
import PageModel
import PangoCairo
import PlanModel

/// Reads every picture that a document names, each once, before anything is laid out.
///
/// A picture is opened as drawing will open it, so that a damaged one is told at its place in the source.
struct PictureFiles {
    /// Where the names start: the source's folder, then that of the office's defaults, which may name a seal.
    let folders: [URL]
    let session: TypesettingSession
    private(set) var pictures: [String: Picture]
    private(set) var diagnostics: [Diagnostic] = []
    private var failed: [String: Diagnostic] = [:]

    /// More bytes than any picture of the allowed size has.
    private static let mostBytes = 200_000_000

    /// - Parameter known: pictures that need not be read again.
    init(folders: [URL], session: TypesettingSession, known: [String: Picture] = [:]) {
        self.folders = folders
        self.session = session
        pictures = known
    }

    mutating func read(_ document: OfficialDocument) {
        for name in document.pictureNames { read(name) }
    }

    private mutating func read(_ name: Text) {
        let file = name.string
        guard pictures[file] == nil else { return }
        if failed[file] == nil {
            do throws(DiagnosedError) {
                let picture = try PictureMeasuring.measure(try bytes(file), file: file)
                try open(picture, file)
                pictures[file] = picture
                return
            } catch {
                failed[file] = error.diagnostics[0]
            }
        }
        // A picture that is named twice is amiss in two places.
        guard var diagnostic = failed[file] else { return }
        diagnostic.span = name.span
        diagnostics.append(diagnostic)
    }

    private func open(_ picture: Picture, _ file: String) throws(DiagnosedError) {
        do throws(ImageError) {
            try session.open(picture)
        } catch {
            switch error {
            case .damaged(let reason):
                let arguments = ["file": file, "lydo": reason, "reason": reason]
                throw DiagnosedError(Diagnostic(.pictureDamaged, at: nil, arguments))
            case .missingLibrary(let library):
                throw DiagnosedError(library.diagnostic)
            }
        }
    }

    // MARK: Bytes

    private func bytes(_ file: String) throws(DiagnosedError) -> [UInt8] {
        let places = folders.map { URL(fileURLWithPath: file, relativeTo: $0).path }
        guard let path = places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw DiagnosedError(Diagnostic(.pictureNotFound, at: nil, ["file": file]))
        }
        var status = stat()
        guard stat(path, &status) == 0 else { throw unreadable(file, SystemReason.arguments(errno)) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(file, SystemReason.arguments(EISDIR)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw unreadable(file, ["lydo": "đây không phải một tệp", "reason": "this is not a file"])
        }
        guard Int(status.st_size) <= Self.mostBytes else {
            let fault = PictureFault.tooLarge(size: "\(status.st_size / 1_000_000) MB", vi: "200 MB", en: "200 MB")
            throw DiagnosedError(fault.diagnostic(file: file))
        }
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw unreadable(file, SystemReason.arguments(of: error))
        }
    }

    private func unreadable(_ file: String, _ reason: [String: String]) -> DiagnosedError {
        DiagnosedError(Diagnostic(.pictureUnreadable, at: nil, reason.merging(["file": file]) { $1 }))
    }
}

extension OptionalLibrary {
    fileprivate var diagnostic: Diagnostic {
        Diagnostic(.pictureLibraryMissing, at: nil, ["library": name, "kind": kind, "package": package])
    }
}

extension OfficialDocument {
    /// The files of all pictures, in the order of the source.
    var pictureNames: [Text] {
        let figures = (body + annexes.flatMap(\.body)).compactMap { $0.figure?.file ?? nil }
        return everySignature.flatMap { [$0.signatureImage, $0.sealImage] }.compactMap(\.self) + figures
    }

    /// Who signs the paper, certifies it, copies it.
    var everySignature: [Signature] {
        signatures + [certification?.signature, copying?.signature].compactMap(\.self)
    }
}
