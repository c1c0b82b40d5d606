import FormatRules
import PlanModel

/// How far a paper has come.
package enum PaperState: String, Sendable, CaseIterable, Comparable {
    case draft = "dự thảo"
    /// One original lies with who signs it, its number and day left blank.
    case submitted = "trình ký"
    case signed = "đã ký"
    /// It has its number and day.
    case registered = "vào số"
    case released = "phát hành"
    case archived = "lưu"

    private var step: Int { PaperState.allCases.firstIndex(of: self)! }

    package static func < (left: PaperState, right: PaperState) -> Bool { left.step < right.step }
}

/// What the book knows of a paper.
package struct Paper: Sendable, Equatable {
    package var id: Int64 = 0
    /// Relative to the book's folder.
    package var source: String?
    package var state = PaperState.draft
    package var profile = ""
    package var series: Int64?
    package var number: Int?
    /// `215/KH-UBND`
    package var code: String?
    package var day: Day?
    /// `Kế hoạch`
    package var kind = ""
    package var subject = ""
    package var issuer = ""
    package var signer = ""
    package var office = ""
    /// As the paper lists them.
    package var recipients = ""
    /// Who keeps the file copies.
    package var archive = ""
    package var urgency = ""
    package var fileCopies = 0
    package var spareCopies = 0
    /// All copies on paper, and what went out electronically only, as counted when it was registered.
    package var paperCopies = 0
    package var electronicCopies = 0
    package var pages = 0
    package var annexes = 0
    /// Stands for its pages, number and day left out.
    package var draft = ""
    package var issued: File?
    /// Stands for the source as it was when the paper was issued.
    package var sourceHash: String?
    package var isDuplex = false
    package var signed: SignedFile?
    package var sent: Day?
    /// The file (hồ sơ) that keeps it; blank where none was named.
    package var archived: String?
    package var corrects: Int64?
    package var note = ""

    package init() {}

    /// A file that the book answers for, relative to its folder.
    package struct File: Sendable, Equatable {
        package var path: String
        package var hash: String
    }

    /// The paper with its signature, as it was taken in.
    package struct SignedFile: Sendable, Equatable {
        package var path: String
        package var hash: String
        package var pages: Int
        package var isDigital: Bool
        /// Whether the paper had its number when this was taken in.
        package var bearsNumber: Bool
    }

    /// Whether people mean it by `215`, `05/KH-UBND`, `5/kh-ubnd`.
    func isCalled(_ typed: String) -> Bool {
        let symbol = typed.drop { $0.isNumber }
        return symbol.isEmpty || Fold.same(String(symbol), String((code ?? "").drop { $0.isNumber }))
    }

    /// `Kế hoạch thực hiện …`, as a register or a slip has it.
    package var matter: String { Paper.matter(kind, subject) }

    static func matter(_ kind: String, _ subject: String) -> String {
        // `Về việc …` opens a line on the paper; here it goes on in a sentence.
        let goesOn = !kind.isEmpty && subject.hasPrefix("Về ")
        return [kind, goesOn ? "v" + subject.dropFirst() : subject].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// `Kế hoạch số 215/KH-UBND ngày 05/9/2026`, as far as it is known.
    package var title: String {
        [kind, code.map { "số \($0)" } ?? "", day.map { "ngày \($0.cited)" } ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
