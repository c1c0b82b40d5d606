/// Many papers from one source and rows of values: each row becomes a paper, its values in place of the source's
/// `{{column}}`.
///
/// A value is plain text wherever it stands: never markup, never a file's name.
public struct Batch: Sendable, Hashable {
    /// What all papers have in common; its texts name columns as `{{column}}`.
    public var source: Source
    /// Names of columns, each once.
    public var columns: [String]
    /// Values in the order of the columns; a short row is filled with blanks.
    public var rows: [[String]]
    /// How files are called: text with columns in braces, `{số}-{đơn vị}.pdf`. `{hàng}` is the number of the row.
    /// What file systems do not take is replaced.
    public var fileName: String
    /// How the papers are set.
    public var options: RenderOptions

    /// - Parameters:
    ///   - source: what all papers have in common.
    ///   - columns: names of columns.
    ///   - rows: values in the order of the columns.
    ///   - fileName: how files are called.
    ///   - options: how the papers are set; ``RenderOptions/separatesAnnexes`` has no effect.
    public init(
        _ source: Source, columns: [String], rows: [[String]], fileName: String = "{hàng}.pdf",
        options: RenderOptions = RenderOptions()
    ) {
        self.source = source
        self.columns = columns
        self.rows = rows
        self.fileName = fileName
        self.options = options
    }
}
