import CPangoCairo

/// A fontconfig set-up.
///
/// Fontconfig may be read from several threads at once (since 2.10); after its initialiser nobody
/// changes this one, and the pointer never leaves the room.
final class FontConfiguration: @unchecked Sendable {
    let pointer: OpaquePointer

    private init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { FcConfigDestroy(pointer) }

    /// The machine's own, read once per process (some 3 ms). Used to look faces up, never to match.
    static let installed: FontConfiguration? = FcConfigReference(nil).map { FontConfiguration(owning: $0) }

    /// Begins to read the machine's set-up on another thread; whoever needs it then waits for the rest only.
    static func prepare() {
        let thread = g_thread_new(
            "fontconfig",
            { _ in
                _ = FontConfiguration.installed
                return nil
            }, nil)
        g_thread_unref(thread)
    }

    /// Only the font files in these folders, and no rules.
    static func folders(_ folders: [String]) -> FontConfiguration? {
        files(folders.flatMap { fontFiles(in: $0) })
    }

    /// Only the files of a typeface, and no rules: nothing can be substituted for them.
    static func only(_ faces: Faces) -> FontConfiguration? {
        let paths = Set(faces.files.map(\.path)).sorted()
        guard faces.isInstalled, let installed else { return files(paths) }
        guard let config = FcConfigCreate() else { return nil }
        let document = setUp(paths: paths, caches: installed.cacheFolders)
        guard FcConfigParseAndLoadFromMemory(config, document, 1) != 0, FcConfigBuildFonts(config) != 0 else {
            FcConfigDestroy(config)
            return nil
        }
        return FontConfiguration(owning: config)
    }

    /// Scans each file, 2 ms a face: for folders that no cache knows.
    private static func files(_ paths: [String]) -> FontConfiguration? {
        guard let config = FcConfigCreate() else { return nil }
        for path in paths { FcConfigAppFontAddFile(config, path) }
        return FontConfiguration(owning: config)
    }

    /// The folders of the files, through the machine's caches, narrowed down to the files.
    private static func setUp(paths: [String], caches: [String]) -> String {
        let folders = Set(paths.map { folder(of: $0) }).sorted()
        return "<fontconfig>" + folders.map { "<dir>\(escaped($0))</dir>" }.joined()
            + caches.map { "<cachedir>\(escaped($0))</cachedir>" }.joined()
            + "<selectfont><acceptfont>" + paths.map { "<glob>\(escaped($0))</glob>" }.joined()
            + "</acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont></fontconfig>"
    }

    private var cacheFolders: [String] {
        guard let list = FcConfigGetCacheDirs(pointer) else { return [] }
        defer { FcStrListDone(list) }
        return sequence(state: ()) { _ in FcStrListNext(list).map { String(cString: $0) } }.map { $0 }
    }

    private static func fontFiles(in folder: String) -> [String] {
        guard let directory = g_dir_open(folder, 0, nil) else { return [] }
        defer { g_dir_close(directory) }
        let names = sequence(state: ()) { _ in g_dir_read_name(directory).map { String(cString: $0) } }
        return names.filter { name in [".ttf", ".otf", ".ttc"].contains { name.lowercased().hasSuffix($0) } }
            .map { folder + "/" + $0 }.sorted()
    }
}

/// What stands before the last slash.
func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        default: result.append(character)
        }
    }
    return result
}
