import Diagnostics
import PlanModel

/// The model as JSON: everything that was understood of a source, accepted wherever a source is.
///
/// It opens with `{"vanban": 1`. Reading is strict, because a field that is silently passed over is a
/// line missing from someone's document.
package enum ModelJSON {
    package static let version = 1

    package static func encode(_ document: OfficialDocument) -> [UInt8] {
        var own = document
        own.annexes = document.annexes.map(\.withoutFarPlaces)
        return versioned(own.json)
    }

    /// A plan alone, for `vanban plan --json`.
    package static func encode(_ plan: Plan) -> [UInt8] { versioned(plan.json) }

    /// The document that a model holds, nil with errors; `name` is the file as the user named it.
    package static func decode(_ bytes: [UInt8], name: String) -> Outcome<OfficialDocument?> {
        do {
            return decode(try SourceFile(name: name, bytes: bytes))
        } catch {
            let place = SourceSpan(start: error.offset, end: error.offset + 1)
            return Outcome(nil, [Diagnostic(.notUTF8, at: place, ["offset": "\(error.offset + 1)"], file: name)])
        }
    }

    package static func decode(_ source: SourceFile) -> Outcome<OfficialDocument?> {
        var reader = ModelReader()
        let document = read(source.bytes, by: &reader)
        var diagnostics = reader.diagnostics
        for index in diagnostics.indices { diagnostics[index].file = source.name }
        return Outcome(diagnostics.hasErrors ? nil : document, diagnostics)
    }

    /// The same, held to what a source is held to: a known kind, and a text.
    package static func decode(
        _ bytes: [UInt8], name: String, knownKinds: [String]
    ) -> Outcome<OfficialDocument?> {
        let outcome = decode(bytes, name: name)
        guard let document = outcome.value else { return outcome }
        var held = held(document, name: name, knownKinds: knownKinds)
        held.diagnostics = outcome.diagnostics + held.diagnostics
        return held
    }

    /// A document that was built as a value, held to what a source is held to.
    package static func held(
        _ document: OfficialDocument, name: String, knownKinds: [String]
    ) -> Outcome<OfficialDocument?> {
        var outcome = Outcome<OfficialDocument?>(document)
        var document = document
        let kinds = KindNames(knownKinds)
        let kind = document.kind.string
        if let name = kinds.name(of: kind) {
            document.kind.string = name
        } else {
            let near = kinds.nearest(to: kind)
            outcome.diagnostics.append(
                Diagnostic(
                    near == nil ? .unknownKind : .mistypedKind, ["kind": kind, "near": near ?? ""], at: "/kind",
                    of: name))
        }
        if document.body.isEmpty { outcome.diagnostics.append(Diagnostic(.emptyBody, [:], at: "/body", of: name)) }
        if !document.date.exists {
            outcome.diagnostics.append(Diagnostic(.modelNoSuchDate, [:], at: "/date", of: name))
        }
        return Outcome(outcome.diagnostics.hasErrors ? nil : document, outcome.diagnostics)
    }

    /// True when the bytes can only be meant as a model: no source text opens with a brace.
    package static func looksLikeModel(_ bytes: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let first = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).first { byte in
            byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
        }
        return first == UInt8(ascii: "{")
    }

    // MARK: Steps

    private static let versionKey = "vanban"

    private static func versioned(_ node: JSONNode) -> [UInt8] {
        guard case .object(let members) = node.value else { return JSONWriter.write(node) }
        return JSONWriter.write(
            JSONNode(.object([JSONNode.Member(key: versionKey, value: version.json)] + members)))
    }

    private static func read(_ bytes: [UInt8], by reader: inout ModelReader) -> OfficialDocument? {
        let root: JSONNode
        do {
            root = try JSONReader.read(bytes)
        } catch {
            reader.report(error)
            return nil
        }
        guard case .object(let members) = root.value else { return reader.wrongType(root, expected: "object") }
        // What another version's fields mean is not known: nothing else is looked at.
        guard hasKnownVersion(members, of: root, by: &reader) else { return nil }
        return OfficialDocument.read(members.filter { $0.key != versionKey }, of: root, by: &reader)
    }

    private static func hasKnownVersion(
        _ members: [JSONNode.Member], of root: JSONNode, by reader: inout ModelReader
    ) -> Bool {
        let versions = members.filter { $0.key == versionKey }
        guard let first = versions.first else {
            reader.report(.modelMissingField, at: root, ["field": versionKey])
            return false
        }
        var found: Int?
        reader.enter(versionKey) { reader in
            if versions.count > 1 { reader.repeated(versions[1]) }
            found = Int.read(first.value, by: &reader)
            if let found, found != version {
                reader.report(
                    .modelVersion, at: first.value, ["found": "\(found)", "supported": "\(version)"])
            }
        }
        return found == version
    }
}

extension Diagnostic {
    /// A finding about a place in a model.
    fileprivate init(_ message: Message, _ arguments: [String: String], at pointer: String, of file: String) {
        self.init(message, at: nil, arguments, pointer: pointer, file: file)
    }
}
