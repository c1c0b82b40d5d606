import Diagnostics
import FormatRules
import PageModel

/// Paragraphs that were set into lines, kept for the next document of a batch, where most are the same again.
///
/// In two generations, as shaped tokens are: bounded, and what is in use stays. What is kept shows nowhere: lines that
/// were let go are set again.
struct LineMemory {
    /// All that the lines of a text depend on.
    struct Key: Hashable {
        var texts: [StyledText]
        var setting: LineSetting
        var breaking: Breaking
        /// Names that stay on one line.
        var names: [[String]]
        var profile: String
        /// What the role looks like, which decides where the baseline lies.
        var style: TextStyle

        static func == (left: Key, right: Key) -> Bool {
            left.setting == right.setting && left.style == right.style && left.profile == right.profile
                && left.breaking == right.breaking && left.texts == right.texts && left.names == right.names
        }

        /// Text by its bytes: `String` would normalise Vietnamese at every look-up.
        func hash(into hasher: inout Hasher) {
            for text in texts {
                var string = text.text
                string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
                hasher.combine(text.style)
                hasher.combine(text.span)
            }
            hasher.combine(setting.role)
            hasher.combine(setting.width)
        }
    }

    private var seen = SecondSight()
    private var young: [Key: [SetLine]] = [:]
    private var old: [Key: [SetLine]] = [:]
    private var count = 0
    /// Lines in one generation.
    private let limit: Int

    /// - Parameter limit: about so many lines are kept.
    init(limit: Int) { self.limit = max(1, limit / 2) }

    mutating func lines(_ key: Key) -> [SetLine]? {
        if let known = young[key] { return known }
        guard let known = old[key] else { return nil }
        put(known, for: key)
        return known
    }

    /// Keeps lines whose text comes a second time.
    mutating func keep(_ lines: [SetLine], for key: Key) {
        if seen.isKnown(key.hashValue) { put(lines, for: key) }
    }

    private mutating func put(_ lines: [SetLine], for key: Key) {
        if count >= limit {
            old = young
            young = [:]
            count = 0
        }
        young[key] = lines
        count += lines.count
    }
}
