import Diagnostics

/// Finds the typeface of a paper: Times New Roman where it is installed, else Liberation Serif 2.
///
/// Nothing else will do, and nothing is substituted silently. Every typeface listed before the one
/// in use is named in a diagnostic with the reason why it was passed over.
package struct FaceFinder: Sendable {
    /// The widths that letters must have.
    package var widths: AdvanceTable
    /// `phông chữ: bắt buộc`: only Times New Roman will do.
    package var requireTimesNewRoman: Bool
    /// Looks only here and not into the machine's font set-up.
    package var fontDirectories: [String]?

    package init(widths: AdvanceTable, requireTimesNewRoman: Bool = false, fontDirectories: [String]? = nil) {
        self.widths = widths
        self.requireTimesNewRoman = requireTimesNewRoman
        self.fontDirectories = fontDirectories
    }

    /// Begins, on another thread, what takes longest in finding a typeface: reading the machine's font set-up,
    /// some 3 ms. A command that is going to draw calls it first thing, and reads its source meanwhile.
    package static func prepare() { FontConfiguration.prepare() }

    static let timesNewRoman = "Times New Roman"
    static let liberationSerif = "Liberation Serif"
    /// Liberation 1 has the same family name and lacks most Vietnamese letters.
    static let oldestLiberation = FaceVersion(2)

    package func find() throws(FaceError) -> Outcome<Faces> {
        let configuration = fontDirectories.map { FontConfiguration.folders($0) } ?? FontConfiguration.installed
        guard let configuration else { throw FaceError(.noTypeface) }
        var refusals: [Diagnostic] = []
        for family in requireTimesNewRoman ? [Self.timesNewRoman] : [Self.timesNewRoman, Self.liberationSerif] {
            for candidate in FaceListing.candidates(family: family, in: configuration) {
                if let refusal = refusal(of: candidate) {
                    refusals.append(refusal)
                } else {
                    let faces = faces(candidate)
                    return Outcome(faces, refusals + (faces.isSubstitute ? [substituteNote(faces)] : []))
                }
            }
        }
        throw FaceError(refusals + [Diagnostic(requireTimesNewRoman ? .timesNewRomanRequired : .noTypeface)])
    }

    private func faces(_ candidate: FaceCandidate) -> Faces {
        Faces(
            family: candidate.family, isSubstitute: candidate.family != Self.timesNewRoman,
            files: FaceStyle.allCases.compactMap { candidate.files[$0] }, isInstalled: fontDirectories == nil)
    }

    private func substituteNote(_ faces: Faces) -> Diagnostic {
        Diagnostic(.substituteTypeface, ["family": faces.family, "version": faces.version.description])
    }

    /// Why a candidate cannot be used, the cheapest question first; nil when it can.
    func refusal(of candidate: FaceCandidate) -> Diagnostic? {
        var arguments = ["family": candidate.family, "folder": candidate.folder]
        func refuse(_ message: Message, _ more: [String: String]) -> Diagnostic {
            arguments.merge(more) { $1 }
            return Diagnostic(message, arguments)
        }
        if candidate.family == Self.liberationSerif, candidate.version < Self.oldestLiberation {
            let versions = ["version": candidate.version.description, "needed": Self.oldestLiberation.description]
            return refuse(.typefaceTooOld, versions)
        }
        if !candidate.missingStyles.isEmpty {
            let styles = candidate.missingStyles.map(\.name).joined(separator: ", ")
            return refuse(.typefaceLacksStyles, ["styles": styles])
        }
        if !candidate.missingLetters.isEmpty {
            let letters = candidate.missingLetters
            return refuse(.typefaceLacksLetters, ["count": "\(letters.count)", "letters": letters.quoted()])
        }
        return refusalOfWidths(candidate, refuse)
    }

    private func refusalOfWidths(
        _ candidate: FaceCandidate, _ refuse: (Message, [String: String]) -> Diagnostic
    ) -> Diagnostic? {
        var differing: [Unicode.Scalar] = []
        for style in FaceStyle.allCases {
            guard let file = candidate.files[style], let face = UnscaledFace(file) else {
                return refuse(.typefaceUnreadable, ["file": candidate.files[style]?.path ?? candidate.folder])
            }
            differing += face.scalarsDiffering(from: widths[style]).filter { !differing.contains($0) }
        }
        guard !differing.isEmpty else { return nil }
        return refuse(.typefaceWidthsDiffer, ["count": "\(differing.count)", "letters": differing.quoted()])
    }
}
