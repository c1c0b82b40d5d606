import Foundation

/// Makes font files that this machine does not have, by changing bytes in those that it has.
struct FontForge {
    private var bytes: [UInt8]

    init(_ path: String) throws { bytes = try [UInt8](Data(contentsOf: URL(filePath: path))) }

    func write(to url: URL) throws { try Data(bytes).write(to: url) }

    /// The revision in the table `head`, a 16.16 number.
    mutating func setVersion(_ version: Double) {
        guard let head = table("head") else { return }
        put(UInt32(version * 65536), at: head.lowerBound + 4)
    }

    /// A family name that is no longer than the one it replaces.
    mutating func rename(_ old: String, to new: String) {
        guard let name = table("name") else { return }
        let strings = name.lowerBound + Int(read16(name.lowerBound + 4))
        for record in 0..<Int(read16(name.lowerBound + 2)) {
            let place = name.lowerBound + 6 + record * 12
            let start = strings + Int(read16(place + 10))
            for (from, to) in [(utf16(old), utf16(new)), (Array(old.utf8), Array(new.utf8))]
            where Int(read16(place + 8)) == from.count && bytes[start..<start + from.count].elementsEqual(from) {
                bytes.replaceSubrange(start..<start + to.count, with: to)
                put16(UInt16(to.count), at: place + 8)
            }
        }
    }

    private func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    private func table(_ tag: String) -> Range<Int>? {
        for index in 0..<Int(read16(4)) {
            let entry = 12 + index * 16
            guard bytes[entry..<entry + 4].elementsEqual(tag.utf8) else { continue }
            let start = Int(read32(entry + 8))
            return start..<start + Int(read32(entry + 12))
        }
        return nil
    }

    private func read16(_ place: Int) -> UInt16 { UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1]) }
    private func read32(_ place: Int) -> UInt32 { UInt32(read16(place)) << 16 | UInt32(read16(place + 2)) }
    private mutating func put16(_ value: UInt16, at place: Int) {
        bytes[place] = UInt8(value >> 8)
        bytes[place + 1] = UInt8(value & 0xFF)
    }
    private mutating func put(_ value: UInt32, at place: Int) {
        put16(UInt16(value >> 16), at: place)
        put16(UInt16(value & 0xFFFF), at: place + 2)
    }
}
