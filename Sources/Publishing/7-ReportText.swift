import Checking
import Diagnostics
import Layout
import PageModel

/// A report for people, page by page.
package struct MakingReportText: Sendable {
    private let report: MakingReport
    private let language: Language

    package init(_ report: MakingReport, in language: Language = .vietnamese) {
        self.report = report
        self.language = language
    }

    package var text: String {
        var lines =
            [say(heading)] + report.adjustments.map { "  " + say($0) } + report.remarks.map { "  " + say(given($0)) }
        for sheet in report.sheets { lines += ["", say(heading(of: sheet))] + rows(of: sheet).map { "  " + say($0) } }
        return (lines + ["", say(summary), ""]).joined(separator: "\n")
    }

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

    // MARK: Head and foot

    /// `ke-hoach.md: 5 trang; Phụ lục I: 2 trang`.
    private var heading: Phrase {
        var parts: [(name: Phrase?, count: Int)] = []
        for sheet in report.sheets {
            if sheet.number == 1 || parts.isEmpty { parts.append((sheet.part, 0)) }
            parts[parts.count - 1].count += 1
        }
        return parts.enumerated().reduce(Phrase(report.file)) { text, part in
            let name = part.element.name.map { Phrase(part.offset == 0 ? " – " : "; ") + $0 } ?? ""
            return text + name + ": " + .counted(part.element.count, "trang", "page")
        }
    }

    private var summary: Phrase {
        let count = report.compromises.count
        let spaces =
            Phrase("; dòng dàn đều thưa nhất: ", "; loosest justified line: ") + .spaces(report.worst)
            + Phrase(", trung bình: ", ", on average: ") + .spaces(report.mean)
        let hasLines = report.sheets.contains { $0.loosest != nil }
        let pages = Phrase("Cộng: ", "In all: ") + .counted(report.sheets.count, "trang", "page")
        return pages + (hasLines ? spaces : "") + ". "
            + (count == 0
                ? Phrase("Không có điểm nào phải nhân nhượng.", "Nothing had to give.")
                : Phrase("Số điểm phải nhân nhượng: \(count).", "Things that had to give: \(count)."))
    }

    // MARK: One page

    private func heading(of sheet: MakingReport.Sheet) -> Phrase {
        let name = sheet.part.map { $0 + Phrase(", trang ", ", page ") } ?? Phrase("Trang ", "Page ")
        let lines = Phrase(", ") + .counted(sheet.lines, "dòng nội dung", "line of text", "lines of text")
        return name + Phrase("\(sheet.number): ") + Phrase("dùng \(sheet.fill) % chiều cao", "\(sheet.fill) % full")
            + (sheet.lines > 0 ? lines : "")
    }

    private func rows(of sheet: MakingReport.Sheet) -> [Phrase] {
        var rows: [Phrase] = []
        if let line = sheet.loosest { rows.append(Phrase("thưa nhất: ", "loosest: ") + text(line)) }
        if let line = sheet.tightest { rows.append(Phrase("khít nhất: ", "tightest: ") + text(line)) }
        if let avoided = sheet.avoided {
            rows.append(Phrase("cuối trang tránh được: ", "avoided at the end: ") + text(avoided.fault, avoided.place))
        }
        return rows + sheet.compromises.map(given)
    }

    private func text(_ line: MakingReport.Line) -> Phrase { .spaces(line.stretch) + " – " + .place(line.place) }

    private func text(_ fault: PageFault, _ place: MakingReport.Place) -> Phrase {
        fault.phrase + " – " + .place(place)
    }

    private func given(_ compromise: MakingReport.Compromise) -> Phrase {
        let place = compromise.place.map { " – " + .place($0) } ?? ""
        return Phrase("phải nhân nhượng: ", "had to give: ") + compromise.kind.phrase + place
    }
}

// MARK: Words

extension PageFault {
    fileprivate var phrase: Phrase {
        switch self {
        case .loneItem:
            Phrase(
                "một ý chỉ có một dòng đứng ở cuối hoặc đầu trang, tách khỏi các ý kia",
                "an item of one line at the end or start of a page, apart from its list")
        case .paragraph:
            Phrase("một dòng đứng lẻ, tách khỏi đoạn của nó", "one line apart from its paragraph")
        case .heading:
            Phrase(
                "đề mục hoặc câu dẫn không có đủ hai dòng theo sau", "a heading or lead-in without two lines after it")
        case .signature:
            Phrase(
                "chữ ký ở trang không có đủ hai dòng nội dung", "a signature on a page without two lines of text")
        case .block:
            Phrase(
                "bảng hoặc hình bị tách khỏi tên, hàng tên cột hay chú thích của nó",
                "a table or picture apart from its name, head or caption")
        }
    }
}

extension MakingReport.Compromise.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .end(let fault): fault.phrase
        case .looseLine(let stretch, let cause):
            Phrase("dòng thưa, ", "loose line, ") + .spaces(stretch) + (cause?.phrase ?? "")
        case .unfilledLine:
            Phrase(
                "dòng hụt, vì không có dấu cách nào để giãn", "line that is not full: it has no space to widen")
        case .torn:
            Phrase(
                "dòng ngắt giữa một cụm lẽ ra liền nhau, vì cụm rộng hơn dòng",
                "line that ends inside what should stay together, which is wider than a line")
        case .stub: Phrase("dòng cuối đoạn chỉ có một tiếng", "last line of one syllable")
        case .remark(let phrase): phrase
        }
    }
}

extension LineMeasure.Cause {
    fileprivate var phrase: Phrase {
        switch self {
        case .below(let words, let width):
            Phrase(", vì “\(words.openingWords)” (", ", because “\(words.openingWords)” (") + .millimetres(width)
                + Phrase(") ở dòng sau không ngắt được", ") on the next line may not be broken")
        case .within(let words, let width):
            Phrase(", vì “\(words.openingWords)” (", ", because “\(words.openingWords)” (") + .millimetres(width)
                + Phrase(") trong dòng không ngắt được", ") on it may not be broken")
        case .stub(let word):
            Phrase(
                ", để dòng cuối đoạn không chỉ còn “\(word)”", ", so that more than “\(word)” is left for the last line"
            )
        }
    }
}

extension PageEnd.Fault {
    fileprivate var phrase: Phrase {
        switch self {
        case .parted(let fault): fault.phrase
        case .listOverleaf:
            Phrase("danh sách nơi nhận sang trang sau", "the list of recipients goes on overleaf")
        case .sparse: Phrase("trang cuối gần như trống", "the last page is nearly empty")
        case .hollow: Phrase("trang để trống trên một phần ba", "more than a third of the page is left empty")
        case .overfull: Phrase("nội dung cao hơn chỗ của trang", "what stands here is taller than the page’s room")
        }
    }
}

extension Phrase {
    /// `dấu cách rộng hơn 12 %`.
    fileprivate static func spaces(_ stretch: Int) -> Phrase {
        let share = Phrase("\((abs(stretch) + 5) / 10) %")
        if abs(stretch) < 5 { return Phrase("dấu cách đúng cỡ", "natural spaces") }
        return stretch > 0
            ? Phrase("dấu cách rộng hơn ", "spaces wider by ") + share
            : Phrase("dấu cách hẹp hơn ", "spaces narrower by ") + share
    }

    /// `dòng 45 “Ban Thường vụ Tỉnh ủy …”`, with the name of an annex’s file before it.
    fileprivate static func place(_ place: MakingReport.Place) -> Phrase {
        let file = place.file.map { "\($0) " } ?? ""
        let line = place.line.map { Phrase("\(file)dòng \($0)", "\(file)line \($0)") }
        let words = place.words.isEmpty ? nil : Phrase("“\(place.words)”")
        return [line, words].compactMap(\.self).reduce("") { $0 == "" ? $1 : $0 + " " + $1 }
    }

    fileprivate static func counted(
        _ count: Int, _ vietnamese: String, _ english: String, _ plural: String? = nil
    ) -> Phrase {
        Phrase("\(count) \(vietnamese)", "\(count) \(count == 1 ? english : plural ?? english + "s")")
    }
}
