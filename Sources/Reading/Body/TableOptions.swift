import Diagnostics
import PlanModel

/// `{rộng: 10 mm, auto, 30%; stt; cộng: Kinh phí; cỡ chữ: 12}` behind a table, with `tiêu đề` behind a file's name.
struct TableOptions {
    enum Place { case rows, file }

    private enum Key: String, CaseIterable {
        case widths = "rộng"
        case numbers = "stt"
        case totals = "cộng"
        case size = "cỡ chữ"
        case caption = "tiêu đề"

        static let folded = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.folded, $0) })
    }

    private(set) var widths: (list: [TableColumn.Width], span: SourceSpan)?
    private(set) var isNumbered = false
    private(set) var totals: [Text] = []
    private(set) var size: Double?
    private(set) var caption: [Run]?

    /// Whether a paragraph can only be meant as options of the table above it.
    static func isMeant(_ paragraph: Substring) -> Bool {
        guard let braces = Braces(atEndOf: paragraph), braces.before.isEmpty else { return false }
        return parts(of: braces).contains { Key.folded[$0.name.folded] != nil }
    }

    static func read(_ line: Substring, of file: SourceFile, for place: Place) -> Outcome<TableOptions> {
        var reader = Reader(file: file, place: place)
        guard let braces = Braces(atEndOf: line), braces.before.isEmpty, braces.after.isEmpty else {
            reader.report(.tableOptionsUnreadable, at: line)
            return Outcome(reader.options, reader.diagnostics)
        }
        for part in parts(of: braces) { reader.read(part.name, part.value) }
        return Outcome(reader.options, reader.diagnostics)
    }

    private static func parts(of braces: Braces) -> [(name: Substring, value: Substring)] {
        braces.content.split(atEach: UInt8(ascii: ";")).filter { !$0.isEmpty }.map { part in
            let (name, value) = part.split(atFirst: UInt8(ascii: ":")) ?? (part, part[part.endIndex...])
            return (name.trimmed, value.trimmed)
        }
    }

    /// Puts the options into a table; widths wait until its columns are known.
    func apply(to table: inout Table) -> [Diagnostic] {
        table.isNumbered = table.isNumbered || isNumbered
        if !totals.isEmpty { table.totals = totals }
        table.size = size ?? table.size
        if let caption { table.caption = caption }
        guard let widths else { return [] }
        if table.file != nil {
            table.columns = widths.list.map { TableColumn(width: $0) }
            return []
        }
        return TableCompletion.set(widths.list, of: &table, at: widths.span)
    }
}

// MARK: - Values

extension TableOptions {
    private struct Reader {
        let file: SourceFile
        let place: Place
        var options = TableOptions()
        var diagnostics: [Diagnostic] = []
        private var seen: Set<Key> = []

        init(file: SourceFile, place: Place) {
            self.file = file
            self.place = place
        }

        mutating func read(_ name: Substring, _ value: Substring) {
            guard let key = Key.folded[name.folded], key != .caption || place == .file else { return refuse(name) }
            guard seen.insert(key).inserted else {
                return report(.tableOptionTwice, at: name, ["option": key.rawValue])
            }
            switch key {
            case .widths: readWidths(value.isEmpty ? name : value)
            case .numbers: options.isNumbered = true
            case .totals:
                let names = value.split(atEach: UInt8(ascii: ",")).filter { !$0.isEmpty }
                options.totals = names.map { Text($0.unescaped, span: file.span(of: $0)) }
                if names.isEmpty { options.totals = [Text("", span: file.span(of: name))] }
            case .size: readSize(value.isEmpty ? name : value)
            case .caption: options.caption = InlineReader.read([value], of: file, without: nil)
            }
        }

        /// A size that can still be read, and no larger than a heading's.
        private mutating func readSize(_ value: Substring) {
            let digits = value.dropping(suffix: "pt")?.trimmed ?? value
            guard let size = number(digits), (6...18).contains(size) else {
                return report(.tableSizeUnreadable, at: value, ["value": String(value)])
            }
            options.size = size
        }

        private mutating func readWidths(_ value: Substring) {
            var list: [TableColumn.Width] = []
            for piece in widthPieces(value) {
                guard let width = width(piece) else {
                    report(.tableWidthUnreadable, at: piece.isEmpty ? value : piece, ["value": String(piece)])
                    continue
                }
                list.append(width)
            }
            options.widths = (list, file.span(of: value))
        }

        /// The comma parts the widths, but in `12,5 mm` it opens the decimals: a figure alone is no width.
        private func widthPieces(_ value: Substring) -> [Substring] {
            var pieces: [Substring] = []
            for piece in value.split(atEach: UInt8(ascii: ",")) {
                if let last = pieces.last, !last.isEmpty, last.utf8.allSatisfy(\.isDigit),
                    piece.utf8.first?.isDigit ?? false, last.endIndex < piece.startIndex,
                    value.utf8.distance(from: last.endIndex, to: piece.startIndex) == 1
                {
                    pieces[pieces.count - 1] = value[last.startIndex..<piece.endIndex]
                } else {
                    pieces.append(piece)
                }
            }
            return pieces
        }

        private func width(_ piece: Substring) -> TableColumn.Width? {
            if ["auto", "tudong"].contains(piece.folded) { return .automatic }
            if let share = piece.dropping(suffix: "%").flatMap({ number($0.trimmed) }) {
                return share > 0 && share <= 100 ? .share(share) : nil
            }
            for (unit, points) in [("mm", 72 / 25.4), ("cm", 720 / 25.4), ("pt", 1)] {
                guard let digits = piece.dropping(suffix: unit), let length = number(digits.trimmed) else { continue }
                return length > 0 && length * points < 3000 ? .points(length * points) : nil
            }
            return nil
        }

        private func number(_ text: Substring) -> Double? {
            let dotted = text.replacing(",", with: ".")
            guard dotted.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else { return nil }
            return Double(dotted)
        }

        private mutating func refuse(_ name: Substring) {
            let known = Key.allCases.filter { $0 != .caption || place == .file }.map(\.rawValue)
            let near = nearestName(to: name.folded, among: known.map(\.folded)).flatMap { Key.folded[$0]?.rawValue }
            report(
                near == nil ? .unknownTableOption : .mistypedTableOption, at: name,
                ["option": String(name), "near": near ?? "", "known": known.joined(separator: ", ")])
        }

        mutating func report(_ message: Message, at piece: Substring, _ arguments: [String: String] = [:]) {
            diagnostics.append(Diagnostic(message, at: file.span(of: piece), arguments))
        }
    }
}
