import Testing

/// Where the parts of the letterhead stand, from our boxes and from the PDF as poppler reads it.
@Suite("Letterhead")
struct LetterheadTests {
    /// HD 05 II.I.1.2: the exact title, a drawn line under it, as long as the title.
    @Test("The Party title is underlined to its length", arguments: Sample.party, Eye.allCases)
    func partyTitle(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let title = try reading.line("ĐẢNG CỘNG SẢN VIỆT NAM")
        let rule = try reading.rule(under: title)
        // 72.9 mm is what the letters of a metric-compatible face take at 15 pt bold.
        #expect(near(title.width, 72.9, 0.1))
        #expect(near(rule.width, title.width, 0.3))
        #expect(near(rule.centre, title.centre, 0.1))
        #expect((0.5...3).contains(rule.top - title.baseline), "\(rule.top - title.baseline) mm below the baseline")
        #expect(title.left > 105, "in the right half")
    }

    /// HD 05 II.I.2.2: level with the title, a star of its own below, no rule.
    @Test("The Party issuer has a star and no rule", arguments: Sample.party, Eye.allCases)
    func star(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let issuer = try reading.line(sample.issuer)
        let star = try reading.line("*")
        #expect(near(star.centre, issuer.centre, 0.1))
        #expect(star.baseline > issuer.baseline)
        #expect(!reading.shapes.contains { $0.page == 1 && $0.right < 105 && $0.top < star.baseline + 5 })
        let first = try reading.line(sample.superior ?? sample.issuer)
        #expect(near(first.baseline, try reading.line("ĐẢNG CỘNG SẢN VIỆT NAM").baseline, 0.5))
    }

    /// NĐ 30 PL I.II.1: the motto centred under the title, a line under it as long as the motto.
    @Test("The motto is underlined to its length", arguments: Sample.state, Eye.allCases)
    func motto(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let title = try reading.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        let motto = try reading.line("Độc lập - Tự do - Hạnh phúc")
        let rule = try reading.rule(under: motto)
        #expect(near(motto.centre, title.centre, 0.1))
        #expect(near(rule.width, motto.width, 0.3))
        #expect(near(rule.centre, motto.centre, 0.1))
        #expect(title.left > 95, "at the right")
        // "dòng đơn": single spacing.
        #expect((14.0 * 1.1...14.0 * 1.25).contains((motto.baseline - title.baseline) / 25.4 * 72))
    }

    /// NĐ 30 PL I.II.2: a rule of a third to a half of the name's last line, in its middle.
    @Test("The state issuer has a short rule", arguments: Sample.state, Eye.allCases)
    func issuerRule(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let issuer = try reading.line(sample.issuer)
        let rule = try reading.rule(under: issuer)
        #expect((1.0 / 3...0.5).contains(rule.width / issuer.width), "\(rule.width) of \(issuer.width) mm")
        #expect(near(rule.centre, issuer.centre, 0.1))
        for line in try reading.lines(sample.superior!) { #expect(near(line.centre, issuer.centre, 0.1)) }
        let top = try reading.lines(sample.superior!)[0]
        let title = try reading.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        #expect(near(top.baseline, title.baseline, 0.1))
    }

    /// HD 05 II.I.3.2, 4.2; NĐ 30 PL I.II.3, 4.
    @Test("Number and date stand on one line, under issuer and title", arguments: Sample.all, Eye.allCases)
    func numberAndDate(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let number = try reading.line(sample.number)
        let date = try reading.line(sample.placeDate)
        let title = try reading.line(
            sample.isParty ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        let issuer = try reading.line(sample.issuer)
        #expect(near(number.baseline, date.baseline, 0.05))
        #expect(near(number.centre, issuer.centre, 0.5))
        #expect(near(date.centre, title.centre, 0.5))
        #expect(number.baseline > issuer.baseline + 4)
        #expect(number.right < date.left)
    }

    /// HD 05 II.I.5.2.3: 12 pt italic; NĐ 30 PL I.II.5.b: 6 pt below the number, `V/v`.
    @Test(
        "A công văn's subject stands under its number", arguments: Sample.all.filter { $0.kind == .dispatch },
        Eye.allCases)
    func dispatchSubject(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let number = try reading.line(sample.number)
        let lines = try reading.lines(sample.subject)
        for line in lines { #expect(near(line.centre, number.centre, 0.1)) }
        #expect(lines[0].baseline > number.baseline)
        #expect(lines.map(\.right).max()! < 120, "in the left column")
        if !sample.isParty {
            // Single lines of 13 pt, of which one may be as low as 1.0, and the gap of 6 pt.
            let step = (lines[0].baseline - number.baseline) / 25.4 * 72
            #expect((13 * 1.107 + 6...13 * 1.25 + 6.5).contains(step), "\(step) pt")
        }
    }
}
