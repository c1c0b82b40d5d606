import FormatRules
import PageModel

/// What a search for well-ended pages may change, the same for every paragraph.
struct FitSettings: Hashable {
    var pitch: Length
    var gap: Length
    /// What changes the breaking of lines too.
    var lines: Lines

    struct Lines: Hashable {
        var indent: Length
        /// Index into the sets of sizes; nil leaves the sizes as they are.
        var sizes: Int?
        var bodySize: Length
        var margins: Freedom.Margins
    }

    /// As a profile has them.
    init(_ profile: Profile) {
        let page = profile.page
        pitch = profile.spacing.bodyPitch.value
        gap = profile.spacing.paragraphGap.value
        lines = Lines(
            indent: profile.spacing.indent.value, sizes: nil, bodySize: profile.component(.body).style.size,
            margins: Freedom.Margins(
                top: page.top.value, bottom: page.bottom.value, left: page.left.value, right: page.right.value))
    }

    /// How far two ways to set pages lie apart, for an eye: half a point of line pitch is 10.
    ///
    /// A sum of distances, so that what is best seen from the usual is best seen from itself.
    func distance(to other: FitSettings) -> Int {
        func points(_ one: Length, _ other: Length) -> Double { abs((one - other).points) }
        func millimetres(_ one: Length, _ other: Length) -> Double { abs((one - other).millimetres) }
        let (margins, others) = (lines.margins, other.lines.margins)
        let edges =
            millimetres(margins.top, others.top) + millimetres(margins.bottom, others.bottom)
            + millimetres(margins.left, others.left) + millimetres(margins.right, others.right)
        let sum =
            points(pitch, other.pitch) * 20 + points(gap, other.gap) * 15
            + points(lines.bodySize, other.lines.bodySize) * 60
            + millimetres(lines.indent, other.lines.indent) * 15 + edges * 30
        return Int(sum.rounded())
    }
}

/// Every way that an instrument allows, from the usual one outwards.
struct FitChoices {
    let usual: FitSettings
    let freedom: Freedom
    let profile: Profile
    /// Sorted by their distance from the usual; a usual value outside its range is not among them.
    private(set) var all: [(distance: Int, settings: FitSettings)] = []

    init(profile: Profile, freedom: Freedom) {
        self.profile = profile
        self.freedom = freedom
        usual = FitSettings(profile)
        all = sorted()
    }

    private func sorted() -> [(distance: Int, settings: FitSettings)] {
        var all: [(distance: Int, settings: FitSettings)] = []
        for lines in lineChoices {
            for pitch in pitches(size: lines.bodySize) {
                for gap in gaps {
                    var settings = usual
                    (settings.pitch, settings.gap, settings.lines) = (pitch, gap, lines)
                    all.append((usual.distance(to: settings), settings))
                }
            }
        }
        return all.sorted { $0.distance < $1.distance }
    }

    /// The way that takes the least room, or the most.
    func extreme(tight: Bool) -> FitSettings {
        func room(_ lines: FitSettings.Lines) -> (Length, Length) { (lines.bodySize, lines.margins.left) }
        var settings = usual
        let lines = lineChoices
        settings.lines =
            (tight ? lines.min { room($0) < room($1) } : lines.max { room($0) < room($1) }) ?? usual.lines
        let pitches = pitches(size: settings.lines.bodySize)
        settings.pitch = (tight ? pitches.min() : pitches.max()) ?? usual.pitch
        settings.gap = (tight ? gaps.min() : gaps.max()) ?? usual.gap
        return settings
    }

    private var lineChoices: [FitSettings.Lines] {
        sizes.flatMap { index, size in
            indents.flatMap { indent in
                margins.map { FitSettings.Lines(indent: indent, sizes: index, bodySize: size, margins: $0) }
            }
        }
    }

    private func pitches(size: Length) -> [Length] {
        let values = freedom.bodyPitch.value.values(size: size)
        let limits = freedom.bodyPitch.value.limits(size: size)
        return (limits.contains(usual.pitch) && !values.contains(usual.pitch) ? [usual.pitch] : []) + values
    }

    private var gaps: [Length] {
        let values = freedom.paragraphGap.value
        guard let least = values.min(), usual.gap >= least else { return values.isEmpty ? [usual.gap] : values }
        return values.contains(usual.gap) ? values : values + [usual.gap]
    }

    /// An indent that the law gives is taken as the office has it, however its millimetres were rounded.
    private var indents: [Length] {
        let values = freedom.indent.value.filter { abs(($0 - usual.lines.indent).millimetres) > 0.5 }
        let isLegal = values.count < freedom.indent.value.count || values.isEmpty
        return (isLegal ? [usual.lines.indent] : []) + values
    }

    /// The sizes as they are, and the sets that differ from them.
    private var sizes: [(index: Int?, body: Length)] {
        let present = usual.lines.bodySize
        let others = freedom.sizes.value.enumerated().compactMap { index, set in
            set[.body].map { (index: Int?.some(index), body: $0) }
        }
        return [(nil, present)] + others.filter { $0.body != present }
    }

    private var margins: [Freedom.Margins] {
        let sets = freedom.margins.value
        let present = usual.lines.margins
        guard let least = sets.first, let most = sets.last else { return [present] }
        let isLegal = Freedom.Margins.edges.allSatisfy {
            (least[keyPath: $0]...most[keyPath: $0]).contains(present[keyPath: $0])
        }
        return (isLegal ? [present] : []) + sets.filter { $0 != present }
    }

    /// The profile with some settings.
    func profile(_ settings: FitSettings) -> Profile {
        var fitted = profile
        fitted.spacing.bodyPitch.value = settings.pitch
        fitted.spacing.paragraphGap.value = settings.gap
        fitted.spacing.indent.value = settings.lines.indent
        let margins = settings.lines.margins
        fitted.page.top.value = margins.top
        fitted.page.bottom.value = margins.bottom
        fitted.page.left.value = margins.left
        fitted.page.right.value = margins.right
        guard let sizes = settings.lines.sizes.map({ freedom.sizes.value[$0] }) else { return fitted }
        for (role, size) in sizes { fitted.components[role]?.style.size = size }
        // The head's sizes belong to the set: they are not shrunk again.
        if sizes[.nationalTitle] == fitted.smallHead.value[.nationalTitle] { fitted.smallHead.value = [:] }
        return fitted
    }
}
