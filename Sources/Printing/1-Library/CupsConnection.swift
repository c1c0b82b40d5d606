import CCups
import Diagnostics
import Glibc

/// Puts requests to the print server that the machine is set up for (`CUPS_SERVER`, `client.conf`).
final class CupsConnection {
    private let library: CupsLibrary

    /// Throws `VB621` without libcups.
    init() throws(DiagnosedError) {
        library = try CupsLibrary.open()
        // A server that asks for a password is told of; nobody is asked in the middle of a run.
        library.setPassword({ _, _, _, _, _ in nil }, nil)
    }

    /// Where the requests go, as users know it.
    var server: String { library.server().map { String(cString: $0) } ?? "?" }

    /// Throws `VB622` when no server answers.
    func answer(to request: IPPRequest, data: [UInt8]? = nil) throws(DiagnosedError) -> IPPAnswer {
        guard let message = message(of: request) else { throw unreachable() }
        let response: CupsLibrary.Message?
        if let data {
            response = send(message, data, to: request.resource)
        } else {
            // The request is the library's now, and freed there.
            response = library.request(nil, message, request.resource)
        }
        let text = library.lastErrorText().map { String(cString: $0) } ?? ""
        guard let response else {
            let status = library.lastError()
            // What the server refused is an answer; that there is none is a fault of the surroundings.
            if (0x0400...0x04FF).contains(status) { return IPPAnswer(status: status, message: text, records: []) }
            throw unreachable(text)
        }
        defer { library.delete(response) }
        return IPPAnswer(status: library.status(response), message: text, records: records(of: response))
    }

    private func send(_ message: CupsLibrary.Message, _ data: [UInt8], to resource: String) -> CupsLibrary.Message? {
        defer { library.delete(message) }
        let length = library.length(message) + data.count
        guard library.send(nil, message, resource, length) == HTTP_STATUS_CONTINUE.rawValue else { return nil }
        // In pieces, so that a server that hangs up is noticed.
        for start in stride(from: 0, to: data.count, by: 65_536) {
            let piece = Array(data[start..<min(start + 65_536, data.count)])
            guard library.writeData(nil, piece, piece.count) == HTTP_STATUS_CONTINUE.rawValue else { break }
        }
        return library.response(nil, resource)
    }

    private func unreachable(_ reason: String = "") -> DiagnosedError {
        DiagnosedError(Diagnostic(.printServerGone, ["server": server, "reason": reason.isEmpty ? "?" : reason]))
    }

    // MARK: Requests

    private func message(of request: IPPRequest) -> CupsLibrary.Message? {
        guard let message = library.newRequest(request.operation.rawValue) else { return nil }
        speakEnglish(message)
        for (name, value) in request.attributes { add(name, value, IPP_TAG_OPERATION, to: message) }
        if let user = library.user() {
            add("requesting-user-name", .name(String(cString: user)), IPP_TAG_OPERATION, to: message)
        }
        for (name, value) in request.jobAttributes { add(name, value, IPP_TAG_JOB, to: message) }
        return message
    }

    /// What a job's backend tells comes in the language of the request, and that a printer cannot be reached it tells in
    /// words alone: they have to be known. The library would take the user's language; CUPS has no Vietnamese.
    private func speakEnglish(_ message: CupsLibrary.Message) {
        _ = library.first(message)
        var language = library.next(message)
        guard let found = language, library.name(found).map({ String(cString: $0) }) == "attributes-natural-language"
        else { return }
        _ = library.setString(message, &language, 0, "en")
    }

    private func add(_ name: String, _ value: IPPRequest.Value, _ group: ipp_tag_t, to message: CupsLibrary.Message) {
        let group = Int32(group.rawValue)
        func text(_ text: String, _ kind: ipp_tag_t) {
            _ = library.addString(message, group, Int32(kind.rawValue), name, nil, text)
        }
        switch value {
        case .uri(let uri): text(uri, IPP_TAG_URI)
        case .name(let word): text(word, IPP_TAG_NAME)
        case .keyword(let word): text(word, IPP_TAG_KEYWORD)
        case .mimeType(let type): text(type, IPP_TAG_MIMETYPE)
        case .keywords(let words): addAll(words, as: name, group, to: message)
        case .integer(let number):
            _ = library.addInteger(message, group, Int32(IPP_TAG_INTEGER.rawValue), name, number)
        case .enumeration(let number):
            _ = library.addInteger(message, group, Int32(IPP_TAG_ENUM.rawValue), name, number)
        case .boolean(let flag): _ = library.addBoolean(message, group, name, flag ? 1 : 0)
        case .ranges(let ranges):
            _ = library.addRanges(
                message, group, name, Int32(ranges.count), ranges.map { Int32($0.lowerBound) },
                ranges.map { Int32($0.upperBound) })
        case .collection(let members):
            guard let inner = library.new() else { return }
            for member in members { add(member.name, member.value, IPP_TAG_ZERO, to: inner) }
            _ = library.addCollection(message, group, name, inner)
            library.delete(inner)
        }
    }

    private func addAll(_ words: [String], as name: String, _ group: Int32, to message: CupsLibrary.Message) {
        // The library copies them.
        let copies = words.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { $0.map { UnsafePointer<CChar>($0) } }
        _ = library.addStrings(
            message, group, Int32(IPP_TAG_KEYWORD.rawValue), name, Int32(words.count), nil, pointers)
    }

    // MARK: Answers

    /// One record for each group of attributes; those of the operation itself are left out.
    private func records(of message: CupsLibrary.Message) -> [IPPRecord] {
        var records: [IPPRecord] = []
        var current: IPPRecord = [:]
        var next = library.first(message)
        while let attribute = next {
            if let name = library.name(attribute) {
                if library.group(attribute) != Int32(IPP_TAG_OPERATION.rawValue) {
                    current[String(cString: name)] = values(of: attribute)
                }
            } else {
                if !current.isEmpty { records.append(current) }
                current = [:]
            }
            next = library.next(message)
        }
        if !current.isEmpty { records.append(current) }
        return records
    }

    private func values(of attribute: CupsLibrary.Attribute) -> [String] {
        let kind = ipp_tag_t(library.kind(attribute))
        return (0..<library.count(attribute)).compactMap { index in
            switch kind {
            case IPP_TAG_INTEGER, IPP_TAG_ENUM: return "\(library.integer(attribute, index))"
            case IPP_TAG_BOOLEAN: return library.boolean(attribute, index) != 0 ? "true" : "false"
            default: return library.string(attribute, index, nil).map { String(cString: $0) }
            }
        }
    }
}
