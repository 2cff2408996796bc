import Cooccurrence
import GraphAnalysis

/// All that is measured of the nodes of a graph, for a file or a list.
///
/// First the centralities, by which nodes can be ranked and sized. Then what only describes them: `clustering`;
/// `community` and `component`, numbered from 0, the greatest first; `articulation`, 1 where a component would fall apart
/// without the node, else 0.
struct NodeMeasures {
  /// Above this many nodes a measure that searches from every node is left out, unless it is asked for: its time grows
  /// with the square of their number.
  static let greatestSizeForAllSearches = 20_000

  /// The scores, in the order in which files list them.
  let scores: [NodeScores]
  /// The measures that the size of the graph forbids.
  let leftOut: [Centrality]

  /// Measures a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - centralities: The measures that are wanted; those that describe come with them.
  ///   - chosen: A measure that is wanted whatever the size of the graph.
  init(of graph: CooccurrenceGraph, _ centralities: [Centrality] = Centrality.standard, and chosen: Centrality) {
    let wanted = centralities.contains(chosen) ? centralities : centralities + [chosen]
    let isLarge = graph.nodes.count > NodeMeasures.greatestSizeForAllSearches
    let leftOut = isLarge ? wanted.filter { $0.searchesFromEveryNode && $0 != chosen } : []
    let communities = graph.communities()
    var isArticulation = [Double](repeating: 0, count: graph.nodes.count)
    for node in graph.articulationPoints() { isArticulation[node] = 1 }
    let component = graph.components().componentOfNode.map { Double($0) }
    self.leftOut = leftOut
    scores =
      wanted.filter { !leftOut.contains($0) }.map { $0.scores(of: graph, communities: communities) } + [
        graph.localClustering(), communities.scores, NodeScores(measure: "component", values: component),
        NodeScores(measure: "articulation", values: isArticulation),
      ]
  }

  /// What a reader of the scores has to know, each in one line: what is left out, and what is an estimate.
  ///
  /// - Parameter count: The number of nodes.
  /// - Returns: The lines; none where everything is there and exact.
  func notes(nodeCount count: Int) -> [String] {
    let estimates = scores.compactMap(\.estimateInWords)
    guard !leftOut.isEmpty else { return estimates }
    return [
      "\(count) nodes: \(leftOut.map(\.rawValue).joined(separator: ", ")) left out, which search from each of them"
    ] + estimates
  }
}

extension NodeScores {
  /// How good an estimate the scores are; `nil` where they are exact.
  var estimateInWords: String? {
    errorBound.map { bound in
      "\(measure) is an estimate from \(bound.sampleCount) shortest paths, for a graph this large: with a probability of "
        + "\(bound.confidence) no score is wrong by more than \(bound.error)"
    }
  }
}
