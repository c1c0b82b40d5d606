import FormatRules
import PageModel
import PlanModel

/// A cell of a table with its text cut into boxes and measured, before the widths of the columns are known.
struct CellText {
    var place: TableGrid.Place
    var role: Role
    /// What stands between forced line ends.
    var paragraphs: [[Box]]
    /// A single figure, with its width up to the decimal comma and behind it.
    var figure: (whole: Length, rest: Length)?
    /// That figure is a number, and not a dash in place of one.
    var isNumber = false
    var isBlank: Bool { paragraphs.allSatisfy(\.isEmpty) }

    /// How wide it is on as many lines as its author gave it.
    func natural(_ composer: Composer) -> Length {
        paragraphs.map { LineBreaking.natural($0.indices, $0, composer.spaces(after: $0)) }.max() ?? .zero
    }

    /// How wide the name of a column should be: on two lines, a long one on three.
    func wantedAsName(_ composer: Composer) -> Length {
        paragraphs.map { boxes in
            LineBreaking.narrowest(boxes, spaces: composer.spaces(after: boxes), lines: boxes.count <= 5 ? 2 : 3)
        }.max() ?? .zero
    }

    /// A word; of a long one that is an address of the web, its widest part between the marks where it may be broken.
    private static func leastWidth(of box: Box, _ composer: Composer) -> Length {
        guard box.width > .millimetres(30) else { return box.width }
        return LongWords.fragments(of: box, shaper: composer.shaper).map(\.width).max() ?? box.width
    }

    /// The widest group of boxes that stay on one line, and the widest word.
    func least(_ composer: Composer) -> (group: Length, word: Length) {
        var least = (group: Length.zero, word: Length.zero)
        for boxes in paragraphs {
            var group = Length.zero
            for box in boxes {
                group += box.width
                least.group = max(least.group, group)
                least.word = max(least.word, CellText.leastWidth(of: box, composer))
                group = box.joinsNext ? group + composer.space(box.last.style).width : .zero
            }
        }
        return least
    }
}

/// How the cells of a column are set.
enum ColumnAlignment: Equatable {
    case left, centre, right
    /// Figures with their decimal commas under each other: the widest part before the comma and behind it.
    case decimal(whole: Length, rest: Length)
}

/// Cuts the cells of a table into boxes, and tells which columns hold figures.
struct TableCells {
    let composer: Composer
    let table: Table
    let columns: Int
    /// In reading order, row by row from the first of the head.
    private(set) var cells: [CellText] = []
    private(set) var alignments: [ColumnAlignment] = []
    private(set) var rows: Int

    init(_ table: Table, composer: Composer) {
        self.composer = composer
        self.table = table
        columns = table.width
        rows = table.header.count + table.rows.count
        let head = TableGrid(table.header, columns: columns)
        for row in head.rows {
            for (place, cell) in row { cells.append(text(of: cell, at: place, .tableHeader)) }
        }
        let body = TableGrid(table.rows.map(\.cells), columns: columns)
        cells.reserveCapacity(cells.count + rows * columns)
        for (index, row) in body.rows.enumerated() {
            for (place, cell) in row {
                var place = place
                place.row += table.header.count
                cells.append(text(of: cell, at: place, table.rows[index].isTotal ? .tableTotal : .tableCell))
            }
        }
        alignments = alignments(numbers: table.numberColumn(in: head))
    }

    private func text(of cell: TableCell, at place: TableGrid.Place, _ role: Role) -> CellText {
        let component = composer.profile.component(role)
        var paragraphs: [[StyledText]] = [[]]
        for run in cell.text {
            var style = component.style
            style.bold = style.bold || run.bold
            style.italic = style.italic != run.italic
            for (index, piece) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { paragraphs.append([]) }
                let text = component.upperCase ? piece.uppercased() : String(piece)
                if !text.isEmpty {
                    paragraphs[paragraphs.count - 1].append(StyledText(text, style, span: run.span))
                }
            }
        }
        var text = CellText(place: place, role: role, paragraphs: paragraphs.map { composer.boxes($0) })
        setFigure(of: &text)
        return text
    }

    /// Finds the parts of a figure that is the only thing in a cell, which may say `<1` or `≥ 90`; a dash stands where
    /// its last whole digit would.
    private func setFigure(of text: inout CellText) {
        guard text.paragraphs.count == 1, (1...3).contains(text.paragraphs[0].count) else { return }
        let boxes = text.paragraphs[0]
        guard boxes.allSatisfy({ $0.others.isEmpty }) else { return }
        let written = boxes.map(\.text).joined(separator: " ")
        let bound = written.prefix { "<>≤≥~≈± ".contains($0) }
        guard let number = TableNumber(String(written.dropFirst(bound.count))) else {
            if boxes.count == 1, TableNumber.isNothing(written) { text.figure = (boxes[0].width, .zero) }
            return
        }
        let spaces = composer.spaces(after: boxes)
        let whole = width(of: bound.utf8.count + number.wholeBytes, in: boxes, spaces)
        text.figure = (whole, LineBreaking.natural(boxes.indices, boxes, spaces) - whole)
        text.isNumber = true
    }

    /// The width of the first bytes of a text, a byte for each space between its boxes.
    private func width(of count: Int, in boxes: [Box], _ spaces: [Length]) -> Length {
        var bytes = 0
        var width = Length.zero
        for (index, box) in boxes.enumerated() {
            for glyph in box.first.shaped.glyphs {
                if glyph.textBytes > 0 {
                    guard bytes < count else { return width }
                    bytes += Int(glyph.textBytes)
                }
                width += Length(units: Int(glyph.advance))
            }
            guard bytes < count else { return width }
            bytes += 1
            width += spaces[index]
        }
        return width
    }

    // MARK: Alignment

    private func alignments(numbers: Int?) -> [ColumnAlignment] {
        var found = Array(repeating: (figures: 0, numbers: 0, marks: 0, words: 0), count: columns)
        var widest = Array(repeating: (whole: Length.zero, rest: Length.zero), count: columns)
        for cell in cells where cell.role != .tableHeader && cell.place.columns == 1 && !cell.isBlank {
            let column = cell.place.column
            if let figure = cell.figure {
                found[column].figures += 1
                if cell.isNumber { found[column].numbers += 1 }
                widest[column].whole = max(widest[column].whole, figure.whole)
                widest[column].rest = max(widest[column].rest, figure.rest)
            } else if cell.role == .tableCell {
                if isMark(cell) { found[column].marks += 1 } else { found[column].words += 1 }
            }
        }
        return (0..<columns).map { column in
            let alignment = column < table.columns.count ? table.columns[column].alignment : .automatic
            switch alignment {
            case .left: return .left
            case .centre: return .centre
            case .right: return .right
            case .automatic where column == numbers: return .centre
            case .automatic
            where found[column].figures > 0 && found[column].words == 0
                && (found[column].marks == 0 || found[column].numbers >= found[column].marks * 2):
                return .decimal(whole: widest[column].whole, rest: widest[column].rest)
            case .automatic: return .left
            }
        }
    }

    /// A word or two such as `x` or `không`: up to a third of a column may be such, and the rest are figures still.
    private func isMark(_ cell: CellText) -> Bool {
        guard cell.paragraphs.count == 1, cell.paragraphs[0].count <= 2 else { return false }
        return cell.paragraphs[0].reduce(0) { $0 + $1.text.count } <= 10
    }

    /// What each column needs, with its padding.
    func needs(padding: Length) -> [ColumnNeeds] {
        var needs = Array(repeating: ColumnNeeds(), count: columns)
        for (column, alignment) in alignments.enumerated() {
            guard case .decimal(let whole, let rest) = alignment else { continue }
            needs[column].least = whole + rest
            needs[column].word = whole + rest
            needs[column].natural = whole + rest
            needs[column].isFigures = true
        }
        for cell in cells where cell.place.columns == 1 && !cell.isBlank {
            let least = cell.least(composer)
            let natural = cell.natural(composer)
            let column = cell.place.column
            needs[column].least = max(needs[column].least, least.group)
            needs[column].word = max(needs[column].word, least.word)
            if cell.role != .tableHeader { needs[column].cellsLeast = max(needs[column].cellsLeast, least.group) }
            let wanted = cell.role == .tableHeader ? cell.wantedAsName(composer) : natural
            needs[column].natural = max(needs[column].natural, wanted)
            if cell.role != .tableHeader {
                needs[column].amount += Double(natural.units)
            } else {
                needs[column].name = max(needs[column].name, natural + padding * 2)
                let isShort = cell.paragraphs.allSatisfy { $0.count <= 2 }
                if isShort { needs[column].shortName = max(needs[column].shortName, natural + padding * 2) }
            }
        }
        for column in needs.indices {
            needs[column].least += padding * 2
            needs[column].cellsLeast += padding * 2
            needs[column].word += padding * 2
            needs[column].natural = max(needs[column].natural + padding * 2, needs[column].least)
            needs[column].isFixed =
                table.columns.indices.contains(column) && alignments[column] == .centre
                && needs[column].natural < .points(60)
        }
        widenForJoined(&needs, padding: padding)
        return needs
    }

    /// A word in a cell over several columns may be wider than they are.
    private func widenForJoined(_ needs: inout [ColumnNeeds], padding: Length) {
        for cell in cells where cell.place.columns > 1 {
            let columns = cell.place.column..<(cell.place.column + cell.place.columns)
            let least = cell.least(composer)
            for (path, wanted) in [(\ColumnNeeds.least, least.group), (\ColumnNeeds.word, least.word)] {
                let lacking = wanted + padding * 2 - needs[columns].map { $0[keyPath: path] }.sum
                guard lacking > .zero else { continue }
                for (column, part) in zip(columns, lacking.parted(by: columns.map { _ in 1 })) {
                    needs[column][keyPath: path] += part
                    needs[column].natural = max(needs[column].natural, needs[column][keyPath: path])
                }
            }
        }
    }
}
