import Diagnostics

/// Why no paper was made: everything that was found, all at once.
///
/// ```swift
/// do {
///     paper = try await office.render(source)
/// } catch {
///     for diagnostic in error.diagnostics where diagnostic.severity == .error { print(diagnostic) }
/// }
/// ```
public struct VanBanError: Error, Sendable, Hashable {
    /// Where the fault lies, and so who can mend it. More may come; a `switch` needs a `default`.
    public struct Cause: Sendable, Hashable, CustomStringConvertible {
        /// Its name in English, for logs.
        public let description: String

        /// The source, the document or the data: their author can mend it. (The command would exit with 1.)
        public static let paper = Cause(description: "paper")
        /// What was asked for, as an unknown profile: the program can mend it. (2)
        public static let usage = Cause(description: "usage")
        /// Files, fonts, the disk: whoever runs the machine can mend it. (3)
        public static let surroundings = Cause(description: "surroundings")
        /// The task was cancelled before its turn came. Nothing was done, and nothing is wrong.
        public static let cancelled = Cause(description: "cancelled")
    }

    /// Where the fault lies; the surroundings where several are.
    public var cause: Cause
    /// Everything that was found, warnings and notes too, in the order of the source.
    public var diagnostics: [Diagnostic]

    init(_ cause: Cause, _ diagnostics: [Diagnostic] = []) {
        self.cause = cause
        self.diagnostics = diagnostics
    }

    init(_ error: DiagnosedError) { self.init(error.diagnostics, told: error.diagnostics.map(Diagnostic.init)) }

    /// - Parameter told: the same, with their places.
    init(_ found: [Found], told: [Diagnostic]) {
        switch found.exitStatus {
        case 2: cause = .usage
        case 3: cause = .surroundings
        default: cause = .paper
        }
        diagnostics = told
    }
}

extension VanBanError: CustomStringConvertible {
    /// The errors, a line each, in Vietnamese.
    public var description: String {
        let errors = diagnostics.filter { $0.severity == .error }
        return errors.isEmpty ? cause.description : errors.map(\.description).joined(separator: "\n")
    }
}
