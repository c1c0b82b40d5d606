import Diagnostics

/// A picture of the body, `![mô tả](ảnh.png)`, or a chart, `::: biểu đồ thanh`: it has a file or a chart.
package struct Figure: Sendable, Equatable {
    /// How wide the author wants it; a picture is never drawn larger than it is.
    package enum Width: Sendable, Equatable {
        /// As large as it is, at most the text's width.
        case natural
        case points(Double)
        /// `rộng: cả trang`: the text's width, the one case in which a picture may grow.
        case page
    }

    /// What it shows, for those who cannot see it; a chart without one is described by its numbers.
    package var description: String
    /// The picture's file, relative to the source.
    package var file: Text?
    package var chart: Chart?
    package var caption: [Run] = []
    package var width: Width = .natural
    package var span: SourceSpan?

    package init(description: String, file: Text) {
        self.description = description
        self.file = file
    }

    package init(_ chart: Chart, description: String = "") {
        self.chart = chart
        self.description = description
    }
}
