import Diagnostics
import Foundation

/// Where the program's data lies: a folder with `profiles/` and `widths/`.
package struct ResourceStore: Sendable {
    package let root: URL

    package init(root: URL) { self.root = root }

    /// The bytes of one resource, for example `profiles/hd05.yaml`.
    package func read(_ path: String) throws(ResourceError) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
        } catch {
            throw ResourceError(path: path, reason: "không đọc được tại \(root.path)")
        }
    }

    /// The first folder that holds the data: the one that was named, or beside the executable, or
    /// `../share/vanban` seen from it (an installed program). Symbolic links to the program are followed.
    package static func locate(named folder: String?, executable: URL?) -> ResourceStore? {
        if let folder { return ResourceStore(root: URL(fileURLWithPath: folder)).ifPresent }
        guard let program = executable?.resolvingSymlinksInPath().deletingLastPathComponent() else { return nil }
        let places = [
            program.appendingPathComponent("vanban_VanBanData.resources"),
            program.deletingLastPathComponent().appendingPathComponent("share/vanban"),
        ]
        return places.lazy.compactMap { ResourceStore(root: $0).ifPresent }.first
    }

    private var ifPresent: ResourceStore? {
        FileManager.default.fileExists(atPath: root.appendingPathComponent("profiles").path) ? self : nil
    }
}

/// A resource that is missing or not as it should be: a fault of the installation, not of the document.
package struct ResourceError: Error, Sendable, Equatable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}

extension Diagnostic {
    package static func resources(_ error: ResourceError) -> Diagnostic {
        Diagnostic(.resourcesMissing, at: nil, ["reason": "\(error.path): \(error.reason)"])
    }
}
