import Diagnostics
import PlanModel

/// Goes through the texts of a document and puts others in their places.
///
/// A text that was nothing but placeholders and is blank when filled is gone, and so is what consisted of it: an
/// optional line, an entry of a list, a paragraph without a number.
struct Filling {
    /// What stands in place of a text; nil where it stays. The span is of the text's place in the source.
    let rewrite: (String, SourceSpan?) -> String?

    func fill(_ document: inout OfficialDocument) {
        let lists: [WritableKeyPath<OfficialDocument, [Text]>] = [
            \.superior, \.issuer, \.subject, \.addressees, \.legalBases, \.contact,
        ]
        for list in lists { fill(&document[keyPath: list]) }
        let lines: [WritableKeyPath<OfficialDocument, Text?>] = [
            \.place, \.author, \.enactor, \.urgency, \.secrecy, \.scope, \.draftMark, \.drafter, \.copies,
            \.signingTime, \.lineage,
        ]
        for line in lines { fill(&document[keyPath: line]) }
        for index in document.signatures.indices { fill(&document.signatures[index]) }
        fill(&document.recipients)
        if var certification = document.certification {
            fill(&certification.words)
            fill(&certification.signature)
            document.certification = certification
        }
        if var copying = document.copying {
            fill(&copying)
            document.copying = copying
        }
    }

    private func fill(_ copying: inout Copying) {
        fill(&copying.superior)
        fill(&copying.issuer)
        fill(&copying.place)
        if var signature = copying.signature {
            fill(&signature)
            copying.signature = signature
        }
        fill(&copying.recipients)
    }

    private func fill(_ signature: inout Signature) {
        fill(&signature.authority)
        fill(&signature.office)
        fill(&signature.name)
    }

    private func fill(_ entries: inout [RecipientEntry]) {
        for index in entries.indices {
            fill(&entries[index].purpose)
            for place in entries[index].recipients.indices {
                fill(&entries[index].recipients[place].name)
                fill(&entries[index].recipients[place].address)
            }
            entries[index].recipients.removeAll { $0.name.string.isEmpty }
        }
        entries.removeAll { $0.recipients.isEmpty }
    }

    // MARK: Texts

    func fill(_ text: inout Text) {
        if let filled = rewrite(text.string, text.span) { text.string = filled.trimmingBlanks }
    }

    private func fill(_ text: inout Text?) {
        guard var filled = text else { return }
        fill(&filled)
        text = filled.string.isEmpty ? nil : filled
    }

    func fill(_ texts: inout [Text]) {
        for index in texts.indices { fill(&texts[index]) }
        texts.removeAll { $0.string.isEmpty }
    }

    private func fill(_ runs: inout [Run]) {
        for index in runs.indices {
            if let filled = rewrite(runs[index].text, runs[index].span) { runs[index].text = filled }
        }
    }
}

// MARK: - Blocks

extension Filling {
    /// Fills the blocks at some places, and takes away those of which nothing is left.
    func fill(_ blocks: inout [Block], at places: [BlockPlace]) {
        var gone: [Int] = []
        for place in places {
            fill(&blocks[place.index], withRows: place.hasOwnRows)
            if blocks[place.index].isGone { gone.append(place.index) }
        }
        for index in gone.reversed() { blocks.remove(at: index) }
    }

    fileprivate func fill(_ block: inout Block, withRows: Bool) {
        fill(&block.text)
        if var table = block.table {
            fill(&table.caption)
            if withRows {
                for row in table.header.indices { fill(&table.header[row]) }
                for row in table.rows.indices { fill(&table.rows[row].cells) }
            }
            block.table = table
        }
        if var figure = block.figure {
            fill(&figure)
            block.figure = figure
        }
    }

    private func fill(_ cells: inout [TableCell]) {
        for index in cells.indices { fill(&cells[index].text) }
    }

    private func fill(_ figure: inout Figure) {
        if let filled = rewrite(figure.description, figure.span) { figure.description = filled }
        fill(&figure.caption)
        guard var chart = figure.chart else { return }
        for index in chart.parts.indices { fill(&chart.parts[index]) }
        for index in chart.rows.indices { fill(&chart.rows[index].name) }
        for index in chart.milestones.indices { fill(&chart.milestones[index].name) }
        figure.chart = chart
    }
}

/// A block that holds placeholders.
struct BlockPlace: Sendable {
    var index: Int
    /// Its table's rows stand in the source; those of a file are data, in which braces are text.
    var hasOwnRows: Bool
}

extension [Block] {
    /// The blocks that hold placeholders.
    var placesWithPlaceholders: [BlockPlace] {
        indices.compactMap { index in
            var found = false
            let looking = Filling { text, _ in
                found = found || !text.placeholders.isEmpty
                return nil
            }
            var block = self[index]
            let place = BlockPlace(index: index, hasOwnRows: block.table?.file == nil)
            looking.fill(&block, withRows: true)
            return found ? place : nil
        }
    }
}

extension Block {
    /// Nothing was left of a paragraph or of an item that is not counted.
    fileprivate var isGone: Bool {
        [.paragraph, .dash, .plus].contains(level) && text.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    }
}
