import Diagnostics
import PlanModel
import Publishing

/// What the book knows of a paper, for people: a line each.
package struct PaperCard {
    package let text: String

    package init(_ paper: Paper, in book: Book, language: Language) throws(DiagnosedError) {
        func word(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
        var lines = [
            paper.shownTitle,
            word("trích yếu: ", "subject: ") + paper.subject,
            word("bước: ", "state: ") + paper.state.rawValue,
            word("người ký: ", "signed by: ") + paper.signer,
        ]
        if let source = paper.source { lines.append(word("tệp nguồn: ", "source: ") + source) }
        if let issued = paper.issued { lines.append(word("bản phát hành: ", "issued: ") + issued.path) }
        if let signed = paper.signed {
            let nature = signed.isDigital ? word("ký số", "signed digitally") : word("bản quét", "scan")
            lines.append(
                word("bản ký: ", "signed file: ") + "\(signed.path) (\(nature), \(signed.pages) "
                    + word("trang", "pages") + ", SHA-256 \(signed.hash))")
        }
        lines.append(word("số bản: ", "copies: ") + (try book.distribution(of: paper)).sum(in: language))
        if let sent = paper.sent { lines.append(word("ngày gửi: ", "sent: ") + sent.cited) }
        if let archived = paper.archived { lines.append(word("hồ sơ: ", "file: ") + archived) }
        for (label, other) in try book.related(to: paper) {
            lines.append((language == .vietnamese ? label.vietnamese : label.english) + other.title)
        }
        for event in try book.history(of: paper) {
            lines.append(
                "\(Clock.local(event.time))  \(event.what)" + (event.detail.isEmpty ? "" : "  \(event.detail)"))
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}
