import PageModel

/// What belongs to one signer: the lines above the room for the signature, and the name under it.
struct SignerBlock: Sendable {
    /// Authority and office, one line under the other.
    var head: [SeenLine]
    var name: [SeenLine] = []
    /// Who certifies the signature above, and does not sign the paper.
    var isCertification: Bool

    var lines: [SeenLine] { head + name }
}

/// The signers of a paper, found from where their lines stand: a second row of them has heads under the names of the
/// first, so that no component as a whole is above another.
struct SignerBlocks: Sendable {
    private(set) var blocks: [SignerBlock] = []
    private var places: [SeenLine: Int] = [:]

    /// - Parameter lines: of the paper, in reading order.
    init(_ lines: [SeenLine]) {
        let words = lines.filter { $0.role == .certification }
        blocks = SignerBlocks.runs(lines.filter { Role.signerHeads.contains($0.role) }).map { head in
            SignerBlock(head: head, isCertification: words.contains { $0.isFollowed(by: head[0]) })
        }
        let names = SignerBlocks.runs(lines.filter { Role.signerNames.contains($0.role) })
        var alone: [[SeenLine]] = []
        for name in names.sorted(by: { ($0[0].page, $0[0].frame.y) < ($1[0].page, $1[0].frame.y) }) {
            if let own = head(above: name) { blocks[own].name = name } else { alone.append(name) }
        }
        // A name that stands where none should is held against a head that has none.
        for name in alone {
            let free = blocks.indices.first { index in
                blocks[index].name.isEmpty && !blocks[index].isCertification
                    && blocks[index].head[0].isCopy == name[0].isCopy
            }
            if let free {
                blocks[free].name = name
            } else {
                blocks.append(SignerBlock(head: [], name: name, isCertification: false))
            }
        }
        for (index, block) in blocks.enumerated() { for line in block.lines { places[line] = index } }
    }

    /// The block that a line belongs to; nil for what is no part of one.
    func block(of line: SeenLine) -> SignerBlock? { places[line].map { blocks[$0] } }

    func isCertification(_ line: SeenLine) -> Bool { block(of: line)?.isCertification ?? false }

    /// The signer who stands where one alone would: the highest, of one row the first.
    var first: SignerBlock? {
        let own = blocks.filter { !$0.isCertification && !$0.lines[0].isCopy }
        return own.min { ($0.lines[0].page, $0.lines[0].frame.y) < ($1.lines[0].page, $1.lines[0].frame.y) }
    }

    /// The lowest head above a name, in its column, that has no name yet.
    private func head(above name: [SeenLine]) -> Int? {
        let frame = name.frame
        return blocks.indices.filter { index in
            let head = blocks[index].head
            guard blocks[index].name.isEmpty, head[0].page == name[0].page, head[0].isCopy == name[0].isCopy else {
                return false
            }
            return head.frame.y < frame.y && head.frame.x < frame.right && head.frame.right > frame.x
        }.max { blocks[$0].head.frame.y < blocks[$1].head.frame.y }
    }

    /// Lines that follow each other close under each other.
    private static func runs(_ lines: [SeenLine]) -> [[SeenLine]] {
        var runs: [[SeenLine]] = []
        for line in lines {
            // The second of a row may have been read line by line with the first.
            if let own = runs.lastIndex(where: { $0.last!.isFollowed(by: line) && $0.last!.isCopy == line.isCopy }) {
                runs[own].append(line)
            } else {
                runs.append([line])
            }
        }
        return runs
    }
}

extension SeenLine {
    /// Of who copies the paper, not of who signs it.
    fileprivate var isCopy: Bool { Role.copier.contains(role) }
}

extension Role {
    static let signerHeads: Set<Role> = [.authority, .office, .copyAuthority, .copyOffice]
    static let signerNames: Set<Role> = [.signerName, .copySignerName]
    /// Of who signs the paper itself.
    static let signer: Set<Role> = [.authority, .office, .signerName]
    fileprivate static let copier: Set<Role> = [.copyAuthority, .copyOffice, .copySignerName]
}
