import Publishing

extension Office {
    /// Sets a paper and holds every component against the clauses of a regulation: place, size, style, words.
    ///
    /// - Parameters:
    ///   - source: the paper.
    ///   - profile: whose clauses judge; nil takes those that the paper was set by.
    ///   - options: how it is set. Edit marks are errors here, whatever ``RenderOptions/isDraft`` says.
    /// - Returns: the findings, clause by clause. That some fail is no error: ask ``Certificate/holds``.
    /// - Throws: ``VanBanError`` where the paper cannot be set.
    public func certify(
        _ source: Source, by profile: Document.Profile? = nil, _ options: RenderOptions = RenderOptions()
    ) async throws(VanBanError) -> Certificate {
        try await pool.run { publisher throws(VanBanError) in
            let manuscript = try Manuscript(source)
            let judged = manuscript.certified(by: publisher, profile: profile?.name, settings: options.own)
            guard let certified = judged.value, !judged.diagnostics.hasErrors else {
                throw manuscript.error(judged.diagnostics, by: publisher)
            }
            return Certificate(certified, manuscript.told(judged.diagnostics, by: publisher))
        }
    }
}
