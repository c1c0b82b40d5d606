import Diagnostics
import FormatRules
import PageModel

/// What governs the filling of a form.
package struct FormRules: Sendable {
    package var form: Form
    /// Whose words the form bears.
    package var family: Profile.Family
    /// For what forms do not set themselves: the lines of tables.
    package var profile: Profile
    /// The first cell to fill on a sheet that is partly used, counted from 1.
    package var start = 1

    package init(form: Form, family: Profile.Family, profile: Profile) {
        self.form = form
        self.family = family
        self.profile = profile
    }
}

/// From a form and values to pages of placed values.
package func layOut(
    _ values: [FormValues], rules: FormRules, shaper: any TextShaping, memory: LayoutMemory = LayoutMemory()
) -> Outcome<PagedDocument> {
    let composer = Composer(profile: rules.profile, shaper: shaper, memory: memory)
    var press = FormPages(composer: composer, rules: rules)
    for leaf in rules.form.leaves where leaf.grid != nil { press.fillGrid(leaf, with: values) }
    for values in values {
        for (index, leaf) in rules.form.leaves.enumerated() where leaf.grid == nil {
            press.fill(leaf, with: values, isFirst: index == 0)
        }
    }
    return Outcome(PagedDocument(pages: press.pages, bookmarks: press.bookmarks), press.diagnostics)
}

/// Fills the leaves of a form one after the other.
struct FormPages {
    let composer: Composer
    let rules: FormRules
    private(set) var pages: [Page] = []
    private(set) var bookmarks: [Bookmark] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var told = 0

    init(composer: Composer, rules: FormRules) {
        self.composer = composer
        self.rules = rules
    }

    private func fields(_ values: FormValues, page: Int = 1, of pages: Int = 1) -> FormFields {
        let words = rules.form.words[rules.family] ?? [:]
        return FormFields(composer: composer, form: rules.form, name: values.name) { key in
            switch key {
            case "page": "\(page)"
            case "pages": "\(pages)"
            default: values.values[key] ?? words[key] ?? ""
            }
        }
    }

    private mutating func add(_ items: [PlacedItem], _ sheet: FormSheet) {
        var items = items
        RuleJoining.apply(to: &items)
        pages.append(
            Page(number: pages.count + 1, width: sheet.width.value, height: sheet.height.value, items: items))
    }

    /// Takes over what the composer found, told of whom it was found.
    private mutating func tell(_ name: String) {
        for diagnostic in composer.diagnostics[told...] {
            guard diagnostic.message.code == Message.glyphMissing.code else {
                diagnostics.append(diagnostic)
                continue
            }
            var arguments = diagnostic.arguments
            arguments["form"] = rules.form.name
            arguments["name"] = name
            diagnostics.append(Diagnostic(.formGlyphMissing, arguments))
        }
        told = composer.diagnostics.count
    }

    // MARK: Cells of one sheet

    mutating func fillGrid(_ leaf: FormLeaf, with values: [FormValues]) {
        guard let grid = leaf.grid else { return }
        var items: [PlacedItem] = []
        var cell = rules.start - 1
        for values in values {
            if cell == grid.count {
                add(items, leaf.sheet)
                (items, cell) = ([], 0)
            }
            let x = grid.left.value + (grid.width.value + grid.gapAcross.value) * (cell % grid.columns)
            let y = grid.top.value + (grid.height.value + grid.gapDown.value) * (cell / grid.columns)
            items += fields(values).place(leaf.fields) { _ in true }.items.map { $0.moved(x: x, y: y) }
            tell(values.name)
            cell += 1
        }
        if !items.isEmpty { add(items, leaf.sheet) }
    }

    // MARK: Whole sheets

    /// - Parameter isFirst: the leaf is the form's first one: an entry of the outline leads to it.
    mutating func fill(_ leaf: FormLeaf, with values: FormValues, isFirst: Bool) {
        if isFirst {
            bookmarks.append(Bookmark(title: values.name, level: 0, page: pages.count, y: .zero))
        }
        if let table = leaf.table {
            fill(leaf, table, with: values)
        } else {
            add(fields(values).place(leaf.fields) { $0.pages != .later }.items, leaf.sheet)
        }
        tell(values.name)
    }

    private mutating func fill(_ leaf: FormLeaf, _ table: FormTable, with values: FormValues) {
        setSheet(leaf.sheet)
        let sheet = composer.profile.page
        let head = fields(values).place(leaf.fields) { $0.pages == .first }
        let top = table.isBelow ? head.end + table.top : table.top
        var lines = FormRows(composer: composer, table: table).lines(values.rows)
        if let below = leaf.below { lines.append(block(below, values, left: sheet.left.value)) }
        let height = composer.profile.textHeight
        let columns = Pagination.columns(
            lines, room: PageRoom(first: max(.zero, height - (top - sheet.top.value)), others: height))
        for (index, column) in columns.enumerated() {
            let start = index == 0 ? top : sheet.top.value
            var items = index == 0 ? head.items : []
            for (y, line) in column.lines {
                for item in line.items { items.append(item.moved(x: sheet.left.value, y: start + y)) }
            }
            let others = fields(values, page: index + 1, of: columns.count).place(leaf.fields) { field in
                switch field.pages {
                case .first: false
                case .later: index > 0
                case .every: true
                case .last: index == columns.count - 1
                }
            }
            add(items + others.items, leaf.sheet)
        }
    }

    /// What follows the table, as one line of the flow that stays with the last row.
    private func block(_ below: FormBlock, _ values: FormValues, left: Length) -> FlowLine {
        let placed = fields(values).place(below.fields) { _ in true }
        var line = FlowLine(
            items: placed.items.map { $0.moved(x: -left, y: .zero) }, height: max(below.height, placed.end))
        line.tie(.block)
        return line
    }

    private func setSheet(_ sheet: FormSheet) {
        composer.profile.page.width = sheet.width
        composer.profile.page.height = sheet.height
        composer.profile.page.top = sheet.top
        composer.profile.page.bottom = sheet.bottom
        composer.profile.page.left = sheet.left
        composer.profile.page.right = sheet.right
    }
}
