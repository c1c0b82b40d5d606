// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, in the order in which the data passes through them. A module exists only
// where the compiler should enforce something: who may import a C library, who may see whom.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Every room below the program's one screen.
let rooms = [
    "Diagnostics", "PlanModel", "PageModel", "FormatRules", "Reading", "Layout", "Checking", "PangoCairo",
    "PDFWriting", "PDFReading", "Reporting",
]
let allRooms = rooms.map { Target.Dependency.target(name: $0) }

/// Tests may look into every room: many build one room's input with another's values.
func tests(_ name: String, data folders: [String] = []) -> Target {
    let own = rooms.contains(name) ? [] : [Target.Dependency.target(name: name), "vanban"]
    return .testTarget(
        name: "\(name)Tests", dependencies: allRooms + own + ["TestSupport"], exclude: folders, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let swiftCSV = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "vanban",
    products: [
        .executable(name: "vanban", targets: ["vanban"]),
        .library(name: "VanBan", targets: ["VanBan"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    ],
    targets: [
        // A room names every room whose values it handles, also those it reaches through others: the
        // build system rebuilds by these names.
        room("Diagnostics"),
        room("PlanModel", uses: ["Diagnostics"]),
        room("PageModel", uses: ["Diagnostics"]),
        room("FormatRules", uses: ["Diagnostics", "PlanModel", "PageModel", yams]),
        room("Reading", uses: ["Diagnostics", "PlanModel", "PageModel", "FormatRules", swiftCSV]),
        room("Layout", uses: ["Diagnostics", "PlanModel", "PageModel", "FormatRules"]),
        // Judges pages by clauses; that it knows no layout keeps the one from agreeing with the other by itself.
        room("Checking", uses: ["Diagnostics", "PlanModel", "PageModel", "FormatRules"]),
        room("PangoCairo", uses: ["Diagnostics", "PageModel", "CPangoCairo"]),
        // From placed values to the bytes of a file. Knows faces and pictures only through PageModel's protocols.
        room("PDFWriting", uses: ["Diagnostics", "PageModel", "CZlib"]),
        // Looks at PDFs of other programs and writes them anew; the only user of libqpdf, which is opened when asked for.
        room("PDFReading", uses: ["Diagnostics", "PageModel", "CQPDF"]),
        // From a plan and its progress to the sources of its reports; the only importer of Mustache.
        room(
            "Reporting",
            uses: ["Diagnostics", "PlanModel", "PageModel", "FormatRules", "Reading", swiftCSV, grdb, mustache]),
        room("Publishing", uses: allRooms + ["VanBanData", "VanBanTemplates"]),
        // Many documents in one run, and what is known of each.
        room("Batch", uses: allRooms + ["Publishing", yams, grdb]),
        // From finished papers to paper: each copy a job that is followed to its end; the only user of libcups, which is
        // opened when asked for.
        room("Printing", uses: allRooms + ["Publishing", "Batch", "CCups", grdb]),
        // From the signed original to every recipient: whom a paper reaches, its number, its copies, the registers.
        room("Issuing", uses: allRooms + ["Publishing", "Batch", "Printing", "CCups", grdb]),
        // The library product: the only room with anything public.
        room("VanBan", uses: allRooms + ["Publishing", "Batch"]),
        .executableTarget(
            name: "vanban", dependencies: allRooms + ["Publishing", "Issuing", "Batch", "Printing", argumentParser],
            swiftSettings: strict),

        // Data that travels with the binary.
        .target(
            name: "VanBanData", path: "Resources", exclude: ["samples", "cluster"],
            resources: [
                .copy("profiles"), .copy("forms"), .copy("clauses"), .copy("freedom"), .copy("widths"), .copy("words"),
                .copy("holidays"), .copy("periods"),
            ],
            swiftSettings: strict),
        .target(
            name: "VanBanTemplates", path: "templates", exclude: ["samples"],
            resources: [.copy("party"), .copy("state"), .copy("reports")],
            swiftSettings: strict),

        // C libraries, one door each.
        .systemLibrary(
            name: "CPangoCairo", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev", "libcairo2-dev", "libharfbuzz-dev"])]),
        // Headers alone: nothing is linked.
        .systemLibrary(name: "CQPDF", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CCups", providers: [.apt(["libcups2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "PageModel", "PangoCairo"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests("Diagnostics"),
        tests("FormatRules"),
        tests("Reading", data: ["Expected"]),
        tests("Layout"),
        tests("Checking"),
        tests("PangoCairo"),
        tests("PDFWriting"),
        tests("PDFReading"),
        tests("Reporting"),
        tests("Publishing", data: ["Golden", "Sources"]),
        tests("Issuing"),
        tests("Batch", data: ["Support/crash.c"]),
        tests("Printing"),
        // What a client sees: these import the library alone. The README's example is built and run.
        .executableTarget(
            name: "LibraryExample", dependencies: ["VanBan"], path: "Tests/LibraryExample", swiftSettings: strict),
        .testTarget(
            name: "VanBanTests", dependencies: ["VanBan", "LibraryExample", "vanban", "TestSupport"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
