public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures whether links join nodes of the same kind: persons with persons, countries with countries.
  ///
  /// (Σ *e*ᵢᵢ − Σ *a*ᵢ²)/(1 − Σ *a*ᵢ²): *e*ᵢᵢ the part of the links that lie within kind *i*, *a*ᵢ the part of all link
  /// ends that are of kind *i* (Newman 2003, doi 10.1103/PhysRevE.67.026126, equation 2). 1 where all links stay within
  /// kinds, 0 where ends meet by chance, below 0 where kinds seek each other. Weights play no part; a link with an end
  /// of no kind is left out.
  ///
  /// ```swift
  /// path.assortativityByKind()  // -1.0, for a person, a country and a person in a row
  /// ```
  ///
  /// - Returns: A number from −1 to 1; `nil` where all ends are of one kind, or there are no links.
  /// - Complexity: O(*m*).
  public func assortativityByKind() -> Double? {
    // For each kind, a node that is of it, and the number of ends.
    var kinds: [(node: Int, ends: Double)] = []
    var within = 0.0
    var count = 0.0
    for edge in edges {
      let ends = [Int(edge.source), Int(edge.target)]
      guard nodes[ends[0]].kind != nil, nodes[ends[1]].kind != nil else { continue }
      for end in ends {
        if let place = kinds.firstIndex(where: { nodes[$0.node].kind == nodes[end].kind }) {
          kinds[place].ends += 1
        } else {
          kinds.append((end, 1))
        }
      }
      count += 1
      if nodes[ends[0]].kind == nodes[ends[1]].kind { within += 1 }
    }
    guard kinds.count > 1 else { return nil }
    var chance = 0.0
    for ends in kinds.map(\.ends).sorted() { chance += (ends / (2 * count)) * (ends / (2 * count)) }
    return (within / count - chance) / (1 - chance)
  }

  /// Measures whether nodes with many links are linked to nodes with many links.
  ///
  /// The correlation (Pearson's) of the numbers of neighbours at the two ends of a link (Newman 2002,
  /// doi 10.1103/PhysRevLett.89.208701). Networks of people are often above 0; a star is at −1.
  ///
  /// ```swift
  /// star.assortativityByDegree()  // -1.0, for a centre and three leaves
  /// ```
  ///
  /// - Returns: A number from −1 to 1; `nil` where all ends have the same number of neighbours, or there are no links.
  /// - Complexity: O(*m*).
  public func assortativityByDegree() -> Double? {
    var sum = 0.0
    for edge in edges { sum += degree(Int(edge.source)) + degree(Int(edge.target)) }
    let mean = sum / Double(2 * edges.count)
    var together = 0.0
    var apart = 0.0
    for edge in edges {
      let source = degree(Int(edge.source)) - mean
      let target = degree(Int(edge.target)) - mean
      together += 2 * source * target
      apart += source * source + target * target
    }
    // Means of whole numbers: what is left of equal ones is rounding.
    return apart > 1e-12 * mean * mean * Double(edges.count) ? together / apart : nil
  }

  private func degree(_ node: Int) -> Double { Double(adjacency.row(of: node).count) }
}
