import Diagnostics
import FormatRules
import PageModel
import PangoCairo
import PlanModel

/// The typesetting sessions of one worker, opened when first asked for.
///
/// There are two at most: one for documents that accept the substitute face, one for those that insist
/// on Times New Roman (`phông chữ: bắt buộc`).
final class Typesetter {
    private let store: ResourceStore
    private let fontDirectories: [String]?
    private var sessions: [Bool: Session] = [:]

    private struct Session {
        var typesetting: TypesettingSession
        /// What was found on the way to the faces; told with every document.
        var diagnostics: [Diagnostic]
    }

    init(store: ResourceStore, fontDirectories: [String]? = nil) {
        self.store = store
        self.fontDirectories = fontDirectories
    }

    func session(
        for document: OfficialDocument, _ diagnostics: inout [Diagnostic]
    ) throws(DiagnosedError) -> TypesettingSession {
        try session(requiringFace: document.requiresFace, &diagnostics)
    }

    /// - Parameter isRequired: nothing but Times New Roman will do.
    func session(
        requiringFace isRequired: Bool, _ diagnostics: inout [Diagnostic]
    ) throws(DiagnosedError) -> TypesettingSession {
        let session = try session(requiringFace: isRequired)
        diagnostics += session.diagnostics
        return session.typesetting
    }

    private func session(requiringFace isRequired: Bool) throws(DiagnosedError) -> Session {
        if let open = sessions[isRequired] { return open }
        do {
            let widths = try AdvanceTable(text: store.read("widths/times-new-roman.txt"))
            let finder = FaceFinder(
                widths: widths, requireTimesNewRoman: isRequired, fontDirectories: fontDirectories)
            let faces = try finder.find()
            let session = Session(
                typesetting: try TypesettingSession(faces: faces.value), diagnostics: faces.diagnostics)
            sessions[isRequired] = session
            return session
        } catch let error as FaceError {
            throw DiagnosedError(error.diagnostics)
        } catch let error as ResourceError {
            throw DiagnosedError([.resources(error)])
        } catch {
            throw DiagnosedError([.resources(ResourceError(path: "widths", reason: "\(error)"))])
        }
    }
}

extension Publisher {
    /// Begins to look for the machine's fonts on another thread, while the source is still being read.
    ///
    /// For programs that are sure to lay something out; also keeps freed memory, because documents
    /// follow one another and are alike in size.
    package static func prepare() {
        FaceFinder.prepare()
        DrawingMemory.keepFreed()
    }
}
