import PageModel

/// Writes lines of text into a page's content.
///
/// Each glyph stands where the page has it: a PDF moves on by the widths that its font object lists, and where this leads
/// away from the place of the next glyph the difference is written.
struct TextPen {
    /// Of the last line, which the next one need not say again.
    private var font: (slot: Int, size: Length)?

    mutating func show(_ line: TextLine, from left: Length, with face: FaceRecord, into stream: inout ContentStream) {
        guard let first = line.words.first(where: { !$0.shaped.glyphs.isEmpty }) else { return }
        stream.write("BT ")
        if font?.slot != face.slot || font?.size != line.style.size {
            font = (face.slot, line.style.size)
            stream.write("/F")
            stream.bytes.append(integer: face.slot)
            stream.write(" ")
            stream.write(line.style.size.points)
            stream.write("Tf ")
        }
        let start = thousandths(Double((left + first.x).units) / 1024)
        stream.write(thousandths: start)
        stream.write(thousandths: thousandths(stream.height - line.baseline.points))
        stream.write("Td\n")
        var run = TextRun(face: face, size: line.style.size, start: Double(start) * 1.024)
        for word in line.words { show(word, from: left, in: &run, into: &stream) }
        run.close(into: &stream)
        stream.write("ET\n")
    }

    private func show(
        _ word: TextLine.Word, from left: Length, in run: inout TextRun, into stream: inout ContentStream
    ) {
        let glyphs = word.shaped.glyphs
        var text = word.shaped.text
        text.withUTF8 { text in
            var x = (left + word.x).units
            var (index, byte) = (0, 0)
            while index < glyphs.count {
                let end = glyphs[(index + 1)...].firstIndex { $0.textBytes > 0 } ?? glyphs.count
                let next = min(byte + Int(glyphs[index].textBytes), text.count)
                run.begin(glyphs[index..<end], UnsafeBufferPointer(rebasing: text[byte..<next]), into: &stream)
                for glyph in glyphs[index..<end] {
                    run.show(glyph, at: x, into: &stream)
                    x += Int(glyph.advance)
                }
                run.end(into: &stream)
                (index, byte) = (end, next)
            }
        }
    }

    private func thousandths(_ points: Double) -> Int { Int((points * 1000).rounded()) }
}

/// Glyphs on one baseline that are being written: strings, and corrections between them.
private struct TextRun {
    private let face: FaceRecord
    /// What a thousandth of the em is in the page's units.
    private let unit: Double
    /// Where a reader stands, in thousandths of the em from the start of the line, and where that is on the page.
    private var pen = 0.0
    private let start: Double
    private var rise: Int32 = 0
    private var state = State.outside
    private var isSpan = false

    private enum State {
        /// Between operators, in an array of strings, in a string.
        case outside, array, string
    }

    /// The deviation that is left uncorrected, in thousandths of the em: a 300th of a millimetre at 14 points.
    private static let tolerance = 0.2

    init(face: FaceRecord, size: Length, start: Double) {
        self.face = face
        self.start = start
        unit = Double(size.units) / 1000
    }

    /// A cluster follows: glyphs, and the text that they stand for together.
    ///
    /// What a glyph stands for is said once in the font's table. Where the text is another, here it says so itself.
    mutating func begin(
        _ glyphs: ArraySlice<Glyph>, _ text: UnsafeBufferPointer<UInt8>, into stream: inout ContentStream
    ) {
        if glyphs.count == 1, let glyph = glyphs.first, face.stands(glyph.id, for: text) { return }
        close(into: &stream)
        stream.write("/Span<</ActualText<FEFF")
        for unit in String(decoding: text, as: UTF8.self).utf16 { stream.bytes.append(hexadecimal: unit) }
        stream.write(">>>BDC ")
        isSpan = true
    }

    mutating func end(into stream: inout ContentStream) {
        guard isSpan else { return }
        close(into: &stream)
        stream.write("EMC\n")
        isSpan = false
    }

    mutating func show(_ glyph: Glyph, at x: Int, into stream: inout ContentStream) {
        if glyph.yOffset != rise { setRise(glyph.yOffset, into: &stream) }
        let wanted = (Double(x + Int(glyph.xOffset)) - start) / unit
        if abs(wanted - pen) > Self.tolerance {
            let tenths = Int(((wanted - pen) * 10).rounded())
            if state == .string { stream.write(")") }
            if state == .outside { stream.write("[") }
            stream.bytes.append(fixed: -tenths, places: 1)
            pen += Double(tenths) / 10
            state = .array
        }
        if state == .outside { stream.write("[") }
        if state != .string { stream.write("(") }
        state = .string
        stream.bytes.append(escaped: UInt8(truncatingIfNeeded: glyph.id >> 8))
        stream.bytes.append(escaped: UInt8(truncatingIfNeeded: glyph.id))
        pen += face.use(glyph.id)
    }

    mutating func close(into stream: inout ContentStream) {
        switch state {
        case .outside: break
        case .array: stream.write("]TJ\n")
        case .string: stream.write(")]TJ\n")
        }
        state = .outside
        if rise != 0 { setRise(0, into: &stream) }
    }

    private mutating func setRise(_ offset: Int32, into stream: inout ContentStream) {
        rise = 0
        close(into: &stream)
        rise = offset
        stream.write(-Double(offset) / 1024)
        stream.write("Ts ")
    }
}

extension [UInt8] {
    /// A byte of a string in brackets.
    fileprivate mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        // A line's end of any kind is read as a line feed.
        case 0x0D: append("\\r")
        default: append(byte)
        }
    }
}
