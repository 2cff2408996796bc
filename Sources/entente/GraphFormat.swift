import ArgumentParser

/// A kind of file that `entente graph` writes.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  /// For Graphviz.
  case dot
  /// For Gephi, Cytoscape, yEd, networkx, igraph, NetworKit, Neo4j.
  case graphml
  /// The picture.
  case svg
}
