extension PDFFile {
    /// The file's bookmarks, which lead to its own pages.
    func outline() throws(PDFReadingError) -> [OutlineEntry] {
        guard let root = try dictionary(catalog()["Outlines"]) else { return [] }
        var left = count
        return try entries(from: root["First"], &left, depth: 0)
    }

    /// - Parameter left: how many there can still be: none is in two places.
    private func entries(
        from first: PDFValue?, _ left: inout Int, depth: Int
    ) throws(PDFReadingError) -> [OutlineEntry] {
        var entries: [OutlineEntry] = []
        var next = first
        while let dictionary = try dictionary(next) {
            left -= 1
            guard left > 0, depth < 60, let title = dictionary["Title"] else { throw .damaged("bookmarks in a ring") }
            let isOpen = (dictionary["Count"]?.integer ?? 0) > 0
            let children = try self.entries(from: dictionary["First"], &left, depth: depth + 1)
            entries.append(
                OutlineEntry(title: title, target: dictionary["Dest"], isOpen: isOpen, children: children))
            next = dictionary["Next"]
        }
        return entries
    }
}
