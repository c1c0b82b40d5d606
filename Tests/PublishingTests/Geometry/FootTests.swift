import Testing

/// Recipients and signature, from our boxes and from the PDF as poppler reads it.
@Suite("Recipients and signature")
struct FootTests {
    /// HD 05 II.I.9.2.1: under the body at the left; NĐ 30 PL I.II.9: level with the authority line.
    @Test("`Nơi nhận:` stands at the left margin, level with the authority", arguments: Sample.all, Eye.allCases)
    func label(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let label = try reading.line("Nơi nhận:")
        let authority = try reading.line(sample.authority)
        #expect(near(label.left, 30, 0.05))
        #expect(near(label.baseline, authority.baseline, 0.3))
        #expect(label.page == authority.page)
    }

    /// HD 05 II.I.9.2.1: a line under the phrase, as long as the phrase; the colon may be in or out.
    @Test("A Party label is underlined, a state one is not", arguments: Sample.all, Eye.allCases)
    func underline(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let label = try reading.line("Nơi nhận:")
        guard sample.isParty else {
            #expect(!reading.shapes.contains { $0.page == label.page && $0.tip == nil && $0.top > label.baseline })
            return
        }
        let rule = try reading.rule(under: label)
        #expect(near(rule.left, label.left))
        #expect((18.3...19.9).contains(rule.width), "\(rule.width) mm")
        #expect((0...1.5).contains(rule.top - label.baseline))
    }

    /// Each on a line of its own at the margin, in the order written.
    @Test("Recipients stand one a line under the label", arguments: Sample.all, Eye.allCases)
    func list(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        var last = try reading.line("Nơi nhận:")
        for text in sample.recipients {
            let entry = try reading.line(text)
            #expect(near(entry.left, 30, 0.05), "«\(text)»")
            #expect(entry.baseline > last.baseline + 3, "«\(text)»")
            last = entry
        }
        #expect(sample.recipients.dropLast().allSatisfy { $0.hasSuffix(sample.profile == "hd36" ? "," : ";") })
    }

    /// The brace spans its two entries; its tip points at the middle of the purpose.
    @Test("A brace holds its group", arguments: Sample.all.filter { $0.kind != .dispatch }, Eye.allCases)
    func brace(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let entries = try sample.recipients.prefix(2).map { try reading.line($0) }
        let purpose = try reading.line(sample.purpose!)
        let braces = reading.shapes.filter { $0.tip != nil }
        try #require(braces.count == 1)
        expectBrace(braces[0], spans: entries, pointsAt: purpose)
        #expect(purpose.right < (try reading.line(sample.authority)).left)
    }

    /// HD 05 II.I.7.2.1, NĐ 30 PL I.IV: the right half; every line of the block in one middle.
    @Test("The signature is a centred block in the right half", arguments: Sample.all, Eye.allCases)
    func signature(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let lines = try [sample.authority, sample.office, sample.signer].map { try reading.line($0) }
        for line in lines {
            #expect(near(line.centre, lines[0].centre))
            #expect(line.left > 105 && line.right <= 195, "«\(line.text)»")
        }
        #expect(Set(lines.map(\.page)).count == 1)
        // Room for signature and seal: 4 blank lines of 14 pt at least.
        #expect((20...40).contains(lines[2].baseline - lines[1].baseline))
    }

    /// The end of the body is the author's: the mark is kept and never added.
    @Test("The body ends as written", arguments: Sample.all, Eye.allCases)
    func endMark(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let label = try #require(reading.runs.firstIndex { $0.text == "Nơi nhận:" })
        #expect(reading.runs[label - 1].text.hasSuffix("./.") == !sample.isParty)
    }
}

/// A brace spans its entries (from the top of the first to the foot of the last) and points at its purpose.
func expectBrace(
    _ brace: MeasuredShape, spans entries: [MeasuredRun], pointsAt purpose: MeasuredRun,
    _ location: SourceLocation = #_sourceLocation
) {
    let size = purpose.size / 72 * 25.4
    // Lower-case letters reach from the baseline to 0.46 em; half of that is where the eye sees the middle.
    let middle = purpose.baseline - 0.23 * size
    #expect(near(brace.tip ?? .nan, middle, 0.5), sourceLocation: location)
    #expect(near(brace.top, entries[0].baseline - 0.7 * size, 1.2), sourceLocation: location)
    #expect(near(brace.bottom, entries.last!.baseline + 0.2 * size, 1.2), sourceLocation: location)
    #expect(brace.left >= entries.map(\.right).max()!, sourceLocation: location)
    #expect(brace.right <= purpose.left, sourceLocation: location)
}
