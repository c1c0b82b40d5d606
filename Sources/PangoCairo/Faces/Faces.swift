import CPangoCairo
import PageModel

/// The four styles in which a paper is set.
package enum FaceStyle: Int, Sendable, CaseIterable {
    case regular, bold, italic, boldItalic

    package init(bold: Bool, italic: Bool) {
        self = bold ? (italic ? .boldItalic : .bold) : (italic ? .italic : .regular)
    }

    /// As it stands in the table of widths.
    var name: String {
        switch self {
        case .regular: "regular"
        case .bold: "bold"
        case .italic: "italic"
        case .boldItalic: "bold italic"
        }
    }
}

/// A typeface found on this machine and found fit: four files whose letters are as wide as they ought to be.
///
/// A plain value: find it once, then open a ``TypesettingSession`` on it in every worker.
package struct Faces: Sendable, Hashable {
    package struct File: Sendable, Hashable {
        package let style: FaceStyle
        package let path: String
        /// Which face of the file, for collections.
        package let index: Int
        package let version: FaceVersion
    }

    /// As the files name it.
    package let family: String
    /// Not Times New Roman itself.
    package let isSubstitute: Bool
    /// In the order of ``FaceStyle``.
    package let files: [File]
    /// Found through the machine's own font set-up, whose cache then knows these files.
    let isInstalled: Bool

    /// The oldest of the four.
    package var version: FaceVersion { files.map(\.version).min() ?? FaceVersion(fixed: 0) }

    package subscript(style: FaceStyle) -> File { files[style.rawValue] }

    /// SHA-256 of the files' bytes, in the order of ``FaceStyle``; part of what makes an output the same.
    ///
    /// Reads all of the files (some 5 ms), so ask once, and not for a single paper.
    package func contentHash() throws(FaceError) -> String {
        let checksum = g_checksum_new(G_CHECKSUM_SHA256)
        defer { g_checksum_free(checksum) }
        for file in files {
            var contents: UnsafeMutablePointer<CChar>?
            var length: gsize = 0
            guard g_file_get_contents(file.path, &contents, &length, nil) != 0, let contents else {
                throw FaceError(.typefaceUnreadable, ["file": file.path])
            }
            defer { g_free(contents) }
            contents.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
                g_checksum_update(checksum, $0, gssize(length))
            }
            var index = UInt32(file.index).littleEndian
            withUnsafeBytes(of: &index) { g_checksum_update(checksum, $0.baseAddress, gssize($0.count)) }
        }
        return String(cString: g_checksum_get_string(checksum))
    }
}

/// The revision that a font file gives itself, a 16.16 number.
package struct FaceVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let fixed: Int

    package init(fixed: Int) { self.fixed = fixed }
    package init(_ major: Int) { fixed = major << 16 }

    /// To two decimals, as foundries count: `1.07`, `2.10`.
    package var description: String {
        let hundredths = (fixed * 100 + 0x8000) >> 16
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    package static func < (left: FaceVersion, right: FaceVersion) -> Bool { left.fixed < right.fixed }
}
