/// The bookmarks of a print file: one for each document, the document's own ones below it. An entry waits only until the
/// next one has its number.
struct PrintOutline {
    private let root: Int
    private var first: Int?
    private var last: (number: Int, dictionary: PDFDictionary)?
    private var count = 0

    init(_ output: inout PDFOutput) { root = output.reserve() }

    mutating func append(_ entry: OutlineEntry, _ output: inout PDFOutput) {
        let number = output.reserve()
        var dictionary = PDFDictionary(entry, under: root)
        if var last {
            dictionary["Prev"] = .reference(last.number)
            last.dictionary["Next"] = .reference(number)
            output.put(last.dictionary, as: last.number)
        }
        dictionary.link(to: output.add(entry.children, under: number), of: entry)
        first = first ?? number
        last = (number, dictionary)
        count += 1
    }

    /// The number of the outline.
    mutating func finish(_ output: inout PDFOutput) -> Int {
        var dictionary: PDFDictionary = ["Type": .name("Outlines")]
        if let first, let last {
            output.put(last.dictionary, as: last.number)
            dictionary["First"] = .reference(first)
            dictionary["Last"] = .reference(last.number)
            dictionary["Count"] = .integer(count)
        }
        output.put(dictionary, as: root)
        return root
    }
}
