import FormatRules
import PageModel
import PlanModel

/// The lines of a document for one indent, size and width, from which its pages follow for any line pitch and any gap
/// between paragraphs: no line is broken anew for them.
struct FitDraft {
    private struct Part {
        var lines: [LineSketch]
        var room: PageRoom
        /// The last line is the signature, or holds it.
        var isSigned = false
    }

    private var parts: [Part] = []
    /// A list of recipients that goes overleaf, or a copy's block: their pages are made in full.
    private var whole: PaperLines?
    private let profile: Profile

    init(composer: Composer, document: OfficialDocument, rules: LayoutRules, options: LayoutOptions) {
        profile = rules.profile
        composer.isDraft = true
        let paper = PaperLines(composer: composer, document: document, rules: rules)
        let placement = FootPlacement(profile: profile, room: paper.marks.room, tail: paper.marks.tail)
        if paper.copy != nil || placement.goesOverleaf(paper.foot) {
            whole = paper
        } else {
            let flow = placement.closed(paper.flow, with: paper.foot)
            parts.append(
                Part(
                    lines: Pagination.sketches(of: flow), room: paper.marks.room,
                    isSigned: !document.signatures.isEmpty))
        }
        for annex in document.annexes {
            let lines = AnnexPages(composer: composer, document: document, rules: rules, options: options)
                .lines(of: annex)
            parts.append(
                Part(lines: Pagination.sketches(of: lines), room: composer.profile.annexRoom))
            composer.profile = profile
        }
    }

    /// The paper first, then its annexes.
    func ends(pitch: Length, gap: Length) -> [PartEnd] {
        let ends = parts.map { Self.end(of: $0, pitch: pitch, gap: gap) }
        return whole.map { [end(of: $0, pitch: pitch, gap: gap)] + ends } ?? ends
    }

    /// How many lines the paper has beyond a number of pages; below zero, how many it lacks to reach the last of them;
    /// nil where a list of recipients decides.
    func linesBeyond(_ pages: Int, pitch: Length, gap: Length) -> Int? {
        guard let part = parts.first, whole == nil else { return nil }
        let breaking = Self.breaking(part, pitch: pitch, gap: gap)
        let ends = breaking.ends()
        let starts = [0] + ends.dropLast()
        func used(_ page: Int) -> Int { breaking.height(starts[page], ends[page]) }
        if ends.count > pages {
            return ((pages..<ends.count).reduce(0) { $0 + used($1) } + pitch.units - 1) / pitch.units
        }
        let whole = (pages - 1 - ends.count) * breaking.others
        let last = ends.count - 1
        return -((breaking.room(starts[last]) - used(last) + whole) / pitch.units + 1)
    }

    private static func breaking(_ part: Part, pitch: Length, gap: Length) -> PageBreaking {
        var lines = part.lines
        for index in lines.indices {
            if lines[index].isPitched { lines[index].height = pitch.units }
            if lines[index].isGapped { lines[index].gap = gap.units }
        }
        let grid = part.room.grid > .zero ? BaselineGrid.step(pitch: pitch, gap: gap) : .zero
        return PageBreaking(
            lines, first: part.room.first.units, others: part.room.others.units, grid: grid.units)
    }

    private static func end(of part: Part, pitch: Length, gap: Length) -> PartEnd {
        let breaking = breaking(part, pitch: pitch, gap: gap)
        let lines = breaking.lines
        let ends = breaking.ends()
        let heights = zip([0] + ends, ends).map { start, end in
            (used: Length(units: breaking.height(start, end)), room: Length(units: breaking.room(start)))
        }
        let last = lines[(ends.dropLast().last ?? 0)...].count { $0.isText }
        return PartEnd(
            heights, textLines: part.isSigned && lines.count { $0.isText } > 1 ? last : nil,
            parted: ends.dropLast().compactMap { lines[$0].tie })
    }

    private func end(of paper: PaperLines, pitch: Length, gap: Length) -> PartEnd {
        var paper = paper
        for index in paper.flow.indices {
            if paper.flow[index].isPitched { paper.flow[index].height = pitch }
            if paper.flow[index].isGapped { paper.flow[index].gapBefore = gap }
        }
        var own = profile
        own.spacing.bodyPitch.value = pitch
        own.spacing.paragraphGap.value = gap
        let columns = paper.columns(profile: own)
        let heights = columns.enumerated().map { (used: $1.height, room: paper.marks.room.height(ofPage: $0)) }
        return PartEnd(heights, textLines: nil, parted: columns.compactMap(\.parted?.fault))
    }
}
