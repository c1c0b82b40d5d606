import Diagnostics
import FormatRules
import PlanModel
import Reading

/// From bytes to a document with its plan, whichever way it was written down.
package enum Understanding {
    /// A source in our format, or a model in JSON; the two are told apart by their first character.
    ///
    /// - Parameter defaults: the office's `vanban.yaml`, below a source's own keys; a model needs none.
    package static func read(
        _ bytes: [UInt8], name: String, defaults: SourceFile? = nil, kinds: [String], withPlan: Bool
    ) -> Outcome<OfficialDocument?> {
        if ModelJSON.looksLikeModel(bytes) { return ModelJSON.decode(bytes, name: name, knownKinds: kinds) }
        do {
            let file = try SourceFile(name: name, bytes: bytes)
            var outcome = SourceReader.read(file, defaults: defaults, knownKinds: kinds)
            guard withPlan, var document = outcome.value, document.isPlan else { return outcome }
            let plan = PlanExtraction.plan(from: document.body, recipients: document.recipients)
            var carried = plan.value
            carried.reporting = FollowUpDuty.facts(of: document, above: carried.reporting)
            document.plan = carried
            outcome.value = document
            outcome.diagnostics += plan.diagnostics
            return outcome
        } catch {
            return Outcome(nil, [FileKind.complaint(about: bytes, name: name) ?? error.diagnostic])
        }
    }
}

/// What the author or the office wrote down of a plan's follow-up goes before what its sentences seem to say.
private enum FollowUpDuty {
    static func facts(of document: OfficialDocument, above said: ReportingDuty?) -> ReportingDuty? {
        guard let own = document.followUp else { return said }
        var duty = said ?? ReportingDuty(isSuggestion: false)
        let cycles = own.cycles.map(\.rawValue).joined(separator: ", ")
        let facts: [(WritableKeyPath<ReportingDuty, Text?>, Text?)] = [
            (\.followUp, own.urger), (\.reporter, own.reporter), (\.recipient, own.recipient),
            (\.frequency, cycles.isEmpty ? nil : Text(cycles)),
        ]
        var isSuggestion = false
        for (path, fact) in facts {
            if let fact {
                duty[keyPath: path] = fact
            } else if duty[keyPath: path] != nil {
                isSuggestion = duty.isSuggestion
            }
        }
        duty.isSuggestion = isSuggestion
        return duty
    }
}

extension Understanding {
    /// Pasted text as a source; every change and every question is among the findings.
    package static func importText(_ bytes: [UInt8], name: String, naming: Naming) -> Outcome<String?> {
        do {
            let outcome = PlainTextImport.run(try SourceFile(name: name, bytes: bytes), naming: naming)
            return Outcome(outcome.diagnostics.hasErrors ? nil : outcome.value.source, outcome.diagnostics)
        } catch {
            return Outcome(nil, [FileKind.complaint(about: bytes, name: name) ?? error.diagnostic])
        }
    }
}

/// Files that offices mistake for text, by their first bytes.
enum FileKind {
    /// Nil for a file that is of no known kind.
    static func complaint(about bytes: [UInt8], name: String) -> Diagnostic? {
        marks.first { bytes.starts(with: $0.bytes) }.map { Diagnostic(.notText, ["kind": $0.name], file: name) }
    }

    private static let marks: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "PDF"),
        (Array("PK".utf8) + [3, 4], "Word (.docx, .odt)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "Word (.doc)"),
        (Array("{\\rtf".utf8), "RTF"),
        ([0x89] + Array("PNG".utf8), "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([0xFF, 0xFE], "UTF-16"),
        ([0xFE, 0xFF], "UTF-16"),
    ]
}
