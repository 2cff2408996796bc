import ArgumentParser
import GraphExport
import GraphvizRendering

/// A kind of file that `entente graph` writes.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  /// For Graphviz.
  case dot
  /// For Gephi, Cytoscape, yEd, networkx, igraph, NetworKit, Neo4j.
  case graphml
  /// The picture, for pages and for programs that draw.
  case svg
  /// The picture in dots.
  case png
  /// The picture on paper.
  case pdf
  /// The whole graph with every sentence.
  case json
  /// For Gephi, with colours, sizes and places.
  case gexf
  /// For Cytoscape, with places.
  case cytoscape
  /// For spreadsheets, and Gephi's importer of them.
  case csv
  /// For yEd, with names, shapes, colours and places that its canvas shows.
  case yEd = "graphml-yed"
  /// For Neo4j, as a script that merges the graph into a database.
  case cypher
  /// For Neo4j's bulk import.
  case neo4j

  /// What is written where nothing is asked for.
  static let standard: [GraphFormat] = [.dot, .graphml, .svg]

  /// What Graphviz draws; `nil` for a file of data.
  var picture: OutputFormat? {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    default: nil
    }
  }

  /// How the names of the format's files end; tables are two files.
  var endings: [String] {
    switch self {
    case .cytoscape: ["cyjs"]
    case .csv: ["nodes.csv", "links.csv"]
    case .yEd: ["yed.graphml"]
    case .neo4j: ["neo4j-nodes.csv", "neo4j-links.csv"]
    default: [rawValue]
    }
  }

  /// Whether the files say where nodes are drawn.
  var holdsPlaces: Bool { self == .gexf || self == .cytoscape || self == .yEd }

  /// What writes the files, in the order of ``endings``; none for pictures.
  ///
  /// - Parameters:
  ///   - choices: What the options ask of exporters.
  ///   - title: The name of the graph.
  /// - Returns: The exporters.
  func exporters(_ choices: ExportChoices, title: String) -> [any GraphExporter] {
    let (generator, sizeBy, places) = (Entente.generator, choices.sizeBy.rawValue, choices.places)
    return switch self {
    case .dot: [DOTExporter(sizeBy: sizeBy, name: title)]
    case .graphml: [GraphMLExporter(generator: generator)]
    case .json: [JSONExporter(generator: generator)]
    case .gexf:
      [GEXFExporter(generator: generator, version: choices.gexf.version, sizeBy: sizeBy, positions: places)]
    case .cytoscape: [CytoscapeExporter(generator: generator, positions: places)]
    case .csv: [CSVExporter(.nodes), CSVExporter(.links)]
    case .yEd: [YEdExporter(generator: generator, sizeBy: sizeBy, positions: places)]
    case .cypher: [CypherExporter(generator: generator)]
    case .neo4j: [Neo4jExporter(.nodes), Neo4jExporter(.links)]
    case .svg, .png, .pdf: []
    }
  }
}

/// What the options ask of exporters.
struct ExportChoices {
  /// The measure that decides how large nodes are.
  let sizeBy: Centrality
  /// The version of GEXF.
  var gexf: GEXFVersion = .v12
  /// Where nodes are drawn, by their identifiers.
  var places: [String: SIMD2<Double>] = [:]
}

/// A version of GEXF, as an option names it.
enum GEXFVersion: String, CaseIterable, ExpressibleByArgument {
  case v12 = "1.2"
  case v13 = "1.3"

  var version: GEXFExporter.Version { self == .v12 ? .v12 : .v13 }
}

/// Formats as an option names them: `svg,pdf`.
struct FormatList: ExpressibleByArgument {
  let formats: [GraphFormat]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingPrefix(" ") }
    let formats = words.compactMap { GraphFormat(rawValue: String($0)) }
    guard formats.count == words.count else { return nil }
    self.formats = formats
  }

  static var allValueStrings: [String] { GraphFormat.allCases.map(\.rawValue) }
}
