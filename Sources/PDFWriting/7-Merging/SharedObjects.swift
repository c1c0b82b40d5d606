import Diagnostics

/// Objects of a file by what they are, so that equal ones are written once.
///
/// Objects come behind those that they refer to, so equal objects refer to equal numbers.
struct SharedObjects {
    private var numbers: [ProcessFingerprint: Int] = [:]

    /// The number of the object, which is written only if there is none like it yet.
    mutating func add(_ object: PDFObject, to output: inout PDFOutput) -> Int {
        var text: [UInt8] = []
        text.append(object)
        let fingerprint = ProcessFingerprint(text)
        if let known = numbers[fingerprint] { return known }
        let number = output.add(object)
        numbers[fingerprint] = number
        return number
    }
}
