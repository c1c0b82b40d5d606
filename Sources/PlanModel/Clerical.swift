import Diagnostics

/// `văn thư`: what the office's registry needs to number, copy and send papers; nothing of it is printed in them.
package struct Clerical: Sendable, Equatable {
    /// How state papers are numbered (NĐ 30 Điều 15 leaves it to the office; a Party office numbers each kind by itself).
    package enum Numbering: String, Sendable, CaseIterable {
        /// One series for all of the office's papers of a year.
        case common = "chung"
        /// A series for each kind.
        case byKind = "từng loại"
    }

    /// `đánh số`
    package var numbering: Numbering?
    /// `dự phòng`: spare copies of every paper.
    package var spare: Int?
    /// `bản lưu`: file copies, where the paper's archive line says no number.
    package var fileCopies: Int?
    /// `địa chỉ`, `điện thoại`, `thư điện tử`: the office's own, for its envelopes.
    package var address: Text?
    package var telephone: Text?
    package var mail: Text?
    /// `mã định danh` of the office, by which electronic papers find it.
    package var identifier: Text?
    /// `hồ sơ`: the file that the paper belongs to.
    package var file: Text?

    package init() {}
}

/// `nhiệm kỳ`: a term of office of a Party committee, within which its papers are numbered.
package struct Term: Sendable, Equatable {
    /// `2025 - 2030`
    package var name: Text
    package var start = PartialDate()
    package var end = PartialDate()

    package init(name: Text) { self.name = name }

    /// Whether a day lies in it; one without an end goes on.
    package func contains(_ day: Day) -> Bool {
        guard let first = Day(start) else { return false }
        return first <= day && (Day(end).map { day <= $0 } ?? true)
    }
}
