import ArgumentParser
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

  /// What is written where nothing is asked for.
  static let standard: [GraphFormat] = [.dot, .graphml, .svg]

  /// What Graphviz draws; `nil` for a file of data.
  var picture: OutputFormat? {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .dot, .graphml, .json: nil
    }
  }
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
