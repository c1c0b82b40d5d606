import Diagnostics
import FormatRules
import PlanModel

/// The office's `danh bạ`: which bodies and people there are, what they are called, which groups they form.
package struct Directory: Sendable {
    /// In the order of the file.
    package private(set) var bodies: [PlanBody] = []
    /// Folded names and aliases. Rows share one where the later came when the earlier was gone.
    private var byName: [String: [Int]] = [:]
    /// Folded names of groups, with those who are members themselves.
    private var byGroup: [String: [Int]] = [:]
    /// Folded names of groups that a group holds.
    private var groupsInside: [String: [String]] = [:]
    /// Other names of groups, folded, and what they stand for.
    private var groupAliases: [String: String] = [:]
    /// Groups as their members name them, in the order of the file.
    package private(set) var groups: [String] = []
    /// How many commas the name with the most of them has: `Các huyện, thị, thành ủy` has two.
    package private(set) var mostCommas = 0

    package init(_ bodies: [PlanBody] = []) {
        for body in bodies { add(body) }
    }

    package mutating func add(_ body: PlanBody) {
        let index = bodies.count
        bodies.append(body)
        for name in body.names { byName[Fold.name(name), default: []].append(index) }
        for group in body.groups {
            take(group: group)
            byGroup[Fold.name(group), default: []].append(index)
        }
        for name in body.names { countCommas(in: name) }
    }

    /// A group's other names, and the groups that it belongs to as a whole.
    package mutating func add(group: String, aliases: [String], in outer: [String]) {
        take(group: group)
        for alias in aliases {
            groupAliases[Fold.name(alias)] = Fold.name(group)
            countCommas(in: alias)
        }
        for name in outer {
            take(group: name)
            groupsInside[Fold.name(name), default: []].append(Fold.name(group))
        }
    }

    private mutating func take(group: String) {
        let key = Fold.name(group)
        guard byGroup[key] == nil else { return }
        byGroup[key] = []
        groups.append(group)
        countCommas(in: group)
    }

    private mutating func countCommas(in name: String) { mostCommas = max(mostCommas, name.count { $0 == "," }) }

    /// The body of a name, whatever its case and the place of tone marks; the first of several.
    package func body(named name: String) -> PlanBody? { byName[Fold.name(name)]?.first.map { bodies[$0] } }

    /// The members of a group and of the groups in it, each once, in the order of the file; empty for a name that is
    /// no group's.
    package func members(of group: String) -> [PlanBody] {
        var members: Set<Int> = []
        var seen: Set<String> = []
        var waiting = [key(ofGroup: group)]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted else { continue }
            members.formUnion(byGroup[name] ?? [])
            waiting += groupsInside[name] ?? []
        }
        return members.sorted().map { bodies[$0] }
    }

    package func isGroup(_ name: String) -> Bool { byGroup[key(ofGroup: name)] != nil }

    private func key(ofGroup name: String) -> String {
        let folded = Fold.name(name)
        return groupAliases[folded] ?? folded
    }

    package func knows(_ name: String) -> Bool { byName[Fold.name(name)] != nil || isGroup(name) }

    /// Every folded name of a body, a person or a group.
    package var foldedNames: [String] { Array(byName.keys) + Array(byGroup.keys) + Array(groupAliases.keys) }

    /// The groups that lie in themselves.
    var circles: [String] {
        groups.filter { group in
            var seen: Set<String> = []
            var waiting = groupsInside[Fold.name(group)] ?? []
            while let name = waiting.popLast() {
                if name == Fold.name(group) { return true }
                if seen.insert(name).inserted { waiting += groupsInside[name] ?? [] }
            }
            return false
        }
    }

    /// The directory as it was on a day: only who existed then.
    package func on(_ day: Day?) -> Directory {
        guard day != nil, bodies.contains(where: { !$0.exists(on: day) }) else { return self }
        var past = self
        past.byName = byName.compactMapValues { rows in
            let left = rows.filter { bodies[$0].exists(on: day) }
            return left.isEmpty ? nil : left
        }
        past.byGroup = byGroup.mapValues { $0.filter { bodies[$0].exists(on: day) } }
        return past
    }

    /// Cuts a list of names with commas in it. A name may have commas itself (`Các huyện, thị, thành ủy`): the
    /// longest run of pieces that is known is one name.
    package func names(in pieces: [String]) -> [String] {
        var names: [String] = []
        var start = 0
        while start < pieces.count {
            let ends = stride(from: min(pieces.count, start + mostCommas + 1), to: start + 1, by: -1)
            let end = ends.first { knows(pieces[start..<$0].joined(separator: ", ")) } ?? start + 1
            names.append(pieces[start..<end].joined(separator: ", "))
            start = end
        }
        return names
    }
}

extension PlanBody {
    /// Its own name and all others.
    package var names: [String] { [name] + aliases }
}
