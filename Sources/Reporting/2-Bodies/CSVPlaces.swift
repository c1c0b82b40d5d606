import Diagnostics

/// Where the lines of a CSV file lie, for findings about its rows.
struct CSVPlaces {
    private let starts: [Int]
    private let length: Int

    init(_ bytes: [UInt8], name: String) {
        starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        length = bytes.count
    }

    /// A line without its end; lines are counted from 1.
    func span(ofLine line: Int) -> SourceSpan? {
        guard starts.indices.contains(line - 1) else { return nil }
        let end = starts.indices.contains(line) ? starts[line] - 1 : length
        return SourceSpan(start: starts[line - 1], end: max(starts[line - 1], end))
    }
}

extension Diagnostic {
    /// A finding about a CSV file as such, told of that file and not of a source that names it.
    func inCSV(_ file: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = file
        diagnostic.span = nil
        return diagnostic
    }
}
