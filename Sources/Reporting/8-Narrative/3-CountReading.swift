import FormatRules
import PlanModel

/// `05`, `1.250`, `05/11`.
struct CountFigure {
    var count: Int
    var whole: Int?

    init?(_ word: Substring) {
        let parts = word.trimmingMarks.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        let numbers = parts.map { part -> Int? in
            if part.count == 2, part.first == "0", let digit = Int(part.dropFirst()) { return digit }
            guard let number = TableNumber(String(part)), number.decimals == 0, !number.isPercent, number.digits >= 0
            else { return nil }
            return number.digits
        }
        guard let count = numbers[0], numbers.allSatisfy({ $0 != nil }) else { return nil }
        self.count = count
        whole = numbers.count > 1 ? numbers[1] : nil
    }
}

extension Counted {
    /// The word of the list that stands nearest to a text's start or end, whole words only.
    static func nearest(in text: String, fromStart: Bool) -> (words: String, counted: Counted?)? {
        let padded = " \(text) "
        let places = words.compactMap { entry -> (entry: (words: String, counted: Counted?), distance: Int)? in
            let wanted = " \(entry.words) "
            guard let place = fromStart ? padded.firstRange(of: wanted) : padded.ranges(of: wanted).last else {
                return nil
            }
            return (
                entry,
                fromStart
                    ? padded.distance(from: padded.startIndex, to: place.lowerBound)
                    : padded.distance(from: place.upperBound, to: padded.endIndex)
            )
        }
        return places.min { $0.distance < $1.distance }?.entry
    }
}

extension String {
    /// Parted at full stops that a blank or the end follows.
    var sentences: [Substring] {
        var result: [Substring] = []
        var start = startIndex
        for index in indices where self[index] == "." {
            let next = self.index(after: index)
            guard next == endIndex || self[next] == " " else { continue }
            result.append(self[start..<index])
            start = next
        }
        return result + [self[start...]]
    }
}

extension Substring {
    var trimmingMarks: Substring {
        var text = self
        while let first = text.first, "(“\"".contains(first) { text.removeFirst() }
        while let last = text.last, ".,;:)”\"".contains(last) { text.removeLast() }
        return text
    }
}

extension [Substring] {
    /// Clauses of a sentence; one that was cut inside `45,5%` or `cơ quan, đơn vị` is put together again.
    func rejoining(in sentence: Substring) -> [Substring] {
        reduce(into: []) { result, clause in
            if let last = result.last, sentence[last.endIndex...].prefix(1) == ",",
                last.last?.isNumber == true && clause.first?.isNumber == true
                    || last.hasSuffix("cơ quan") && clause.hasPrefix(" đơn vị")
            {
                result[result.count - 1] = sentence[last.startIndex..<clause.endIndex]
            } else {
                result.append(clause)
            }
        }
    }
}
