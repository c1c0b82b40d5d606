import Diagnostics
import PlanModel

/// Places of annexes that were read from files of their own, in a document whose other places lie in its source.
///
/// A place is only a pair of offsets. Those of the first file lie one reach further than any source is long, those of
/// the second two, and so on: whoever tells of them finds the file again, and nobody between has to know.
package enum FarPlaces {
    /// Longer than any source.
    private static let reach = 1 << 40

    /// - Parameter file: the file's number, from 1.
    static func move(_ span: SourceSpan, toFile file: Int) -> SourceSpan {
        SourceSpan(start: span.start + file * reach, end: span.end + file * reach)
    }

    /// The number of the file that holds a place, and where in it; 0 for the source itself.
    package static func find(_ span: SourceSpan) -> (file: Int, span: SourceSpan) {
        let file = span.start / reach
        return (file, SourceSpan(start: span.start - file * reach, end: span.end - file * reach))
    }
}

extension Annex {
    /// With its places moved to where those of a file lie.
    ///
    /// - Parameter file: the file's number, from 1.
    package func placed(inFile file: Int) -> Annex {
        movingPlaces { $0.map { FarPlaces.move($0, toFile: file) } }
    }

    /// Without places in a file of its own: one in a document's model always lies in its source.
    var withoutFarPlaces: Annex {
        guard label.span.map({ FarPlaces.find($0).file > 0 }) ?? false else { return self }
        return movingPlaces { _ in nil }
    }

    private func movingPlaces(_ move: Move) -> Annex {
        var annex = self
        annex.span = move(span)
        annex.label.span = move(label.span)
        if let reference { annex.reference?.span = move(reference.span) }
        annex.title = title.map { Text($0.string, span: move($0.span)) }
        annex.body = body.map { $0.movingPlaces(move) }
        return annex
    }
}

/// From a place to where it lies otherwise.
private typealias Move = (SourceSpan?) -> SourceSpan?

extension Block {
    /// Tasks are read from the main text alone: what an annex notes of them goes.
    fileprivate func movingPlaces(_ move: Move) -> Block {
        var block = self
        block.span = move(span)
        block.text = text.map { $0.moved(move) }
        block.attributes = nil
        block.table = table?.movingPlaces(move)
        if let figure {
            block.figure?.span = move(figure.span)
            if let file = figure.file { block.figure?.file?.span = move(file.span) }
            block.figure?.chart = figure.chart?.movingPlaces(move)
            block.figure?.caption = figure.caption.map { $0.moved(move) }
        }
        return block
    }
}

extension Table {
    fileprivate func movingPlaces(_ move: Move) -> Table {
        var table = self
        table.span = move(span)
        if let file { table.file?.span = move(file.span) }
        table.caption = caption.map { $0.moved(move) }
        table.totals = totals.map { Text($0.string, span: move($0.span)) }
        table.header = header.map { $0.map { $0.movingPlaces(move) } }
        for index in rows.indices { table.rows[index].cells = rows[index].cells.map { $0.movingPlaces(move) } }
        return table
    }
}

extension Chart {
    fileprivate func movingPlaces(_ move: Move) -> Chart {
        var chart = self
        for index in parts.indices { chart.parts[index].span = move(parts[index].span) }
        for index in rows.indices { chart.rows[index].name.span = move(rows[index].name.span) }
        for index in milestones.indices {
            chart.milestones[index].name.span = move(milestones[index].name.span)
            chart.milestones[index].date.span = move(milestones[index].date.span)
        }
        chart.cutOff?.span = move(cutOff?.span)
        return chart
    }
}

extension TableCell {
    fileprivate func movingPlaces(_ move: Move) -> TableCell {
        TableCell(text.map { $0.moved(move) }, columns: columns, rows: rows, span: move(span))
    }
}

extension Run {
    fileprivate func moved(_ move: Move) -> Run { Run(text, bold: bold, italic: italic, span: move(span)) }
}
