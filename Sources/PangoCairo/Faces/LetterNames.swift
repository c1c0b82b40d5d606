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
