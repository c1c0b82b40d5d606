import CQPDF
import Diagnostics
import Glibc

/// A PDF of any program, opened by libqpdf from memory. The bytes stay as they are: what is changed, is changed in a
/// copy that is written anew.
final class QPDFDocument {
    let qpdf: QPDFLibrary
    let data: QPDFLibrary.Data
    /// libqpdf reads from these as long as the document is open.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// What libqpdf found wrong and read over, in its own words.
    private(set) var warnings: [String] = []

    /// Throws `VB615`–`VB617` and `VB619`.
    init(_ bytes: [UInt8]) throws(DiagnosedError) {
        guard bytes.prefix(1024).looksLikePDF else { throw DiagnosedError(Diagnostic(.pdfNone)) }
        qpdf = try QPDFLibrary.open()
        guard let data = qpdf.start() else { throw DiagnosedError(Diagnostic(.pdfDamaged, ["reason": "libqpdf"])) }
        self.data = data
        self.bytes = .allocate(capacity: bytes.count)
        _ = self.bytes.initialize(from: bytes)
        qpdf.silenceErrors(data)
        qpdf.silenceWarnings(data, 1)
        _ = qpdf.readMemory(data, "PDF", self.bytes.baseAddress!, UInt64(bytes.count), nil)
        try check()
    }

    deinit {
        var data: QPDFLibrary.Data? = data
        qpdf.end(&data)
        bytes.deallocate()
    }

    /// Throws what went wrong in the calls before, and takes down what was only warned of.
    func check() throws(DiagnosedError) {
        while qpdf.hasWarning(data) != 0, let warning = qpdf.nextWarning(data) { warnings.append(words(warning)) }
        guard qpdf.hasError(data) != 0, let error = qpdf.error(data) else { return }
        let isLocked = qpdf.errorCode(data, error) == qpdf_e_password.rawValue
        throw DiagnosedError(isLocked ? Diagnostic(.pdfLocked) : Diagnostic(.pdfDamaged, ["reason": words(error)]))
    }

    private func words(_ error: QPDFLibrary.ErrorInfo) -> String {
        qpdf.errorDetail(data, error).map { String(cString: $0) } ?? "?"
    }

    /// Reads all that the pages show, as far as libqpdf can judge it.
    func readThrough() throws(DiagnosedError) {
        _ = qpdf.checkAll(data)
        try check()
    }

    var root: QPDFObject { QPDFObject(self, qpdf.root(data)) }
    /// What the file says of itself; no dictionary where it says nothing.
    var information: QPDFObject {
        let trailer = QPDFObject(self, qpdf.trailer(data))
        return trailer["/Info"] ?? trailer
    }

    /// The pages, with what they inherit.
    func pages() throws(DiagnosedError) -> [QPDFObject] {
        _ = qpdf.inheritToPages(data)
        try check()
        let count = Int(qpdf.pageCount(data))
        try check()
        guard count > 0 else { throw DiagnosedError(Diagnostic(.pdfDamaged, ["reason": "no pages"])) }
        return (0..<count).map { QPDFObject(self, qpdf.page(data, $0)) }
    }

    /// The page's content in one piece, decoded.
    func content(of page: QPDFObject) throws(DiagnosedError) -> [UInt8] {
        var (start, length): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
        _ = qpdf.content(data, page.handle, &start, &length)
        defer { free(start) }
        try check()
        return Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : length))
    }

    func stream(_ bytes: [UInt8], _ dictionary: [(String, QPDFObject)] = []) -> QPDFObject {
        let stream = QPDFObject(self, qpdf.newStream(data))
        qpdf.setStream(data, stream.handle, bytes, bytes.count, qpdf.null(data), qpdf.null(data))
        let own = QPDFObject(self, qpdf.dictionary(data, stream.handle))
        for (key, value) in dictionary { own.set(key, value) }
        return stream
    }

    /// An object in the syntax of PDF.
    func object(_ text: String) -> QPDFObject { QPDFObject(self, qpdf.parse(data, text)) }

    func array(_ items: [QPDFObject]) -> QPDFObject {
        let array = QPDFObject(self, qpdf.newArray(data))
        for item in items { qpdf.append(data, array.handle, item.handle) }
        return array
    }

    /// A copy, with all that it refers to, of an object of another document.
    func copy(_ object: QPDFObject) -> QPDFObject {
        // Only what has a number of its own can be copied.
        let other = object.document
        let source = object.isIndirect ? object.handle : other.qpdf.makeIndirect(other.data, object.handle)
        return QPDFObject(self, qpdf.copyForeign(data, other.data, source))
    }
}

extension Sequence<UInt8> {
    /// Some programs put a few bytes before the head.
    fileprivate var looksLikePDF: Bool { String(decoding: Array(self), as: UTF8.self).contains("%PDF-") }
}
