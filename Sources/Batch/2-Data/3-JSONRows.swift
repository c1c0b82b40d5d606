import Diagnostics
import Reading

/// Rows of a JSON Lines file: an object a line, its keys the columns.
enum JSONRows {
    static func read(_ bytes: [UInt8], file: String) throws(DiagnosedError) -> DataTable {
        var names: [String] = []
        var known: Set<String> = []
        var found: [(line: Int, result: Result<[(key: String, value: String)], JSONLine.Fault>)] = []
        for (index, line) in lines(of: bytes).enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            let result: Result<[(key: String, value: String)], JSONLine.Fault>
            do throws(JSONLine.Fault) {
                let pairs = String(validating: line, as: UTF8.self) == nil ? nil : try JSONLine.read(Array(line))
                result = pairs.map { .success($0) } ?? .failure(.notJSON(offset: 0))
            } catch {
                result = .failure(error)
            }
            if case .success(let pairs) = result {
                for pair in pairs where known.insert(pair.key).inserted { names.append(pair.key) }
            }
            found.append((index + 1, result))
        }
        let faults = names.isEmpty ? [Diagnostic(.batchDataEmpty, file: file)] : ColumnCheck.faults(names, file: file)
        guard faults.isEmpty else { throw DiagnosedError(faults) }
        let rows = found.enumerated().map { index, line in row(index + 1, line.line, line.result, names, file) }
        return DataTable(file: file, columns: ColumnNames(names), rows: rows)
    }

    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        return text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
    }

    /// A key that a line does not have is blank.
    private static func row(
        _ number: Int, _ line: Int, _ result: Result<[(key: String, value: String)], JSONLine.Fault>,
        _ names: [String], _ file: String
    ) -> DataRow {
        switch result {
        case .success(let pairs):
            let values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, $0.value) })
            return DataRow(number, line: line, cells: names.map { DataRow.cell(values[$0] ?? "") })
        case .failure(let fault):
            var told = fault.told(of: file)
            told.line = line
            return DataRow(number, line: line, fault: told)
        }
    }
}

extension JSONLine.Fault {
    fileprivate func told(of file: String) -> Diagnostic {
        switch self {
        case .notJSON(let offset): Diagnostic(.batchLineNotJSON, ["column": "\(offset + 1)"], file: file)
        case .notObject: Diagnostic(.batchLineNotObject, file: file)
        case .nested(let key, _): Diagnostic(.batchValueNested, ["name": key], file: file)
        case .repeated(let key, _): Diagnostic(.batchKeyTwice, ["name": key], file: file)
        }
    }
}
