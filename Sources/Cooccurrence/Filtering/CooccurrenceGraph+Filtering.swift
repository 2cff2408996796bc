extension CooccurrenceGraph {
  /// The graph without the links that are weaker than a weight; its nodes stay, linked or not.
  ///
  /// - Parameter minimum: The least weight that is kept.
  /// - Returns: The smaller graph; its provenance says what was left out.
  /// - Complexity: O(*n* + *m*).
  public func keepingLinks(ofWeightAtLeast minimum: Double) -> CooccurrenceGraph {
    let kept = edges.indices.filter { edges[$0].weight >= minimum }
    return subgraph(nodes: Array(nodes.indices), edges: kept, filter: "links of weight \(Self.plain(minimum)) or more")
  }

  /// The graph of some of its nodes and the links among them.
  ///
  /// - Parameters:
  ///   - indices: Indices into ``nodes``, in any order; others are ignored.
  ///   - filter: What was kept, in words: "the 20 entities with the highest betweenness".
  /// - Returns: The smaller graph; its provenance says what was kept.
  /// - Complexity: O(*n* log *n* + *m*).
  public func keepingNodes(_ indices: [Int], filter: String) -> CooccurrenceGraph {
    let kept = Set(indices)
    return subgraph(
      nodes: nodes.indices.filter(kept.contains),
      edges: edges.indices.filter { kept.contains(Int(edges[$0].source)) && kept.contains(Int(edges[$0].target)) },
      filter: filter)
  }

  private func subgraph(nodes keptNodes: [Int], edges keptEdges: [Int], filter: String) -> CooccurrenceGraph {
    var position = [UInt32](repeating: 0, count: nodes.count)
    for (new, old) in keptNodes.enumerated() { position[old] = UInt32(new) }
    var provenance = provenance
    provenance.filters.append(filter)
    return CooccurrenceGraph(
      nodes: keptNodes.map { nodes[$0] },
      edges: keptEdges.map { index in
        Edge(
          source: position[Int(edges[index].source)], target: position[Int(edges[index].target)],
          weight: edges[index].weight)
      },
      sentences: sentences,
      evidence: evidenceOffsets.isEmpty
        ? []
        : keptEdges.map { Array(evidenceSentences[Int(evidenceOffsets[$0])..<Int(evidenceOffsets[$0 + 1])]) },
      provenance: provenance)
  }

  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}
