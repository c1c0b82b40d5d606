import PlanModel

/// Names of bodies as running text has them, made from the capitals of the head.
///
/// NĐ 30 PL II.IV: the first letters of type, function and field (`Sở Giáo dục và Đào tạo`), a common noun of a
/// place in small letters and its own name in capitals (`tỉnh Mẫu Sơn`). A name that is not all capitals stays.
package struct NameCase: Sendable {
    /// Openings of bodies in their proper case, the longest first.
    let openings: [(folded: [UInt32], words: [String])]

    package func sentence(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        var words = name.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        var opened = 0
        let folded = Fold.scalars(name)
        if let opening = openings.first(where: { Fold.opens(folded, with: $0.folded) }) {
            opened = min(opening.words.count, words.count)
            words.replaceSubrange(0..<opened, with: opening.words.prefix(opened))
        } else if !words.isEmpty {
            words[0] = words[0].capitalisedFirst
            opened = 1
        }
        // A Tỉnh ủy is a province's, so that what follows is a place's own name.
        let isOfPlace = opened == 2 && Self.places.contains(words[0].lowercased())
        return (words.prefix(opened) + Self.rest(words.dropFirst(opened), isOfPlace)).joined(separator: " ")
    }

    private static func rest(_ words: ArraySlice<String>, _ isOfPlace: Bool) -> [String] {
        var result: [String] = []
        var isInPlace = isOfPlace
        var opensField = true
        for word in words {
            if places.contains(word) {
                result.append(word)
                (isInPlace, opensField) = (true, false)
            } else if isInPlace {
                result.append(word.capitalisedFirst)
            } else {
                result.append(opensField && !joints.contains(word) ? word.capitalisedFirst : word)
                opensField = joints.contains(word)
            }
        }
        return result
    }

    private static let joints: Set = ["và", "-"]
    /// Nouns of administrative units; `thành phố` and `thị xã` are two words of which each is here.
    private static let places: Set = [
        "tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "đặc", "khu",
    ]
}

extension Naming {
    /// Whose paper it is, as a sentence has it. A Party committee's standing board issues under the committee's
    /// name (HD 05 II.I.2.2): the authority line tells.
    package func issuerInSentence(of document: OfficialDocument, in family: Profile.Family) -> String {
        let bodies = [document.issuer, document.superior].map { $0.map(\.string).joined(separator: " ") }
        var name = nameCase.sentence(bodies[0])
        // An office or a board is told from others by whose it is.
        if issuer(opening: bodies[0], in: family)?.suffix == true, !bodies[1].isEmpty {
            name += " " + nameCase.sentence(bodies[1])
        }
        let signs = document.signatures.first?.authority.first?.string ?? ""
        let board = family == .party && Fold.opens(signs, with: ["T/M Ban Thường vụ"])
        return board && !name.isEmpty ? "Ban Thường vụ " + name : name
    }

    /// For writing a body's name inside a sentence.
    package var nameCase: NameCase {
        NameCase(openings: issuers.map { ($0.opening, $0.name.split(separator: " ").map(String.init)) })
    }
}

extension String {
    /// `Kế hoạch` of `kế hoạch`: as a name opens a sentence.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
