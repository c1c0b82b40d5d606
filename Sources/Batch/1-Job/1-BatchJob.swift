import Diagnostics
import Layout
import PlanModel
import Publishing

/// What a job file asks for: which documents, from which data, under which names.
package struct BatchJob: Sendable {
    /// The job's file as the user named it.
    package var name: String
    /// `nguồn`: files of sources, or patterns of their names (`*.md`), relative to the job.
    package var sources: [Text] = []
    /// `dữ liệu`: rows, each of which makes a document; nil makes one of each source.
    package var data: DataSource?
    /// `tên tệp`; nil for names that follow from source and row.
    package var pattern: Text?
    /// `lọc`.
    package var filters: [ColumnFilter] = []
    /// `thư mục`: where the documents go, relative to the job.
    package var directory: Text?
    /// `khay`: the printer's tray, a text that may name columns.
    package var tray: Text?
    package var settings = PublishSettings()

    package init(name: String) { self.name = name }
}

/// Where rows come from.
package struct DataSource: Sendable {
    package enum Form: Sendable, Equatable {
        case csv, jsonLines
        case sqlite(query: String)
    }

    package var file: Text
    package var form: Form

    package init(_ file: Text, _ form: Form) {
        self.file = file
        self.form = form
    }
}

/// Rows that have one of some values in a column.
package struct ColumnFilter: Sendable, Equatable {
    package var column: Text
    package var values: [String]

    package init(_ column: Text, _ values: [String]) {
        self.column = column
        self.values = values
    }

    /// `đơn vị=Sở A`, with more values behind more `|`; nil without a sign of equality.
    package init?(words: String) {
        guard let mark = words.firstIndex(of: "=") else { return nil }
        column = Text(String(words[..<mark]).trimmingBlanks)
        values = words[words.index(after: mark)...].split(separator: "|", omittingEmptySubsequences: false)
            .map { String($0).trimmingBlanks }
    }
}
