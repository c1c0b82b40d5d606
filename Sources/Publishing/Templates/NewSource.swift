import Diagnostics
import FormatRules
import Foundation
import PlanModel
import Reading

/// A source to begin with: from a kind's template, or from an older paper.
package struct NewSource: Sendable {
    package var bytes: [UInt8]
    /// What its file is called when nobody says otherwise, without the folder.
    package var fileName: String
    /// How many places of an older paper are marked; nil for a template.
    package var marks: Int?

    /// What to tell when it has been written.
    package func written(to path: String) -> Diagnostic {
        guard let marks else { return Diagnostic(.newSourceWritten, ["path": path], file: nil) }
        return Diagnostic(.renewedSourceWritten, ["path": path, "count": String(marks)], file: nil)
    }
}

extension NewSource {
    /// This year's source from last year's.
    package static func renewing(_ old: [UInt8], name: String) -> Outcome<NewSource?> {
        if ModelJSON.looksLikeModel(old) { return Outcome(nil, [Diagnostic(.modelCannotBeRenewed, file: name)]) }
        do {
            let file = try SourceFile(name: name, bytes: old)
            let renewed = Renewal.renew(file)
            guard let bytes = renewed.value else { return Outcome(nil, renewed.diagnostics) }
            let stem = ((name == "-" ? "van-ban" : name as NSString).lastPathComponent as NSString)
                .deletingPathExtension
            let marks = EditMark.places(in: try SourceFile(name: name, bytes: bytes)).count
            return Outcome(
                NewSource(bytes: bytes, fileName: "\(stem)-moi.md", marks: marks), renewed.diagnostics)
        } catch {
            return Outcome(nil, [error.diagnostic])
        }
    }
}

/// What somebody asks for who begins a paper.
package struct NewSourceRequest: Sendable {
    package var kind: String
    /// `--profile`; nil leaves the family to the office's settings.
    package var profile: String?
    /// Where the source will lie, which decides whose settings hold; `-` and nil are the working folder.
    package var output: String?

    package init(kind: String, profile: String? = nil, output: String? = nil) {
        self.kind = kind
        self.profile = profile
        self.output = output
    }
}

extension Publisher {
    /// The template of a kind, filled from the office's `vanban.yaml`.
    package func newSource(_ request: NewSourceRequest, from templates: TemplateStore) -> Outcome<NewSource?> {
        do throws(DiagnosedError) {
            let file = try settings(for: request.output)
            let office = file.map { SourceReader.office($0, knownKinds: naming.kindNames) }
            if let office, office.diagnostics.hasErrors { throw DiagnosedError(office.diagnostics) }
            let officeFamily = try office.flatMap { office throws(DiagnosedError) in try family(of: office.value) }
            let named = try request.profile.map { profile throws(DiagnosedError) in try family(of: profile) }
            let choice = try TemplateChoice.choose(request.kind, named: named, office: officeFamily, among: templates)
            var source = try template(choice, from: templates)
            var diagnostics: [Diagnostic] = []
            if let file {
                if officeFamily ?? choice.family == choice.family {
                    source = TemplateFill.fill(source, from: file)
                    diagnostics.append(Diagnostic(.templateFilled, ["settings": file.name], file: nil))
                } else {
                    diagnostics.append(Diagnostic(.officeOfOtherFamily, ["settings": file.name], file: nil))
                }
            }
            if let profile = request.profile {
                source = naming(profile, in: source, below: file)
            } else {
                source = try naming(choice.family, in: source, below: file)
            }
            return Outcome(NewSource(bytes: source.bytes, fileName: "\(choice.name).md"), diagnostics)
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }

    // MARK: Pieces

    /// The settings that will hold where the source goes; where there are none, those of the working folder.
    private func settings(for output: String?) throws(DiagnosedError) -> SourceFile? {
        if let output, output != "-", let file = try defaults.file(for: output) { return file }
        return try defaults.file(for: "vanban.md")
    }

    private func template(_ choice: TemplateChoice, from store: TemplateStore) throws(DiagnosedError) -> SourceFile {
        do throws(ResourceError) {
            let bytes = try store.read(choice.name, of: choice.family)
            guard let file = try? SourceFile(name: "\(choice.name).md", bytes: bytes) else {
                throw ResourceError(path: choice.name, reason: "không phải UTF-8")
            }
            return file
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }

    /// The source with the profile that was asked for, when it would get another by itself: an undated paper does not
    /// say that it follows an older regulation.
    private func naming(_ profile: String, in source: SourceFile, below office: SourceFile?) -> SourceFile {
        chosen(for: source, below: office) == profile ? source : TemplateFill.naming(profile, in: source)
    }

    /// The source with a profile of its template's family, when the office's settings would lay it out by another's.
    private func naming(
        _ family: Profile.Family, in source: SourceFile, below office: SourceFile?
    ) throws(DiagnosedError) -> SourceFile {
        guard let id = chosen(for: source, below: office), try self.family(of: id) != family else { return source }
        return TemplateFill.naming(family.currentProfile, in: source)
    }

    /// The profile that a source gets when nobody names one.
    private func chosen(for source: SourceFile, below office: SourceFile?) -> String? {
        let document = SourceReader.read(source, defaults: office, knownKinds: naming.kindNames).value
        return document.map {
            ProfileChoice.choose(for: $0, named: $0.profile?.string, naming: naming).id
        }
    }
}
