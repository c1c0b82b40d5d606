import Diagnostics
import Foundation
import PlanModel
import Reading

/// An expansion for people to read: each line with what it reaches, then how many copies that makes.
package struct DistributionText {
    private let distribution: Distribution
    private let language: Language

    package init(_ distribution: Distribution, in language: Language) {
        self.distribution = distribution
        self.language = language
    }

    private func word(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    package var text: String {
        let columns = TextColumns(columns: [
            .init(width: 4, lines: 1), .init(width: 46, lines: 3), .init(width: 9, lines: 1), .init(width: 4, lines: 1),
            .init(width: 46, lines: 2),
        ])
        var shown: Set<String> = []
        var lines: [String] = []
        for line in distribution.lines {
            lines += TextColumns.wrap(heading(of: line), width: 116)
            for (index, addressee) in distribution.addressees.enumerated()
            where line.reaches.contains(addressee.name) && shown.insert(addressee.name).inserted {
                let mark = addressee.isKnown ? "" : " ?"
                lines += columns.row([
                    "\(index + 1)", addressee.name + mark, addressee.channel.rawValue, "\(addressee.copies)",
                    addressee.address ?? "",
                ])
            }
        }
        return (lines + [""] + totals).joined(separator: "\n") + "\n"
    }

    private func heading(of line: Distribution.Line) -> String {
        let purpose = line.purpose.map { " (\($0))" } ?? ""
        guard line.meaning == .group || line.meaning == .asArticle || line.meaning == .asAbove else {
            return "- \(line.text)\(purpose)"
        }
        return "- \(line.text)\(purpose): \(line.reaches.count)"
    }

    private var totals: [String] {
        let unknown = distribution.addressees.count { !$0.isKnown }
        let mark = unknown == 0 ? [] : [word("? không có trong danh bạ", "? is not in the directory")]
        return [word("Số bản: ", "Copies: ") + distribution.sum(in: language)] + mark
    }
}

extension Distribution {
    package func sum(in language: Language) -> String { language == .vietnamese ? sum : englishSum }

    private var englishSum: String {
        "\(addressees.count) recipients + \(furtherCopies) further + \(fileCopies) file + \(spareCopies) spare − \(electronicCopies) electronic"
            + " = \(paperCopies)"
    }
}

/// An expansion for programs.
package enum DistributionJSON {
    package static func encode(_ distribution: Distribution) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Strings, numbers and lists of them: encoding cannot fail.
        return [UInt8](try! encoder.encode(Shown(distribution))) + Array("\n".utf8)
    }

    private struct Shown: Encodable {
        var lines: [Line]
        var addressees: [Person]
        var archive: String
        var copies: Copies

        init(_ distribution: Distribution) {
            lines = distribution.lines.map(Line.init)
            addressees = distribution.addressees.map(Person.init)
            archive = distribution.archive
            copies = Copies(distribution)
        }
    }

    private struct Line: Encodable {
        var text: String
        var purpose: String?
        var meaning: String
        var reaches: [String]

        init(_ line: Distribution.Line) {
            (text, purpose, meaning) = (line.text, line.purpose, line.meaning.rawValue)
            reaches = line.reaches
        }
    }

    private struct Person: Encodable {
        var name: String
        var address: String?
        var identifier: String?
        var channel: String
        var copies: Int
        var purpose: String?
        var known: Bool

        init(_ addressee: Addressee) {
            (name, address, identifier) = (addressee.name, addressee.address, addressee.identifier)
            (channel, copies) = (addressee.channel.rawValue, addressee.copies)
            (purpose, known) = (addressee.purpose, addressee.isKnown)
        }
    }

    private struct Copies: Encodable {
        var recipients: Int
        var file: Int
        var spare: Int
        var electronic: Int
        var paper: Int

        init(_ distribution: Distribution) {
            recipients = distribution.recipientCopies
            file = distribution.fileCopies
            spare = distribution.spareCopies
            electronic = distribution.electronicCopies
            paper = distribution.paperCopies
        }
    }
}
