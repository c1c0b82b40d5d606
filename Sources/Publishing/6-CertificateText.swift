import Checking
import Diagnostics
import FormatRules
import PageModel
import Reading

/// A certificate for people: component by component, what is asked, what was measured, and whether it holds.
package struct CertificateText: Sendable {
    private let certified: CertifiedDocument
    private let language: Language
    private var certificate: Certificate { certified.certificate }

    private static let columns = TextColumns(
        columns: [15, 42, 30, 30, 12].map { TextColumns.Column(width: $0, lines: .max) })

    package init(_ certified: CertifiedDocument, in language: Language = .vietnamese) {
        self.certified = certified
        self.language = language
    }

    package var text: String {
        var lines = [title, ""]
        lines += row(headings)
        for group in groups { lines += ["", heading(of: group)] + group.flatMap { row(cells($0)) } }
        return (lines + ["", summary, ""]).joined(separator: "\n")
    }

    private var title: String {
        say(Phrase("Đối chiếu với ", "Judged by ")) + "\(certificate.profile): \(certificate.name)"
    }

    private var headings: [String] {
        [
            Phrase("kết quả", "result"), Phrase("yêu cầu", "asked"), Phrase("đo được", "measured"),
            Phrase("căn cứ", "clause"), Phrase("mã", "id"),
        ].map(say)
    }

    // MARK: Groups

    /// The findings of one component together, the page first, in the order of the paper. A component that is
    /// not there is left out, unless it should be.
    private var groups: [[Finding]] {
        let shown = certificate.findings.filter { finding in
            finding.verdict != .absent && (finding.place != nil || finding.verdict != .holds)
        }
        let roles = [nil] + Role.allCases.map(Optional.init)
        let grouped = Dictionary(grouping: shown, by: \.role)
        return roles.compactMap { grouped[$0] }
    }

    /// `Ô 4 · địa danh, ngày · trang 1, x 114,3 mm, y 41,3 mm, 74,4 × 5,5 mm`.
    private func heading(of group: [Finding]) -> String {
        guard let role = group[0].role else { return say(Phrase("Trang giấy", "The page")) }
        let cell = group[0].cell.isEmpty ? "" : say(Phrase("Ô ", "Cell ")) + group[0].cell + " · "
        let place = group.first { $0.place != nil }?.place.map { " · " + say(CertificateText.place($0)) } ?? ""
        return cell + say(role.name) + place
    }

    private static func place(_ place: Finding.Place) -> Phrase {
        let frame = place.frame
        return Phrase("trang \(place.page), x ", "page \(place.page), x ") + .millimetres(frame.x) + ", y "
            + .millimetres(frame.y) + ", " + .number(frame.width.millimetres) + " × " + .millimetres(frame.height)
    }

    private func cells(_ finding: Finding) -> [String] {
        [
            say(CertificateText.verdict(finding)), say(finding.asked), finding.measured.map(say) ?? "",
            "\(clause(of: finding)) (\(finding.certainty.rawValue))", finding.clause,
        ]
    }

    /// What no instrument says is what offices do, or what follows from a page having to be read.
    private func clause(of finding: Finding) -> String {
        if finding.citation.isEmpty { return say(Phrase("thông lệ", "practice")) }
        guard finding.citation == finding.certainty.rawValue else { return finding.citation }
        return say(Phrase("hiển nhiên", "self-evident"))
    }

    private static func verdict(_ finding: Finding) -> Phrase {
        guard finding.isVerified else {
            return finding.verdict == .holds
                ? Phrase("chưa kiểm chứng", "unverified") : Phrase("chưa kiểm chứng: lưu ý", "unverified: note")
        }
        return switch finding.verdict {
        case .holds: Phrase("đạt", "holds")
        case .fails: Phrase("KHÔNG ĐẠT", "FAILS")
        case .remark: Phrase("lưu ý", "note")
        case .absent: Phrase("không có", "absent")
        }
    }

    /// `102 yêu cầu: 96 đạt, 0 không đạt, 2 lưu ý, 4 chưa kiểm chứng; 60 không có đối tượng`.
    private var summary: String {
        func count(_ isCounted: (Finding) -> Bool) -> Int { certificate.findings.count(where: isCounted) }
        let absent = count { $0.verdict == .absent }
        let all = certificate.findings.count - absent
        let verified = [Finding.Verdict.holds, .fails, .remark].map { verdict in
            count { $0.verdict == verdict && $0.isVerified }
        }
        let unverified = all - verified.reduce(0, +)
        return say(
            Phrase(
                "\(all) yêu cầu: \(verified[0]) đạt, \(verified[1]) không đạt, \(verified[2]) lưu ý, "
                    + "\(unverified) chưa kiểm chứng; \(absent) không có đối tượng",
                "demands: \(all); \(verified[0]) held, \(verified[1]) failed, notes: \(verified[2]), "
                    + "unverified: \(unverified); without a component: \(absent)"))
    }

    private func row(_ cells: [String]) -> [String] { CertificateText.columns.row(cells).map { "  " + $0 } }
    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
