import Diagnostics
import FormatRules
import Foundation
import Publishing

/// What every worker of an office is opened with.
struct Setup: Sendable {
    let store: ResourceStore
    /// The folder with the templates of reports; nil where the data came without.
    let reportTemplates: URL?
    let fontDirectories: [String]?

    init(_ settings: Office.Settings) throws(VanBanError) {
        let folder = settings.resources?.path
        let program = Bundle.main.executableURL
        guard let store = ResourceStore.locate(named: folder, executable: program) else {
            let reason = ["reason": folder ?? program?.path ?? "?"]
            throw VanBanError(DiagnosedError(Found(.resourcesMissing, reason, file: nil)))
        }
        self.store = store
        reportTemplates = TemplateStore.locate(resources: folder, executable: program)?.reports
        fontDirectories = settings.fonts?.map(\.path)
    }

    func publisher() throws(VanBanError) -> Publisher {
        do throws(ResourceError) {
            return try Publisher(store: store, fontDirectories: fontDirectories)
        } catch {
            throw VanBanError(DiagnosedError(.resources(error)))
        }
    }
}
