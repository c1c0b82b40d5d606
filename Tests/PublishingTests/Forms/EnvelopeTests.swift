import Diagnostics
import FormatRules
import Layout
import PageModel
import TestSupport
import Testing

@testable import Publishing

@Suite("Envelopes and labels, measured by poppler")
struct EnvelopeTests {
    private func filled(
        _ id: String, _ values: [FormValues], _ settings: FormSettings = FormSettings()
    ) throws -> (form: FilledForm, reading: PageReading) {
        let outcome = try FormSamples.publisher().fill(id, with: values, settings: settings)
        let form = try #require(outcome.value, "\(outcome.diagnostics)")
        return (form, try ForeignReader.read(form.pdf))
    }

    @Test(
        "NĐ 30 PL IV: one page an addressee, a rule of 94 mm, sizes of the template",
        arguments: [
            ("bi-c5", 229.0, 162.0), ("bi-dl", 220.0, 110.0),
        ])
    func envelope(id: String, width: Double, height: Double) throws {
        let reading = try filled(id, [FormSamples.addressee(0), FormSamples.addressee(2, urgency: "khẩn")]).reading
        #expect(reading.sheets.count == 2)
        #expect(reading.sheets.allSatisfy { near($0.width, width, 0.01) && near($0.height, height, 0.01) })
        let rule = try #require(reading.shapes.first { $0.page == 1 })
        #expect(near(rule.width, 94, 0.01))
        func run(_ text: String, page: Int = 1) throws -> MeasuredRun {
            try #require(reading.runs.first { $0.page == page && $0.text.hasPrefix(text) }, "no «\(text)»")
        }
        let agency = try run("SỞ KHOA HỌC")
        #expect(agency.bold && near(agency.size, 10.5, 0.05) && agency.baseline < rule.top)
        #expect(try run("Địa chỉ:").size < 10.6)
        #expect(try run("Số/ký hiệu văn bản: 215/KH-SKHCN").baseline > rule.bottom)
        let label = try run("Kính gửi:")
        #expect(label.bold && label.italic && near(label.size, 13, 0.05))
        let name = try run("Bộ Khoa học")
        #expect(name.italic && near(name.size, 11, 0.05) && near(name.baseline, label.baseline, 0.15))
        // Centre right.
        #expect(label.left > width * 0.38 && name.right < width - 10 && label.baseline > height * 0.4)
        // The mark of urgency: red, framed, on the envelope that asked for it alone.
        #expect(reading.frames.map(\.page) == [2])
        #expect(reading.frames.allSatisfy { $0.isRed })
        #expect(try run("KHẨN", page: 2).bold)
    }

    @Test(
        "labels stand in their cells",
        arguments: [
            ("nhan-3x8", 3, 8, 70.0, 37.0, 0.0, 0.5, 0.0), ("nhan-2x7", 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
            ("nhan-3x7", 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5),
        ])
    func labels(
        id: String, columns: Int, rows: Int, width: Double, height: Double, left: Double, top: Double, gap: Double
    ) throws {
        let count = columns * rows
        let start = 5
        let values = (0..<count).map {
            FormValues("Nơi \($0)", ["addressee": "Nơi nhận thứ \($0)", "address": "Nhà \($0)"])
        }
        let (form, reading) = try filled(id, values, FormSettings(start: start))
        #expect(reading.sheets.count == 2)
        #expect(form.nextCell == start)
        for index in values.indices {
            let cell = index + start - 1
            let place = cell % count
            let address = try #require(reading.runs.first { $0.text == "Nhà \(index)" })
            #expect(address.page == cell / count + 1)
            let x = left + Double(place % columns) * (width + gap)
            let y = top + Double(place / columns) * height
            #expect(near(address.left, x + 4, 0.3))
            #expect(address.baseline > y && address.baseline < y + height)
        }
        #expect(try filled(id, Array(values.prefix(count)), FormSettings()).form.nextCell == nil)
    }

    @Test("a first label that the sheet has not is wrong usage")
    func startBeyond() throws {
        for start in [0, 25, -3] {
            let outcome = try FormSamples.publisher().fill(
                "nhan-3x8", with: [FormSamples.addressee(0)], settings: FormSettings(start: start))
            #expect(outcome.value == nil)
            #expect(outcome.diagnostics.map(\.message.code) == ["VB711"])
            #expect(outcome.diagnostics.exitStatus == 2)
        }
    }

    @Test("nobody to print for is told", arguments: Form.identifiers)
    func nobody(id: String) throws {
        let outcome = try FormSamples.publisher().fill(id, with: [])
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.map(\.message.code) == ["VB712"])
    }
}
