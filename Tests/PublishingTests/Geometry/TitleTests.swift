import Testing

/// Kind, subject and addressees, from our boxes and from the PDF as poppler reads it.
@Suite("Title and addressees")
struct TitleTests {
    private static let titled = Sample.all.filter { $0.kind != .dispatch }
    private static let dispatches = Sample.all.filter { $0.kind == .dispatch }
    /// The middle of the text area: (30 + 195) / 2.
    private let middle = 112.5

    @Test("Kind and subject stand in the middle", arguments: titled, Eye.allCases)
    func centred(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let kind = try reading.line(sample.kindName!)
        let subject = try reading.lines(sample.subject)
        #expect(near(kind.centre, middle))
        for line in subject { #expect(near(line.centre, middle), "«\(line.text)»") }
        #expect(kind.baseline > (try reading.line(sample.number)).baseline + 5)
        #expect(subject[0].baseline > kind.baseline)
        // Balanced: no line is less than half as long as the longest.
        #expect(subject.map(\.width).min()! > subject.map(\.width).max()! / 2)
    }

    /// HD 05 II.I.5.2.1: exactly five hyphens; a rule is not allowed.
    @Test("Five hyphens follow a Party subject", arguments: titled.filter(\.isParty), Eye.allCases)
    func hyphens(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let subject = try #require(try reading.lines(sample.subject).last)
        let hyphens = try reading.line("-----")
        #expect(near(hyphens.centre, middle))
        #expect(near(hyphens.width, 8.2, 0.1), "U+002D at 14 pt")
        #expect((4...9).contains(hyphens.baseline - subject.baseline))
        #expect(!reading.shapes.contains { $0.top > subject.baseline && $0.top < hyphens.baseline + 5 })
    }

    /// NĐ 30 PL I.II.5.b: a rule of a third to a half of the text line, in its middle.
    @Test("A short rule follows a state subject", arguments: titled.filter { !$0.isParty }, Eye.allCases)
    func subjectRule(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let last = try #require(try reading.lines(sample.subject).last)
        let rule = try reading.rule(under: last)
        #expect((1.0 / 3...0.5).contains(rule.width / last.width), "\(rule.width) of \(last.width) mm")
        #expect(near(rule.centre, middle))
    }

    /// HD 05 II.I.9.2.3: in the place of the title, centred, the dashes in one line below each other.
    @Test("Party addressees stand beside `Kính gửi:`", arguments: dispatches.filter(\.isParty), Eye.allCases)
    func partyAddressees(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let label = try reading.line("Kính gửi:")
        let names = try sample.addressees.map { try reading.line($0) }
        #expect(near(names[0].baseline, label.baseline, 0.05))
        #expect(near(names[0].left, names[1].left, 0.05))
        #expect(names[0].left > label.right)
        #expect(near((label.left + names.map(\.right).max()!) / 2, middle, 0.5))
        #expect(names.last!.text.hasSuffix(";"))
    }

    /// NĐ 30 PL I.II.9: below the label, the dashes under its colon.
    @Test("State addressees stand under the colon", arguments: dispatches.filter { !$0.isParty }, Eye.allCases)
    func stateAddressees(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let label = try reading.line("Kính gửi:")
        let names = try sample.addressees.map { try reading.line($0) }
        // A colon is 0.278 em wide; a dash may begin anywhere below it.
        let colon = label.right - 0.278 * label.size / 72 * 25.4
        for name in names { #expect((colon - 0.2...label.right).contains(name.left), "\(name.left) mm") }
        #expect(names[0].baseline > label.baseline + 4)
        #expect(names.map { $0.text.last! } == [";", "."])
    }

    /// Only công văn and tờ trình have addressees.
    @Test("Plans and reports have no `Kính gửi`", arguments: titled, Eye.allCases)
    func noAddressees(sample: Sample, eye: Eye) throws {
        #expect(!(try sample.reading(eye)).contains("Kính gửi"))
    }
}
