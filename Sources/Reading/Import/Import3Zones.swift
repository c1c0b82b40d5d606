import FormatRules

extension PlainTextImport {
    /// Which lines are letterhead, which are the foot; what lies between, and after the foot, is body.
    struct Zones {
        /// The line that names the kind, and how much of it does so.
        var kindLine: Int?
        /// The first line of `Kính gửi:` where no kind stands before it.
        var addresseeLine: Int?
        /// Recipients and signature, up to an annex or the end.
        var foot: Range<Int>
    }

    /// Step 3: looks for the landmarks that every official document has.
    static func findZones(in lines: [Line], _ naming: Naming) -> Zones {
        let kindLine = findKindLine(in: lines, naming)
        let head = lines[..<min(lines.count, 60)].prefix { Opening($0.passage.plain)?.opensSection != true }
        let addresseeLine = head.firstIndex { isAddresseeLabel($0.passage.plain) }
        let bodyStart = (kindLine ?? addresseeLine).map { $0 + 1 } ?? 0
        return Zones(
            kindLine: kindLine, addresseeLine: kindLine == nil ? addresseeLine : nil,
            foot: findFoot(in: lines, from: bodyStart))
    }

    /// A line of its own with the name of a kind, in capitals or bold; else one that opens with it in capitals.
    private static func findKindLine(in lines: [Line], _ naming: Naming) -> Int? {
        var openings: [Int] = []
        var seen = 0
        for (index, line) in lines.enumerated() where !line.isBlank {
            let text = line.passage.plain
            seen += 1
            if text.isInCapitals || line.passage.isBold, naming.isKind(text) { return index }
            if seen > 25 || isAddresseeLabel(text) || Opening(text)?.opensSection == true { break }
            if columns(of: line).count == 1, kindOpening(text, naming) != nil { openings.append(index) }
        }
        return openings.first
    }

    /// `Kính gửi:` with or without names behind it; `Kính gửi các đồng chí` in a sentence is none.
    static func isAddresseeLabel(_ text: String) -> Bool {
        Fold.isOne(String(text.prefix { $0 != ":" }), of: ["kính gửi", "kính trình"])
    }

    static func isRecipientsLabel(_ text: String) -> Bool { Fold.isOne(text.filter { $0 != ":" }, of: ["nơi nhận"]) }

    /// `Phụ lục`, `PHỤ LỤC 1`, `Phụ lục I` alone on a line.
    static func isAnnexHeading(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (2...3).contains(words.count), Fold.opens(text, with: ["phụ lục"]) else { return false }
        guard words.count == 3 else { return true }
        let number = words[2].filter { $0 != "." && $0 != ":" }
        return !number.isEmpty && (number.allSatisfy(\.isNumber) || number.allSatisfy { "IVXLC".contains($0) })
    }

    /// The foot begins with `Nơi nhận:` or the signature, whichever comes first.
    private static func findFoot(in lines: [Line], from start: Int) -> Range<Int> {
        guard start < lines.count else { return lines.count..<lines.count }
        // A paragraph is neither label nor authority: long lines are not worth taking apart.
        let cells = lines.map { $0.passage.letters.count > 240 ? [] : columns(of: $0).map(\.plain) }
        let label = (start..<lines.count).first { cells[$0].contains(where: isRecipientsLabel) }
        let authorities = (start..<lines.count).filter { cells[$0].contains(where: isAuthority) }
        let landmark = label ?? authorities.last
        let annexFrom = landmark ?? start
        let end = (annexFrom..<lines.count).first { isAnnexHeading(lines[$0].passage.plain) } ?? lines.count
        var begin = label ?? end
        if let first = authorities.first(where: { ($0 < begin ? begin - $0 <= 15 : true) && $0 < end }) {
            begin = min(begin, first)
        }
        begin = min(begin, signatureStart(in: lines, before: begin, notBefore: start))
        return begin..<end
    }

    /// Without an authority line a signature is an office in capitals with a name below it.
    private static func signatureStart(in lines: [Line], before end: Int, notBefore start: Int) -> Int {
        var result = end
        var seen = 0
        for index in (start..<end).reversed() where !lines[index].isBlank {
            let cells = columns(of: lines[index]).map(\.plain)
            seen += 1
            if cells.contains(where: { isOffice($0) || isAuthority($0) }) {
                result = index
            } else if seen > 5 || !cells.allSatisfy({ isName($0) || isSignedMark($0) }) {
                break
            }
        }
        return result
    }

    /// `(Đã ký)` where the signature stood.
    static func isSignedMark(_ text: String) -> Bool {
        Fold.isOne(text.filter { !"()[]".contains($0) }, of: ["đã ký", "đã kí", "ký tên, đóng dấu"])
    }
}
