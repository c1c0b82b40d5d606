import TestSupport
import Testing

@testable import Printing

@Suite struct PeopleOrderTests {
    @Test func filesStandAsPeopleCountThem() {
        let names = ["bài 1.pdf", "bài 2.pdf", "bài 10.pdf", "Phụ lục 1.pdf", "phụ lục 2.pdf"]
        var random = SplitMix(seed: 3)
        for _ in 0..<20 {
            #expect(names.shuffled(using: &random).sorted { PeopleOrder.precedes($0, $1) } == names)
        }
    }
}
