import Reading

/// Registers as a table for spreadsheets: UTF-8 with its mark, so that they read it as such.
package enum RegisterCSV {
    package static func encode(_ registers: [Register]) -> [UInt8] {
        guard let kind = registers.first?.kind else { return [] }
        // Several series in one file are told apart by a column in front.
        let isParted = registers.count > 1
        let head = (isParted ? ["Dãy số"] : []) + kind.columns
        let rows = registers.flatMap { register in register.rows.map { (isParted ? [register.name] : []) + $0 } }
        return [0xEF, 0xBB, 0xBF]
            + Array(([head] + rows).map { CSVLine.text($0, separator: ",") + "\r\n" }.joined().utf8)
    }
}
