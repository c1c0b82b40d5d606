import Diagnostics
import FormatRules
import Layout
import PlanModel
import Publishing
import Reading

/// Reads a job file. Everything that is wrong is told at once.
package struct JobReading {
    private enum Key: String, CaseIterable {
        case sources = "nguồn"
        case data = "dữ liệu"
        case pattern = "tên tệp"
        case filter = "lọc"
        case directory = "thư mục"
        case tray = "khay"
        case profile = "thể thức"
        case duplex = "hai mặt"
        case medium = "phát hành"
        case draft = "dự thảo"
        case fit = "vừa trang"
        case movesRecipients = "nơi nhận phụ lục"

        static let folded = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.folded, $0) })
    }

    private let file: SourceFile
    private var job: BatchJob
    private var diagnostics: [Diagnostic] = []

    /// The job that a file's bytes hold; nil with errors.
    package static func read(_ bytes: [UInt8], name: String) -> Outcome<BatchJob?> {
        do {
            let file = try SourceFile(name: name, bytes: bytes)
            var reading = JobReading(file: file)
            reading.read(try JobNode.parse(file))
            return Outcome(
                reading.diagnostics.hasErrors ? nil : reading.job, reading.diagnostics.map { $0.inFile(name) })
        } catch let error as DiagnosedError {
            return Outcome(nil, error.diagnostics.map { $0.inFile(name) })
        } catch {
            return Outcome(nil, [(error as? NotUTF8)?.diagnostic.inFile(name)].compactMap(\.self))
        }
    }

    private init(file: SourceFile) {
        self.file = file
        job = BatchJob(name: file.name)
    }

    private mutating func read(_ root: JobNode) {
        guard let entries = root.entries else { return report(.jobNotMapping, at: root) }
        for entry in entries {
            let name = entry.key.text ?? ""
            guard let key = Key.folded[name.folded] else {
                refuse(name, at: entry.key)
                continue
            }
            if !entry.value.isBlank { take(entry.value, for: key) }
        }
        if job.sources.isEmpty, !diagnostics.hasErrors { report(.jobWithoutSource, at: root) }
        if job.data != nil, job.sources.count > 1 { report(.jobManySources, at: root) }
    }

    private mutating func take(_ value: JobNode, for key: Key) {
        switch key {
        case .sources:
            if let texts = value.texts { job.sources = texts } else { want(value, key, "k.md") }
        case .data: job.data = data(value)
        case .pattern: job.pattern = text(value, key, "\"{số}-{đơn vị}.pdf\"")
        case .filter: job.filters = filters(value)
        case .directory: job.directory = text(value, key, "phat-hanh")
        case .tray: job.tray = text(value, key, "\"{khay}\"")
        case .profile: profile(value)
        case .duplex: job.settings.duplex = truth(value, key)
        case .medium: medium(value)
        case .draft: job.settings.draft = truth(value, key)
        case .fit: fit(value)
        case .movesRecipients: job.settings.movesRecipients = truth(value, key)
        }
    }

    // MARK: Values

    private mutating func text(_ value: JobNode, _ key: Key, _ example: String) -> Text? {
        if let text = value.text { return Text(text.trimmingBlanks, span: value.span) }
        want(value, key, example)
        return nil
    }

    private mutating func truth(_ value: JobNode, _ key: Key) -> Bool {
        switch value.text?.folded {
        case "true", "co", "yes", "dung": return true
        case "false", "khong", "no", "sai": return false
        default:
            want(value, key, "có")
            return false
        }
    }

    private mutating func profile(_ value: JobNode) {
        guard let name = value.text, Profile.identifiers.contains(name) else {
            return want(value, .profile, Profile.identifiers.joined(separator: ", "))
        }
        job.settings.profile = name
    }

    private mutating func medium(_ value: JobNode) {
        switch value.text?.folded {
        case "giay", "paper": job.settings.medium = .paper
        case "dientu", "electronic": job.settings.medium = .electronic
        default: want(value, .medium, "giấy, điện tử")
        }
    }

    private mutating func fit(_ value: JobNode) {
        if let pages = value.text.flatMap(Int.init), pages > 0 {
            job.settings.fit = FitGoal(pages: pages)
        } else if truth(value, .fit) {
            job.settings.fit = FitGoal()
        }
    }

    // MARK: Data

    /// A file by its ending, or `{sqlite: F, truy vấn: …}`.
    private mutating func data(_ value: JobNode) -> DataSource? {
        if let name = value.text {
            let file = Text(name.trimmingBlanks, span: value.span)
            switch file.string.lowercased().split(separator: ".").last {
            case "jsonl", "ndjson": return DataSource(file, .jsonLines)
            case "sqlite", "sqlite3", "db":
                report(.jobQueryMissing, at: value)
                return nil
            default: return DataSource(file, .csv)
            }
        }
        guard let entries = value.entries else {
            want(value, .data, "d.csv")
            return nil
        }
        return data(of: entries, at: value)
    }

    private mutating func data(of entries: [(key: JobNode, value: JobNode)], at value: JobNode) -> DataSource? {
        var file: (form: DataSource.Form, text: Text)?
        var query: String?
        for entry in entries {
            let text = Text(entry.value.text?.trimmingBlanks ?? "", span: entry.value.span)
            switch entry.key.text?.folded {
            case "csv": file = (.csv, text)
            case "jsonl": file = (.jsonLines, text)
            case "sqlite": file = (.sqlite(query: ""), text)
            case "truyvan": query = text.string
            default: refuse(entry.key.text ?? "", at: entry.key, known: ["csv", "jsonl", "sqlite", "truy vấn"])
            }
        }
        guard let file, !file.text.string.isEmpty else {
            want(value, .data, "{sqlite: F, truy vấn: \"SELECT …\"}")
            return nil
        }
        guard case .sqlite = file.form else { return DataSource(file.text, file.form) }
        guard let query, !query.isEmpty else {
            report(.jobQueryMissing, at: value)
            return nil
        }
        return DataSource(file.text, .sqlite(query: query))
    }

    /// `{cột: giá trị}`, `{cột: [A, B]}`, or `cột=giá trị` alone or in a list.
    private mutating func filters(_ value: JobNode) -> [ColumnFilter] {
        if let entries = value.entries {
            return entries.compactMap { entry in
                guard let name = entry.key.text, let values = entry.value.texts else {
                    want(entry.value, .filter, "{đơn vị: [Sở A, Sở B]}")
                    return nil
                }
                return ColumnFilter(Text(name.trimmingBlanks, span: entry.key.span), values.map(\.string))
            }
        }
        return (value.texts ?? []).compactMap { text in
            guard var filter = ColumnFilter(words: text.string) else {
                want(value, .filter, "đơn vị=Sở A")
                return nil
            }
            filter.column.span = text.span
            return filter
        }
    }

    // MARK: Findings

    private mutating func report(_ message: Message, at node: JobNode, _ arguments: [String: String] = [:]) {
        diagnostics.append(Diagnostic(message, at: node.span, arguments))
    }

    private mutating func want(_ value: JobNode, _ key: Key, _ example: String) {
        report(.jobValueWanted, at: value, ["key": key.rawValue, "example": example])
    }

    private mutating func refuse(_ name: String, at node: JobNode, known: [String] = Key.allCases.map(\.rawValue)) {
        let near = nearestName(to: name.folded, among: known.map(\.folded))
        if let near, let key = known.first(where: { $0.folded == near }) {
            report(.mistypedKey, at: node, ["key": name, "near": key])
        } else {
            report(.unknownKey, at: node, ["key": name, "known": known.joined(separator: ", ")])
        }
    }
}
