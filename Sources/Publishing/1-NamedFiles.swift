import Diagnostics
import PlanModel

extension Publisher {
    /// Where sources may name no files, the first name ends the reading: nothing outside the source is opened.
    func refuseNamedFiles(in outcome: inout Outcome<OfficialDocument?>) {
        guard !readsNamedFiles, let names = outcome.value?.namedFiles, !names.isEmpty else { return }
        outcome.value = nil
        outcome.diagnostics += names.map { Diagnostic(.fileNamed, at: $0.span, ["file": $0.string]) }
    }

    /// Reads the office's defaults anew for the sources that follow, and keeps none of earlier ones.
    package func forgetDefaults() { defaults = OfficeDefaults() }
}

extension OfficialDocument {
    /// Every file that is read with the document: annexes, rows of tables, pictures, the directory of bodies.
    fileprivate var namedFiles: [Text] {
        let tables = (body + annexes.flatMap(\.body)).compactMap { $0.table?.file }
        return annexFiles + tables + pictureNames + [directory].compactMap(\.self)
    }
}
