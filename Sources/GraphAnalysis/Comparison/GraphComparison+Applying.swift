public import Cooccurrence

extension GraphComparison {
  /// Carries the changes out on the earlier graph: what was added is put in, what was removed is taken out, and what
  /// stayed gets the weights of the later graph.
  ///
  /// ```swift
  /// march.compared(to: december).applied(to: december).edges == march.edges  // true
  /// ```
  ///
  /// - Parameter graph: The earlier graph of this comparison; entities of any other that it does not know stay.
  /// - Returns: The later graph, without its sentences.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public func applied(to graph: CooccurrenceGraph) -> CooccurrenceGraph {
    var changeOfID: [String: Int] = [:]
    for (index, change) in nodes.enumerated() {
      if let id = change.before?.id { changeOfID[id] = index }
    }
    // For each entity of the comparison its place among the nodes of the result.
    var place = [UInt32?](repeating: nil, count: nodes.count)
    var result: [CooccurrenceGraph.Node] = []
    var placeOfNode = [UInt32?](repeating: nil, count: graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      guard let change = changeOfID[node.id] else {
        placeOfNode[index] = UInt32(result.count)
        result.append(node)
        continue
      }
      guard let after = nodes[change].after else { continue }
      place[change] = UInt32(result.count)
      placeOfNode[index] = place[change]
      result.append(self.after.graph.nodes[after.node])
    }
    for (index, change) in nodes.enumerated() where change.before == nil {
      guard let after = change.after else { continue }
      place[index] = UInt32(result.count)
      result.append(self.after.graph.nodes[after.node])
    }
    // Links between entities that the comparison knows are its own to say; others stay.
    let isKnown = graph.nodes.map { changeOfID[$0.id] != nil }
    var edges = graph.edges.compactMap { edge -> CooccurrenceGraph.Edge? in
      guard !isKnown[Int(edge.source)] || !isKnown[Int(edge.target)], let source = placeOfNode[Int(edge.source)],
        let target = placeOfNode[Int(edge.target)]
      else { return nil }
      return CooccurrenceGraph.Edge(source: source, target: target, weight: edge.weight)
    }
    for link in links {
      guard let weight = link.after?.weight, let source = place[link.source], let target = place[link.target] else {
        continue
      }
      edges.append(CooccurrenceGraph.Edge(source: source, target: target, weight: weight))
    }
    return CooccurrenceGraph(nodes: result, edges: edges, provenance: after.graph.provenance)
  }

  /// All entities and links of both graphs as one graph, for a layout that serves both.
  ///
  /// Nodes have the indices of ``nodes``, links those of ``links``; the weight of a link is the greater one of the two.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public var union: CooccurrenceGraph {
    let members = nodes.map { change -> CooccurrenceGraph.Node in
      let known = change.after.map { after.graph.nodes[$0.node] } ?? change.before.map { before.graph.nodes[$0.node] }
      return CooccurrenceGraph.Node(
        id: change.id, label: change.label, kind: change.kind, aliases: known?.aliases ?? [],
        mentionCount: max(change.before?.mentions ?? 0, change.after?.mentions ?? 0),
        articleCount: max(change.before?.articles ?? 0, change.after?.articles ?? 0))
    }
    let edges = links.map { link in
      CooccurrenceGraph.Edge(
        source: UInt32(link.source), target: UInt32(link.target),
        weight: max(link.before?.weight ?? 0, link.after?.weight ?? 0))
    }
    // The filter of one side, its days for instance, is not that of both.
    var made = after.graph.provenance
    made.filters = []
    return CooccurrenceGraph(nodes: members, edges: edges, provenance: made)
  }
}
