import Diagnostics
import Foundation
import PlanModel
import Reading

/// Reads the annexes that lie in files of their own (`phụ lục: [danh-muc.md]`).
struct AnnexFiles {
    /// The files in the order in which they are named, so that diagnostics can show their lines.
    private(set) var sources: [SourceFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Appends what the files hold to the document's own annexes, in the order in which they are named.
    ///
    /// - Parameter source: the file that names them; they lie relative to its folder.
    mutating func append(to document: inout OfficialDocument, besides source: String) {
        for file in document.annexFiles { document.annexes += annexes(in: file, besides: source) }
        document.annexFiles = []
    }

    private mutating func annexes(in file: Text, besides paper: String) -> [Annex] {
        let path = Input.path(of: file.string, besides: paper)
        let bytes: [UInt8]
        switch Input.read(file, besides: paper) {
        case .success(let read): bytes = read
        case .failure(let failure):
            diagnostics += failure.diagnostics
            return []
        }
        do {
            let source = try SourceFile(name: path, bytes: bytes)
            sources.append(source)
            let outcome = SourceReader.annexes(source)
            let filled = TableFiles.fill(outcome.value, besides: path)
            diagnostics += (outcome.diagnostics + filled.diagnostics).map { $0.inFile(path) }
            let number = sources.count
            return filled.value.map { $0.placed(inFile: number).besides(file.string) }
        } catch {
            diagnostics.append(error.diagnostic.inFile(path))
            return []
        }
    }
}

extension Annex {
    /// Pictures that it names lie beside its own file. (The rows of its tables have been read.)
    fileprivate func besides(_ file: String) -> Annex {
        var annex = self
        for index in body.indices {
            guard let picture = body[index].figure?.file?.string else { continue }
            annex.body[index].figure?.file?.string = Input.path(of: picture, besides: file)
        }
        return annex
    }
}
