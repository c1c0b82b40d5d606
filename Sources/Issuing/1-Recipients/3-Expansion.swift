import Diagnostics
import FormatRules
import PlanModel
import Publishing
import Reading
import Reporting

/// Opens the recipients of a paper: groups become their members, `Như trên` the addressees, each body once.
package struct Expansion {
    private let document: OfficialDocument
    private let directory: Directory?
    /// The directory as it was on the paper's day.
    private let known: Directory
    private let path: String
    private let day: Day?
    private var result = Distribution()
    private var found: [Diagnostic] = []
    /// How often each was reached, by folded name, and where it stands in the result.
    private var reached: [String: (count: Int, index: Int)] = [:]
    private var candidates: [String]?

    /// - Parameter day: the paper's; nil looks at everybody who is in the directory.
    package static func expand(
        _ document: OfficialDocument, directory: DirectoryFile?, day: Day?
    ) -> Outcome<Distribution> {
        var expansion = Expansion(document: document, directory: directory, day: day)
        expansion.run()
        return Outcome(expansion.result, expansion.found)
    }

    private init(document: OfficialDocument, directory: DirectoryFile?, day: Day?) {
        self.document = document
        self.directory = directory?.value
        known = directory?.value.on(day) ?? Directory()
        path = directory?.path ?? ""
        self.day = day
    }

    private mutating func run() {
        let recipients = document.recipients.flatMap { entry in entry.recipients.map { ($0, entry.purpose) } }
        if recipients.isEmpty { found.append(Diagnostic(.noRecipients, at: document.kind.span)) }
        if directory == nil, !recipients.isEmpty { found.append(Diagnostic(.recipientsWithoutDirectory)) }
        if directory != nil, day == nil { found.append(Diagnostic(.recipientsWithoutDay)) }
        // Who is addressed gets the paper, also where no line says so.
        if !document.addressees.isEmpty, !recipients.contains(where: { RecipientLine.isAsAbove($0.0.name.string) }) {
            found.append(Diagnostic(.addresseesNotRecipients, at: document.addressees[0].span))
            takeAddressees(Text("Kính gửi"), purpose: nil)
        }
        for (recipient, purpose) in recipients { take(recipient, purpose: purpose) }
        finish(hasArchive: recipients.contains { RecipientLine.isArchive($0.0.name.string) })
    }

    // MARK: A line

    private mutating func take(_ recipient: Recipient, purpose: Text?) {
        let text = recipient.name.string
        if RecipientLine.isArchive(text) {
            let line = RecipientLine(text)
            result.fileCopies +=
                recipient.copies ?? RecipientLine.archiveCopies(text) ?? document.clerical?.fileCopies ?? 2
            result.archive += (result.archive.isEmpty ? "" : "; ") + line.keepers
            return put(recipient.name, purpose, .archive, [])
        }
        if RecipientLine.isAsAbove(text) { return takeAddressees(recipient.name, purpose: purpose) }
        let articles = RecipientLine.articles(text)
        if !articles.isEmpty { return takeArticles(articles, line: recipient.name, purpose: purpose) }
        let line = RecipientLine(text)
        let reached = resolve(line.name, at: recipient.name.span)
        var addressees = reached.addressees
        for index in addressees.indices {
            if let copies = recipient.copies ?? line.copies { addressees[index].copies = copies }
            if let isElectronic = recipient.electronic {
                addressees[index].channel = isElectronic ? .electronic : .paper
            }
            if let address = recipient.address { addressees[index].address = address.string }
            addressees[index].purpose = purpose?.string
        }
        put(recipient.name, purpose, reached.meaning, addressees)
    }

    private mutating func takeAddressees(_ line: Text, purpose: Text?) {
        if document.addressees.isEmpty {
            let arguments = ["name": line.string, "kind": document.kind.string]
            found.append(Diagnostic(.nothingAbove, at: line.span, arguments))
        }
        let addressees = document.addressees.flatMap { addressee in
            resolve(RecipientLine(addressee.string).name, at: addressee.span).addressees
        }
        put(
            line, purpose, .asAbove, addressees,
            listed: document.addressees.map { String(EndMarks.strip($0.string[...])) })
    }

    /// Who is named in the articles: bodies, people and groups of the directory.
    private mutating func takeArticles(_ articles: [Int], line: Text, purpose: Text?) {
        let names = articles.flatMap { NamesInText.find(in: document.text(ofArticle: $0), of: known) }
        let addressees = names.flatMap { resolve($0, at: line.span).addressees }
        found.append(
            names.isEmpty
                ? Diagnostic(.articleNamesNobody, at: line.span, ["name": line.string])
                : Diagnostic(
                    .articleRead, at: line.span, ["name": line.string, "found": names.joined(separator: "; ")]))
        put(line, purpose, .asArticle, addressees, listed: names)
    }

    private mutating func put(
        _ line: Text, _ purpose: Text?, _ meaning: Distribution.Line.Meaning, _ addressees: [Addressee],
        listed: [String]? = nil
    ) {
        result.lines.append(
            Distribution.Line(
                text: line.string, purpose: purpose?.string, meaning: meaning, reaches: addressees.map(\.name),
                listed: listed ?? [line.string]))
        for addressee in addressees {
            let key = Fold.name(addressee.name)
            if let before = reached[key] {
                reached[key]!.count += 1
                // The larger wish counts: whoever is to get three copies by one line gets three.
                let most = max(result.addressees[before.index].copies, addressee.copies)
                result.addressees[before.index].copies = most
            } else {
                reached[key] = (1, result.addressees.count)
                result.addressees.append(addressee)
            }
        }
    }

    private mutating func finish(hasArchive: Bool) {
        if !hasArchive, !document.recipients.isEmpty {
            result.fileCopies = document.clerical?.fileCopies ?? 2
            found.append(
                Diagnostic(
                    .archiveLineMissing, at: document.recipients.last?.recipients.last?.name.span,
                    ["count": "\(result.fileCopies)"]))
        }
        result.spareCopies = document.clerical?.spare ?? 0
        for addressee in result.addressees {
            guard let times = reached[Fold.name(addressee.name)]?.count, times > 1 else { continue }
            found.append(Diagnostic(.recipientTwice, ["name": addressee.name, "count": "\(times)"], file: nil))
        }
    }

    // MARK: A name

    private mutating func resolve(
        _ name: String, at span: SourceSpan?
    ) -> (meaning: Distribution.Line.Meaning, addressees: [Addressee]) {
        guard let directory else { return (.unknown, [Addressee(unknown: name)]) }
        // Also who exists no longer is known: the finding says so.
        let names = directory.names(in: RecipientLine.pieces(name))
        // A list of names of which not one is known is one name with commas in it.
        guard names.contains(where: directory.knows) else {
            tellUnknown(name, at: span)
            return (.unknown, [Addressee(unknown: name)])
        }
        var meanings: [Distribution.Line.Meaning] = []
        var addressees: [Addressee] = []
        for name in names {
            if let body = known.body(named: name) ?? directory.body(named: name) {
                if known.body(named: name) == nil { tellExpired(body, at: span) }
                meanings.append(body.isPerson ? .person : .body)
                addressees.append(Addressee(body))
            } else if directory.isGroup(name) {
                let members = known.members(of: name)
                if members.isEmpty { tell(.recipientGroupEmpty, name, at: span) }
                meanings.append(.group)
                addressees += members.map { Addressee($0) }
            } else {
                tellUnknown(name, at: span)
                meanings.append(.unknown)
                addressees.append(Addressee(unknown: name))
            }
        }
        return (meanings.contains(.unknown) ? .unknown : meanings[0], addressees)
    }

    private mutating func tellUnknown(_ name: String, at span: SourceSpan?) {
        if RecipientLine.soundsLikeGroup(name) { return tell(.recipientGroupUnknown, name, at: span) }
        candidates = candidates ?? directory?.foldedNames.sorted() ?? []
        let near = nearestName(to: Fold.name(name), among: candidates!)
        guard let near, let directory else { return tell(.recipientUnknown, name, at: span) }
        let shown = directory.body(named: near)?.name ?? directory.groups.first { Fold.same($0, near) } ?? near
        found.append(Diagnostic(.recipientMistyped, at: span, ["name": name, "near": shown, "path": path]))
    }

    private mutating func tell(_ message: Message, _ name: String, at span: SourceSpan?) {
        found.append(Diagnostic(message, at: span, ["name": name, "path": path, "day": day?.cited ?? "?"]))
    }

    private mutating func tellExpired(_ body: PlanBody, at span: SourceSpan?) {
        let isOver = body.end.map { end in day.map { end < $0 } ?? false } ?? false
        let (bound, lydo, reason) =
            isOver
            ? (body.end, "chỉ có đến hết ngày", "existed until")
            : (body.start, "mới có từ ngày", "exists from")
        let arguments = [
            "name": body.name, "path": path, "day": day?.cited ?? "?", "lydo": "\(lydo) \(bound?.cited ?? "?")",
            "reason": "\(reason) \(bound?.cited ?? "?")",
        ]
        found.append(Diagnostic(.recipientExpired, at: span, arguments))
    }
}

extension Addressee {
    init(_ body: PlanBody) {
        self.init(
            name: body.name, address: body.address, identifier: body.identifier, channel: body.channel,
            copies: body.copies, isPerson: body.isPerson)
    }

    init(unknown name: String) { self.init(name: name, channel: .paper, copies: 1, isKnown: false) }
}
