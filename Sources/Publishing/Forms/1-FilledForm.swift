import Diagnostics
import FormatRules
import Foundation
import Layout
import PageModel

/// A form with values in it, ready to be printed.
package struct FilledForm: Sendable {
    package var pages: PagedDocument
    package var pdf: [UInt8]
    /// The first free cell of the last sheet of labels, counted from 1; nil where the form has no cells or the sheet
    /// is full.
    package var nextCell: Int?
}

/// How a form is filled.
package struct FormSettings: Sendable {
    /// Whose words it bears: head, party title.
    package var family: Profile.Family
    /// The first label to fill on a sheet that is partly used, counted from 1.
    package var start: Int

    package init(family: Profile.Family = .state, start: Int = 1) {
        self.family = family
        self.start = start
    }
}

extension Publisher {
    /// One of the forms that come along, by its name (`Form.identifiers`).
    package func form(_ id: String) throws(DiagnosedError) -> Form {
        if let known = forms[id] { return known }
        do throws(ResourceError) {
            let form = try Form.load(id, from: store)
            forms[id] = form
            return form
        } catch {
            throw DiagnosedError(.resources(error))
        }
    }

    /// A form by its name, filled: pages and PDF.
    ///
    /// Nil with VB709 where a value does not fit (each of them told, with whose it is), with VB711 for a first label
    /// that the sheet does not have, with VB712 where there is nothing to fill it with.
    package func fill(
        _ id: String, with values: [FormValues], settings: FormSettings = FormSettings()
    ) -> Outcome<FilledForm?> {
        do throws(DiagnosedError) {
            return fill(try form(id), with: values, settings: settings)
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }

    /// The same for a form at hand.
    package func fill(
        _ form: Form, with values: [FormValues], settings: FormSettings = FormSettings()
    ) -> Outcome<FilledForm?> {
        let laidOut = layOut(form, values, settings: settings)
        guard let pages = laidOut.value, !laidOut.diagnostics.hasErrors else {
            return Outcome(nil, laidOut.diagnostics)
        }
        do throws(DiagnosedError) {
            var ignored: [Diagnostic] = []
            let pdf = try writer.write(pages, from: typesetter.session(requiringFace: false, &ignored))
            let filled = FilledForm(
                pages: pages, pdf: pdf, nextCell: form.nextCell(after: values.count, from: settings.start))
            return Outcome(filled, laidOut.diagnostics)
        } catch {
            return Outcome(nil, laidOut.diagnostics + error.diagnostics)
        }
    }

    /// The pages alone.
    package func layOut(
        _ form: Form, _ values: [FormValues], settings: FormSettings = FormSettings()
    ) -> Outcome<PagedDocument?> {
        var diagnostics = faults(of: form, values, settings)
        guard diagnostics.isEmpty else { return Outcome(nil, diagnostics) }
        do {
            let session = try typesetter.session(requiringFace: false, &diagnostics)
            var rules = FormRules(form: form, family: settings.family, profile: try loaded("nd30"))
            rules.start = settings.start
            let laid = Layout.layOut(values.map(\.composed), rules: rules, shaper: session, memory: memory)
            var pages = laid.value
            pages.metadata.title = form.name
            diagnostics += laid.diagnostics
            if let reason = form.unverified[settings.family] {
                diagnostics.append(
                    Diagnostic(
                        .formUnverified, ["form": form.name, "reason": reason],
                        certainty: Certainty.unverified.rawValue, file: nil))
            }
            return Outcome(pages, diagnostics)
        } catch let error as ResourceError {
            return Outcome(nil, diagnostics + [.resources(error)])
        } catch {
            return Outcome(nil, diagnostics + ((error as? DiagnosedError)?.diagnostics ?? []))
        }
    }

    private func faults(of form: Form, _ values: [FormValues], _ settings: FormSettings) -> [Diagnostic] {
        if values.isEmpty { return [Diagnostic(.formNothingToPrint, ["form": form.name], file: nil)] }
        guard let count = form.cells, !(1...count).contains(settings.start) else { return [] }
        return [
            Diagnostic(
                .formStartBeyondSheet, ["form": form.name, "count": "\(count)", "start": "\(settings.start)"],
                file: nil)
        ]
    }
}

extension Form {
    /// Of one sheet; nil where the form has no cells.
    package var cells: Int? { leaves.lazy.compactMap(\.grid).first?.count }

    fileprivate func nextCell(after count: Int, from start: Int) -> Int? {
        guard let cells else { return nil }
        let used = (start - 1 + count) % cells
        return used == 0 ? nil : used + 1
    }
}

extension FormValues {
    /// In NFC, as sources are read.
    fileprivate var composed: FormValues {
        func composed(_ values: [String: String]) -> [String: String] {
            values.mapValues { $0.utf8.allSatisfy { $0 < 0x80 } ? $0 : $0.precomposedStringWithCanonicalMapping }
        }
        return FormValues(
            name.precomposedStringWithCanonicalMapping, composed(values),
            rows: rows.map { FormRow(composed($0.cells), isTotal: $0.isTotal) })
    }
}
