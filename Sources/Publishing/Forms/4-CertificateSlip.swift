import Checking
import Diagnostics
import FormatRules
import Layout
import PageModel

/// A certificate on one page, for the head of the office to sign: `Phiếu kiểm tra thể thức`.
package struct CertificateSlip {
    private let certified: CertifiedDocument
    private var laid: LaidOutDocument { certified.laid }
    private var findings: [Finding] { certified.certificate.findings }

    package init(_ certified: CertifiedDocument) { self.certified = certified }

    /// What is to be read by a person: what fails first, then what does not hold without breaking anything verified, then
    /// what rests on clauses that nobody has verified.
    var shown: [Finding] {
        let unverified = findings.filter { $0.verdict == .holds && !$0.isVerified }
        return [Finding.Verdict.fails, .remark].flatMap { verdict in findings.filter { $0.verdict == verdict } }
            + unverified
    }

    /// - Parameter count: how many lines are told one by one; the others as a sum.
    func values(showing count: Int) -> FormValues {
        var rows = shown.prefix(count).enumerated().map { row($1, number: $0 + 1) }
        if count < shown.count {
            let rest = shown.dropFirst(count)
            let failing = rest.count { $0.verdict == .fails }
            let words =
                "và \(rest.count) yêu cầu nữa (\(failing) không đạt, \(rest.count - failing) cần người xem): "
                + "xem đủ bằng `vanban certify`"
            rows.append(FormRow(["part": words], isTotal: true))
        }
        return FormValues(paper, head, rows: rows)
    }

    private var symbol: String {
        Describing.fields(of: laid).first { $0.name == "số và ký hiệu" }?.value ?? ""
    }

    private var paper: String { laid.pages.metadata.title }

    private var head: [String: String] {
        let document = laid.document
        func count(_ isCounted: (Finding) -> Bool) -> Int { findings.count(where: isCounted) }
        let failing = count { $0.verdict == .fails }
        let holding = count { $0.verdict == .holds && $0.isVerified }
        let absent = count { $0.verdict == .absent }
        return [
            "superior": document.superior.map(\.string).joined(separator: "\n"),
            "issuer": document.issuer.map(\.string).joined(separator: "\n"), "paper": paper,
            "symbol": (document.number.printed == nil ? "……" : "") + symbol,
            "instrument": certified.certificate.name, "fingerprint": laid.pages.fingerprint.forPeople,
            "counts": "\(holding) đạt, \(failing) không đạt, \(absent) không áp dụng, "
                + "\(shown.count - failing) cần người xem",
            "lead": shown.isEmpty ? "" : "Những yêu cầu không đạt hoặc cần người xem:",
        ]
    }

    private func row(_ finding: Finding, number: Int) -> FormRow {
        let role = finding.role?.name.vietnamese ?? "trang giấy"
        let place = finding.place.map { " (trang \($0.page))" } ?? ""
        let citation = finding.citation.isEmpty ? "thông lệ" : finding.citation
        return FormRow([
            "row": "\(number)", "part": role + place, "asked": finding.asked.vietnamese,
            "measured": finding.measured?.vietnamese ?? "", "clause": "\(citation) (\(finding.certainty.rawValue))",
            "verdict": verdict(finding),
        ])
    }

    private func verdict(_ finding: Finding) -> String {
        switch finding.verdict {
        case .fails: "KHÔNG ĐẠT"
        case .holds: "đạt; chưa kiểm chứng"
        default: finding.isVerified ? "lưu ý" : "lưu ý; chưa kiểm chứng"
        }
    }
}

extension Publisher {
    /// The slip of a certificate, on one page: as many lines as there is room for, the rest as a sum.
    package func slip(of certified: CertifiedDocument) -> Outcome<FilledForm?> {
        let slip = CertificateSlip(certified)
        do throws(DiagnosedError) {
            let form = try form("phieu-kiem-tra")
            let settings = FormSettings(family: certified.laid.profile.family)
            func fits(_ count: Int) -> Bool {
                (layOut(form, [slip.values(showing: count)], settings: settings).value?.pages.count ?? 1) <= 1
            }
            let all = slip.shown.count
            if fits(all) { return fill(form, with: [slip.values(showing: all)], settings: settings) }
            var (low, high) = (0, all - 1)
            while low < high {
                let middle = (low + high + 1) / 2
                if fits(middle) { low = middle } else { high = middle - 1 }
            }
            return fill(form, with: [slip.values(showing: low)], settings: settings)
        } catch {
            return Outcome(nil, error.diagnostics)
        }
    }
}
