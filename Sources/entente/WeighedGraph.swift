import Cooccurrence
import GraphAnalysis

/// A graph as it is written, with the measures of its links.
struct WeighedGraph {
  /// What the files hold.
  let graph: CooccurrenceGraph
  /// Measures of the links, taken of the whole graph before any part of it was left out.
  let linkScores: [EdgeScores]
  /// What the picture shows: the graph, or the links of its backbone and their ends.
  let drawn: CooccurrenceGraph
  /// The nodes that the picture shows, as ascending indices into those of ``graph``.
  let drawnNodes: [Int]

  /// Weighs and cuts a graph by the options.
  ///
  /// - Parameters:
  ///   - counted: The graph of a collection or a part of it, its windows counted.
  ///   - weighting: What the weights are to be.
  ///   - filters: What is left out.
  ///   - centers: The identifiers of the entities that `--around` names.
  ///   - centrality: What ranks entities.
  init(
    _ counted: CooccurrenceGraph, weighting: EdgeWeighting, filters: FilterOptions, centers: [String],
    centrality: Centrality
  ) {
    let whole = weighting == .sentences ? counted : counted.weighted(by: weighting) ?? counted
    var scores = whole.linkScores()
    if let backbone = filters.backbone, let kept = whole.backbone(backbone) {
      var marks = [Double](repeating: 0, count: whole.edges.count)
      for edge in kept { marks[edge] = 1 }
      scores.append(EdgeScores(measure: "backbone", values: marks))
    }
    let part = filters.apply(to: whole, centers: centers, centrality: centrality)
    graph = part
    linkScores = scores.map { $0.restricted(to: part, of: whole) }
    guard let backbone = filters.backbone, !filters.onlyBackbone,
      let marks = linkScores.first(where: { $0.measure == "backbone" })
    else {
      drawn = part
      drawnNodes = Array(part.nodes.indices)
      return
    }
    let kept = part.edges.indices.filter { marks[$0] > 0 }
    drawnNodes = Set(kept.flatMap { [Int(part.edges[$0].source), Int(part.edges[$0].target)] }).sorted()
    drawn =
      part
      .keepingLinks(kept, filter: "\(backbone.words), \(kept.count) of \(part.edges.count) links drawn")
      .keepingNodes(
        drawnNodes, filter: "entities with a link in it, \(drawnNodes.count) of \(part.nodes.count)")
  }

  /// The scores of the nodes that the picture shows.
  func drawnScores(_ scores: [NodeScores]) -> [NodeScores] {
    scores.map { score in NodeScores(measure: score.measure, values: drawnNodes.map { score[$0] }) }
  }

  /// The measures of links that DOT files hold; GraphML has them all.
  var linkScoresForDOT: [EdgeScores] { linkScores.filter { ["stories", "backbone"].contains($0.measure) } }
}
