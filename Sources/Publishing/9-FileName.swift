import Foundation
import Reading

/// Names of files that every file system takes, and that stay in their folder.
package enum FileName {
    /// Of a file system's limit of 255 bytes, with room for what other programs add.
    private static let limit = 200
    /// What Windows takes for devices, whatever stands behind the first dot.
    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// The name made safe, with `.pdf` at its end; nil when nothing is left of it.
    ///
    /// `/ \ : * ? " < > |` become hyphens; control characters, blanks and dots at the ends go. `15/KH` is `15-KH`.
    package static func safe(_ text: String) -> String? {
        var name = text.precomposedStringWithCanonicalMapping
        if name.lowercased().hasSuffix(".pdf") { name.removeLast(4) }
        // By scalars: a mark behind a blank would make one letter of the two.
        let kept = String(String.UnicodeScalarView(name.unicodeScalars.compactMap(safe))).asOneLine.unicodeScalars
        // A leading dot hides a file, and two lead out of the folder; Windows drops blanks and dots at the end.
        let isEdge = { (scalar: Unicode.Scalar) in scalar == "." || scalar == " " }
        var scalars = kept.drop(while: isEdge)
        while let last = scalars.last, isEdge(last) { scalars.removeLast() }
        var stem = String(String.UnicodeScalarView(scalars))
        while stem.utf8.count > limit { stem.removeLast() }
        while let last = stem.unicodeScalars.last, isEdge(last) { stem.unicodeScalars.removeLast() }
        guard stem.contains(where: { $0 != "-" }) else { return nil }
        let first = stem.prefix { $0 != "." }.lowercased()
        return (devices.contains(first) ? "_" : "") + stem + ".pdf"
    }

    private static func safe(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if "/\\:*?\"<>|".unicodeScalars.contains(scalar) { return "-" }
        switch scalar.properties.generalCategory {
        case .control: return scalar.properties.isWhitespace ? " " : nil
        case .format, .surrogate, .privateUse, .unassigned: return nil
        default: return scalar
        }
    }

    /// Whether a name is one that the user has typed, whole, without its ending, or with `*` and `?`.
    package static func fits(_ name: String, _ typed: String) -> Bool {
        let pattern = typed.precomposedStringWithCanonicalMapping
        return fnmatch(pattern, name, 0) == 0 || pattern + ".pdf" == name
    }

    /// The same for names that some file system takes for one.
    package static func key(_ name: String) -> String { name.lowercased().precomposedStringWithCanonicalMapping }
}
