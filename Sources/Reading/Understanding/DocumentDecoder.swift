import Diagnostics
import FormatRules
import PlanModel

/// Turns keys and values into the fields of a document. Applied first to the office's settings, then to
/// the source, whose keys win, also blank ones.
struct DocumentDecoder {
    var document = OfficialDocument(kind: Text(""))
    private let kinds: KindNames
    /// Where a missing kind is reported: at the value that was left blank, else at the head of the source.
    private var kindPlace = SourceSpan(start: 0, end: 0)

    init(knownKinds: [String]) { kinds = KindNames(knownKinds) }

    mutating func decode(_ head: SourceRecord, keepsSpans: Bool) -> [Diagnostic] {
        var values = ValueDecoder(keepsSpans: keepsSpans)
        for entry in head.entries { decode(entry, with: &values) }
        // After the number, which may hold a symbol too: the key of its own overrides it.
        if let symbol = head[.symbol] { decodeSymbol(symbol, with: &values) }
        if let addressees = head[.addressees], let second = head[.presentedTo], !addressees.value.isBlank {
            values.report(.addresseesTwice, at: second.keySpan)
        }
        if let kind = head[.kind], keepsSpans { kindPlace = kind.value.span }
        return values.diagnostics
    }

    func requireKind() -> [Diagnostic] { document.kind.isBlank ? [Diagnostic(.kindMissing, at: kindPlace)] : [] }

    private mutating func decode(_ entry: SourceEntry, with values: inout ValueDecoder) {
        switch entry.key {
        case .profile: document.profile = values.text(entry)
        case .kind: document.kind = kind(entry, with: &values)
        case .superior: document.superior = values.lines(entry)
        case .issuer: document.issuer = values.lines(entry)
        case .number: decodeNumber(entry, with: &values)
        case .place: document.place = values.text(entry)
        case .date: document.date = values.date(entry)
        case .subject: document.subject = values.lines(entry)
        case .addressees, .presentedTo: if !entry.value.isBlank { document.addressees = values.entries(entry) }
        case .legalBases: document.legalBases = values.entries(entry)
        case .signatures: document.signatures = values.signatures(entry)
        case .recipients: document.recipients = values.recipients(entry)
        case .recipientsMoved: document.movesRecipients = values.truth(entry) ?? false
        case .urgency: document.urgency = values.text(entry)
        case .secrecy: document.secrecy = values.text(entry)
        case .scope: document.scope = values.text(entry)
        case .draftMark: document.draftMark = values.text(entry)
        case .drafter: document.drafter = values.text(entry)
        case .copies: document.copies = values.text(entry)
        case .contact: document.contact = values.lines(entry)
        case .author: document.author = values.text(entry)
        case .enactor: document.enactor = values.text(entry)
        case .certification: document.certification = values.certification(entry)
        case .copying: document.copying = values.copying(entry)
        case .annexes: document.annexFiles = values.lines(entry)
        case .signingTime: document.signingTime = values.text(entry)
        case .secrecyAllowed: document.allowsSecrecy = values.permission(entry)
        case .kindSymbols: document.kindSymbols = kindSymbols(entry, with: &values)
        case .houseStyle: document.houseStyle = values.houseStyle(entry)
        case .face: document.requiresFace = requiresFace(entry, with: &values)
        case .fit: document.fit = fit(entry, with: &values)
        case .followUp: document.followUp = values.followUp(entry, above: document.followUp)
        case .directory: document.directory = values.text(entry)
        case .lineage: document.lineage = values.text(entry)
        case .lineagePrinted: document.printsLineage = values.truth(entry) ?? false
        case .clerical: document.clerical = values.clerical(entry, above: document.clerical)
        case .terms: document.terms = values.terms(entry)
        case .daysOff: document.daysOff += values.daysOff(entry)
        // The symbol waits for the number; the rest are keys of nested records, which have decoders of their own.
        case .symbol, .authority, .office, .fullName, .signatureImage, .sealImage, .group, .purpose, .name, .electronic,
            .address, .words, .copyForm, .bodySize, .bodyPitch, .paragraphGap, .indent, .topMargin, .bottomMargin,
            .leftMargin, .rightMargin, .cycle, .cutOff, .term, .urger, .reporter, .reportRecipient, .start, .end,
            .madeUp, .reason, .numbering, .spare, .fileCopies, .telephone, .mail, .identifier, .archiveFile:
            break
        }
    }
}

// MARK: - Fields that are more than text

extension DocumentDecoder {
    private func kind(_ entry: SourceEntry, with values: inout ValueDecoder) -> Text {
        guard let typed = values.text(entry) else { return Text("") }
        if let name = kinds.name(of: typed.string) { return Text(name, span: typed.span) }
        let near = kinds.nearest(to: typed.string)
        values.report(
            near == nil ? .unknownKind : .mistypedKind, at: entry.value.span,
            ["kind": typed.string, "near": near ?? ""])
        return typed
    }

    private mutating func decodeNumber(_ entry: SourceEntry, with values: inout ValueDecoder) {
        let inherited = document.number.symbol
        document.number = values.number(entry)
        document.number.symbol = document.number.symbol ?? inherited
    }

    /// `- giấy mời: GM`, one a line.
    private func kindSymbols(_ entry: SourceEntry, with values: inout ValueDecoder) -> [KindSymbol] {
        values.lines(entry).compactMap { line in
            let parts = line.string[...].split(atFirst: UInt8(ascii: ":"))
            guard let parts, let name = kinds.name(of: String(parts.before.trimmed)),
                let symbol = NumberReader.readSymbol(parts.after)
            else {
                values.report(.kindSymbolUnreadable, at: line.span ?? entry.value.span, ["line": line.string])
                return nil
            }
            return KindSymbol(kind: Text(name, span: line.span), symbol: symbol)
        }
    }

    private mutating func decodeSymbol(_ entry: SourceEntry, with values: inout ValueDecoder) {
        guard let text = values.text(entry) else { return }
        guard let symbol = NumberReader.readSymbol(text.string[...]) else {
            return values.report(.symbolUnreadable, at: entry.value.span)
        }
        document.number.symbol = symbol
        document.number.span = document.number.span ?? text.span
    }

    private func requiresFace(_ entry: SourceEntry, with values: inout ValueDecoder) -> Bool {
        guard let text = values.text(entry) else { return false }
        if text.string.folded != "batbuoc" { values.report(.faceWanted, at: entry.value.span) }
        return true
    }

    /// `true`, or a number of pages.
    private func fit(_ entry: SourceEntry, with values: inout ValueDecoder) -> FitGoal? {
        guard let text = values.text(entry), !["false", "khong"].contains(text.string.folded) else { return nil }
        if ["true", "co"].contains(text.string.folded) { return FitGoal() }
        if let pages = Int(text.string), pages > 0 { return FitGoal(pages: pages) }
        values.report(.fitWanted, at: entry.value.span)
        return nil
    }
}

extension SourceNode {
    var isBlank: Bool { content == .blank }
}

/// The names of the kinds of documents, found whatever the case and, where that leaves one, the marks.
struct KindNames {
    private let names: [String]

    init(_ names: [String]) { self.names = names }

    func name(of typed: String) -> String? {
        if let name = names.first(where: { Fold.same($0, typed) }) { return name }
        let alike = names.filter { $0.folded == typed.folded }
        return alike.count == 1 ? alike[0] : nil
    }

    func nearest(to typed: String) -> String? {
        guard let near = nearestName(to: typed.folded, among: names.map(\.folded)) else { return nil }
        return names.first { $0.folded == near }
    }
}
