/// A request to a print server (RFC 8011), as a value.
struct IPPRequest {
    enum Operation: Int32 {
        case createJob = 0x05
        case sendDocument = 0x06
        case cancelJob = 0x08
        case jobAttributes = 0x09
        case jobs = 0x0A
        case printerAttributes = 0x0B
        case releaseJob = 0x0D
        case printers = 0x4002
    }

    struct Member {
        var name: String
        var value: Value
    }

    indirect enum Value {
        case uri(String)
        case name(String)
        case keyword(String)
        case keywords([String])
        case mimeType(String)
        case integer(Int32)
        case enumeration(Int32)
        case boolean(Bool)
        case ranges([ClosedRange<Int>])
        case collection([Member])
    }

    var operation: Operation
    var attributes: [(name: String, value: Value)]
    /// Attributes of the job itself, behind those of the operation.
    var jobAttributes: [(name: String, value: Value)] = []
    /// The path on the server.
    var resource = "/"

    init(_ operation: Operation, _ attributes: [(name: String, value: Value)]) {
        self.operation = operation
        self.attributes = attributes
    }
}

/// A printer or a job as a server describes it: values as text, numbers in decimal, by the names of attributes.
typealias IPPRecord = [String: [String]]

extension IPPRecord {
    func text(_ name: String) -> String? { self[name]?.first }
    func integer(_ name: String) -> Int? { self[name]?.first.flatMap { Int($0) } }
    func flag(_ name: String) -> Bool? { text(name).map { $0 == "true" } }
    /// Without the word that stands for nothing.
    func words(_ name: String) -> [String] { (self[name] ?? []).filter { $0 != "none" } }
}

/// What a server answered.
struct IPPAnswer {
    var status: Int32
    /// In the server's own words.
    var message: String
    var records: [IPPRecord]

    static let notFound: Int32 = 0x0406
    var isOK: Bool { (0..<0x0100).contains(status) }
}
