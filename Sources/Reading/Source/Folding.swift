extension StringProtocol {
    /// The text with case, Vietnamese marks, spaces, `_` and `-` taken away: `Cơ quan` is `coquan`.
    ///
    /// For what people type into fields, where marks are often left out. Names that print are compared by `Fold`,
    /// which keeps the marks: without them `quy định` and `quý đính` were one.
    package var folded: String {
        var result = ""
        for scalar in unicodeScalars where !scalar.properties.isWhitespace && scalar != "_" && scalar != "-" {
            switch scalar {
            case "A"..."Z": result.unicodeScalars.append(Unicode.Scalar(scalar.value + 32)!)
            case "\0"..<"\u{80}": result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(baseLetters[scalar] ?? scalar)
            }
        }
        return result
    }
}

/// The base letter of each Vietnamese letter with marks, in both cases. `đ` is a letter of its own in
/// Unicode, which no normalisation takes apart.
private let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(base: Unicode.Scalar, letters: String)] = [
        ("a", "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"),
        ("d", "đĐ"),
        ("e", "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"),
        ("i", "ìíỉĩịÌÍỈĨỊ"),
        ("o", "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"),
        ("u", "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"),
        ("y", "ỳýỷỹỵỲÝỶỸỴ"),
    ]
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for family in families {
        for letter in family.letters.unicodeScalars { result[letter] = family.base }
    }
    return result
}()

/// The name most like a mistyped one, if any is near enough to be meant: a third of its letters may differ.
package func nearestName(to name: String, among candidates: [String]) -> String? {
    let typed = Array(name.unicodeScalars)
    guard typed.count <= 40 else { return nil }
    let distances = candidates.map { (name: $0, distance: editDistance(typed, Array($0.unicodeScalars))) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    let allowed = max(1, max(typed.count, best.name.unicodeScalars.count) / 3)
    return best.distance <= allowed ? best.name : nil
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one name into another.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, a) in left.enumerated() {
        var row = [i + 1]
        for (j, b) in right.enumerated() {
            var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a == b ? 0 : 1))
            if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, rows[i - 1][j - 1] + 1) }
            row.append(cost)
        }
        rows.append(row)
    }
    return rows[left.count][right.count]
}
