import Cooccurrence

/// A graph as it is written, with the measures of its links.
struct WeighedGraph {
  /// What the files hold.
  let graph: CooccurrenceGraph
  /// Measures of the links, taken of the whole graph before any part of it was left out.
  let linkScores: [EdgeScores]
  /// What the picture shows.
  let drawn: CooccurrenceGraph

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
    drawn = WeighedGraph.drawn(part, linkScores, filters)
  }

  private static func drawn(
    _ graph: CooccurrenceGraph, _ scores: [EdgeScores], _ filters: FilterOptions
  ) -> CooccurrenceGraph {
    guard let backbone = filters.backbone, !filters.onlyBackbone,
      let marks = scores.first(where: { $0.measure == "backbone" })
    else { return graph }
    let kept = graph.edges.indices.filter { marks[$0] > 0 }
    return graph.keepingLinks(kept, filter: "\(backbone.words), \(kept.count) of \(graph.edges.count) links drawn")
  }

  /// The measures of links that DOT files hold; GraphML has them all.
  var linkScoresForDOT: [EdgeScores] { linkScores.filter { ["stories", "backbone"].contains($0.measure) } }
}
