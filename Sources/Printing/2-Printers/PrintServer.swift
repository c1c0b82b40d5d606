import Diagnostics

/// A job as its server describes it.
package struct PrintJob: Sendable, Equatable {
    package enum State: Int, Sendable {
        case pending = 3
        case held, processing, stopped, cancelled, aborted, completed

        package var isEnded: Bool { rawValue >= State.cancelled.rawValue }
    }

    package var id: Int
    package var name: String
    package var state: State
    package var reasons: [String]
    /// Documents that it holds; a job that was made and not yet filled holds none. Nil where the server does not say.
    package var documents: Int?
    package var impressions: Int?
    package var sheets: Int?
    /// Of the job and of its printer, in the server's words.
    package var message: String

    static let attributes = [
        "job-id", "job-name", "job-state", "job-state-reasons", "job-impressions-completed",
        "job-media-sheets-completed", "number-of-documents", "job-printer-state-message", "job-state-message",
        "job-printer-state-reasons",
    ]

    package init(id: Int, name: String, state: State, documents: Int? = 1) {
        self.id = id
        self.name = name
        self.state = state
        self.documents = documents
        reasons = []
        message = ""
    }

    init?(_ record: IPPRecord) {
        guard let id = record.integer("job-id"), let state = record.integer("job-state").flatMap(State.init) else {
            return nil
        }
        self.init(
            id: id, name: record.text("job-name") ?? "", state: state, documents: record.integer("number-of-documents"))
        reasons = record.words("job-state-reasons") + record.words("job-printer-state-reasons")
        impressions = record.integer("job-impressions-completed")
        sheets = record.integer("job-media-sheets-completed")
        message = record.text("job-printer-state-message") ?? record.text("job-state-message") ?? ""
    }
}

/// How a job is to be printed.
package struct JobTicket: Sendable, Equatable {
    package var name: String
    package var isDuplex: Bool
    /// In millimetres.
    package var width: Double
    package var height: Double
    /// As the printer calls it; nil leaves the choice to it.
    package var tray: String?
    /// Counted from 1; empty for all.
    package var pages: [ClosedRange<Int>]
    package var isHeld: Bool
}

/// What printing asks of a print server. A fake stands in for it where a test needs no paper.
///
/// All throw `VB622` when no server answers.
package protocol PrintServer: AnyObject {
    /// Every queue, in the server's order.
    func printers() throws(DiagnosedError) -> [Printer]
    /// Nil where there is no such queue.
    func printer(_ name: String) throws(DiagnosedError) -> Printer?
    /// Makes a job that holds no document yet, so that nothing of it can be printed. Throws `VB626` where the queue
    /// refuses it.
    func create(_ ticket: JobTicket, on printer: Printer) throws(DiagnosedError) -> Int
    /// Gives a job its only document: from now on it may be printed. Throws `VB626` where the queue refuses it.
    func fill(_ job: Int, with pdf: [UInt8], of printer: Printer) throws(DiagnosedError)
    /// Nil for a job that the server does not know, or no longer.
    func job(_ id: Int, of printer: Printer) throws(DiagnosedError) -> PrintJob?
    /// Those that have not ended.
    func unfinishedJobs(of printer: Printer) throws(DiagnosedError) -> [PrintJob]
    /// Both do nothing where the job has ended already.
    func release(_ id: Int, of printer: Printer) throws(DiagnosedError)
    func cancel(_ id: Int, of printer: Printer) throws(DiagnosedError)
}

/// The machine's own print server.
package final class CupsServer: PrintServer {
    private let connection: CupsConnection

    /// Throws `VB621` without libcups.
    package init() throws(DiagnosedError) { connection = try CupsConnection() }

    package func printers() throws(DiagnosedError) -> [Printer] {
        let answer = try connection.answer(
            to: IPPRequest(.printers, [("requested-attributes", .keywords(Printer.attributes))]))
        return answer.records.compactMap(Printer.init)
    }

    package func printer(_ name: String) throws(DiagnosedError) -> Printer? {
        // A name that is none would be a fault in the request: the list holds only what can be asked for.
        guard let known = try printers().first(where: { $0.name == name }) else { return nil }
        let request = IPPRequest(
            .printerAttributes,
            [("printer-uri", .uri(known.uri)), ("requested-attributes", .keywords(Printer.attributes))])
        return try connection.answer(to: request).records.compactMap(Printer.init).first ?? known
    }

    package func create(_ ticket: JobTicket, on printer: Printer) throws(DiagnosedError) -> Int {
        var request = IPPRequest(
            .createJob, [("printer-uri", .uri(printer.uri)), ("job-name", .name(ticket.name))])
        request.resource = printer.resource
        request.jobAttributes = ticket.attributes
        let answer = try connection.answer(to: request)
        guard answer.isOK, let id = answer.records.lazy.compactMap({ $0.integer("job-id") }).first else {
            throw refusal(printer, answer)
        }
        return id
    }

    package func fill(_ job: Int, with pdf: [UInt8], of printer: Printer) throws(DiagnosedError) {
        var request = about(.sendDocument, job, of: printer)
        request.attributes += [("document-format", .mimeType("application/pdf")), ("last-document", .boolean(true))]
        request.resource = printer.resource
        let answer = try connection.answer(to: request, data: pdf)
        guard answer.isOK else { throw refusal(printer, answer) }
    }

    package func job(_ id: Int, of printer: Printer) throws(DiagnosedError) -> PrintJob? {
        var request = about(.jobAttributes, id, of: printer)
        request.attributes.append(("requested-attributes", .keywords(PrintJob.attributes)))
        return try connection.answer(to: request).records.compactMap(PrintJob.init).first
    }

    package func unfinishedJobs(of printer: Printer) throws(DiagnosedError) -> [PrintJob] {
        let request = IPPRequest(
            .jobs,
            [
                ("printer-uri", .uri(printer.uri)), ("which-jobs", .keyword("not-completed")),
                ("requested-attributes", .keywords(PrintJob.attributes)),
            ])
        return try connection.answer(to: request).records.compactMap(PrintJob.init)
    }

    package func release(_ id: Int, of printer: Printer) throws(DiagnosedError) {
        _ = try change(about(.releaseJob, id, of: printer))
    }

    package func cancel(_ id: Int, of printer: Printer) throws(DiagnosedError) {
        _ = try change(about(.cancelJob, id, of: printer))
    }

    private func about(_ operation: IPPRequest.Operation, _ job: Int, of printer: Printer) -> IPPRequest {
        IPPRequest(operation, [("printer-uri", .uri(printer.uri)), ("job-id", .integer(Int32(job)))])
    }

    private func change(_ request: IPPRequest) throws(DiagnosedError) -> IPPAnswer {
        var request = request
        request.resource = "/jobs/"
        return try connection.answer(to: request)
    }

    private func refusal(_ printer: Printer, _ answer: IPPAnswer) -> DiagnosedError {
        DiagnosedError(Diagnostic(.jobRefused, ["printer": printer.name, "reason": answer.message]))
    }
}

extension Printer {
    /// The path of its address.
    fileprivate var resource: String {
        guard let scheme = uri.range(of: "://"), let slash = uri[scheme.upperBound...].firstIndex(of: "/") else {
            return "/"
        }
        return String(uri[slash...])
    }
}

extension JobTicket {
    fileprivate var attributes: [(name: String, value: IPPRequest.Value)] {
        func hundredths(_ millimetres: Double) -> IPPRequest.Value { .integer(Int32((millimetres * 100).rounded())) }
        let size = [
            IPPRequest.Member(name: "x-dimension", value: hundredths(min(width, height))),
            IPPRequest.Member(name: "y-dimension", value: hundredths(max(width, height))),
        ]
        var sheet = [IPPRequest.Member(name: "media-size", value: .collection(size))]
        if let tray { sheet.append(IPPRequest.Member(name: "media-source", value: .keyword(tray))) }
        var attributes: [(name: String, value: IPPRequest.Value)] = [
            ("copies", .integer(1)), ("sides", .keyword(isDuplex ? "two-sided-long-edge" : "one-sided")),
            // The law measures margins on paper: nothing is made smaller to fit a printer's own.
            ("print-scaling", .keyword("none")), ("media-col", .collection(sheet)),
        ]
        if !pages.isEmpty { attributes.append(("page-ranges", .ranges(pages))) }
        if isHeld { attributes.append(("job-hold-until", .keyword("indefinite"))) }
        return attributes
    }
}
