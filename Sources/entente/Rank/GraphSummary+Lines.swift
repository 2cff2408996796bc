import GraphAnalysis

extension GraphSummary {
  /// The numbers in words, a line for each.
  ///
  /// - Parameter communities: The communities of the graph.
  /// - Returns: The lines, without line breaks.
  func lines(communities: Communities) -> [String] {
    guard nodeCount > 0 else { return ["Nodes          0"] }
    func number(_ value: Double) -> String { ScoreColumn.texts([value])[0] }
    let isolated = isolatedNodeCount == 0 ? "" : ", \(isolatedNodeCount) of them without a link"
    var lines = [
      "Nodes          \(nodeCount)\(isolated)",
      "Links          \(edgeCount), \(number(density)) of all pairs (density)",
      "Components     \(componentCount), the largest with \(giantComponentSize) \(giantComponentSize == 1 ? "node" : "nodes")",
      "Communities    \(communities.count), modularity \(number(communities.modularity))",
    ]
    if edgeCount > 0 {
      let sample = distances.isExact ? "" : " (from \(distances.sourceCount) nodes taken by chance)"
      let least = distances.isExact ? "at most" : "up to"
      lines += [
        "Distances      \(number(distances.meanDistance)) links on average, \(least) \(distances.diameter) (diameter), "
          + "in the largest component\(sample)",
        "Transitivity   \(number(transitivity)) of the pairs of neighbours are linked themselves",
      ]
    }
    if let assortativityByKind {
      lines.append(
        "By kind        \(number(assortativityByKind)): assortativity, 1 where links stay within kinds, 0 by chance, "
          + "below 0 where they join kinds")
    }
    if let assortativityByDegree {
      lines.append(
        "By degree      \(number(assortativityByDegree)): assortativity, above 0 where those with many links are linked "
          + "to each other")
    }
    return lines
  }
}
