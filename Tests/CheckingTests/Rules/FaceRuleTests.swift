import PageModel
import Testing

@Suite("Certificate: face and ink")
struct FaceRuleTests {
    @Test("The face's name")
    func face() throws {
        #expect(try findings("face: Times New Roman", Paper()).map(\.verdict) == [.holds])
        #expect(try findings("face: Times New Roman", Paper(), family: "Fake").map(\.verdict) == [.fails])
        #expect(
            try findings("face: Times New Roman, advice: true", Paper(), family: "Fake").map(\.verdict) == [.remark])
    }

    @Test("All is black but marks, stamps and pictures")
    func ink() throws {
        var paper = Paper()
        paper.add(.number, "Số 1", y: 40)
        paper.add(.urgency, "KHẨN", y: 50, ink: .red)
        #expect(try verdict("ink: black", paper) == .holds)
        #expect(try verdict("of: urgency, ink: red", paper) == .holds)
        #expect(try verdict("of: number, ink: red", paper) == .fails)
        paper.add(.body, "đỏ", y: 60, ink: .red)
        #expect(try verdict("ink: black", paper) == .fails)
    }
}
