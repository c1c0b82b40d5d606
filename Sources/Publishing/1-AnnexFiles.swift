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
        let folder = source == "-" ? "" : (source as NSString).deletingLastPathComponent
        for file in document.annexFiles {
            let path =
                file.string.hasPrefix("/") ? file.string : (folder as NSString).appendingPathComponent(file.string)
            document.annexes += annexes(in: path, named: file)
        }
        document.annexFiles = []
    }

    private mutating func annexes(in path: String, named file: Text) -> [Annex] {
        let bytes: [UInt8]
        switch Input.read(path) {
        case .success(let read): bytes = read
        case .failure(let failure):
            // The author mends the line that names the file.
            diagnostics += failure.diagnostics.map {
                Diagnostic($0.message, at: file.span, $0.arguments.merging(["path": path]) { $1 })
            }
            return []
        }
        do {
            let source = try SourceFile(name: path, bytes: bytes)
            sources.append(source)
            let outcome = SourceReader.annexes(source)
            let filled = TableFiles.fill(outcome.value, besides: path)
            diagnostics += (outcome.diagnostics + filled.diagnostics).map { $0.inFile(path) }
            let number = sources.count
            let own = (file.string as NSString).deletingLastPathComponent
            return filled.value.map { $0.placed(inFile: number).besides(own) }
        } catch {
            diagnostics.append(error.diagnostic.inFile(path))
            return []
        }
    }
}

extension Annex {
    /// Pictures that it names lie beside its own file. (The rows of its tables have been read.)
    fileprivate func besides(_ folder: String) -> Annex {
        guard !folder.isEmpty else { return self }
        var annex = self
        for index in body.indices {
            if let file = body[index].figure?.file.string {
                annex.body[index].figure?.file.string = folder.joined(file)
            }
        }
        return annex
    }
}

extension String {
    fileprivate func joined(_ name: String) -> String {
        name.hasPrefix("/") ? name : (self as NSString).appendingPathComponent(name)
    }
}
