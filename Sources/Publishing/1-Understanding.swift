import Diagnostics
import FormatRules
import PlanModel
import Reading

/// From bytes to a document with its plan, whichever way it was written down.
package enum Understanding {
    /// A source in our format, or a model in JSON; the two are told apart by their first character.
    package static func read(_ bytes: [UInt8], name: String, kinds: [String], withPlan: Bool) -> Outcome<OfficialDocument?> {
        if ModelJSON.looksLikeModel(bytes) { return ModelJSON.decode(bytes, name: name) }
        do {
            let file = try SourceFile(name: name, bytes: bytes)
            var outcome = SourceReader.read(file, knownKinds: kinds)
            guard withPlan, var document = outcome.value, document.isPlan else { return outcome }
            let plan = PlanExtraction.plan(from: document.body, recipients: document.recipients)
            document.plan = plan.value
            outcome.value = document
            outcome.diagnostics += plan.diagnostics
            return outcome
        } catch {
            return Outcome(nil, [.notUTF8(error)])
        }
    }
}

extension Diagnostic {
    package static func notUTF8(_ error: NotUTF8) -> Diagnostic {
        Diagnostic(
            .notUTF8, at: SourceSpan(start: error.offset, end: error.offset + 1), ["offset": "\(error.offset + 1)"],
            file: error.name)
    }
}

extension Understanding {
    /// Pasted text as a source; every change and every question is among the findings.
    package static func importText(_ bytes: [UInt8], name: String) -> Outcome<String?> {
        do {
            let outcome = PlainTextImport.run(try SourceFile(name: name, bytes: bytes))
            return Outcome(outcome.diagnostics.hasErrors ? nil : outcome.value.source, outcome.diagnostics)
        } catch {
            return Outcome(nil, [.notUTF8(error)])
        }
    }
}
