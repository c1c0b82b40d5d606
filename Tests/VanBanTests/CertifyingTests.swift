import Testing
import VanBan

struct CertifyingTests {
    @Test("Every component of a paper is held against its clause, with its place in millimetres")
    func holds() async throws {
        let certificate = try await Desk.office().certify(.document(Letter.document))
        #expect(certificate.holds && certificate.profile == "nd30" && certificate.laidOutBy == "nd30")
        let subject = try #require(certificate.findings.first { $0.id == "T2.look" })
        #expect(subject.verdict == .holds && subject.cell == "5b" && subject.clause.contains("NĐ 30"))
        let frame = try #require(subject.frame)
        #expect(frame.page == 1 && 20...100 ~= frame.x && 20...80 ~= frame.y && frame.height > 3)
        #expect(subject.asked.vietnamese != subject.asked.english)
        #expect(certificate.findings.contains { $0.verdict == .absent && $0.frame == nil })
    }

    @Test("A paper can be held against an instrument that it was not made for")
    func otherProfile() async throws {
        let certificate = try await Desk.office().certify(.text(Letter.source), by: .hd05)
        #expect(!certificate.holds && certificate.profile == "hd05" && certificate.laidOutBy == "nd30")
    }

    @Test("What cannot be set cannot be judged")
    func errors() async throws {
        let error = try await Desk.error { try await Desk.office().certify(.text("x")) }
        #expect(error.cause == .paper && error.codes == ["VB102"])
    }
}
