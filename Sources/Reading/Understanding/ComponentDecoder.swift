import Diagnostics
import PlanModel

// Components that not every paper has.
extension ValueDecoder {
    /// `số`, on its own or in a copy: number, joint and symbol, as far as they were written.
    mutating func number(_ entry: SourceEntry) -> DocumentNumber {
        var number = DocumentNumber(span: span(entry.value.span))
        guard let text = text(entry) else { return number }
        guard let read = NumberReader.read(text.string[...]) else {
            report(.numberUnreadable, at: entry.value.span)
            return number
        }
        (number.number, number.joint, number.symbol) = (read.number, read.joint, read.symbol)
        return number
    }

    /// `bản sao: {hình thức: sao y, cơ quan: …, số: …, ký: {…}}`.
    mutating func copying(_ entry: SourceEntry) -> Copying? {
        guard let record = record(entry.value, of: entry.key, schema: .copying) else { return nil }
        guard let form = record[.copyForm].flatMap({ text($0) }) else {
            report(.copyFormMissing, at: entry.value.span)
            return nil
        }
        var copying = Copying(form: form)
        copying.superior = record[.superior].map { lines($0) } ?? []
        copying.issuer = record[.issuer].map { lines($0) } ?? []
        copying.number = record[.number].map { number($0) } ?? DocumentNumber()
        copying.place = record[.place].flatMap { text($0) }
        copying.date = record[.date].map { date($0) } ?? PartialDate()
        copying.signature = record[.signatures].flatMap { signatures($0).first }
        copying.recipients = record[.recipients].map { recipients($0) } ?? []
        return copying
    }

    /// `dấu mật: cho phép`.
    mutating func permission(_ entry: SourceEntry) -> Bool {
        guard let text = text(entry) else { return false }
        if text.string.folded == "chophep" { return true }
        report(.permissionWanted, at: entry.value.span, ["key": entry.key.rawValue])
        return false
    }

    /// `trình bày: {giãn dòng: 20 pt, lề trái: 30 mm}`.
    mutating func houseStyle(_ entry: SourceEntry) -> HouseStyle? {
        guard let record = record(entry.value, of: entry.key, schema: .houseStyle) else { return nil }
        var style = HouseStyle()
        style.size = record[.bodySize].flatMap { measure($0) }
        style.pitch = record[.bodyPitch].flatMap { measure($0) }
        style.paragraphGap = record[.paragraphGap].flatMap { measure($0) }
        style.indent = record[.indent].flatMap { measure($0) }
        style.top = record[.topMargin].flatMap { measure($0) }
        style.bottom = record[.bottomMargin].flatMap { measure($0) }
        style.left = record[.leftMargin].flatMap { measure($0) }
        style.right = record[.rightMargin].flatMap { measure($0) }
        return style
    }

    /// A length in points: `20 pt`, `12,7 mm`, `1 cm`; a size may leave its unit out.
    private mutating func measure(_ entry: SourceEntry) -> Double? {
        guard let text = text(entry) else { return nil }
        let points = Measure.points(text.string[...], bareUnit: entry.key == .bodySize ? "pt" : nil)
        if points == nil { report(.measureUnreadable, at: entry.value.span, ["key": entry.key.rawValue]) }
        return points
    }
}

/// Lengths as people write them.
package enum Measure {
    /// `20 pt`, `12,7 mm`, `1.27cm` in points; nil for anything else, and for nothing or less.
    package static func points(_ text: Substring, bareUnit: String? = nil) -> Double? {
        let text = text.trimmed
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
        guard let value = Double(digits.replacing(",", with: ".")), value > 0, value < 10_000 else { return nil }
        switch text[digits.endIndex...].trimmed.lowercased() {
        case "pt": return value
        case "mm": return value * 72 / 25.4
        case "cm": return value * 720 / 25.4
        case "": return bareUnit == "pt" ? value : nil
        default: return nil
        }
    }
}
