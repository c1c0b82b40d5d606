import Diagnostics
import FormatRules
import PlanModel

/// What travels with an electronic paper: the fields of NĐ 30 PL VI part II (văn bản đi), in its order.
///
/// The decree lists names, kinds and lengths and shows no file: the names of the root and of the groups are its own
/// words, how they nest is ours (`U`).
package enum MetadataXML {
    /// - Parameter consignment: with its number and day.
    ///
    /// Values longer than the decree has room for are cut and told (`VB793`).
    package static func encode(_ consignment: Consignment, paper: Paper) -> Outcome<[UInt8]> {
        var writer = Writer()
        let number = paper.number.map { "\($0)" } ?? ""
        let notation = consignment.code.drop { $0.isNumber }.drop { $0 == "/" || $0 == "-" }
        writer.open("FileCode")
        writer.identifier(consignment.sender.clerical.identifier?.string, of: consignment.sender.name)
        writer.field("FileCatalog", paper.day.map { "\($0.year)" } ?? "", 4)
        writer.field("FileNotation", paper.archived ?? consignment.sender.clerical.file?.string ?? "", 20)
        writer.close("FileCode")
        writer.field("DocOrdinal", "", 3)
        writer.field("TypeName", consignment.kind, 100)
        writer.field("CodeNumber", number, 11)
        writer.field("CodeNotation", String(notation), 30)
        writer.field("IssuedDate", paper.day?.cited ?? "", 10)
        writer.field("OrganName", consignment.sender.name, 200)
        writer.field("Subject", consignment.subject, 500)
        writer.field("Language", "Tiếng Việt", 30)
        writer.field("PageAmount", "\(consignment.pages)", 3)
        writer.field("Description", "", 500)
        writer.open("SignerInfo")
        writer.field("Position", paper.office, 100)
        writer.field("FullName", paper.signer, 50)
        writer.close("SignerInfo")
        for addressee in consignment.distribution.electronic {
            writer.open("To")
            writer.identifier(addressee.identifier, of: addressee.name)
            writer.field("OrganName", addressee.name, 200)
            writer.close("To")
        }
        writer.field("Priority", "\(Self.priority(consignment.urgency))", 1)
        writer.field("IssuedAmount", "\(consignment.distribution.paperCopies)", 3)
        writer.field("DueDate", "", 10)
        let missing = consignment.distribution.electronic.filter { $0.identifier == nil }.map(\.name)
        if !missing.isEmpty {
            writer.found.append(Diagnostic(.identifierMissing, ["names": Self.list(missing)], file: nil))
        }
        if !writer.unfit.isEmpty {
            let arguments = ["names": Self.list(writer.unfit), "length": "\(Writer.identifierLength)"]
            writer.found.append(Diagnostic(.identifierTooLong, arguments, file: nil))
        }
        return Outcome(Array(writer.document.utf8), writer.found)
    }

    /// The first names of a list that may have hundreds.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(10).joined(separator: "; ")
        return names.count > 10 ? "\(shown)… (\(names.count))" : shown
    }

    /// 0 is usual. The decree gives a figure for urgency and secrecy and not which stands for what (`U`).
    private static func priority(_ urgency: String) -> Int {
        let grades = ["Khẩn", "Thượng khẩn", "Hỏa tốc"]
        return (grades.firstIndex { Fold.same($0, urgency) } ?? -1) + 1
    }

    private struct Writer {
        private var lines: [String] = []
        private var depth = 1
        var found: [Diagnostic] = []
        /// Whose identifiers have no room.
        private(set) var unfit: [String] = []

        static let identifierLength = 13

        var document: String {
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<VanBanDi>\n" + lines.joined() + "</VanBanDi>\n"
        }

        mutating func open(_ name: String) {
            put("<\(name)>")
            depth += 1
        }

        mutating func close(_ name: String) {
            depth -= 1
            put("</\(name)>")
        }

        /// One that is too long is left out: with its end cut off it would be somebody else's.
        mutating func identifier(_ value: String?, of name: String) {
            let fits = (value ?? "").count <= Self.identifierLength
            if !fits { unfit.append(name) }
            field("OrganId", fits ? value ?? "" : "", Self.identifierLength)
        }

        mutating func field(_ name: String, _ value: String, _ length: Int) {
            var value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if value.count > length {
                let arguments = ["field": name, "length": "\(length)", "value": value]
                found.append(
                    Diagnostic(
                        .metadataCut, at: nil, arguments, clause: "NĐ 30 PL VI phần II",
                        certainty: Certainty.official.rawValue, file: nil))
                value = String(value.prefix(length))
            }
            put(value.isEmpty ? "<\(name)/>" : "<\(name)>\(value.escaped)</\(name)>")
        }

        private mutating func put(_ text: String) {
            lines.append(String(repeating: "  ", count: depth) + text + "\n")
        }
    }
}

extension String {
    /// As text between tags; what XML cannot hold goes.
    fileprivate var escaped: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
