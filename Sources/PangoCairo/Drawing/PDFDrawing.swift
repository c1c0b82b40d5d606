import CPangoCairo
import PageModel

extension TypesettingSession {
    /// The document as a PDF file, in memory, ready for finishing.
    ///
    /// Depends on the document and the faces alone: no clock, locale, time zone or earlier document shows.
    package func draw(_ document: PagedDocument) throws(DrawingError) -> [UInt8] {
        let sink = ByteSink(capacity: 32_000 + 12_000 * document.pages.count)
        try withExtendedLifetime(sink) { () throws(DrawingError) in
            let size = document.pages.first
            let canvas = try Canvas(
                owning: cairo_pdf_surface_create_for_stream(
                    ByteSink.write, sink.closure, size?.width.points ?? 0, size?.height.points ?? 0))
            // A plain cross-reference table, which finishing reads; nothing drawn here needs more than 1.4.
            cairo_pdf_surface_restrict_to_version(canvas.surface, CAIRO_PDF_VERSION_1_4)
            describe(document.metadata, on: canvas.surface)
            try drawPages(document.pages, on: canvas)
            addOutline(document.bookmarks, on: canvas.surface)
            try withExtendedLifetime(canvas) { () throws(DrawingError) in
                cairo_surface_finish(canvas.surface)
                try check(cairo_surface_status(canvas.surface))
            }
        }
        return sink.bytes
    }

    private func drawPages(_ pages: [Page], on canvas: Canvas) throws(DrawingError) {
        var pen = PagePen(self)
        for page in pages {
            cairo_pdf_surface_set_size(canvas.surface, page.width.points, page.height.points)
            try pen.draw(page, on: canvas.context)
            cairo_show_page(canvas.context)
            try canvas.checkStatus()
        }
    }

    private func describe(_ metadata: Metadata, on surface: OpaquePointer) {
        let entries = [
            (CAIRO_PDF_METADATA_TITLE, metadata.title),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords.joined(separator: ", ")),
            (CAIRO_PDF_METADATA_CREATOR, "vanban"),
        ]
        for (key, value) in entries where !value.isEmpty { cairo_pdf_surface_set_metadata(surface, key, value) }
        // Keeps Cairo from writing the clock. The document's own day comes with finishing: Cairo 1.16 would
        // leave out the mark that dates in a PDF open with.
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
    }

    private func addOutline(_ bookmarks: [Bookmark], on surface: OpaquePointer) {
        /// The bookmarks that the next one may lie under, outermost first.
        var path: [(level: Int, id: Int32)] = []
        for bookmark in bookmarks {
            while let last = path.last, last.level >= bookmark.level { path.removeLast() }
            let target = "page=\(bookmark.page + 1) pos=[0 \(bookmark.y.points)]"
            let flags = bookmark.level == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0)
            let id = cairo_pdf_surface_add_outline(
                surface, path.last?.id ?? CAIRO_PDF_OUTLINE_ROOT, bookmark.title, target, flags)
            path.append((bookmark.level, id))
        }
    }
}
