public import EntityRecognition

extension CooccurrenceGraph {
  /// The graph without the links that are weaker than a weight; its nodes stay, linked or not.
  ///
  /// - Parameter minimum: The least weight that is kept.
  /// - Returns: The smaller graph; its provenance says what was left out.
  /// - Complexity: O(*n* + *m*).
  public func keepingLinks(ofWeightAtLeast minimum: Double) -> CooccurrenceGraph {
    let kept = edges.indices.filter { edges[$0].weight >= minimum }
    return keepingLinks(kept, filter: "links of weight \(Self.plain(minimum)) or more")
  }

  /// The graph without the links that stand in few articles; its nodes stay, linked or not.
  ///
  /// - Parameter minimum: The least number of articles that name both ends in one window.
  /// - Returns: The smaller graph; its provenance says what was left out.
  /// - Complexity: O(*n* + *m*) plus the evidence.
  public func keepingLinks(inArticlesAtLeast minimum: Int) -> CooccurrenceGraph {
    let kept = edges.indices.filter { edge in
      guard edge + 1 < evidenceOffsets.count else { return false }
      return Set(windows(ofEdge: edge).map { sentences[Int($0)].article }).count >= minimum
    }
    return keepingLinks(kept, filter: "links in \(minimum) articles or more")
  }

  /// The graph of its strongest links; its nodes stay, linked or not.
  ///
  /// - Parameter count: The number of links to keep; of equal weights those that come first in ``edges``.
  /// - Returns: The smaller graph, or the same where it has no more links.
  /// - Complexity: O(*n* + *m* log *m*).
  public func keepingStrongestLinks(_ count: Int) -> CooccurrenceGraph {
    guard count < edges.count else { return self }
    let ranked = edges.indices.sorted { (-edges[$0].weight, $0) < (-edges[$1].weight, $1) }
    return keepingLinks(ranked.prefix(max(0, count)).sorted(), filter: "the \(count) strongest links")
  }

  /// The graph of some of its links; its nodes stay, linked or not.
  ///
  /// - Parameters:
  ///   - indices: Ascending indices into ``edges``, each once.
  ///   - filter: What was kept, in words: "links of weight 2 or more".
  /// - Returns: The smaller graph; its provenance says what was kept.
  /// - Complexity: O(*n* + *m*).
  public func keepingLinks(_ indices: [Int], filter: String) -> CooccurrenceGraph {
    subgraph(nodes: Array(nodes.indices), edges: indices.filter(edges.indices.contains), filter: filter)
  }

  /// The graph of the entities that are named often, and the links among them.
  ///
  /// - Parameter minimum: The least number of mentions.
  /// - Returns: The smaller graph; its provenance says what was left out.
  /// - Complexity: O(*n* + *m*).
  public func keepingNodes(namedAtLeast minimum: Int) -> CooccurrenceGraph {
    keepingNodes(
      nodes.indices.filter { nodes[$0].mentionCount >= minimum }, filter: "entities named \(minimum) times or more")
  }

  /// The graph of the entities of some kinds, and the links among them.
  ///
  /// - Parameter kinds: The kinds to keep.
  /// - Returns: The smaller graph; its provenance says what was kept.
  /// - Complexity: O(*n* + *m*).
  public func keepingNodes(ofKinds kinds: [EntityKind]) -> CooccurrenceGraph {
    let names = EntityKind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ", ")
    return keepingNodes(
      nodes.indices.filter { node in nodes[node].kind.map(kinds.contains) ?? false }, filter: "kinds: \(names)")
  }

  /// The graph of some of its nodes and the links among them.
  ///
  /// - Parameters:
  ///   - indices: Indices into ``nodes``, in any order; others are ignored.
  ///   - filter: What was kept, in words: "the 20 entities with the highest betweenness".
  /// - Returns: The smaller graph; its provenance says what was kept.
  /// - Complexity: O(*n* + *m*).
  public func keepingNodes(_ indices: [Int], filter: String) -> CooccurrenceGraph {
    var isKept = [Bool](repeating: false, count: nodes.count)
    for index in indices where nodes.indices.contains(index) { isKept[index] = true }
    return subgraph(
      nodes: nodes.indices.filter { isKept[$0] },
      edges: edges.indices.filter { isKept[Int(edges[$0].source)] && isKept[Int(edges[$0].target)] }, filter: filter)
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
      evidence: evidenceOffsets.isEmpty ? [] : keptEdges.map { Array(windows(ofEdge: $0)) }, windows: windows,
      proximities: proximities.isEmpty ? [] : keptEdges.map { proximities[$0] },
      commonWindows: commonWindows.isEmpty ? [] : keptEdges.map { commonWindows[$0] }, provenance: provenance)
  }

  private static func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}
