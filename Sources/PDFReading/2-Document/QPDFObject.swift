import CQPDF

/// A value of a document that libqpdf has open. Questions that do not fit its kind are answered with nil.
struct QPDFObject {
    let document: QPDFDocument
    let handle: UInt32

    init(_ document: QPDFDocument, _ handle: UInt32) {
        self.document = document
        self.handle = handle
    }

    private var qpdf: QPDFLibrary { document.qpdf }
    private var kind: qpdf_object_type_e { qpdf_object_type_e(qpdf.kind(document.data, handle)) }

    var isDictionary: Bool { kind == ot_dictionary }
    var isStream: Bool { kind == ot_stream }
    var isIndirect: Bool { qpdf.isIndirect(document.data, handle) != 0 }
    /// Nil for a value that lies within another.
    var number: Int? { isIndirect ? Int(qpdf.number(document.data, handle)) : nil }

    /// What a dictionary holds under a key that is written with its slash.
    subscript(key: String) -> QPDFObject? {
        guard kind == ot_dictionary else { return nil }
        let value = QPDFObject(document, qpdf.key(document.data, handle, key))
        return value.kind == ot_null ? nil : value
    }

    /// Of a dictionary, with their slashes.
    var keys: [String] {
        guard kind == ot_dictionary else { return [] }
        qpdf.startKeys(document.data, handle)
        var keys: [String] = []
        while qpdf.hasKey(document.data) != 0, let key = qpdf.nextKey(document.data) {
            keys.append(String(cString: key))
        }
        return keys
    }

    var array: [QPDFObject]? {
        guard kind == ot_array else { return nil }
        return (0..<qpdf.count(document.data, handle)).map {
            QPDFObject(document, qpdf.item(document.data, handle, $0))
        }
    }

    var double: Double? {
        kind == ot_integer || kind == ot_real ? qpdf.numeric(document.data, handle) : nil
    }

    /// With its slash.
    var name: String? {
        guard kind == ot_name, let text = qpdf.name(document.data, handle) else { return nil }
        return String(cString: text)
    }

    var text: String? {
        guard kind == ot_string, let text = qpdf.utf8(document.data, handle) else { return nil }
        return String(cString: text)
    }

    func set(_ key: String, _ value: QPDFObject) { qpdf.setKey(document.data, handle, key, value.handle) }
}
