import Cooccurrence
import GraphAnalysis

/// The measures that can be timed, under the names that the comparison gives them.
enum Measure: String, CaseIterable {
  case degree
  case strength
  case betweennessByHops = "bc_unw"
  case betweenness = "bc_w"
  case sampledBetweennessByHops = "bc_approx_unw"
  case sampledBetweenness = "bc_approx"
  case closenessByHops = "closeness_unw"
  case closeness = "closeness_w"
  case harmonicByHops = "harmonic_unw"
  case harmonic = "harmonic_w"
  case eigenvectorByLinks = "eigen_unw"
  case eigenvector = "eigen_w"
  case pageRankByLinks = "pagerank_unw"
  case pageRank = "pagerank_w"
  case components
  case coreNumbers = "kcore"
  case clustering
  case leiden
  case modularity
  case build
  case compare

  /// The name of the same measure where exact values are compared.
  private var exactName: String {
    switch self {
    case .betweennessByHops: "bc_norm"
    case .betweenness: "bc_w_exact_norm"
    case .closenessByHops: "closeness"
    case .harmonicByHops: "harmonic_norm"
    case .harmonic: "harmonic_w_norm"
    case .eigenvectorByLinks: "eigen"
    case .pageRankByLinks: "pagerank"
    case .components: "component"
    case .coreNumbers: "core"
    default: rawValue
    }
  }

  func scores(of graph: CooccurrenceGraph, threads: Int) -> [Double] {
    switch self {
    case .degree: graph.degree().values
    case .strength: graph.strength().values
    case .betweennessByHops: graph.betweenness(length: .hops, sampling: .exact, threads: threads).values
    case .betweenness: graph.betweenness(sampling: .exact, threads: threads).values
    case .sampledBetweennessByHops:
      graph.betweenness(length: .hops, sampling: .error(0.01, confidence: 0.9), threads: threads).values
    case .sampledBetweenness: graph.betweenness(sampling: .error(0.01, confidence: 0.9), threads: threads).values
    case .closenessByHops: graph.closeness(length: .hops, threads: threads).values
    case .closeness: graph.closeness(threads: threads).values
    case .harmonicByHops: graph.harmonicCentrality(length: .hops, threads: threads).values
    case .harmonic: graph.harmonicCentrality(threads: threads).values
    case .eigenvectorByLinks: graph.eigenvectorCentrality(weighted: false).values
    case .eigenvector: graph.eigenvectorCentrality().values
    case .pageRankByLinks: graph.pageRank(weighted: false).values
    case .pageRank: graph.pageRank().values
    case .coreNumbers: graph.coreNumbers().values
    case .clustering: graph.localClustering().values
    case .build: Measure.rebuilt(graph)
    case .compare: Measure.compared(graph)
    case .leiden: graph.communities(seed: 1).scores.values
    case .modularity: [graph.communities().modularity]
    case .components: graph.components().componentOfNode.map { Double($0) }
    }
  }

  /// Builds the graph anew from its links in an order far from sorted; returns how many there are.
  private static func rebuilt(_ graph: CooccurrenceGraph) -> [Double] {
    let count = graph.edges.count
    let links = (0..<count).map { graph.edges[$0 * 1_000_003 % count] }
    return [Double(CooccurrenceGraph(nodes: graph.nodes, edges: links).edges.count)]
  }

  /// Compares the graph with a variation of itself; returns the likeness.
  private static func compared(_ graph: CooccurrenceGraph) -> [Double] {
    let change = graph.variation.compared(to: graph)
    let likeness = change.similarity()
    return [likeness.edgeJaccard, likeness.weightedJaccard, likeness.deltaCon]
  }

  /// `"measure": {"node": value, …}`.
  func json(of graph: CooccurrenceGraph, threads: Int) -> String {
    let values = zip(graph.nodes, scores(of: graph, threads: threads)).map { "\"\($0.id)\": \($1)" }
    return "\"\(exactName)\": {\(values.joined(separator: ", "))}"
  }
}
