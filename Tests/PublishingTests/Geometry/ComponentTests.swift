import Testing

/// Size, weight, slant and case of every component, from our boxes and from the PDF as poppler reads it.
@Suite("Components: size, weight, slant, case")
struct ComponentTests {
    @Test("Every component of the samples looks as its clause says", arguments: Sample.all, Eye.allCases)
    func looks(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        for component in sample.components {
            for line in try reading.lines(component.text) {
                let what = "\(sample.name), \(eye): «\(line.text)»"
                let size = (line.size * 100).rounded() / 100
                #expect(component.sizes.contains(size), "\(what) is \(line.size) pt")
                #expect(line.bold == component.bold, "\(what): bold is \(line.bold)")
                #expect(line.italic == component.italic, "\(what): italic is \(line.italic)")
                if component.capitals { #expect(line.text == line.text.uppercased(), "\(what)") }
            }
        }
    }

    /// Footnote to NĐ 30 PL I: 13/14/14 or 12/13/13, the issuer with the national title.
    @Test("Sizes of the state's head move together", arguments: Sample.state, Eye.allCases)
    func sizesMoveTogether(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        let texts = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", sample.placeDate]
        let sizes = try texts.map { try reading.line($0).size.rounded() }
        #expect(sizes == [13, 14, 14] || sizes == [12, 13, 13])
        #expect(try reading.line(sample.issuer).size.rounded() == sizes[0])
    }

    /// HD 05: no Quốc hiệu on a Party paper; NĐ 30: no Party title on a state paper.
    @Test("No paper carries the other family's title", arguments: Sample.all, Eye.allCases)
    func noForeignTitle(sample: Sample, eye: Eye) throws {
        let reading = try sample.reading(eye)
        for text in sample.isParty ? ["CỘNG HÒA", "Độc lập"] : ["ĐẢNG CỘNG SẢN", "*", "-----"] {
            #expect(!reading.contains(text), "\(text)")
        }
    }

    /// PL2 of HD 05 gives no other size, and Liberation Serif is the only face.
    @Test("Nothing else is printed in another size", arguments: Sample.all, Eye.allCases)
    func noOtherSize(sample: Sample, eye: Eye) throws {
        let allowed: Set<Double> = sample.isParty ? [12, 14, 15, 16] : [11, 12, 13, 14]
        for run in try sample.reading(eye).runs {
            #expect(allowed.contains((run.size * 100).rounded() / 100), "«\(run.text)» is \(run.size) pt")
        }
    }
}
