import Diagnostics
import Foundation
import Publishing

/// Puts the documents of several folders into one, with one ledger: what machines made apart belongs together again.
package struct Collecting {
    private struct Part {
        var folder: String
        var identity: [String: String]
        var entries: [LedgerEntry]
    }

    /// Copies what is done; what failed or is waiting comes along as it is known. Running it again goes on.
    ///
    /// Throws when shards were made with different programs, faces, rules or settings, when two hold the same
    /// document, when one is missing, or when a file is not what its ledger says.
    ///
    /// - Parameter waits: for another command on the folder that all goes to, instead of telling of it.
    package static func collect(
        _ folders: [String], into directory: String, waits: Bool = false
    ) throws(DiagnosedError) -> Outcome<Int> {
        let parts = try folders.map { folder throws(DiagnosedError) in try part(folder) }
        let faults = differences(parts) + missing(parts, directory) + doubles(parts)
        guard faults.isEmpty else { throw DiagnosedError(faults) }
        let target = try OutputFolder(directory, waits: waits)
        guard let ledger = try Ledger.open(in: directory, creating: true) else { return Outcome(0) }
        let known = Dictionary(try ledger.entries().map { ($0.name, $0) }) { first, _ in first }
        var identity = parts[0].identity
        identity["shard"] = ""
        let all = parts.flatMap(\.entries)
        let names = all.map(\.name)
        let foreign = names.filter { known[$0] == nil && access(target.file($0), F_OK) == 0 }
        let edited = names.filter { known[$0]?.isEdited(target.file($0)) ?? false }
        let obstacles =
            Comparison.told(.folderHasForeignFiles, foreign, of: directory)
            + Comparison.told(.folderHasEditedFiles, edited, of: directory)
        guard obstacles.isEmpty else { throw DiagnosedError(obstacles) }
        try ledger.begin(all.map(\.waiting), dropping: [], identity: identity)
        for part in parts { try copy(part, to: target, ledger) }
        let made = all.count { $0.state == .done }
        let arguments = [
            "path": directory, "made": "\(made)", "parts": "\(parts.count)", "failed": "\(all.count - made)",
        ]
        return Outcome(made, [Diagnostic(.shardsCollected, arguments, file: nil)])
    }

    private static func part(_ folder: String) throws(DiagnosedError) -> Part {
        guard let ledger = try Ledger.open(in: folder, creating: false) else {
            throw DiagnosedError(Diagnostic(.ledgerMissing, file: folder))
        }
        let entries = try ledger.entries().filter { $0.state != .dropped }
        return Part(folder: folder, identity: try ledger.identity(), entries: entries)
    }

    // MARK: Checks

    private static func differences(_ parts: [Part]) -> [Diagnostic] {
        let kinds = [
            "program": "chương trình", "faces": "phông chữ", "rules": "quy định", "settings": "thiết lập của công việc",
        ]
        return kinds.keys.sorted().compactMap { key in
            guard let other = parts.first(where: { $0.identity[key] != parts[0].identity[key] }) else { return nil }
            let arguments = [
                "loai": kinds[key] ?? key, "what": key, "first": parts[0].folder, "second": other.folder,
                "own": parts[0].identity[key] ?? "?", "other": other.identity[key] ?? "?",
            ]
            return Diagnostic(.shardsDiffer, arguments, file: other.folder)
        }
    }

    /// Shards of one number, each of them once.
    private static func missing(_ parts: [Part], _ directory: String) -> [Diagnostic] {
        let shards = parts.compactMap { Shard(words: $0.identity["shard"] ?? "") }
        guard let first = shards.first, shards.count == parts.count else { return [] }
        let numbers = shards.filter { $0.count == first.count }.map(\.number)
        let lacking = (1...first.count).filter { !numbers.contains($0) }
        guard !lacking.isEmpty || numbers.count != shards.count else { return [] }
        let words = lacking.map { "\($0)/\(first.count)" }.joined(separator: ", ")
        return [Diagnostic(.shardsMissing, ["shards": words.isEmpty ? "?" : words], file: directory)]
    }

    private static func doubles(_ parts: [Part]) -> [Diagnostic] {
        var folders: [String: String] = [:]
        var found: [Diagnostic] = []
        for part in parts {
            for entry in part.entries {
                guard let other = folders.updateValue(part.folder, forKey: FileName.key(entry.name)) else { continue }
                let arguments = ["name": entry.name, "first": other, "second": part.folder]
                found.append(Diagnostic(.shardsOverlap, arguments, file: part.folder))
            }
        }
        return Array(found.prefix(20))
    }

    // MARK: Copying

    private static func copy(_ part: Part, to target: OutputFolder, _ ledger: Ledger) throws(DiagnosedError) {
        var rest = part.entries[...]
        while !rest.isEmpty {
            let group = rest.prefix(64)
            rest = rest.dropFirst(group.count)
            var files: [(name: String, bytes: [UInt8])] = []
            for entry in group where entry.state == .done && !entry.holds(target.file(entry.name)) {
                let path = (part.folder as NSString).appendingPathComponent(entry.name)
                guard entry.holds(path) else {
                    throw DiagnosedError(Diagnostic(.documentNotAsWritten, ["name": entry.name], file: path))
                }
                files.append((entry.name, try BatchInput.read(path)))
            }
            try target.write(files)
            try ledger.put(Array(group))
        }
    }
}

extension LedgerEntry {
    /// As it stands in a ledger before its file is there.
    fileprivate var waiting: LedgerEntry {
        var entry = self
        if state == .done { entry.state = .waiting }
        return entry
    }
}
