// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every Swift target, so that no room is laxer than another.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library room: what it may import is what stands here, and nothing else.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of a room, in a folder that mirrors it.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
  name: "entente",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "entente", targets: ["entente"]),
    .library(
      name: "Entente",
      targets: [
        "NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence", "GraphAnalysis", "GraphExport",
        "GraphvizRendering",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    room("NewsText"),
    // The trained models, as bytes inside the binary; the files that it embeds are no sources.
    .target(
      name: "CNameModels",
      exclude: [
        "fast.ner", "accurate.ner", "names.txt", "words.txt", "MODEL-CARD.md", "MODEL-CARD-ACCURATE.md", "Training",
      ]),
    // The arithmetic of the accurate tagger.
    .target(name: "CEncoder"),
    room("EntityRecognition", ["NewsText", "CNameModels", "CEncoder"]),
    room(
      "EntityResolution", ["NewsText", "EntityRecognition", .product(name: "Yams", package: "Yams")],
      exclude: ["Registry/entities.schema.json"]),
    room("Cooccurrence", ["NewsText", "EntityRecognition", "EntityResolution"]),
    room("GraphAnalysis", ["NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence"]),
    room(
      "GraphExport", ["NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence", "GraphAnalysis"],
      exclude: ["JSON/graph.schema.json", "Comparison/change.schema.json"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    room("GraphvizRendering", ["CGraphviz"]),
    .executableTarget(
      name: "entente",
      dependencies: [
        "NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence", "GraphAnalysis", "GraphExport",
        "GraphvizRendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "entente-benchmark",
      dependencies: [
        "NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence", "GraphAnalysis", "GraphExport",
      ],
      swiftSettings: settings),

    tests(of: "NewsText"),
    tests(of: "EntityRecognition", ["NewsText", "CEncoder"]),
    tests(of: "EntityResolution", ["NewsText", "EntityRecognition"]),
    tests(of: "Cooccurrence", ["NewsText", "EntityRecognition", "EntityResolution"]),
    tests(of: "GraphAnalysis", ["NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence"]),
    tests(
      of: "GraphExport",
      ["NewsText", "EntityRecognition", "Cooccurrence", "GraphAnalysis", "GraphvizRendering"]),
    tests(of: "GraphvizRendering"),
    tests(
      of: "entente",
      [
        "NewsText", "EntityRecognition", "EntityResolution", "Cooccurrence", "GraphAnalysis", "GraphExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)
