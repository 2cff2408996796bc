public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how much weight stays within groups of nodes beyond what chance would leave there.
  ///
  /// The sum over groups of *w*/*m* − γ (*K*/2*m*)²: *w* the weight of the links within a group, *K* the strengths of its
  /// nodes together, *m* the weight of all links (Newman and Girvan 2004, doi 10.1103/PhysRevE.69.026113; with weights
  /// Newman 2004, doi 10.1103/PhysRevE.70.056131; with the resolution γ Reichardt and Bornholdt 2006,
  /// doi 10.1103/PhysRevE.74.016110). Weights below 1e-300 or above 1e300 count as those bounds.
  ///
  /// ```swift
  /// twoTriangles.modularity(of: [0, 0, 0, 1, 1, 1])  // 0.357…, for two triangles with one link between them
  /// ```
  ///
  /// - Parameters:
  ///   - groups: For each node the number of its group, from 0; one entry a node.
  ///   - resolution: γ; at 1 groups are as usual, above it more and smaller groups are better.
  /// - Returns: A number from −0.5 to 1 at a resolution of 1; 0 without links, or where `groups` has not one entry from 0
  ///   for each node.
  /// - Complexity: O(*n* + *m*).
  public func modularity(of groups: [Int], resolution: Double = 1) -> Double {
    guard groups.count == nodes.count, (groups.min() ?? 0) >= 0, !edges.isEmpty else { return 0 }
    var unit = 0.0
    for edge in edges { unit = max(unit, EdgeLength.tellable(edge.weight)) }
    var numbers: [Int: Int] = [:]
    let places = groups.map { group in
      if let known = numbers[group] { return known }
      numbers[group] = numbers.count
      return numbers.count - 1
    }
    // Rounding would leave a trace of what is nothing: one group is what chance makes of it.
    if numbers.count == 1 { return 1 - resolution }
    var strengths = [Double](repeating: 0, count: numbers.count)
    var within = 0.0
    var total = 0.0
    for edge in edges {
      let weight = EdgeLength.tellable(edge.weight) / unit
      let ends = (places[Int(edge.source)], places[Int(edge.target)])
      strengths[ends.0] += weight
      strengths[ends.1] += weight
      if ends.0 == ends.1 { within += weight }
      total += weight
    }
    var expected = 0.0
    for strength in strengths { expected += strength / (2 * total) * (strength / (2 * total)) }
    return within / total - resolution * expected
  }
}
