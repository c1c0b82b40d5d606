import Foundation

/// The place where papers are made: the rules of the regulations, the faces, and a few workers that set pages.
///
/// An office is opened once and kept for the life of a program. It is a value that may be copied, sent to other tasks
/// and used by any number of them at once: each call takes a worker of its own, and waits for one where all are busy.
/// It works offline, never reads the clock, and gives the same bytes for the same values on every run.
///
/// ```swift
/// let office = try Office()
/// let paper = try await office.render(.text("…"))
/// ```
///
/// How calls share the workers is told in <doc:Threads>.
public struct Office: Sendable {
    /// Where an office finds what it needs, and how much it does at once.
    public struct Settings: Sendable, Hashable {
        /// The folder with the program's data (`profiles`, `clauses`, `widths`, …); nil looks beside the program and in
        /// `../share/vanban` seen from it, where `make install` puts it.
        public var resources: URL?
        /// Folders with font files, looked at in their order; nil asks the machine's own font set-up.
        ///
        /// Without Times New Roman the face Liberation Serif, whose letters are as wide, takes its place.
        public var fonts: [URL]?
        /// How many papers are set at the same time, at least 1. Each worker keeps its fonts open (about 10 MB).
        public var workers: Int

        /// - Parameters:
        ///   - resources: the folder with the program's data; nil finds it beside the program.
        ///   - fonts: folders with font files; nil asks the machine.
        ///   - workers: how many papers are set at the same time; as many as the machine has processors at most is wise.
        public init(
            resources: URL? = nil, fonts: [URL]? = nil,
            workers: Int = ProcessInfo.processInfo.activeProcessorCount
        ) {
            self.resources = resources
            self.fonts = fonts
            self.workers = max(1, workers)
        }
    }

    let setup: Setup
    let pool: WorkerPool
    /// How many papers are set at the same time.
    let workers: Int

    /// Opens an office.
    ///
    /// Faces are looked for when the first paper is made; a machine without any is told then.
    ///
    /// - Throws: ``VanBanError`` with ``VanBanError/Cause/surroundings`` where the program's data is not found.
    public init(_ settings: Settings = Settings()) throws(VanBanError) {
        setup = try Setup(settings)
        workers = max(1, settings.workers)
        pool = WorkerPool(setup, count: workers)
    }
}
