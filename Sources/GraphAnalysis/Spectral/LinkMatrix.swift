import Cooccurrence

/// The symmetric matrix of a graph's weights, or of ones, for measures that multiply it with vectors.
///
/// Weights are divided by a unit of the caller's choice. Divided by the greatest of them, no product leaves the range of
/// `Double`, and a weight that is 1e-308 of the greatest, or less, is as good as none.
struct LinkMatrix: Sendable {
  let adjacency: Adjacency
  /// The entry for each link, at the same place as its other end.
  let entries: [Double]

  init(_ graph: CooccurrenceGraph, weighted: Bool, unit: Double = 1) {
    adjacency = graph.adjacency
    entries =
      weighted
      ? graph.adjacency.edges.map { EdgeLength.tellable(graph.edges[Int($0)].weight) / unit }
      : [Double](repeating: 1, count: graph.adjacency.neighbors.count)
  }

  /// The sum of a node's row.
  func rowSum(of node: Int) -> Double {
    var sum = 0.0
    for place in adjacency.row(of: node) { sum += entries[place] }
    return sum
  }

  /// Multiplies the rows of some nodes with a vector.
  func multiply(_ vector: [Double], into product: inout [Double], rows: ArraySlice<Int>) {
    let vector = vector.span
    var product = product.mutableSpan
    let offsets = adjacency.offsets.span
    let neighbors = adjacency.neighbors.span
    let entries = entries.span
    for node in rows {
      var sum = 0.0
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        sum += entries[place] * vector[Int(neighbors[place])]
      }
      product[node] = sum
    }
  }
}
