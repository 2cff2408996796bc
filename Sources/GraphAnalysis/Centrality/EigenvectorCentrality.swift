public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how strongly every node is linked to nodes that are strongly linked themselves.
  ///
  /// The eigenvector of the greatest eigenvalue of the matrix of weights (Bonacich 1972,
  /// doi 10.1080/0022250X.1972.9989806), not negative, with squares that add up to 1. Where a graph has several
  /// components, that is the vector of the component with the greatest eigenvalue, and all other nodes have 0; of two
  /// that are equal to twelve digits the greater component counts, or the one with the earlier first node. Without
  /// links all scores are 0.
  ///
  /// Scores are exact to 1e-9, unless the component's two greatest eigenvalues differ by less than about 1e-6 of their
  /// size (two halves with one weak link between them, a path of thousands). Then the vector is ill-defined in
  /// floating-point numbers, whatever the method.
  ///
  /// ```swift
  /// path.eigenvectorCentrality().values  // [0.5, 0.707…, 0.5], for three nodes in a row
  /// ```
  ///
  /// - Parameter weighted: Whether the weights of links count, or only that they are there.
  /// - Returns: Scores from 0 to 1, named `eigenvector` or `eigenvector_unweighted`.
  /// - Complexity: O(*m*) for each of some 10 to 30 rounds; more where the two greatest eigenvalues are close.
  public func eigenvectorCentrality(weighted: Bool = true) -> NodeScores {
    var unit = 0.0
    for edge in edges { unit = max(unit, edge.weight) }
    // A power of two, so that no digit of a weight is lost.
    let scale = weighted ? Double(sign: .plus, exponent: -Int(EdgeLength.tellable(unit).exponent), significand: 1) : 1
    let components = components()
    let matrix = LinkMatrix(self, weighted: weighted, scale: scale, components: components)
    let rowSums = matrix.rowSums()
    var iteration = LanczosIteration(matrix, nodeCount: nodes.count)
    var best: (eigenvalue: Double, rows: Range<Int>) = (0, 0..<0)
    var end = 0
    for component in 0..<components.count {
      let rows = end..<(end + components.nodes(of: component).count)
      end = rows.upperBound
      guard rows.count > 1 else { break }
      var bound = 0.0
      for row in rows { bound = max(bound, rowSums[row]) }
      guard bound > best.eigenvalue * (1 + 1e-12) else { continue }
      let eigenvalue = iteration.run(on: rows)
      if eigenvalue > best.eigenvalue * (1 + 1e-12) { best = (eigenvalue, rows) }
    }
    var values = [Double](repeating: 0, count: nodes.count)
    for row in best.rows { values[row] = iteration.eigenvector[row] }
    values = matrix.inOriginalOrder(values)
    return NodeScores(measure: weighted ? "eigenvector" : "eigenvector_unweighted", values: values)
  }
}
