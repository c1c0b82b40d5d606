import Publishing

extension Office {
    /// A plan that was understood, with what was remarked on the way.
    public struct UnderstoodPlan: Sendable, Hashable {
        /// Facts are what the author wrote in attributes; what sentences seem to say are suggestions.
        public var plan: Plan
        /// Warnings and notes.
        public var diagnostics: [Diagnostic]
    }

    /// Reads the plan that a kế hoạch carries.
    ///
    /// - Throws: ``VanBanError`` where the source has errors, or is no kế hoạch (`VB387`).
    public func plan(of source: Source) async throws(VanBanError) -> UnderstoodPlan {
        try await pool.run { publisher throws(VanBanError) in
            let manuscript = try Manuscript(source)
            let followed = manuscript.followed(by: publisher)
            guard let plan = followed.value, !followed.diagnostics.hasErrors else {
                throw manuscript.error(followed.diagnostics, by: publisher)
            }
            return UnderstoodPlan(
                plan: Plan(plan.plan, followUp: plan.document.followUp),
                diagnostics: manuscript.told(followed.diagnostics, by: publisher))
        }
    }
}
