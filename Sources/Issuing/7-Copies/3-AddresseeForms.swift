import Diagnostics
import FormatRules
import Layout
import PlanModel
import Publishing

/// What is printed for each addressee: an envelope, a label, a slip on its copies, a transmittal slip.
package struct AddresseeForms: Sendable {
    package enum Kind: Sendable, Hashable {
        /// `bi-c5`, `bi-dl`
        case envelope(size: String)
        /// `nhan-3x8`, …
        case labels(sheet: String)
        case slip
        case transmittal

        var form: String {
            switch self {
            case .envelope(let size): "bi-\(size)"
            case .labels(let sheet): "nhan-\(sheet)"
            case .slip: "phieu-ban"
            case .transmittal: "phieu-gui"
            }
        }
    }

    package var kind: Kind
    /// Papers for one addressee go together, in one envelope and on one slip.
    package var isTogether = false
    package var settings = FormSettings()

    package init(_ kind: Kind) {
        self.kind = kind
        // A transmittal slip lists what lies in the envelope.
        isTogether = kind == .transmittal
    }

    /// Something for one addressee.
    private struct Parcel {
        var addressee: Addressee
        var papers: [(consignment: Consignment, serials: ClosedRange<Int>, copies: Int)]
    }

    /// One form for each addressee on paper, or for each of its papers.
    package func values(for consignments: [Consignment]) -> [FormValues] { parcels(of: consignments).map(values) }

    private func parcels(of consignments: [Consignment]) -> [Parcel] {
        var parcels: [Parcel] = []
        var places: [String: Int] = [:]
        for consignment in consignments {
            var serial = 1
            for addressee in consignment.distribution.onPaper {
                let serials = serial...(serial + addressee.copies - 1)
                serial += addressee.copies
                let paper = (consignment, serials, addressee.copies)
                if isTogether, let place = places[Fold.name(addressee.name)] {
                    parcels[place].papers.append(paper)
                } else {
                    places[Fold.name(addressee.name)] = parcels.count
                    parcels.append(Parcel(addressee: addressee, papers: [paper]))
                }
            }
        }
        return parcels
    }

    private func values(_ parcel: Parcel) -> FormValues {
        let first = parcel.papers[0].consignment
        let sender = first.sender
        let serials = parcel.papers[0].serials
        let codes = parcel.papers.map(\.consignment.code).filter { !$0.isEmpty }.joined(separator: "; ")
        let urgency = parcel.papers.map(\.consignment.urgency).first { !$0.isEmpty } ?? ""
        let values = [
            "superior": sender.superior, "issuer": sender.issuer, "issuerName": sender.name,
            "issuerAddress": sender.clerical.address?.string ?? "",
            "issuerPhone": sender.clerical.telephone?.string ?? "", "issuerMail": sender.clerical.mail?.string ?? "",
            "symbol": codes, "date": first.day?.cited ?? "", "subject": first.matter, "urgency": urgency,
            "addressee": parcel.addressee.name, "address": parcel.addressee.address ?? "",
            "serial": serials.count == 1 ? "\(serials.lowerBound)" : "\(serials.lowerBound)–\(serials.upperBound)",
            "copies": "\(parcel.papers[0].copies)", "placeDate": Self.placeDate(sender.place, first.sent ?? first.day),
        ]
        let rows = parcel.papers.enumerated().map { index, paper in
            FormRow([
                "row": "\(index + 1)", "symbol": paper.consignment.code, "date": paper.consignment.day?.cited ?? "",
                "subject": paper.consignment.matter, "copies": padded(paper.copies, below: 10),
            ])
        }
        return FormValues(parcel.addressee.name, values, rows: rows)
    }

    /// `Mẫu Sơn, ngày 05 tháng 9 năm 2026`
    static func placeDate(_ place: String, _ day: Day?) -> String {
        guard let date = day?.date, let number = date.day, let month = date.month, let year = date.year else {
            return ""
        }
        let spoken = "ngày \(padded(number, below: 10)) tháng \(padded(month, below: 3)) năm \(year)"
        return place.isEmpty ? spoken : "\(place), \(spoken)"
    }
}

extension Publisher {
    /// The forms for all addressees of some papers, in one file.
    package func fill(_ forms: AddresseeForms, for consignments: [Consignment]) -> Outcome<FilledForm?> {
        var settings = forms.settings
        settings.family = consignments.first?.sender.family ?? .state
        return fill(forms.kind.form, with: forms.values(for: consignments), settings: settings)
    }
}
