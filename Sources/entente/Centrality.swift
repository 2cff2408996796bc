import ArgumentParser
import Cooccurrence
import GraphAnalysis

/// A measure of how central an entity is, as options name it and files call it.
///
/// What says where a node belongs, or what is around it, is none: see ``NodeMeasures``.
enum Centrality: String, CaseIterable, ExpressibleByArgument {
  case betweenness
  case closeness
  case harmonic
  case degree
  case strength
  case eigenvector
  case pagerank
  case core
  case participation
  case betweennessUnweighted = "betweenness_unweighted"
  case closenessUnweighted = "closeness_unweighted"
  case harmonicUnweighted = "harmonic_unweighted"
  case eigenvectorUnweighted = "eigenvector_unweighted"
  case pagerankUnweighted = "pagerank_unweighted"

  /// The score of every node.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - communities: Its communities, where they are known already.
  /// - Returns: Scores under the name of the measure.
  func scores(of graph: CooccurrenceGraph, communities: Communities? = nil) -> NodeScores {
    switch self {
    case .betweenness: graph.betweenness()
    case .closeness: graph.closeness()
    case .harmonic: graph.harmonicCentrality()
    case .degree: graph.degree()
    case .strength: graph.strength()
    case .eigenvector: graph.eigenvectorCentrality()
    case .pagerank: graph.pageRank()
    case .core: graph.coreNumbers()
    case .participation: graph.participation(in: communities ?? graph.communities())
    case .betweennessUnweighted: graph.betweenness(length: .hops)
    case .closenessUnweighted: graph.closeness(length: .hops)
    case .harmonicUnweighted: graph.harmonicCentrality(length: .hops)
    case .eigenvectorUnweighted: graph.eigenvectorCentrality(weighted: false)
    case .pagerankUnweighted: graph.pageRank(weighted: false)
    }
  }

  /// Whether it takes a search from every node, however many there are.
  var searchesFromEveryNode: Bool {
    switch self {
    case .closeness, .harmonic, .closenessUnweighted, .harmonicUnweighted: true
    default: false
    }
  }

  /// Whether it comes from a sample where a graph is large.
  var isSampledWhereLarge: Bool { self == .betweenness || self == .betweennessUnweighted }

  /// The measures that every file holds.
  static let standard: [Centrality] = [
    .betweenness, .closeness, .harmonic, .degree, .strength, .eigenvector, .pagerank, .core, .participation,
  ]
}
