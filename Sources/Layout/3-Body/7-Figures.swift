import Diagnostics
import FormatRules
import PageModel
import PlanModel

/// A picture or a chart in the middle of the text's width, with its caption under it.
///
/// A picture is as large as it says it is, or smaller where there is no room; only `cả trang` makes it grow.
struct FigureBlock {
    let composer: Composer
    let figure: Figure

    private var profile: Profile { composer.profile }
    private var gap: Length { profile.spacing.figureGap.value }

    /// Nothing where the picture could not be read, which is told already.
    func lines() -> [FlowLine] {
        let caption = caption()
        let below = caption.isEmpty ? Length.zero : caption.reduce(gap) { $0 + $1.height }
        if let chart = figure.chart {
            var lines = ChartBlock(composer: composer, figure: figure, chart: chart, below: below).lines()
            if !lines.isEmpty { lines[0].gapBefore = gap }
            return lines + caption
        }
        guard let picture = figure.file.flatMap({ composer.pictures[$0.string] }) else { return [] }
        let size = size(of: picture, room: max(Length(units: 1), profile.textHeight - below))
        let component = profile.component(.figure)
        let item = PlacedItem(
            .image(picture.described(as: figure.description)),
            frame: Rectangle(
                x: (profile.textWidth - size.width) / 2, y: .zero, width: size.width, height: size.height),
            role: .figure, component: component.cell, clause: component.clause, span: figure.span)
        return [FlowLine(items: [item], height: size.height, gapBefore: gap)] + caption
    }

    private func caption() -> [FlowLine] {
        guard !figure.caption.isEmpty else { return [] }
        let own = composer.style(.figureCaption)
        let texts = figure.caption.map { run in
            var style = own
            style.bold = style.bold || run.bold
            style.italic = style.italic != run.italic
            return StyledText(run.text, style, span: run.span)
        }
        let setting = LineSetting(
            role: .figureCaption, width: profile.textWidth, pitch: profile.spacing.bodyPitch.value,
            alignment: .centred, balanced: true)
        var lines = composer.lines(texts, setting).map {
            FlowLine(items: $0.items, height: $0.height, tie: .block, isPitched: true)
        }
        lines[0].gapBefore = gap
        return lines
    }

    // MARK: Size

    private func size(of picture: Picture, room: Length) -> (width: Length, height: Length) {
        let widest = profile.textWidth
        let shape = picture.height.points / picture.width.points
        var width: Length
        switch figure.width {
        case .page: width = widest
        case .natural: width = min(picture.width, widest)
        case .points(let points):
            // A drawing that tells no size has none to outgrow.
            let own = picture.format == .svg && !picture.isSizeKnown ? widest : picture.width
            width = min(.points(points), own, widest)
            if width < .points(points) { report(asked: .points(points), width, isOwn: own < widest) }
        }
        // Rounded on the way to a width and back, a height may come out a unit more than the room it was taken from.
        if width.scaled(by: shape) > room { return (room.scaled(by: 1 / shape), room) }
        return (width, width.scaled(by: shape))
    }

    private func report(asked: Length, _ width: Length, isOwn: Bool) {
        composer.report(
            Diagnostic(
                .pictureWidthReduced, at: figure.span,
                [
                    "asked": asked.written, "width": width.written,
                    "lydo": isOwn ? "ảnh chỉ lớn đến thế ở độ phân giải của nó" : "vùng chữ chỉ rộng đến thế",
                    "reason": isOwn ? "it is no larger at its own resolution" : "the text is no wider",
                ]))
    }
}

extension Length {
    /// In millimetres, without a fraction.
    fileprivate var written: String { "\(Int(millimetres.rounded()))" }
}
