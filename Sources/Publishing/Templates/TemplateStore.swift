import Diagnostics
import FormatRules
import Foundation
import Reading

/// Where the templates lie: a folder with `party/` and `state/`, one source a kind.
package struct TemplateStore: Sendable {
    private let root: URL
    /// The templates of each family, by the names of their files: `ke-hoach`, `giay-moi`.
    package let names: [Profile.Family: [String]]

    package init(root: URL) {
        self.root = root
        names = Dictionary(
            uniqueKeysWithValues: Profile.Family.allCases.map { family in
                let folder = root.appendingPathComponent(family.rawValue).path
                let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
                return (family, files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted())
            })
    }

    /// The first folder that holds them: with the data that was named, or beside the executable, or
    /// `../share/vanban` seen from it (an installed program).
    package static func locate(resources folder: String?, executable: URL?) -> TemplateStore? {
        var places: [URL] = []
        if let folder {
            let named = URL(fileURLWithPath: folder).standardizedFileURL
            places += [named, named.deletingLastPathComponent()].map { $0.appendingPathComponent("templates") }
        }
        if let program = executable?.resolvingSymlinksInPath().deletingLastPathComponent() {
            places.append(program.appendingPathComponent("vanban_VanBanTemplates.resources"))
            places.append(program.deletingLastPathComponent().appendingPathComponent("share/vanban/templates"))
        }
        return places.lazy.map(TemplateStore.init).first { store in store.names.values.contains { !$0.isEmpty } }
    }

    /// The folder with the templates of reports.
    package var reports: URL { root.appendingPathComponent("reports") }

    package func read(_ name: String, of family: Profile.Family) throws(ResourceError) -> [UInt8] {
        let path = "\(family.rawValue)/\(name).md"
        do {
            return [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
        } catch {
            throw ResourceError(path: path, reason: "không đọc được tại \(root.path)")
        }
    }

    /// The template that a kind's name stands for, typed with or without marks, blanks and hyphens.
    package func name(of kind: String, in family: Profile.Family) -> String? {
        let typed = kind.precomposedStringWithCanonicalMapping.folded
        return names[family]?.first { $0.folded == typed }
    }

    /// A kind's own template, then those of its special forms: `quyet-dinh`, `quyet-dinh-ban-hanh`.
    func names(for kind: String, in family: Profile.Family) -> [String] {
        guard let own = name(of: kind, in: family), let all = names[family] else { return [] }
        return [own] + all.filter { $0.hasPrefix(own + "-") }
    }

    /// The template whose name is most like a mistyped one.
    func nearest(to kind: String, in families: [Profile.Family]) -> String? {
        let all = families.flatMap { names[$0] ?? [] }
        let near = nearestName(to: kind.precomposedStringWithCanonicalMapping.folded, among: all.map(\.folded))
        return near.flatMap { near in all.first { $0.folded == near } }
    }
}
