import Diagnostics
import PageModel
import PlanModel
import Reading

extension PagedDocument {
    /// Places on pages are those of the source; what comes from another file has none. (How the pages were made
    /// keeps them.)
    mutating func dropFarPlaces() {
        for page in pages.indices where pages[page].part > 0 {
            for index in pages[page].items.indices {
                guard let span = pages[page].items[index].span, FarPlaces.find(span).file > 0 else { continue }
                pages[page].items[index].span = nil
            }
        }
    }
}

extension Diagnostic {
    /// The same, told of a file; a diagnostic that already names one keeps it.
    package func inFile(_ name: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = diagnostic.file ?? name
        return diagnostic
    }

    var withoutPlace: Diagnostic {
        var diagnostic = self
        diagnostic.span = nil
        return diagnostic
    }
}
