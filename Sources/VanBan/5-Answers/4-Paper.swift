import Diagnostics
import Foundation
import Publishing

/// A finished paper.
public struct Paper: Sendable, Hashable {
    /// The PDF: real text, embedded fonts, the paper's own date and no clock. The same values give the same bytes.
    public var pdf: [UInt8]
    /// How many pages it has; with annexes, unless they are files of their own.
    public var pageCount: Int
    /// Thể thức by which it was set.
    public var profile: String
    /// The face in which it was set.
    public var face: String
    /// The annexes' own PDFs, in order; empty unless ``RenderOptions/separatesAnnexes`` asked for them.
    public var attachments: [[UInt8]]
    /// Warnings and notes, in the order of the source.
    public var diagnostics: [Diagnostic]

    init(_ publication: Publication, _ diagnostics: [Diagnostic]) {
        pdf = publication.pdf
        pageCount = publication.laid.pages.pages.count
        profile = publication.laid.profile.id
        face = publication.laid.family
        attachments = publication.attachments.map(\.pdf)
        self.diagnostics = diagnostics
    }

    /// Writes the PDF whole or not at all: beside its place, flushed to the disk, renamed. A file that is there is
    /// replaced.
    ///
    /// - Throws: ``VanBanError`` with ``VanBanError/Cause/surroundings``; an older file is then untouched.
    public func write(to url: URL) throws(VanBanError) {
        do throws(DiagnosedError) {
            try WholeFile.write(pdf, to: url.path)
        } catch {
            throw VanBanError(error)
        }
    }
}
