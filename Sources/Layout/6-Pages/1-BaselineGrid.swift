import FormatRules
import PageModel

/// The grid on which all lines of the body stand, so that those on the two sides of a sheet lie on each other or apart
/// by whole steps: what the line pitch and the gap between paragraphs have in common.
enum BaselineGrid {
    static func step(pitch: Length, gap: Length) -> Length {
        var (one, other) = (pitch.units, gap.units)
        while other > 0 { (one, other) = (other, one % other) }
        return Length(units: max(1, one))
    }
}

extension Profile {
    /// Zero where the instrument has no exact pitch.
    var baselineGrid: Length {
        guard policies.exactPitch.value else { return .zero }
        return BaselineGrid.step(pitch: spacing.bodyPitch.value, gap: spacing.paragraphGap.value)
    }

    var annexRoom: PageRoom { PageRoom(textHeight, grid: baselineGrid) }
}
