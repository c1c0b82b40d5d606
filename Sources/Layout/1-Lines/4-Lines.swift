import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// One line, its items placed from the line's own top left corner.
struct SetLine {
    var items: [PlacedItem]
    var height: Length
    /// The text's natural width, without stretch.
    var natural: Length
    /// Where the text begins.
    var x: Length
    var measure: LineMeasure
}

enum Alignment: Hashable {
    case left, centred, right, justified
}

/// How a piece of text is set into lines.
struct LineSetting: Hashable {
    var role: Role
    var width: Length
    var pitch: Length
    var alignment = Alignment.left
    /// Of the first line.
    var indent = Length.zero
    /// Of the later lines.
    var hanging = Length.zero
    /// Lines of like length instead of full ones.
    var balanced = false
    /// Nothing is placed on the lines: they are only counted.
    var isDraft = false
}

/// What every step of the layout needs: the profile, the shaper, and a place for findings.
///
/// A class because the steps share one growing list of findings and one shaper; it lives for one document.
final class Composer {
    /// The head may change to its smaller sizes before anything is set.
    var profile: Profile
    let shaper: any TextShaping
    /// The pictures that the document names, by name of file.
    var pictures: [String: Picture] = [:]
    /// Full names that stay on one line, as syllables.
    var names: [[String]] = []
    let breaking: Breaking
    private(set) var diagnostics: [Diagnostic] = []
    /// Lines of the body that touch, where their pitch is so tight.
    var tightLines: TightLines?
    private var tokenizer: Tokenizer
    private let memory: LayoutMemory
    private var reportedMissing = 0
    private var missing: Set<Missing> = []

    private struct Missing: Hashable {
        var character: Character
        var span: SourceSpan?
    }

    /// Lines of the body are only to be counted: nothing is placed on them.
    var isDraft = false

    init(profile: Profile, shaper: any TextShaping, memory: LayoutMemory, breaking: Breaking = .optimal) {
        self.profile = profile
        self.shaper = shaper
        self.breaking = breaking
        self.memory = memory
        tokenizer = Tokenizer(shaper: shaper, memory: memory)
    }

    convenience init(
        _ document: OfficialDocument, profile: Profile, pictures: [String: Picture], shaper: any TextShaping,
        memory: LayoutMemory, options: LayoutOptions
    ) {
        self.init(profile: profile, shaper: shaper, memory: memory, breaking: options.breaking)
        self.pictures = pictures
        names = document.signatures.compactMap(\.name).map { $0.string.split(separator: " ").map(String.init) }
    }

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Cuts text into boxes; a character that the face lacks is reported once per place.
    func boxes(_ texts: [StyledText]) -> [Box] {
        let boxes = tokenizer.boxes(texts, names: names)
        for (character, span) in tokenizer.missing[reportedMissing...] {
            // Text that is measured before it is set comes by here twice.
            guard missing.insert(Missing(character: character, span: span)).inserted else { continue }
            let code = character.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
            report(
                Diagnostic(
                    .glyphMissing, at: span,
                    ["character": String(character), "codes": code.joined(separator: " "), "family": shaper.family]))
        }
        reportedMissing = tokenizer.missing.count
        return boxes
    }

    private var knownMetrics: [TextStyle: FontMetrics] = [:]

    private var knownSpaces: [TextStyle: ShapedText] = [:]

    func space(_ style: TextStyle) -> ShapedText {
        if let known = knownSpaces[style] { return known }
        let space = shaper.shape(" ", in: style)
        knownSpaces[style] = space
        return space
    }

    func metrics(of style: TextStyle) -> FontMetrics {
        if let known = knownMetrics[style] { return known }
        let metrics = shaper.metrics(of: style)
        knownMetrics[style] = metrics
        return metrics
    }

    func width(_ texts: [StyledText]) -> Length {
        let boxes = boxes(texts)
        return LineBreaking.natural(boxes.indices, boxes, spaces(after: boxes))
    }

    func lines(_ texts: [StyledText], _ setting: LineSetting) -> [SetLine] {
        guard memory.keepsLines else { return lines(of: boxes(texts), setting) }
        let style = profile.component(setting.role).style
        let key = LineMemory.Key(
            texts: texts, setting: setting, breaking: breaking, names: names, profile: profile.id, style: style)
        if let known = memory.lines.lines(key) { return known }
        let (told, lacking) = (diagnostics.count, tokenizer.missing.count)
        let lines = lines(of: boxes(texts), setting)
        // What was found amiss is told for every document.
        if diagnostics.count == told, tokenizer.missing.count == lacking { memory.lines.keep(lines, for: key) }
        return lines
    }

    /// Lines of text that was already cut, for those who measure it first.
    func lines(of boxes: [Box], _ setting: LineSetting) -> [SetLine] {
        var boxes = boxes
        splitLongBoxes(&boxes, setting)
        let spaces = spaces(after: boxes)
        let ranges = ranges(boxes, spaces, setting)
        return ranges.enumerated().map { number, range in
            line(boxes, range, spaces, setting, isFirst: number == 0, isLast: number == ranges.count - 1)
        }
    }

    private func ranges(_ boxes: [Box], _ spaces: [Length], _ setting: LineSetting) -> [Range<Int>] {
        let width = setting.width - setting.hanging
        let indent = setting.indent - setting.hanging
        if setting.balanced {
            return LineBreaking.balanced(boxes, spaces: spaces, width: width) { joints(of: boxes) }
        }
        if setting.alignment == .justified, breaking == .optimal {
            return ParagraphBreaking(boxes, spaces: spaces, width: width, indent: indent).lines()
        }
        return LineBreaking.greedy(boxes, spaces: spaces, width: width, indent: indent)
    }

    /// What a line end after each box would part, as the list of words tells.
    private func joints(of boxes: [Box]) -> [Joint] {
        do throws(ResourceError) {
            return try memory.wordList()?.joints(boxes.map(\.text)) ?? []
        } catch {
            // Once for a document, however many of its texts ask.
            let diagnostic = Diagnostic.resources(error)
            if !diagnostics.contains(where: { $0.message.code == diagnostic.message.code }) { report(diagnostic) }
            return []
        }
    }

    /// A space takes the style of the word before it; fragments of one word have none between them.
    func spaces(after boxes: [Box]) -> [Length] {
        boxes.map { box in
            box.isFragment ? .zero : space(box.last.style).width
        }
    }

    private func line(
        _ boxes: [Box], _ range: Range<Int>, _ spaces: [Length], _ setting: LineSetting, isFirst: Bool, isLast: Bool
    ) -> SetLine {
        let natural = LineBreaking.natural(range, boxes, spaces)
        let indent = isFirst ? setting.indent : setting.hanging
        let room = setting.width - indent
        var x = indent
        if setting.alignment == .centred { x = indent + (room - natural) / 2 }
        if setting.alignment == .right { x = indent + room - natural }
        var stretch = Stretch(none: ())
        var measure = LineMeasure(boxes[range], spaces[range])
        measure.isLast = isLast && !isFirst
        measure.isTorn = !isLast && boxes[range.upperBound - 1].joinsNext
        if setting.alignment == .justified, !isLast || natural > room {
            let joints = (range.lowerBound..<(range.upperBound - 1)).count { !boxes[$0].isFragment }
            stretch = Stretch(room - natural, over: joints)
            let spread = spaces[range.dropLast()].reduce(0) { $0 + $1.units }
            measure.stretch = spread > 0 ? (room - natural).units * 1000 / spread : nil
            measure.isUnfilled = spread == 0 && natural < room
            if measure.isLoose { measure.cause = .of(range, boxes, spaces, spare: room - natural) }
        }
        if setting.isDraft {
            return SetLine(items: [], height: setting.pitch, natural: natural, x: x, measure: measure)
        }
        let items = LineItems(composer: self, setting: setting).place(boxes[range], spaces[range], from: x, &stretch)
        return SetLine(items: items, height: setting.pitch, natural: natural, x: x, measure: measure)
    }

    /// Cuts a box wider than the line at marks where web addresses may be broken; else reports it.
    private func splitLongBoxes(_ boxes: inout [Box], _ setting: LineSetting) {
        let room = setting.width - max(setting.indent, setting.hanging)
        guard boxes.contains(where: { $0.width > room || $0.isLongAddress }) else { return }
        boxes = boxes.flatMap { box -> [Box] in
            guard box.width > room || box.isLongAddress else { return [box] }
            let fragments = LongWords.fragments(of: box, shaper: shaper)
            if fragments.contains(where: { $0.width > room }) {
                report(
                    Diagnostic(
                        .wordTooWide, at: box.first.span,
                        [
                            "word": String(box.text.prefix(40)) + (box.text.count > 40 ? "…" : ""),
                            "width": String(Int(box.width.millimetres.rounded(.up))),
                            "room": String(Int(room.millimetres)),
                        ]))
            }
            return fragments
        }
    }
}

/// Spreads a line's spare width over its spaces in whole units, the odd ones from the left; a line that is too wide
/// has less than no spare width, and its spaces shrink.
struct Stretch {
    private var base = 0
    private var odd = 0

    init(none: Void) {}

    init(_ spare: Length, over joints: Int) {
        guard joints > 0 else { return }
        (base, odd) = spare.units.quotientAndRemainder(dividingBy: joints)
        if odd < 0 { (base, odd) = (base - 1, odd + joints) }
    }

    mutating func next() -> Length {
        defer { odd -= odd > 0 ? 1 : 0 }
        return Length(units: base + (odd > 0 ? 1 : 0))
    }
}
