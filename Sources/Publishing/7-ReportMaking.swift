import Checking
import Diagnostics
import Layout
import PageModel
import PlanModel

extension MakingReport {
    /// - Parameters:
    ///   - file: the source's name.
    ///   - locate: the file and line of a place in the source or in the file of an annex.
    package init(of publication: Publication, file: String, locate: @escaping (SourceSpan) -> Place?) {
        let reading = PageMakings(pages: publication.pages, annexes: publication.laid.annexes, locate: locate)
        let stretches = reading.pages.compactMap(\.making).flatMap(\.lines).compactMap(\.stretch)
        self.init(
            file: file, sheets: reading.sheets,
            adjustments: publication.laid.adjustments.map(Phrase.init(of:)),
            remarks: publication.laid.remarks.map { remark in
                Compromise(.remark(Phrase(of: remark)), at: remark.span.flatMap(locate))
            },
            worst: stretches.max() ?? 0,
            mean: stretches.isEmpty ? 0 : Int((Double(stretches.reduce(0, +)) / Double(stretches.count)).rounded()))
    }
}

/// Reads from pages how they were made.
private struct PageMakings {
    let pages: [Page]
    let annexes: [Annex]
    let locate: (SourceSpan) -> MakingReport.Place?

    var sheets: [MakingReport.Sheet] {
        let ends = Dictionary(grouping: PageEnd.faults(of: pages), by: \.page)
        return pages.indices.compactMap { index in
            pages[index].making.map { sheet(index, $0, ends: ends[index] ?? []) }
        }
    }

    private func sheet(_ index: Int, _ making: PageMaking, ends: [PageEnd]) -> MakingReport.Sheet {
        let page = pages[index]
        let fill = making.used.units * 100 / max(1, making.room.units)
        var sheet = MakingReport.Sheet(
            part: name(ofPart: page), number: page.number, fill: fill, lines: making.lines.count)
        let justified = making.lines.filter { $0.stretch != nil }
        func line(_ measure: LineMeasure) -> MakingReport.Line {
            MakingReport.Line(stretch: measure.stretch ?? 0, place: place(of: measure, on: page))
        }
        sheet.loosest = justified.max { $0.stretch! < $1.stretch! }.map(line)
        sheet.tightest = justified.count > 1 ? justified.min { $0.stretch! < $1.stretch! }.map(line) : nil
        sheet.avoided = making.avoided.map { MakingReport.Avoided($0.fault, at: place($0.span, $0.words)) }
        sheet.compromises =
            making.lines.flatMap { compromises(of: $0, on: page) }
            + ends.map { MakingReport.Compromise(.end($0.fault), at: place($0.span, $0.words)) }
        return sheet
    }

    private func compromises(of line: LineMeasure, on page: Page) -> [MakingReport.Compromise] {
        var kinds: [MakingReport.Compromise.Kind] = []
        if line.isLoose, let stretch = line.stretch { kinds.append(.looseLine(stretch, line.cause)) }
        if line.isUnfilled { kinds.append(.unfilledLine) }
        if line.isTorn { kinds.append(.torn) }
        if line.isStub { kinds.append(.stub) }
        guard !kinds.isEmpty else { return [] }
        let place = place(of: line, on: page)
        return kinds.map { MakingReport.Compromise($0, at: place) }
    }

    // MARK: Names and places

    private func place(of line: LineMeasure, on page: Page) -> MakingReport.Place {
        let items = page.items.lazy.filter { item in
            guard case .text(let text) = item.content else { return false }
            return text.baseline == line.baseline
        }
        return place(line.span, items.openingWords)
    }

    private func place(_ span: SourceSpan?, _ words: String) -> MakingReport.Place {
        var place = span.flatMap(locate) ?? MakingReport.Place(line: nil)
        place.words = words
        return place
    }

    private func name(ofPart page: Page) -> Phrase? {
        guard page.part > 0, annexes.indices.contains(page.part - 1) else { return nil }
        let label = annexes[page.part - 1].label.string
        return page.partKind == .attached ? Phrase("\(label) kèm theo", "attached \(label)") : Phrase(label)
    }
}

extension Publication {
    /// Those of the paper and of its annexes, also where they have files of their own.
    package var pages: [Page] { ([self] + attachments).flatMap(\.laid.pages.pages) }
}

extension Phrase {
    fileprivate init(of remark: Diagnostic) {
        self.init(
            remark.message.sentence(in: .vietnamese, remark.arguments),
            remark.message.sentence(in: .english, remark.arguments))
    }
}
