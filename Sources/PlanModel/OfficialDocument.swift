import Diagnostics

/// An official document as values: what its text says, before any profile decides how it looks.
package struct OfficialDocument: Sendable, Equatable {
    /// `thể thức` as the author wrote it; nil leaves the choice to issuer and date.
    package var profile: Text?
    /// `loại`: the name of a kind as in the list of kinds, lower case (`kế hoạch`).
    package var kind: Text
    /// `cơ quan cấp trên`: one entry a line as broken by hand, or several superiors of a joint issue.
    package var superior: [Text] = []
    /// `cơ quan`: as above. Empty prints a gap and a warning.
    package var issuer: [Text] = []
    package var number = DocumentNumber()
    package var place: Text?
    package var date = PartialDate()
    /// `trích yếu`: one entry, or the lines as the author broke them.
    package var subject: [Text] = []
    /// `của`: the author's line between kind and subject of a Party paper, without its `của`.
    package var author: Text?
    /// `thẩm quyền`: who decides (nghị quyết, quyết định) or who wires (công điện).
    package var enactor: Text?
    /// `kính gửi` or `kính trình`.
    package var addressees: [Text] = []
    /// `căn cứ`, each without its dash and end mark as typed.
    package var legalBases: [Text] = []
    package var signatures: [Signature] = []
    package var recipients: [RecipientEntry] = []
    /// `nơi nhận phụ lục: true`: the list is printed as an annex.
    package var movesRecipients = false
    package var urgency: Text?
    package var secrecy: Text?
    package var scope: Text?
    package var draftMark: Text?
    package var drafter: Text?
    package var copies: Text?
    /// `liên hệ`, one entry a line.
    package var contact: [Text] = []
    package var certification: Certification?
    package var copying: Copying?
    /// `thời gian ký`: of the digital signature under separate attachments.
    package var signingTime: Text?
    /// `dấu mật: cho phép`: a mark of secrecy may be printed.
    package var allowsSecrecy = false
    package var kindSymbols: [KindSymbol] = []
    package var houseStyle: HouseStyle?
    package var fit: FitGoal?
    /// `phông chữ: bắt buộc`: a missing Times New Roman is an error.
    package var requiresFace = false
    package var body: [Block] = []
    package var annexes: [Annex] = []
    /// `phụ lục`: files with further annexes, relative to the source, until they are read.
    package var annexFiles: [Text] = []
    /// `theo dõi`: how the plan that it carries is followed up.
    package var followUp: FollowUp?
    /// `danh bạ`: the file that lists the bodies, relative to the source or to the office's settings.
    package var directory: Text?
    /// `ngày nghỉ`: the office's own days off and swapped working days.
    package var daysOff: [DayOff] = []
    /// `văn thư`: for the office's registry.
    package var clerical: Clerical?
    /// `nhiệm kỳ`: the committee's terms.
    package var terms: [Term] = []
    /// `nguồn số liệu`: the plan and the version of the data that a report was made from.
    package var lineage: Text?
    /// `in nguồn số liệu: true`: also in small letters under the last page's text.
    package var printsLineage = false
    /// The plan that a kế hoạch carries.
    package var plan: Plan?

    package init(kind: Text) { self.kind = kind }
}

/// `số` and `ký hiệu`: `15-KH/TU`, `05/SNV-VP`, `7`, `-KH/TU` or nothing.
package struct DocumentNumber: Sendable, Equatable {
    /// The number alone as typed (`15`, `05`, `7`); nil leaves the gap for the văn thư's hand.
    package var number: String?
    /// What follows the number, without the leading mark (`KH/TU`, `KH-UBND`); nil is built from kind and issuer.
    package var symbol: String?
    /// The mark typed between number and symbol (`-`, `/`); nil takes the profile's.
    package var joint: String?
    package var span: SourceSpan?

    package init(number: String? = nil, joint: String? = nil, symbol: String? = nil, span: SourceSpan? = nil) {
        self.number = number
        self.joint = joint
        self.symbol = symbol
        self.span = span
    }

    /// The number as it is printed: `7` becomes `07` (HD 05 II.I.3.2.2; NĐ 30 PL I.II.3).
    package var printed: String? {
        number.map { $0.count == 1 && $0.first!.isNumber ? "0" + $0 : $0 }
    }
}

/// A date of which the day, or day and month, may be left for the hand.
package struct PartialDate: Sendable, Equatable {
    package var year: Int?
    package var month: Int?
    package var day: Int?
    package var span: SourceSpan?

    package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, span: SourceSpan? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.span = span
    }

    /// True for a date of the calendar, as far as it is given; a day needs its month, a month its year.
    package var exists: Bool {
        guard let year else { return month == nil && day == nil }
        guard (1000...9999).contains(year) else { return false }
        guard let month else { return day == nil }
        guard (1...12).contains(month) else { return false }
        return day.map { (1...PartialDate.days(in: month, of: year)).contains($0) } ?? true
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// `05/9/2026`, as Vietnamese papers cite a day; empty unless the date is whole.
    package var cited: String {
        guard let year, let month, let day else { return "" }
        return "\(padded(day, below: 10))/\(padded(month, below: 3))/\(year)"
    }

    /// `yyyy-MM-dd`, nil unless the date is whole.
    package var iso: String? {
        guard let year, let month, let day else { return nil }
        return [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
}

/// Days below 10 and months below 3 take a leading zero (HD 05 II.I.4.2; NĐ 30 PL I.II.4).
package func padded(_ number: Int, below limit: Int) -> String { number < limit ? "0\(number)" : "\(number)" }

/// `ký`: one signer's block.
package struct Signature: Sendable, Equatable {
    /// `quyền hạn`, one entry a line: `T/M BAN THƯỜNG VỤ`, or `TM. ỦY BAN NHÂN DÂN` and `KT. CHỦ TỊCH`.
    package var authority: [Text] = []
    /// `chức vụ`, one entry a line: `PHÓ BÍ THƯ`, or `BÍ THƯ`, `kiêm`, `TRƯỞNG BAN CHỈ ĐẠO`.
    package var office: [Text] = []
    /// `họ tên`; nil leaves the room blank.
    package var name: Text?
    /// Picture files, relative to the source; the width that was written behind the name, in points.
    package var signatureImage: Text?
    package var signatureImageWidth: Double?
    package var sealImage: Text?
    package var sealImageWidth: Double?

    package init(authority: [Text] = [], office: [Text] = [], name: Text? = nil) {
        self.authority = authority
        self.office = office
        self.name = name
    }
}

/// An entry of `nơi nhận`: one recipient, or a brace group with its purpose. The last entry is the archive line.
package struct RecipientEntry: Sendable, Equatable {
    /// One line each, without dash and end mark.
    package var recipients: [Recipient]
    /// `để báo cáo`, without its brackets; nil for an entry without a brace.
    package var purpose: Text?

    package init(_ recipients: [Recipient], purpose: Text? = nil) {
        self.recipients = recipients
        self.purpose = purpose
    }
}

package struct Recipient: Sendable, Equatable {
    package var name: Text
    package var copies: Int?
    package var electronic: Bool?
    package var address: Text?

    package init(_ name: Text, copies: Int? = nil, electronic: Bool? = nil, address: Text? = nil) {
        self.name = name
        self.copies = copies
        self.electronic = electronic
        self.address = address
    }
}
