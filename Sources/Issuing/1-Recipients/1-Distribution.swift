import FormatRules
import PlanModel

/// Whom a paper reaches, and in how many copies: the one source of copies, envelopes, slips and register rows.
package struct Distribution: Sendable, Equatable {
    /// A line of `nơi nhận`, and what it stands for.
    package struct Line: Sendable, Equatable {
        package enum Meaning: String, Sendable {
            case body = "cơ quan"
            case person = "cá nhân"
            case group = "nhóm"
            /// `Như trên`: the addressees.
            case asAbove = "như trên"
            /// `Như Điều 3`: who is charged there.
            case asArticle = "như điều"
            /// `Lưu: VT`
            case archive = "lưu"
            /// Neither body nor group, but taken for one recipient.
            case unknown = "chưa rõ"
        }

        /// Without its dash and end mark.
        package var text: String
        package var purpose: String?
        package var meaning: Meaning
        /// Names of those it reaches, also those that a line before it reached.
        package var reaches: [String]
        /// What a register writes for it: the line itself, or whom `Như trên` and `Như Điều 3` stand for, groups by
        /// their names.
        package var listed: [String]
    }

    package var lines: [Line] = []
    /// Each once, in the order of the lines.
    package var addressees: [Addressee] = []
    /// Who keeps file copies, as the archive line has it: `VT, TCCB`.
    package var archive = ""
    package var fileCopies = 0
    package var spareCopies = 0

    package init() {}
}

/// A body or person that gets the paper.
package struct Addressee: Sendable, Equatable {
    package var name: String
    package var address: String?
    /// `mã định danh`
    package var identifier: String?
    package var channel: PlanBody.Channel
    package var copies: Int
    /// `để báo cáo`
    package var purpose: String?
    package var isPerson = false
    package var isKnown = true
}

extension Distribution {
    /// What a register writes for the recipients, each once.
    package var listed: [String] {
        var seen: Set<String> = []
        return lines.filter { $0.meaning != .archive }.flatMap(\.listed).filter { seen.insert(Fold.name($0)).inserted }
    }

    /// Copies for those who get it at all.
    package var recipientCopies: Int { addressees.reduce(0) { $0 + $1.copies } }

    /// Of these, what goes out electronically only.
    package var electronicCopies: Int {
        addressees.reduce(0) { $0 + ($1.channel.isOnPaper ? 0 : $1.copies) }
    }

    /// Copies on paper: recipients, file and spare copies, less those that go electronically.
    package var paperCopies: Int { recipientCopies + fileCopies + spareCopies - electronicCopies }

    package var onPaper: [Addressee] { addressees.filter(\.channel.isOnPaper) }
    package var electronic: [Addressee] { addressees.filter(\.channel.isElectronic) }

    /// Beyond one for each recipient.
    package var furtherCopies: Int { recipientCopies - addressees.count }

    /// `43 nơi nhận + 2 lưu + 2 dự phòng − 12 điện tử = 35 bản`; what is none is left out.
    package var sum: String {
        var text = "\(addressees.count) nơi nhận"
        if furtherCopies > 0 { text += " + \(furtherCopies) bản thêm" }
        if fileCopies > 0 { text += " + \(fileCopies) lưu" }
        if spareCopies > 0 { text += " + \(spareCopies) dự phòng" }
        if electronicCopies > 0 { text += " − \(electronicCopies) điện tử" }
        return text + " = \(paperCopies) bản"
    }

    /// The copies in the order in which they are numbered: recipients, then the archive, then what is spare.
    package var copies: [Copy] {
        let received = onPaper.flatMap { addressee in
            (1...addressee.copies).map { addressee.copies == 1 ? addressee.name : "\(addressee.name) (bản \($0))" }
        }
        let kept = (0..<fileCopies).map { "Bản lưu \($0 + 1)" }
        let spare = (0..<spareCopies).map { "Dự phòng \($0 + 1)" }
        return (received + kept + spare).enumerated().map { Copy(number: $0 + 1, label: $1) }
    }

    /// One copy on paper.
    package struct Copy: Sendable, Hashable {
        /// Counted from 1: its `bản số`.
        package var number: Int
        /// Whose it is.
        package var label: String
    }
}
