import Foundation

/// What a paper is made from: a file, a text, a model in JSON, or a ``Document`` that the program has built.
public struct Source: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case file(URL)
        case bytes([UInt8])
        case document(Document)
    }

    /// What diagnostics call it.
    public var name: String
    let content: Content
    /// Where the files lie that it names; nil for a source that may name none.
    let folder: URL?

    /// A file that is read when the paper is made, in our source format or as a model in JSON.
    ///
    /// Files that it names (pictures, tables, annexes) are read from its folder, and the office's `vanban.yaml` there or
    /// in a folder above holds for it, as with the command.
    public static func file(_ url: URL) -> Source {
        Source(name: url.relativePath, content: .file(url), folder: url.deletingLastPathComponent())
    }

    /// A text in our source format: front matter between two lines `---`, then the paper's own words.
    ///
    /// - Parameters:
    ///   - text: all of it.
    ///   - name: what diagnostics call it.
    ///   - folder: where the files lie that the text names, and where the search for `vanban.yaml` begins. Without one a
    ///     text that names files is an error (`VB660`), and nothing outside it is read: leave it out for texts from
    ///     people who may not see every file of the machine.
    public static func text(_ text: String, name: String = "nguon.md", folder: URL? = nil) -> Source {
        Source(name: name, content: .bytes(Array(text.utf8)), folder: folder)
    }

    /// The same for bytes: a source in UTF-8, or a model in JSON.
    ///
    /// - Parameters:
    ///   - bytes: all of them.
    ///   - name: what diagnostics call it.
    ///   - folder: as for ``text(_:name:folder:)``.
    public static func bytes(_ bytes: some Sequence<UInt8>, name: String = "nguon.md", folder: URL? = nil) -> Source {
        Source(name: name, content: .bytes(Array(bytes)), folder: folder)
    }

    /// A document that the program has built. It reads no file: neither pictures nor `vanban.yaml`.
    public static func document(_ document: Document) -> Source {
        Source(name: document.kind, content: .document(document), folder: nil)
    }
}
