/// Objects that belong together, numbered from 0 among themselves: each stands behind those that it refers to, the
/// last one is what the bundle is. What is kept for the next document is kept in this form.
struct PDFBundle: Sendable {
    private(set) var objects: [PDFObject] = []

    /// The object's number in the bundle.
    mutating func add(_ object: PDFObject) -> Int {
        objects.append(object)
        return objects.count - 1
    }
}

extension PDFOutput {
    /// Writes the bundle and gives the number of what it is.
    mutating func add(_ bundle: PDFBundle) -> Int {
        let first = nextNumber
        for object in bundle.objects {
            _ = add(PDFObject(object.value.renumbered { $0 + first }, stream: object.stream))
        }
        return nextNumber - 1
    }
}
