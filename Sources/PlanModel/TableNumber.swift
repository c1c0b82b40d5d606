/// A figure as Vietnamese papers write it: `1.234,5`, `-12`, `45%`, `(3)`.
///
/// Dots part groups of three, the comma opens the decimals, and brackets mean less than zero as in accounts.
/// `1.5` and `001` are no figures: nobody could say what their marks mean.
package struct TableNumber: Sendable, Hashable {
    /// The value times ten to the power of `decimals`.
    package var digits: Int
    package var decimals: Int
    package var isPercent: Bool
    /// Four digits or more before the comma, without dots between groups of three.
    package var isUngrouped = false
    /// UTF-8 bytes of the text before its decimal comma: what stands left of the line that figures share.
    package var wholeBytes: Int

    /// Nil for anything but one figure; a blank may stand before its `%`, and nowhere else.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let count = bytes.count
        let isBracketed = bytes.drop(mark: "(")
        var isNegative = isBracketed
        if !isBracketed, ["-", "−", "–"].contains(where: { bytes.drop(mark: $0) }) {
            isNegative = true
        } else if !isBracketed {
            _ = bytes.drop(mark: "+")
        }
        guard let whole = TableNumber.whole(&bytes) else { return nil }
        wholeBytes = count - bytes.count
        var fraction: [UInt8] = []
        if bytes.drop(mark: ",") {
            fraction = Array(bytes.prefix { $0.isDigit })
            guard !fraction.isEmpty else { return nil }
            bytes = bytes.dropFirst(fraction.count)
        }
        isPercent = ["%", " %", "\u{A0}%"].contains { bytes.drop(mark: $0) }
        if isBracketed, !bytes.drop(mark: ")") { return nil }
        // Eighteen digits always fit an integer of 64 bits.
        guard bytes.isEmpty, whole.count + fraction.count <= 18 else { return nil }
        let value = (whole + fraction).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        digits = isNegative ? -value : value
        decimals = fraction.count
        isUngrouped = whole.count > 3 && !text.utf8.contains(UInt8(ascii: "."))
    }

    package init(digits: Int, decimals: Int, isPercent: Bool = false, isUngrouped: Bool = false) {
        self.digits = digits
        self.decimals = decimals
        self.isPercent = isPercent
        self.isUngrouped = isUngrouped
        wholeBytes = 0
        wholeBytes = written.utf8.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "%") }.count
    }

    /// `1.234` or `1234`; not `0123`, which is a code, nor `1.23`.
    private static func whole(_ bytes: inout ArraySlice<UInt8>) -> [UInt8]? {
        var digits = Array(bytes.prefix { $0.isDigit })
        guard !digits.isEmpty, digits.count <= 2 || digits[0] != UInt8(ascii: "0") else { return nil }
        bytes = bytes.dropFirst(digits.count)
        var isGrouped = false
        while bytes.first == UInt8(ascii: ".") {
            let group = bytes.dropFirst().prefix { $0.isDigit }
            guard group.count == 3, isGrouped || digits.count <= 3, digits[0] != UInt8(ascii: "0") else { return nil }
            isGrouped = true
            digits += group
            bytes = bytes.dropFirst(4)
        }
        return digits
    }

    /// With dots between groups of three, unless it is ungrouped.
    package var written: String {
        var text = Array(String(digits.magnitude).utf8)
        if text.count <= decimals {
            text = Array(repeating: UInt8(ascii: "0"), count: decimals + 1 - text.count) + text
        }
        let whole = text.count - decimals
        var result = digits < 0 ? "-" : ""
        for (index, digit) in text.enumerated() {
            if index == whole {
                result += ","
            } else if !isUngrouped, index > 0, index < whole, (whole - index) % 3 == 0 {
                result += "."
            }
            result.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return result + (isPercent ? "%" : "")
    }

    /// A cell that holds no figure where figures stand: nothing, a dash, dots.
    package static func isNothing(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "-–—.… \u{A0}\n".unicodeScalars.contains($0) }
    }

    /// Whether dots part its groups of three.
    private var isGrouped: Bool {
        let whole = (0..<decimals).reduce(digits.magnitude) { value, _ in value / 10 }
        return whole >= 1000 && !isUngrouped
    }

    /// The sum, with as many decimals as the longest has, and grouped as they are: without dots only where figures of
    /// four digits and more stand without dots, and none with them. Nil for percents among others, or a sum past all bounds.
    package static func sum(_ numbers: [TableNumber]) -> TableNumber? {
        guard let first = numbers.first, numbers.allSatisfy({ $0.isPercent == first.isPercent }) else { return nil }
        let decimals = numbers.map(\.decimals).max() ?? 0
        var total = 0
        for number in numbers {
            var value = (partialValue: number.digits, overflow: false)
            for _ in number.decimals..<decimals where !value.overflow {
                value = value.partialValue.multipliedReportingOverflow(by: 10)
            }
            let next = total.addingReportingOverflow(value.partialValue)
            if value.overflow || next.overflow { return nil }
            total = next.partialValue
        }
        return TableNumber(
            digits: total, decimals: decimals, isPercent: first.isPercent,
            isUngrouped: numbers.contains(where: \.isUngrouped) && !numbers.contains(where: \.isGrouped))
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension ArraySlice<UInt8> {
    /// Takes a mark from the front, if it is there.
    fileprivate mutating func drop(mark: String) -> Bool {
        guard starts(with: mark.utf8) else { return false }
        self = dropFirst(mark.utf8.count)
        return true
    }
}
