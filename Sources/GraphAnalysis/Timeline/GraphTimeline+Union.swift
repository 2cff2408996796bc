public import Cooccurrence
import NewsText

extension GraphTimeline {
  /// All entities and links of all periods as one graph.
  ///
  /// Nodes have the indices of ``entities``. The weight of a link is the sum of its weights in the periods, added in
  /// their order, and its sentences are those of all periods; mentions and articles are sums, too.
  ///
  /// ```swift
  /// timeline.stages.map { $0.graph.edges[0].weight }  // [2, 1, 4]
  /// timeline.union.edges[0].weight  // 7
  /// ```
  ///
  /// - Complexity: O(*k* log *k*) in the number of nodes and links of all periods.
  public var union: CooccurrenceGraph {
    var edges: [CooccurrenceGraph.Edge] = []
    var sentences: [Evidence] = []
    var evidence: [[UInt32]] = []
    var commonWindows: [UInt32] = []
    for (stage, places) in zip(stages, places) {
      let graph = stage.graph
      for (index, edge) in graph.edges.enumerated() {
        edges.append(
          CooccurrenceGraph.Edge(
            source: places[Int(edge.source)], target: places[Int(edge.target)], weight: edge.weight))
        let range =
          index + 1 < graph.evidenceOffsets.count
          ? Int(graph.evidenceOffsets[index])..<Int(graph.evidenceOffsets[index + 1]) : 0..<0
        evidence.append(graph.evidenceSentences[range].map { UInt32(sentences.count) + $0 })
      }
      sentences += graph.sentences
      commonWindows += graph.commonWindows
    }
    return CooccurrenceGraph(
      nodes: members, edges: edges, sentences: sentences, evidence: evidence,
      // Where windows overlap every period counts them, or nobody knows the sum.
      commonWindows: commonWindows.count == edges.count ? commonWindows : [], provenance: provenance)
  }

  /// For each period the index into ``entities`` of each node of its graph.
  private var places: [[UInt32]] {
    var places = stages.map { [UInt32](repeating: 0, count: $0.graph.nodes.count) }
    for (index, entity) in entities.enumerated() {
      for point in entity.points { places[point.stage][point.node] = UInt32(index) }
    }
    return places
  }

  /// The entities as nodes, with what all periods say of them.
  private var members: [CooccurrenceGraph.Node] {
    entities.map { entity in
      let nodes = entity.points.map { stages[$0.stage].graph.nodes[$0.node] }
      return CooccurrenceGraph.Node(
        id: entity.id, label: entity.label, kind: entity.kind,
        aliases: Set(nodes.flatMap { $0.aliases + [$0.label] }).subtracting([entity.label]).sorted(),
        mentionCount: nodes.reduce(0) { $0 + $1.mentionCount },
        articleCount: nodes.reduce(0) { $0 + $1.articleCount },
        windowCount: nodes.reduce(0) { $0 + $1.windowCount },
        firstDate: nodes.compactMap(\.firstDate).min(), lastDate: nodes.compactMap(\.lastDate).max())
    }
  }

  /// How the graphs were made, with the counts of all of them.
  package var provenance: CooccurrenceGraph.Provenance {
    let all = stages.map(\.graph.provenance)
    // An empty period says nothing of how the others were made; the filter of one, its days, is not that of all.
    var made = all.first { $0.articleCount > 0 } ?? all.first ?? CooccurrenceGraph.Provenance()
    made.filters = []
    made.articleCount = all.reduce(0) { $0 + $1.articleCount }
    made.undatedArticleCount = all.reduce(0) { $0 + $1.undatedArticleCount }
    made.sentenceCount = all.reduce(0) { $0 + $1.sentenceCount }
    made.windowCount = all.reduce(0) { $0 + $1.windowCount }
    made.firstDate = all.compactMap(\.firstDate).min()
    made.lastDate = all.compactMap(\.lastDate).max()
    return made
  }
}
