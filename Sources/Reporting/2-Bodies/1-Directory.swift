import Diagnostics
import FormatRules
import PlanModel
import Reading

/// The office's `danh bạ`: which bodies there are, what they are called, which groups they form.
package struct Directory: Sendable {
    /// In the order of the file.
    package private(set) var bodies: [PlanBody] = []
    /// Folded names and aliases.
    private var byName: [String: Int] = [:]
    /// Folded names of groups.
    private var byGroup: [String: [Int]] = [:]
    /// How many commas the name with the most of them has: `Các huyện, thị, thành ủy` has two.
    private(set) var mostCommas = 0

    package init(_ bodies: [PlanBody] = []) {
        for body in bodies { add(body) }
    }

    package mutating func add(_ body: PlanBody) {
        let index = bodies.count
        bodies.append(body)
        for name in [body.name] + body.aliases where byName[Fold.name(name)] == nil { byName[Fold.name(name)] = index }
        for group in body.groups {
            byGroup[Fold.name(group), default: []].append(index)
        }
        let names = [body.name] + body.aliases + body.groups
        mostCommas = names.reduce(mostCommas) { max($0, $1.count { $0 == "," }) }
    }

    /// The body of a name, whatever its case and the place of tone marks.
    package func body(named name: String) -> PlanBody? { byName[Fold.name(name)].map { bodies[$0] } }

    /// The members of a group; empty for a name that is no group's.
    package func members(of group: String) -> [PlanBody] { (byGroup[Fold.name(group)] ?? []).map { bodies[$0] } }

    func knows(_ name: String) -> Bool { byName[Fold.name(name)] != nil || byGroup[Fold.name(name)] != nil }
}

extension Directory {
    /// Columns of the file; only `tên` must be there.
    private enum Column: String, CaseIterable {
        case name = "tên"
        case aliases = "tên khác"
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
    }

    /// Reads a `danh bạ`: a CSV file, several values in one cell parted by `;`.
    package static func read(_ bytes: [UInt8], name file: String) -> Outcome<Directory> {
        var found: [Diagnostic] = []
        let parsed = CSVText.rows(of: bytes, file: Text(file))
        found += parsed.diagnostics.map { $0.inCSV(file) }
        guard let head = parsed.value.fields.first else { return Outcome(Directory(), found) }
        let lines = CSVPlaces(bytes, name: file)
        func report(_ message: Message, line: Int, _ arguments: [String: String]) {
            found.append(Diagnostic(message, at: lines.span(ofLine: line), arguments, file: file))
        }
        let columns = head.map { title in Column.allCases.first { Fold.same($0.rawValue, title) } }
        for (title, column) in zip(head, columns) where column == nil && !title.isEmpty {
            let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
            report(.directoryColumnUnknown, line: 1, ["column": title, "known": known])
        }
        guard columns.contains(.name) else {
            report(.directoryWithoutNames, line: 1, [:])
            return Outcome(Directory(), found)
        }
        var directory = Directory()
        for (row, line) in zip(parsed.value.fields, parsed.value.lines).dropFirst() {
            var body = PlanBody(name: "")
            for (cell, column) in zip(row, columns) where !cell.isEmpty {
                guard let column else { continue }
                if column == .rank, PlanBody.Rank(folded: cell) == nil {
                    report(.directoryRankUnknown, line: line, ["value": cell])
                }
                if column == .profile, !Profile.identifiers.contains(cell) {
                    report(.directoryProfileUnknown, line: line, ["value": cell])
                }
                set(column, of: &body, to: cell)
            }
            if body.name.isEmpty {
                report(.directoryRowWithoutName, line: line, [:])
            } else if directory.byName[Fold.name(body.name)] != nil {
                report(.directoryNameTwice, line: line, ["name": body.name])
            } else {
                directory.add(body)
            }
        }
        return Outcome(directory, found)
    }

    private static func set(_ column: Column, of body: inout PlanBody, to cell: String) {
        let list = cell.split(separator: ";").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
        switch column {
        case .name: body.name = cell
        case .aliases: body.aliases = list
        case .groups: body.groups = list
        case .rank: body.rank = PlanBody.Rank(folded: cell) ?? .subordinate
        case .profile: body.profile = cell
        case .superior: body.superior = list
        case .issuer: body.issuer = list
        case .symbol: body.symbol = cell
        case .place: body.place = cell
        case .authority: body.authority = list
        case .office: body.office = list
        case .signer: body.signer = cell
        case .recipients: body.recipients = list
        }
    }
}

extension PlanBody.Rank {
    fileprivate init?(folded text: String) {
        guard let rank = Self.allCases.first(where: { Fold.same($0.rawValue, text) }) else { return nil }
        self = rank
    }
}
