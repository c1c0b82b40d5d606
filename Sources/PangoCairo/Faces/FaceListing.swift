import CPangoCairo
import PageModel

/// A typeface as listed in one folder: what may be used if it proves fit.
struct FaceCandidate {
    let family: String
    let folder: String
    /// At most one file a style, the newest.
    let files: [FaceStyle: Faces.File]
    /// Vietnamese letters that one of the files lacks.
    let missingLetters: [Unicode.Scalar]

    var version: FaceVersion { files.values.map(\.version).min() ?? FaceVersion(fixed: 0) }
    var missingStyles: [FaceStyle] { FaceStyle.allCases.filter { files[$0] == nil } }
}

/// Looks a family up by its exact name, without any matching or substitution.
enum FaceListing {
    /// The newest first, then by folder, so that the order does not depend on the file system.
    static func candidates(family: String, in configuration: FontConfiguration) -> [FaceCandidate] {
        guard let set = list(family: family, in: configuration) else { return [] }
        defer { FcFontSetDestroy(set) }
        var listed: [String: [(file: Faces.File, missing: [Unicode.Scalar])]] = [:]
        for index in 0..<Int(set.pointee.nfont) {
            guard let pattern = set.pointee.fonts[index], let file = file(pattern, family: family) else { continue }
            listed[folder(of: file.path), default: []].append((file, missingLetters(pattern)))
        }
        return listed.map { candidate(family: family, folder: $0.key, listed: $0.value) }
            .sorted { ($1.version, $0.folder) < ($0.version, $1.folder) }
    }

    private static func candidate(
        family: String, folder: String, listed: [(file: Faces.File, missing: [Unicode.Scalar])]
    ) -> FaceCandidate {
        let newestLast = listed.sorted { ($0.file.version, $1.file.path) < ($1.file.version, $0.file.path) }
        var files: [FaceStyle: Faces.File] = [:]
        var missing: [FaceStyle: [Unicode.Scalar]] = [:]
        for (file, letters) in newestLast {
            files[file.style] = file
            missing[file.style] = letters
        }
        let letters = Set(missing.values.joined()).sorted { $0.value < $1.value }
        return FaceCandidate(family: family, folder: folder, files: files, missingLetters: letters)
    }

    private static func list(family: String, in configuration: FontConfiguration) -> UnsafeMutablePointer<FcFontSet>? {
        guard let wanted = FcPatternCreate(), let objects = FcObjectSetCreate() else { return nil }
        defer {
            FcPatternDestroy(wanted)
            FcObjectSetDestroy(objects)
        }
        FcPatternAddString(wanted, FC_FAMILY, family)
        for object in [
            FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_FONTVERSION, FC_FONTFORMAT, FC_VARIABLE,
            FC_CHARSET,
        ] {
            FcObjectSetAdd(objects, object)
        }
        return FcFontList(configuration.pointer, wanted, objects)
    }

    /// Nil for another family (fontconfig ignores case and blanks), a width or weight between, or a format
    /// that HarfBuzz cannot shape.
    private static func file(_ pattern: OpaquePointer, family: String) -> Faces.File? {
        guard (0..<8).contains(where: { string(pattern, FC_FAMILY, at: $0) == family }),
            let path = string(pattern, FC_FILE), let style = style(pattern),
            ["TrueType", "CFF"].contains(string(pattern, FC_FONTFORMAT) ?? ""),
            integer(pattern, FC_WIDTH) ?? FC_WIDTH_NORMAL == FC_WIDTH_NORMAL, !isVariable(pattern)
        else { return nil }
        return Faces.File(
            style: style, path: path, index: Int(integer(pattern, FC_INDEX) ?? 0),
            version: FaceVersion(fixed: Int(integer(pattern, FC_FONTVERSION) ?? 0)))
    }

    private static func style(_ pattern: OpaquePointer) -> FaceStyle? {
        let bold: Bool
        switch integer(pattern, FC_WEIGHT) {
        case FC_WEIGHT_REGULAR: bold = false
        case FC_WEIGHT_BOLD: bold = true
        default: return nil
        }
        return FaceStyle(bold: bold, italic: integer(pattern, FC_SLANT) ?? FC_SLANT_ROMAN != FC_SLANT_ROMAN)
    }

    private static func missingLetters(_ pattern: OpaquePointer) -> [Unicode.Scalar] {
        var letters: OpaquePointer?
        guard FcPatternGetCharSet(pattern, FC_CHARSET, 0, &letters) == FcResultMatch else {
            return VietnameseLetters.all
        }
        return VietnameseLetters.all.filter { FcCharSetHasChar(letters, $0.value) == 0 }
    }

    private static func string(_ pattern: OpaquePointer, _ object: String, at index: Int = 0) -> String? {
        var value: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, object, Int32(index), &value) == FcResultMatch else { return nil }
        return value.map { String(cString: $0) }
    }

    private static func integer(_ pattern: OpaquePointer, _ object: String) -> Int32? {
        var value: Int32 = 0
        return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : nil
    }

    private static func isVariable(_ pattern: OpaquePointer) -> Bool {
        var value: FcBool = 0
        return FcPatternGetBool(pattern, FC_VARIABLE, 0, &value) == FcResultMatch && value != 0
    }
}
