import Diagnostics
import Foundation
import PlanModel
import Publishing

/// A paper on its two ways: what goes into which folder.
package struct Dispatch: Sendable {
    package struct File: Sendable {
        /// Below the folder of the dispatch.
        package var path: String
        package var bytes: [UInt8]
        /// What it is, for the manifest.
        package var role: String
    }

    package static let paperFolder = "giay"
    package static let electronicFolder = "dien-tu"
    package static let manifest = "danh-muc.json"

    package var files: [File]
    package var paper: Paper
    package var distribution: Distribution
}

extension Publisher {
    /// Everything that goes out of a registered paper.
    ///
    /// - Parameters:
    ///   - signsEach: the leader signs every copy, so that an unsigned one may be printed.
    ///   - day: on which it goes; the slips bear it.
    ///
    /// Throws `VB772` and `VB773` where there is no signed file to copy.
    package func dispatch(
        _ paper: Paper, in book: Book, envelope: String = "c5", signsEach: Bool = false, isDuplex: Bool? = nil,
        on day: Day? = nil
    ) throws(DiagnosedError) -> Outcome<Dispatch> {
        let bytes = try signsEach && paper.signed == nil ? book.issuedBytes(of: paper) : book.signedBytes(of: paper)
        var consignment = try consignment(of: paper, in: book)
        consignment.sent = day ?? consignment.sent
        consignment.isDuplex = isDuplex ?? consignment.isDuplex
        var dispatch = Dispatch(files: [], paper: paper, distribution: consignment.distribution)
        var found: [Diagnostic] = []
        let name = (FileName.safe(paper.code ?? "") ?? "van-ban.pdf")
        if consignment.distribution.paperCopies > 0 {
            func put(_ file: String, _ role: String, _ bytes: [UInt8]) {
                dispatch.files.append(
                    Dispatch.File(path: "\(Dispatch.paperFolder)/\(file)", bytes: bytes, role: role))
            }
            put(name, paper.signed == nil ? "bản để ký từng bản" : "bản ký để sao", bytes)
            let order = fill("lenh-in", with: [consignment.printOrder.values], settings: consignment.formSettings)
            found += order.diagnostics
            if let order = order.value { put("lenh-in.pdf", "lệnh in", order.pdf) }
            if !consignment.distribution.onPaper.isEmpty {
                for (file, role, kind) in [
                    ("bi-thu.pdf", "bì thư", AddresseeForms.Kind.envelope(size: envelope)),
                    ("phieu-gui.pdf", "phiếu gửi", .transmittal),
                ] {
                    let made = fill(AddresseeForms(kind), for: [consignment])
                    found += made.diagnostics
                    if let made = made.value { put(file, role, made.pdf) }
                }
            }
        }
        if paper.signed == nil, !consignment.distribution.electronic.isEmpty {
            let arguments = ["title": paper.title, "name": paper.code ?? ""]
            found.append(Diagnostic(.electronicLeftOut, arguments, file: nil))
        } else if !consignment.distribution.electronic.isEmpty {
            let metadata = MetadataXML.encode(consignment, paper: paper)
            found += metadata.diagnostics
            if paper.signed?.isDigital != true {
                found.append(
                    Diagnostic(
                        .electronicWithoutSignature, at: nil, ["title": paper.title], clause: "NĐ 30 Điều 5.1",
                        certainty: "S1", file: nil))
            }
            let stem = "\(Dispatch.electronicFolder)/\(name.dropLast(".pdf".count))"
            dispatch.files.append(Dispatch.File(path: stem + ".pdf", bytes: bytes, role: "bản điện tử"))
            dispatch.files.append(Dispatch.File(path: stem + ".xml", bytes: metadata.value, role: "dữ liệu đặc tả"))
        }
        if found.hasErrors { throw DiagnosedError(found.unique) }
        return Outcome(dispatch, found.unique.filter { $0.severity != .note })
    }
}

extension Dispatch {
    /// Lays it out in a folder, the manifest last: a folder without one is not whole.
    ///
    /// Throws `VB794` for a folder that holds other things, or another paper.
    package func write(to folder: String) throws(DiagnosedError) {
        let there = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let list = Input.path(of: Self.manifest, in: folder)
        let before = (try? Input.read(list).get()).flatMap { try? JSONDecoder().decode(Manifest.self, from: Data($0)) }
        guard there.isEmpty || before.map({ $0.code == paper.code && $0.day == paper.day?.iso }) == true else {
            throw DiagnosedError(Diagnostic(.dispatchFolderTaken, ["path": folder], file: folder))
        }
        if let before {
            // What an earlier run laid out and this one does not would go out with it.
            let stale = Set(before.files.map(\.path)).subtracting(files.map(\.path))
            for path in [Self.manifest] + stale.filter({ Self.isOwn($0) }) {
                try? FileManager.default.removeItem(atPath: Input.path(of: path, in: folder))
            }
        }
        for file in files {
            let path = Input.path(of: file.path, in: folder)
            try? FileManager.default.createDirectory(atPath: path.folderOfPath, withIntermediateDirectories: true)
            try WholeFile.write(file.bytes, to: path)
        }
        try WholeFile.write(try manifestBytes(), to: list)
    }

    /// Whether a manifest may speak of a file: nothing outside the dispatch's folders.
    private static func isOwn(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && [paperFolder, electronicFolder].contains(String(parts[0])) && parts[1] != ".."
    }

    private func manifestBytes() throws(DiagnosedError) -> [UInt8] {
        var shown: [Manifest.File] = []
        for file in files {
            shown.append(
                Manifest.File(
                    path: file.path, role: file.role, bytes: file.bytes.count, sha256: try ContentHash.of(file.bytes)))
        }
        let manifest = Manifest(
            vanban: 1, code: paper.code ?? "", day: paper.day?.iso ?? "", title: paper.matter, files: shown,
            copies: distribution.sum, paper: distribution.onPaper.map(Manifest.Recipient.init),
            electronic: distribution.electronic.map(Manifest.Recipient.init))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Strings, numbers and lists of them: encoding cannot fail.
        return [UInt8](try! encoder.encode(manifest)) + Array("\n".utf8)
    }

    private struct Manifest: Codable {
        var vanban: Int
        var code: String
        var day: String
        var title: String
        var files: [File]
        var copies: String
        var paper: [Recipient]
        var electronic: [Recipient]

        struct File: Codable {
            var path: String
            var role: String
            var bytes: Int
            var sha256: String
        }

        struct Recipient: Codable {
            var name: String
            var address: String?
            var identifier: String?
            var copies: Int

            init(_ addressee: Addressee) {
                (name, address, identifier) = (addressee.name, addressee.address, addressee.identifier)
                copies = addressee.copies
            }
        }
    }
}
