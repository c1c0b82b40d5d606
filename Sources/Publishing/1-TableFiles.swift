import Diagnostics
import PlanModel
import Reading

/// Puts the rows of CSV files into the tables that name them (`::: bảng FILE.csv`).
enum TableFiles {
    /// - Parameter source: the file that holds the tables; theirs lie relative to its folder, those of a source from
    ///   standard input relative to the folder in which the program runs.
    static func fill(_ document: OfficialDocument, besides source: String) -> Outcome<OfficialDocument> {
        var document = document
        var filler = Filler(besides: source)
        filler.fill(&document.body)
        for index in document.annexes.indices { filler.fill(&document.annexes[index].body) }
        return Outcome(document, filler.diagnostics)
    }

    /// The same for annexes in a file of their own.
    static func fill(_ annexes: [Annex], besides source: String) -> Outcome<[Annex]> {
        var annexes = annexes
        var filler = Filler(besides: source)
        for index in annexes.indices { filler.fill(&annexes[index].body) }
        return Outcome(annexes, filler.diagnostics)
    }

    private struct Filler {
        let source: String
        var diagnostics: [Diagnostic] = []

        init(besides source: String) { self.source = source }

        mutating func fill(_ blocks: inout [Block]) {
            for index in blocks.indices {
                guard let table = blocks[index].table else { continue }
                let filled = filled(table)
                blocks[index].table = filled.value
                diagnostics += filled.diagnostics
            }
        }

        /// A model in JSON may also ask for numbers and totals without naming a file.
        private func filled(_ table: Table) -> Outcome<Table> {
            guard let file = table.file else {
                return table.isNumbered || !table.totals.isEmpty ? TableCompletion.complete(table) : Outcome(table)
            }
            switch Input.read(file, besides: source) {
            case .success(let bytes): return TableFileReader.fill(table, with: bytes)
            case .failure(let failure): return Outcome(table, failure.diagnostics)
            }
        }
    }
}
