import ArgumentParser
import Cooccurrence
import GraphAnalysis

/// A measure of how central an entity is, as options name it and files call it.
enum Centrality: String, CaseIterable, ExpressibleByArgument {
  case betweenness
  case closeness
  case harmonic
  case degree
  case strength
  case eigenvector
  case pagerank

  /// The score of every node.
  func scores(of graph: CooccurrenceGraph) -> NodeScores {
    switch self {
    case .betweenness: graph.betweenness()
    case .closeness: graph.closeness()
    case .harmonic: graph.harmonicCentrality()
    case .degree: graph.degree()
    case .strength: graph.strength()
    case .eigenvector: graph.eigenvectorCentrality()
    case .pagerank: graph.pageRank()
    }
  }

  /// Whether it takes a search from every node.
  var isPathMeasure: Bool {
    switch self {
    case .betweenness, .closeness, .harmonic: true
    case .degree, .strength, .eigenvector, .pagerank: false
    }
  }

  /// Every measure, in the order in which files list them.
  static func allScores(of graph: CooccurrenceGraph) -> [NodeScores] {
    allCases.map { $0.scores(of: graph) }
  }
}
