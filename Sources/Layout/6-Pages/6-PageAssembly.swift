import Diagnostics
import FormatRules
import PageModel

/// Moves the lines of each page to their place on the sheet and adds what stands in the margins.
struct PageAssembly {
    let composer: Composer
    let options: LayoutOptions
    /// Of the paper itself; annexes have none.
    var marks: PageMarks?

    private var profile: Profile { composer.profile }
    private var sheet: PageSettings { profile.page }

    /// - Parameters:
    ///   - part: 0 for the paper itself, then its annexes, each with page numbers of its own (HD 05 II.IV.5.2;
    ///     NĐ 30 PL I.III.1.đ).
    ///   - before: how many pages come before this part: front and back sides run on.
    func pages(
        _ columns: [Pagination.Column], part: Int = 0, kind: Page.PartKind = .main, after before: Int = 0
    ) -> [Page] {
        composer.watchInk(of: columns)
        return columns.enumerated().map { index, column in
            if column.height > profile.textHeight {
                composer.report(Diagnostic(.pageOverfull, ["page": "\(index + 1)"]))
            }
            let number = index + 1
            let left = leftMargin(ofSheet: before + number)
            var items: [PlacedItem] = []
            items.reserveCapacity(column.lines.count * 2)
            if number > 1 { items += pageNumber(number, left: left) }
            for (y, line) in column.lines {
                for item in line.items { items.append(item.moved(x: left, y: sheet.top.value + y)) }
            }
            let tied = marks?.items(isFirst: index == 0, isLast: index == columns.count - 1) ?? []
            items += tied.map { $0.moved(x: left, y: sheet.top.value) }
            RuleJoining.apply(to: &items)
            var page = Page(number: number, width: sheet.width.value, height: sheet.height.value, items: items)
            page.part = part
            page.partKind = kind
            page.making = making(of: column, isFirst: index == 0)
            return page
        }
    }

    private func making(of column: Pagination.Column, isFirst: Bool) -> PageMaking {
        let room = marks?.room ?? PageRoom(profile.textHeight)
        let lines = column.lines.compactMap { y, line in
            line.measure.map { measure in
                var placed = measure
                placed.baseline = sheet.top.value + y + line.baseline
                return placed
            }
        }
        return PageMaking(
            room: isFirst ? room.first : room.others, used: column.height, lines: lines, parted: column.parted,
            avoided: column.avoided)
    }

    /// Back sides of a mirrored profile have the wide margin on the right.
    func leftMargin(ofSheet number: Int) -> Length {
        let isBack = options.duplex && sheet.mirrored.value && number.isMultiple(of: 2)
        return isBack ? sheet.right.value : sheet.left.value
    }

    /// Arabic digits in the middle of the text's width, in the upper margin.
    private func pageNumber(_ number: Int, left: Length) -> [PlacedItem] {
        let style = composer.style(.pageNumber)
        let metrics = composer.metrics(of: style)
        let setting = LineSetting(
            role: .pageNumber, width: profile.textWidth, pitch: metrics.height,
            alignment: .centred)
        let lines = composer.lines([StyledText("\(number)", style)], setting)
        return lines.flatMap(\.items).map { $0.moved(x: left, y: sheet.numberTop.value) }
    }

    /// The outline, its levels closed up: no level is skipped on the way down.
    static func bookmarks(_ columns: [Pagination.Column], top: Length, after before: Int = 0) -> [Bookmark] {
        var bookmarks: [Bookmark] = []
        var open: [Int] = []
        for (page, column) in columns.enumerated() {
            for (y, line) in column.lines {
                guard let (title, depth) = line.bookmark else { continue }
                while let last = open.last, last >= depth { open.removeLast() }
                bookmarks.append(Bookmark(title: title, level: open.count, page: before + page, y: top + y))
                open.append(depth)
            }
        }
        return bookmarks
    }
}
