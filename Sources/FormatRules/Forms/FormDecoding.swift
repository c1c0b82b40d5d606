import PageModel

extension Form {
    /// The forms that come along.
    package static let identifiers = [
        "bi-c5", "bi-dl", "nhan-3x8", "nhan-2x7", "nhan-3x7", "phieu-ban", "phieu-gui", "lenh-in", "so-van-ban-di",
        "so-gui-buu-dien", "so-su-dung-ban-luu", "phieu-kiem-tra", "ban-so",
    ]

    /// Reads `forms/ID.yaml`.
    package static func load(_ id: String, from store: ResourceStore) throws(ResourceError) -> Form {
        let path = "forms/\(id).yaml"
        let root = try ResourceNode.parse(store.read(path), path: path)
        return Form(
            id: try root["id"].text(), name: try root["name"].text(),
            notes: try texts(root.optional("notes")), words: try words(root.optional("words")),
            unverified: try unverified(root.optional("unverified")), leaves: try leaves(root["leaves"]))
    }

    private static func leaves(_ node: ResourceNode) throws(ResourceError) -> [FormLeaf] {
        var leaves: [FormLeaf] = []
        for leaf in try node.list() { leaves.append(try FormLeaf(leaf)) }
        return leaves
    }

    fileprivate static func texts(_ node: ResourceNode?) throws(ResourceError) -> [String] {
        try node?.list().map { node throws(ResourceError) in try node.text() } ?? []
    }

    private static func families(
        _ node: ResourceNode?, _ read: (Profile.Family, ResourceNode) throws(ResourceError) -> Void
    ) throws(ResourceError) {
        guard let node else { return }
        for key in try node.keys() {
            guard let family = Profile.Family(rawValue: key) else { throw node.fault("không có hệ văn bản \(key)") }
            try read(family, try node[key])
        }
    }

    private static func words(
        _ node: ResourceNode?
    ) throws(ResourceError) -> [Profile.Family: [String: String]] {
        var words: [Profile.Family: [String: String]] = [:]
        try families(node) { family, node throws(ResourceError) in
            for key in try node.keys() { words[family, default: [:]][key] = try node[key].text() }
        }
        return words
    }

    private static func unverified(_ node: ResourceNode?) throws(ResourceError) -> [Profile.Family: String] {
        var notes: [Profile.Family: String] = [:]
        try families(node) { family, node throws(ResourceError) in notes[family] = try node.text() }
        return notes
    }
}

extension FormLeaf {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        let source = Source(clause: "", certainty: .unverified)
        sheet = try FormSheet(node["sheet"])
        fields = try FormField.list(node.optional("fields"), source)
        grid = try node.optional("grid").map(FormGrid.init)
        table = try node.optional("table").map(FormTable.init)
        below = try node.optional("below").map { node throws(ResourceError) in
            FormBlock(height: try node["height"].length(), fields: try FormField.list(node["fields"], source))
        }
    }
}

/// Where a measure comes from, for all of what is written without its own.
private struct Source {
    var clause: String
    var certainty: Certainty
}

extension FormSheet {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        width = try node.measure("width")
        height = try node.measure("height")
        top = try node.measure("top")
        bottom = try node.measure("bottom")
        left = try node.measure("left")
        right = try node.measure("right")
    }
}

extension FormGrid {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        columns = Int(try node["columns"].number())
        rows = Int(try node["rows"].number())
        guard columns > 0, rows > 0 else { throw node.fault("cần ít nhất một ô") }
        width = try node.measure("width")
        height = try node.measure("height")
        left = try node.measure("left")
        top = try node.measure("top")
        gapAcross = try node.measure("gap across")
        gapDown = try node.measure("gap down")
    }
}

extension FormTable {
    fileprivate init(_ node: ResourceNode) throws(ResourceError) {
        columns = []
        for column in try node["columns"].list() {
            columns.append(
                Column(
                    name: try column["name"].text(), key: try column["key"].text(),
                    share: try column["share"].number(), alignment: try column.optional("align")?.choice() ?? .left))
        }
        guard abs(columns.reduce(0) { $0 + $1.share } - 100) < 0.01 else { throw node.fault("các cột phải đủ 100") }
        isNumbered = try node.optional("numbered")?.flag() ?? false
        (top, isBelow) = try node["top"].drop()
        size = .points(try node["size"].number())
        pitch = try node.optional("pitch")?.length() ?? size.scaled(by: 1.2)
        padding = try node.optional("padding")?.length()
        whenEmpty = try node.optional("empty")?.text() ?? ""
        clause = try node["clause"].text()
        certainty = try node["certainty"].choice()
    }
}

extension FormField {
    fileprivate static func list(_ node: ResourceNode?, _ source: Source) throws(ResourceError) -> [FormField] {
        var fields: [FormField] = []
        for field in try node?.list() ?? [] { fields.append(try FormField(field, source)) }
        return fields
    }

    private init(_ node: ResourceNode, _ source: Source) throws(ResourceError) {
        clause = try node.optional("clause")?.text() ?? source.clause
        certainty = try node.optional("certainty")?.choice() ?? source.certainty
        x = try node["x"].length()
        (y, isBelow) = try node["y"].drop()
        width = try node["width"].length()
        height = try node.optional("height")?.length() ?? .zero
        pages = try node.optional("on")?.choice() ?? .first
        ifPresent = try node.optional("if")?.text()
        ifAbsent = try node.optional("unless")?.text()
        if let kind = try node.optional("mark")?.text() {
            content = kind == "box" ? .box : .rule(dashed: kind == "dashed")
            pitch = try node.optional("thickness")?.length() ?? .points(0.5)
            isRed = try node.optional("ink")?.text() == "red"
            return
        }
        let value = try FormText(node, text: node["text"].text(), style: "style", size: node["size"].number())
        var label: FormText?
        if let words = try node.optional("label")?.text() {
            var size = try node["size"].number()
            if let own = node.optional("label size") { size = try own.number() }
            label = try FormText(node, text: words + " ", style: "label style", size: size)
        }
        let texts = [label, value].compactMap(\.self).filter { !$0.text.isEmpty }
        content = .text(texts)
        let largest = texts.map(\.style.size).max() ?? .points(11)
        pitch = try node.optional("pitch")?.length() ?? largest.scaled(by: 1.2)
        alignment = try node.optional("align")?.choice() ?? .left
        stand = try node.optional("stand")?.choice() ?? .top
        isRed = try node.optional("ink")?.text() == "red"
        for size in try node.optional("smaller")?.list() ?? [] { smaller.append(.points(try size.number())) }
    }
}

extension FormText {
    fileprivate init(
        _ node: ResourceNode, text: String, style key: String, size: Double
    ) throws(ResourceError) {
        let words = try node.optional(key)?.text().split(separator: " ") ?? []
        self.text = text
        style = TextStyle(
            size: .points(size), bold: words.contains("bold"), italic: words.contains("italic"))
        upperCase = words.contains("upper")
    }
}

extension ResourceNode {
    fileprivate func measure(_ key: String) throws(ResourceError) -> Rule<Length> {
        try self[key].rule { node throws(ResourceError) in try node.length() }
    }

    /// `40 mm` from the sheet's edge, `+4 mm` from the end of what stands above.
    fileprivate func drop() throws(ResourceError) -> (Length, Bool) { (try length(), try text().hasPrefix("+")) }
}
