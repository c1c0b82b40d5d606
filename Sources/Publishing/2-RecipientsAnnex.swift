import Diagnostics
import FormatRules
import PageModel
import PlanModel
import Reading

/// Makes the list of recipients an annex of its own (`--nơi-nhận-phụ-lục`, `nơi nhận phụ lục: true`).
///
/// The foot keeps what speaks of the paper itself (`Như trên`, `Như Điều 3`) and the archive line, and says where the
/// others are. Only what is laid out changes: model, plan and register keep the author's list.
struct RecipientsAnnex {
    /// What is laid out.
    private(set) var printed: OfficialDocument
    private let document: OfficialDocument
    private let isAsked: Bool
    /// Those who are, or could be, in the annex.
    private let moved: [(name: Text, purpose: Text?)]

    /// - Parameter isAsked: by the command; the document may ask for it too.
    init(document: OfficialDocument, profile: Profile, isAsked: Bool) {
        self.document = document
        self.isAsked = isAsked || document.movesRecipients
        printed = document
        let list = Self.parted(document.recipients, elsewhere: profile.policies.recipientsElsewhere.value)
        moved = list.moved.flatMap { entry in entry.recipients.map { ($0.name, entry.purpose) } }
        guard self.isAsked, !moved.isEmpty else { return }
        let number = document.annexes.count { $0.nature == .annex } + 1
        var annex = Annex(.annex, label: Text(number == 1 ? "Phụ lục" : profile.annexLabel(number)))
        annex.title = [Text("Danh sách nơi nhận")]
        var block = Block(.table, text: [])
        block.table = Self.table(moved)
        annex.body = [block]
        printed.recipients = list.kept
        printed.annexes.append(annex)
    }

    /// What moved, that nothing could, or that there is this way for a list that went overleaf.
    func remarks(on pages: PagedDocument) -> [Diagnostic] {
        guard let first = moved.first?.name else {
            return isAsked
                ? [Diagnostic(.recipientsStay, at: document.recipients.first?.recipients.first?.name.span)] : []
        }
        guard isAsked, let annex = printed.annexes.last else {
            let isParted = pages.partsList(isSigned: !document.signatures.isEmpty)
            return isParted ? [Diagnostic(.recipientsOverleaf, at: first.span)] : []
        }
        let arguments = ["count": "\(moved.count)", "label": annex.label.string]
        return [Diagnostic(.recipientsMoved, at: first.span, arguments)]
    }

    // MARK: What stays

    /// The entries that stay, with the line for the others where the first of them stood; and those.
    private static func parted(
        _ entries: [RecipientEntry], elsewhere: String
    ) -> (kept: [RecipientEntry], moved: [RecipientEntry]) {
        let archive = entries.reversed().prefix { $0.recipients.allSatisfy(isArchive) }.count
        var kept: [RecipientEntry] = []
        var moved: [RecipientEntry] = []
        for entry in entries.dropLast(archive) {
            let own = entry.recipients.filter { Fold.opens($0.name.string, with: ["Như"]) }
            let others = entry.recipients.filter { !Fold.opens($0.name.string, with: ["Như"]) }
            if !own.isEmpty { kept.append(RecipientEntry(own, purpose: entry.purpose)) }
            guard !others.isEmpty else { continue }
            if moved.isEmpty { kept.append(RecipientEntry([Recipient(Text(elsewhere))])) }
            moved.append(RecipientEntry(others, purpose: entry.purpose))
        }
        return (kept + entries.suffix(archive), moved)
    }

    /// `Lưu: VT, VP`, `Lưu Văn phòng`.
    private static func isArchive(_ recipient: Recipient) -> Bool {
        Fold.opens(recipient.name.string, with: ["Lưu", "Lưu:"])
    }

    // MARK: The annex

    /// One row a recipient, each with the purpose of its group: a page's end may come between any two of them.
    private static func table(_ rows: [(name: Text, purpose: Text?)]) -> Table {
        var table = Table()
        table.columns = [
            TableColumn(alignment: .centre), TableColumn(alignment: .left), TableColumn(alignment: .left),
        ]
        table.header = [["STT", "Nơi nhận", "Ghi chú"].map { TableCell([Run($0)]) }]
        table.rows = rows.enumerated().map { index, row in
            TableRow([TableCell([Run("\(index + 1)")]), cell(row.name), row.purpose.map(cell) ?? TableCell([])])
        }
        return table
    }

    private static func cell(_ text: Text) -> TableCell {
        TableCell([Run(text.string, span: text.span)], span: text.span)
    }
}

extension Profile {
    /// `Phụ lục II`, `Phụ lục 2`: what an annex is called where there are several.
    package func annexLabel(_ number: Int) -> String {
        let numerals: Numerals = policies.annexNumbers.value == .roman ? .roman : .arabic
        return "Phụ lục " + (numerals.text(number) ?? "\(number)")
    }
}

extension PagedDocument {
    /// Whether the list does not begin and end beside or under the signature.
    fileprivate func partsList(isSigned: Bool) -> Bool {
        // From the end: a long paper has it on its last pages.
        guard let last = pages.last(where: { $0.part == 0 && $0.holds([.recipient]) }) else { return false }
        return !last.holds([.recipientsLabel]) || isSigned && !last.holds([.authority, .office, .signerName])
    }
}

extension Page {
    fileprivate func holds(_ roles: Set<Role>) -> Bool { items.contains { roles.contains($0.role) } }
}
