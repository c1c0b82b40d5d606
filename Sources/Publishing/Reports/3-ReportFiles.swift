import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Reading
import Reporting

/// What becomes of sources that a person has edited since they were made.
package enum EditedSources: Sendable {
    /// Nothing is written; each is named.
    case refuse
    /// They stay; their PDFs are made from them.
    case keep
    case overwrite
}

/// The files of a run: sources first, then the PDFs made from what lies on disk.
package struct ReportFiles {
    package struct File {
        package var source: ReportSource
        /// Relative to the working folder.
        package var path: String
        /// What the PDF is made from: the run's own text, or a person's.
        package var bytes: [UInt8]
        package var isEdited: Bool
    }

    package private(set) var files: [File] = []
    package private(set) var diagnostics: [Diagnostic] = []

    /// Looks at what is there; writes nothing.
    package init(_ sources: [ReportSource], in folder: String, edited: EditedSources) throws(DiagnosedError) {
        var refused: [Diagnostic] = []
        for source in sources {
            let path = (folder as NSString).appendingPathComponent(source.name + ".md")
            var file = File(source: source, path: path, bytes: Array(source.text.utf8), isEdited: false)
            if FileManager.default.fileExists(atPath: path) {
                let old = try Input.read(path).get()
                if old != file.bytes, SourceStamp.state(of: old) == .edited {
                    switch edited {
                    case .refuse: refused.append(Diagnostic(.reportEdited, ["path": path], file: path))
                    case .keep:
                        (file.bytes, file.isEdited) = (old, true)
                        diagnostics.append(Diagnostic(.reportKept, ["path": path], file: path))
                    case .overwrite: break
                    }
                }
            }
            files.append(file)
        }
        if !refused.isEmpty { throw DiagnosedError(refused) }
    }

    /// Writes the sources that are not a person's.
    package func write() throws(DiagnosedError) {
        for file in files where !file.isEdited { try WholeFile.write(file.bytes, to: file.path) }
    }
}

extension Publisher {
    /// The PDF of one file of a run, and what its text says that the data do not.
    package func publish(
        _ file: ReportFiles.File, of run: ReportRun, plan bytes: [UInt8], settings: PublishSettings
    ) -> Outcome<[UInt8]?> {
        guard file.source.kind != .assignments else {
            return annexAlone(file, plan: bytes, name: run.plan.name, settings: settings)
        }
        let made =
            file.isEdited
            ? publish(file.bytes, name: file.path, settings: settings)
            : publishUnedited(file.source, name: file.path, settings: settings)
        var diagnostics = made.diagnostics.filter { $0.severity != .note }
        if file.isEdited, let document = made.value?.laid.document {
            diagnostics += NumberCheck.findings(in: document, run.basis.figures).map { $0.inFile(file.path) }
        }
        return Outcome(made.value?.pdf, diagnostics)
    }

    /// The plan's own annex is laid out with the plan, and its pages alone are the PDF.
    private func annexAlone(
        _ file: ReportFiles.File, plan: [UInt8], name: String, settings: PublishSettings
    ) -> Outcome<[UInt8]?> {
        var settings = settings
        settings.separatesAnnexes = true
        let annex = String(decoding: file.bytes, as: UTF8.self).behindFrontMatter
        let made = publish(plan + Array("\n\n\(annex)".utf8), name: name, settings: settings)
        return Outcome(made.value?.attachments.last?.pdf, made.diagnostics.filter { $0.severity == .error })
    }

    /// What looks like an edit mark in a source that a run has just made is a value, which is plain text.
    private func publishUnedited(
        _ source: ReportSource, name: String, settings: PublishSettings
    ) -> Outcome<Publication?> {
        let understood = understand(Array(source.text.utf8), name: name, withPlan: false)
        return publish(understood, name: name, settings: settings)
    }

    /// A source of a run that nobody has edited. That of the assignments is an annex, which is published with the plan
    /// that it belongs to and comes alone.
    package func publish(
        _ source: ReportSource, of plan: OfficialDocument, name: String, settings: PublishSettings
    ) -> Outcome<Publication?> {
        guard source.kind == .assignments else {
            return publishUnedited(source, name: name, settings: settings)
        }
        do throws(NotUTF8) {
            let file = try SourceFile(name: name, bytes: Array(source.text.behindFrontMatter.utf8))
            let annexes = SourceReader.annexes(file)
            var (plan, settings) = (plan, settings)
            plan.annexes += annexes.value
            settings.separatesAnnexes = true
            var made = publish(
                Outcome(plan, annexes.diagnostics), name: name, settings: settings, keepsPlaces: false)
            made.value = made.value?.attachments.last
            return made
        } catch {
            return Outcome(nil, [error.diagnostic])
        }
    }
}

extension String {
    fileprivate var behindFrontMatter: String {
        firstRange(of: "\n---\n").map { String(self[$0.upperBound...]) } ?? self
    }
}
