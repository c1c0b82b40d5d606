import Layout
import PlanModel
import Publishing

/// How a paper is set.
public struct RenderOptions: Sendable, Hashable {
    /// Whether measures are changed, within what the regulation allows, so that pages end well (vừa trang).
    public enum Fit: Sendable, Hashable {
        /// As the source itself says (`vừa trang`); a ``Document`` keeps the usual measures.
        case asWritten
        /// Pages end well.
        case pagesEndWell
        /// The paper has so many pages, its annexes not counted.
        case pages(Int)
    }

    /// Thể thức; nil leaves the choice to the paper.
    public var profile: Document.Profile?
    /// Whether it is printed on both sides: even pages change their margins where the profile says so.
    public var isDuplex = false
    /// Whether edit marks (`[CẦN SỬA: …]`) in a source may stand: to be looked at, not sent.
    public var isDraft = false
    /// Whether it is sent as a file: NĐ 30 then leaves lines of the annexes blank.
    public var isElectronic = false
    /// Whether each annex becomes a PDF of its own, in ``Paper/attachments``.
    public var separatesAnnexes = false
    /// Whether the list of recipients becomes an annex.
    public var movesRecipients = false
    /// Whether pages are to end well.
    public var fit = Fit.asWritten

    /// The usual way.
    public init() {}

    var own: PublishSettings {
        var settings = PublishSettings(profile: profile?.name, duplex: isDuplex, draft: isDraft)
        settings.medium = isElectronic ? .electronic : .paper
        settings.separatesAnnexes = separatesAnnexes
        settings.movesRecipients = movesRecipients
        switch fit {
        case .asWritten: break
        case .pagesEndWell: settings.fit = FitGoal()
        case .pages(let count): settings.fit = FitGoal(pages: max(1, count))
        }
        return settings
    }
}

extension Office {
    /// Makes the PDF of a paper.
    ///
    /// ```swift
    /// let paper = try await office.render(.file(URL(fileURLWithPath: "cong-van.md")))
    /// try paper.write(to: URL(fileURLWithPath: "cong-van.pdf"))
    /// ```
    ///
    /// - Returns: the PDF with what was remarked on the way; there are no errors among its diagnostics.
    /// - Throws: ``VanBanError`` with everything that is wrong with the source, at once.
    public func render(
        _ source: Source, _ options: RenderOptions = RenderOptions()
    ) async throws(VanBanError) -> Paper {
        try await pool.run { publisher throws(VanBanError) in
            let manuscript = try Manuscript(source)
            let made = manuscript.published(by: publisher, settings: options.own)
            guard let publication = made.value, !made.diagnostics.hasErrors else {
                throw manuscript.error(made.diagnostics, by: publisher)
            }
            return Paper(publication, manuscript.told(made.diagnostics, by: publisher))
        }
    }
}
