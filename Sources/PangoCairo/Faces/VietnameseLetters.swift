/// The letters that a typeface must have.
enum VietnameseLetters {
    /// The 67 letters beyond ASCII, each in both cases, and the ASCII letters.
    static let all: [Unicode.Scalar] = {
        let ascii = "abcdefghijklmnopqrstuvwxyz"
        let marked = """
            àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ
            """
        let lower = ascii + marked
        return Array(lower.unicodeScalars) + Array(lower.uppercased().unicodeScalars)
    }()
}

extension Unicode.Scalar {
    /// `U+1EA1`, as people look it up.
    var codePointName: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Sequence where Element == Unicode.Scalar {
    /// The first few as a sentence quotes them: `ạ, Ạ, ả, …`.
    func quoted(atMost count: Int = 5) -> String {
        let first = Array(prefix(count + 1))
        let names = first.prefix(count).map { String(Character($0)) }.joined(separator: " ")
        return first.count > count ? names + " …" : names
    }
}
