import PlanModel

extension Annex {
    /// Without its places, which lie in a file of its own: a place in a document's model always lies in its source.
    package var withoutPlaces: Annex {
        var annex = self
        annex.span = nil
        annex.label.span = nil
        annex.reference?.span = nil
        annex.title = title.map { Text($0.string) }
        annex.body = body.map(\.withoutPlaces)
        return annex
    }
}

extension Block {
    fileprivate var withoutPlaces: Block {
        var block = self
        block.span = nil
        block.text = text.map(\.withoutPlace)
        block.attributes = nil
        block.table = table?.withoutPlaces
        block.figure?.span = nil
        block.figure?.file.span = nil
        if let caption = figure?.caption { block.figure?.caption = caption.map(\.withoutPlace) }
        return block
    }
}

extension Table {
    fileprivate var withoutPlaces: Table {
        var table = self
        table.span = nil
        table.file?.span = nil
        table.caption = caption.map(\.withoutPlace)
        table.totals = totals.map { Text($0.string) }
        table.header = header.map { $0.map(\.withoutPlaces) }
        for index in rows.indices { table.rows[index].cells = rows[index].cells.map(\.withoutPlaces) }
        return table
    }
}

extension TableCell {
    fileprivate var withoutPlaces: TableCell {
        TableCell(text.map(\.withoutPlace), columns: columns, rows: rows)
    }
}

extension Run {
    fileprivate var withoutPlace: Run { Run(text, bold: bold, italic: italic) }
}
