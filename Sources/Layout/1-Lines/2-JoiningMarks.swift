/// Which characters are what at the edges of a token.
enum Marks {
    typealias Scalar = Unicode.Scalar

    /// Straight quotation marks both open and close.
    static func opens(_ scalar: Scalar) -> Bool {
        switch scalar {
        case "(", "[", "{", "\"", "'", "“", "‘", "«", "‹": true
        default: false
        }
    }

    static func closes(_ scalar: Scalar) -> Bool {
        switch scalar {
        case ")", "]", "}", "\"", "'", ".", ",", ";", ":", "!", "?", "…", "”", "’", "»", "›": true
        default: false
        }
    }

    /// No line begins with it.
    static func follows(_ scalar: Scalar) -> Bool {
        switch scalar {
        case "\"", "'": false
        case "%", "‰", "/", "-", "–", "—": true
        default: closes(scalar)
        }
    }

    /// Before a number.
    static func isSign(_ scalar: Scalar) -> Bool {
        switch scalar {
        case "-", "–", "+", "~", "±", "≥", "≤", "<", ">", "=": true
        default: false
        }
    }

    static func isDigit(_ scalar: Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// As items are lettered: `ở` and `ý` are words.
    static func isLetter(_ scalar: Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "đ" || scalar == "Đ"
    }

    static func isRoman(_ scalar: Scalar) -> Bool {
        switch scalar {
        case "I", "V", "X", "L", "C": true
        default: false
        }
    }

    static func isBullet(_ inner: ArraySlice<Scalar>) -> Bool {
        guard inner.count == 1, let mark = inner.first else { return false }
        switch mark {
        case "-", "–", "—", "+", "*", "•", "●", "○", "▪", "■", "✓", "→": return true
        default: return false
        }
    }

    /// A row of dots or a gap; a single full stop is a mark.
    static func isBlank(_ scalars: [Scalar]) -> Bool {
        if scalars.count == 1, scalars[0] == "." { return false }
        return scalars.allSatisfy { $0 == "." || $0 == "…" || $0 == "_" || $0 == " " || $0 == "\u{A0}" }
    }

    static func stripped(_ scalars: [Scalar]) -> ArraySlice<Scalar> {
        var inner = scalars.drop(while: opens)
        while let last = inner.last, closes(last) { inner.removeLast() }
        return inner
    }

    /// `XIV`, `IV/2026`.
    static func beginsRoman(_ inner: ArraySlice<Scalar>) -> Bool {
        let rest = inner.drop(while: isRoman)
        guard rest.count < inner.count else { return false }
        return rest.first.map { $0 == "/" || $0 == "-" || $0 == "–" || $0 == "." } ?? true
    }

    /// `1.`, `1.1`, `a)`, `IV.`, `(1)`, `1/`.
    static func isLabel(_ inner: ArraySlice<Scalar>, closed: Bool) -> Bool {
        guard let first = inner.first, inner.count <= 8, isLetter(first) || isDigit(first) else { return false }
        let body = inner.last == "/" ? inner.dropLast() : inner
        guard closed || body.count < inner.count || body.contains(".") else { return false }
        if body.count == 1 { return true }
        guard body.allSatisfy({ isDigit($0) || isRoman($0) || $0 == "." }) else { return false }
        return body.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && (part.allSatisfy(isRoman) || part.count <= 3 && part.allSatisfy(isDigit))
        }
    }
}
