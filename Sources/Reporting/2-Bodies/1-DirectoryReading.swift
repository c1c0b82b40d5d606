import Diagnostics
import FormatRules
import PlanModel
import Reading

/// Reads a `danh bạ`: a CSV file, several values in one cell parted by `;`.
extension Directory {
    package static func read(_ bytes: [UInt8], name file: String) -> Outcome<Directory> {
        var reading = DirectoryReading(bytes, file: file)
        return Outcome(reading.directory(), reading.found)
    }
}

private struct DirectoryReading {
    /// Columns of the file; only `tên` must be there.
    private enum Column: String, CaseIterable {
        case name = "tên"
        case shortName = "tên ngắn"
        case aliases = "tên khác"
        case nature = "loại"
        case groups = "nhóm"
        case rank = "quan hệ"
        case profile = "thể thức"
        case superior = "cơ quan cấp trên"
        case issuer = "cơ quan"
        case symbol = "ký hiệu"
        case place = "địa danh"
        case authority = "quyền hạn"
        case office = "chức vụ"
        case signer = "họ tên"
        case recipients = "nơi nhận"
        case address = "địa chỉ"
        case channel = "cách gửi"
        case copies = "số bản"
        case identifier = "mã định danh"
        case start = "từ ngày"
        case end = "đến ngày"
    }

    private enum Nature: String, CaseIterable {
        case body = "cơ quan"
        case person = "cá nhân"
        case group = "nhóm"
    }

    private let file: String
    private let rows: CSVText.Lines
    private let lines: CSVPlaces
    private(set) var found: [Diagnostic]
    private var line = 1
    private var result = Directory()
    /// The rows that have a folded name.
    private var owners: [String: [PlanBody]] = [:]

    init(_ bytes: [UInt8], file: String) {
        let parsed = CSVText.rows(of: bytes, file: Text(file))
        self.file = file
        rows = parsed.value
        lines = CSVPlaces(bytes, name: file)
        found = parsed.diagnostics.map { $0.inCSV(file) }
    }

    private mutating func report(_ message: Message, _ arguments: [String: String] = [:]) {
        found.append(Diagnostic(message, at: lines.span(ofLine: line), arguments, file: file))
    }

    mutating func directory() -> Directory {
        guard let head = rows.fields.first else { return result }
        let columns = head.map { title in Column.allCases.first { Fold.same($0.rawValue, title) } }
        for (title, column) in zip(head, columns) where column == nil && !title.isEmpty {
            let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
            report(.directoryColumnUnknown, ["column": title, "known": known])
        }
        guard columns.contains(.name) else {
            report(.directoryWithoutNames)
            return result
        }
        for (row, line) in zip(rows.fields, rows.lines).dropFirst() {
            self.line = line
            let cells = zip(columns, row).compactMap { column, cell in column.map { ($0, cell) } }
            take(Dictionary(cells.filter { !$0.1.isEmpty }) { first, _ in first })
        }
        for circle in result.circles { found.append(Diagnostic(.directoryGroupInItself, ["name": circle], file: file)) }
        return result
    }

    // MARK: One row

    private mutating func take(_ cells: [Column: String]) {
        guard let name = cells[.name] else {
            if !cells.isEmpty { report(.directoryRowWithoutName) }
            return
        }
        let nature = choice(cells[.nature], Nature.self, .directoryNatureUnknown) ?? .body
        if nature == .group {
            return result.add(group: name, aliases: list(cells[.aliases]), in: list(cells[.groups]))
        }
        var body = PlanBody(name: name)
        body.isPerson = nature == .person
        describe(&body, cells)
        reach(&body, cells)
        // A body that changed its groups, or took over another's name, has a row for each time.
        let twins = (owners[Fold.name(name)] ?? []).filter { Fold.same($0.name, name) && $0.overlaps(body) }
        guard twins.isEmpty else { return report(.directoryNameTwice, ["name": name]) }
        for own in body.names {
            if let owner = owners[Fold.name(own)]?.first(where: { !Fold.same($0.name, name) && $0.overlaps(body) }) {
                report(.directoryNameShared, ["name": own, "first": owner.name, "second": name])
            }
            owners[Fold.name(own), default: []].append(body)
        }
        result.add(body)
    }

    /// What it is called, and what its own papers say.
    private mutating func describe(_ body: inout PlanBody, _ cells: [Column: String]) {
        let short = cells[.shortName].map { [$0] } ?? []
        body.aliases = (short + list(cells[.aliases])).filter { !Fold.same($0, body.name) }
        body.groups = list(cells[.groups])
        body.rank = choice(cells[.rank], PlanBody.Rank.self, .directoryRankUnknown) ?? .subordinate
        body.profile = cells[.profile]
        if let profile = body.profile, !Profile.identifiers.contains(profile) {
            report(.directoryProfileUnknown, ["value": profile])
        }
        body.superior = list(cells[.superior])
        body.issuer = list(cells[.issuer])
        body.symbol = cells[.symbol]
        body.place = cells[.place]
        body.authority = list(cells[.authority])
        body.office = list(cells[.office])
        body.signer = cells[.signer]
        body.recipients = list(cells[.recipients])
    }

    /// How papers reach it.
    private mutating func reach(_ body: inout PlanBody, _ cells: [Column: String]) {
        body.address = cells[.address]
        body.channel = choice(cells[.channel], PlanBody.Channel.self, .directoryChannelUnknown) ?? .paper
        body.identifier = cells[.identifier]
        if let cell = cells[.copies] {
            if let copies = Int(cell), (1...999).contains(copies) {
                body.copies = copies
            } else {
                report(.directoryCopiesUnreadable, ["value": cell])
            }
        }
        body.start = day(cells[.start])
        body.end = day(cells[.end])
        if let start = body.start, let end = body.end, end < start {
            report(.directoryDaysReversed, ["name": body.name])
            body.end = nil
        }
    }

    // MARK: One cell

    private func list(_ cell: String?) -> [String] {
        (cell ?? "").split(separator: ";").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    }

    private mutating func day(_ cell: String?) -> Day? {
        guard let cell else { return nil }
        if case .success(let date) = DateReader.read(cell[...]), let day = Day(date) { return day }
        report(.directoryDayUnreadable, ["value": cell])
        return nil
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ cell: String?, _: Choice.Type, _ message: Message
    ) -> Choice? where Choice.RawValue == String {
        guard let cell else { return nil }
        if let choice = Choice.allCases.first(where: { Fold.same($0.rawValue, cell) }) { return choice }
        report(message, ["value": cell])
        return nil
    }
}
