import ArgumentParser

/// A kind of file that `entente graph` writes.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  /// For Graphviz.
  case dot
  /// For Gephi, Cytoscape, yEd, networkx, igraph, NetworKit, Neo4j.
  case graphml
  /// The picture.
  case svg
  /// The whole graph with every sentence.
  case json

  /// What is written where nothing is asked for.
  static let standard: [GraphFormat] = [.dot, .graphml, .svg]
}
