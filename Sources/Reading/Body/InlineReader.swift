import Diagnostics
import PlanModel

/// Reads `*nghiêng*`, `**đậm**`, `***cả hai***` and backslashes in a paragraph. A star without its partner is text.
///
/// A pair opens behind a blank or a punctuation mark and closes before one, so that `2*3*4` and the
/// footnote mark `(*)` stay as they are. A line end inside the paragraph is a space.
struct InlineReader {
    private let file: SourceFile
    private var tokens: [Token] = []
    /// Indices of the tokens that opened and wait for their partner, and how many there are of each length.
    private var open: [Int] = []
    private var waiting = [0, 0, 0, 0]

    private enum Token {
        case text(Substring)
        /// A line end with the blanks around it.
        case space(Substring)
        case stars(Stars)
    }

    private struct Stars {
        var piece: Substring
        /// Stars that have no partner so far.
        var count: Int
        var opens: [Style] = []
        var closes: [Style] = []
    }

    private enum Style {
        case italic, bold

        var width: Int { self == .bold ? 2 : 1 }
    }

    /// - Parameters:
    ///   - pieces: the paragraph; what lies between two pieces is not printed.
    ///   - label: its numbering, which is not part of the text; emphasis may open before it and close behind it.
    static func read(_ pieces: [Substring], of file: SourceFile, without label: BodyLabel?) -> [Run] {
        var reader = InlineReader(file: file)
        for (index, piece) in pieces.enumerated() {
            if index == 0, let label {
                reader.scan(piece[..<label.label.startIndex], in: piece)
                reader.scan(piece[min(label.rest.startIndex, piece.endIndex)...], in: piece)
            } else {
                reader.scan(piece, in: piece)
            }
        }
        return reader.runs()
    }

    private init(file: SourceFile) { self.file = file }

    private mutating func scan(_ piece: Substring, in paragraph: Substring) {
        let bytes = piece.utf8
        var start = piece.startIndex
        var index = start
        while index < bytes.endIndex {
            let special = bytes[index]
            guard special == UInt8(ascii: "*") || special == UInt8(ascii: "\\") || special == UInt8(ascii: "\n") else {
                index = bytes.index(after: index)
                continue
            }
            add(text: piece[start..<index], endsLine: special == UInt8(ascii: "\n"))
            switch special {
            case UInt8(ascii: "*"):
                start = bytes[index...].firstIndex { $0 != special } ?? bytes.endIndex
                add(stars: piece[index..<start], in: paragraph)
                index = start
            case UInt8(ascii: "\\"):
                // The mark behind the backslash opens the next stretch of text; the backslash itself vanishes.
                let next = bytes.index(after: index)
                start = next < bytes.endIndex && bytes[next] != UInt8(ascii: "\n") ? next : index
                index = piece.index(after: start)
            default:
                start = piece[index...].trimmedAtStart.startIndex
                tokens.append(.space(piece[index..<start]))
                index = start
            }
        }
        add(text: piece[start..<index], endsLine: false)
    }

    private mutating func add(text: Substring, endsLine: Bool) {
        let text = endsLine ? text.trimmedAtEnd : text
        if !text.isEmpty { tokens.append(.text(text)) }
    }
}

// MARK: - Pairing

extension InlineReader {
    private mutating func add(stars piece: Substring, in paragraph: Substring) {
        var stars = Stars(piece: piece, count: piece.utf8.count)
        if stars.count <= 3 {
            let before = paragraph[..<piece.startIndex].last
            let after = paragraph[piece.endIndex...].first
            if before.map({ !$0.isWhitespace && !$0.opensBracket }) ?? false, !(after?.isWordCharacter ?? false) {
                close(&stars)
            }
            if stars.count > 0, after.map({ !$0.isWhitespace && !$0.closesClause }) ?? false,
                !(before?.isWordCharacter ?? false)
            {
                open.append(tokens.count)
                waiting[stars.count] += 1
            }
        }
        tokens.append(.stars(stars))
    }

    /// Pairs as many of the stars as have an opener, the nearest first. Openers between the two stay text.
    private mutating func close(_ stars: inout Stars) {
        while stars.count > 0, waiting[stars.count] + waiting[3] > 0 || (stars.count == 3 && !open.isEmpty) {
            let index = open.removeLast()
            guard case .stars(var opener) = tokens[index] else { return }
            waiting[opener.count] -= 1
            let fits = opener.count == stars.count || opener.count == 3 || stars.count == 3
            guard fits else { continue }
            let width = min(opener.count, stars.count)
            let styles: [Style] = width == 3 ? [.bold, .italic] : width == 2 ? [.bold] : [.italic]
            opener.opens += styles
            opener.count -= width
            stars.closes += styles
            stars.count -= width
            tokens[index] = .stars(opener)
            if opener.count > 0 {
                open.append(index)
                waiting[opener.count] += 1
            }
        }
    }
}

// MARK: - Runs

extension InlineReader {
    private func runs() -> [Run] {
        var builder = RunBuilder()
        for token in tokens {
            switch token {
            case .text(let piece): builder.add(piece, at: piece)
            case .space(let piece): builder.add(" ", at: piece)
            case .stars(let stars):
                for style in stars.closes { builder.close(isBold: style == .bold) }
                builder.add(stars.piece.prefix(stars.count), at: stars.piece)
                for style in stars.opens { builder.open(isBold: style == .bold) }
            }
        }
        return builder.finish(in: file)
    }
}

/// Collects stretches of text into runs of one emphasis each.
private struct RunBuilder {
    private var runs: [(text: String, bold: Bool, italic: Bool, place: Range<String.Index>)] = []
    private var bold = 0
    private var italic = 0

    mutating func open(isBold: Bool) {
        if isBold { bold += 1 } else { italic += 1 }
    }

    mutating func close(isBold: Bool) {
        if isBold { bold -= 1 } else { italic -= 1 }
    }

    /// A text has no blanks at its start. Text that stands in the source as it is shares its indices with `piece`.
    mutating func add(_ text: Substring, at piece: Substring) {
        let text = runs.isEmpty ? text.trimmedAtStart : text
        guard !text.isEmpty else { return }
        if let last = runs.last, last.bold == (bold > 0), last.italic == (italic > 0) {
            runs[runs.count - 1].text += text
            runs[runs.count - 1].place = last.place.lowerBound..<piece.endIndex
        } else {
            let start = runs.isEmpty ? piece.trimmedAtStart.startIndex : piece.startIndex
            runs.append((String(text), bold > 0, italic > 0, start..<piece.endIndex))
        }
    }

    func finish(in file: SourceFile) -> [Run] {
        runs.map { Run($0.text, bold: $0.bold, italic: $0.italic, span: file.span(of: $0.place)) }
    }
}

extension Character {
    fileprivate var isWordCharacter: Bool { isLetter || isNumber }
    fileprivate var opensBracket: Bool { self == "(" || self == "[" || self == "{" }

    /// Marks that no emphasised text begins with.
    fileprivate var closesClause: Bool { ")]},.;:!?".contains(self) }
}
