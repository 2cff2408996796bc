import Cooccurrence

/// The symmetric matrix of a graph's weights, or of ones, for measures that multiply it with vectors.
///
/// Nodes are numbered anew: component by component where these are told apart, and in each the nodes with most links
/// first. Each link stands once, in the row of the end with fewer links, and serves for both; so what is looked up for
/// each link is mostly one of a few nodes that stay in the cache. The entry of the vector and that of the product lie
/// side by side, and cost one look together.
///
/// Weights are multiplied with a scale of the caller's choice. With one over the greatest of them, no product leaves
/// the range of `Double`, and a weight that is 1e-308 of the greatest, or less, is as good as none.
struct LinkMatrix: Sendable {
  /// For each row, the index of its node in the graph.
  let original: [UInt32]
  /// Where the links of each row begin; one entry more than there are rows.
  private let starts: [UInt32]
  /// The other end of each link: a row before its own.
  private let others: [UInt32]
  /// The weight of each link; empty where every link counts as 1.
  private let weights: [Double]
  /// What the matrix is multiplied with.
  private let scale: Double
  /// For each row, the entry of the vector and that of the product.
  private var cells: [SIMD2<Double>]

  /// Builds the rows of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - weighted: Whether entries are weights or ones.
  ///   - scale: What all entries are multiplied with.
  ///   - components: The components, if each is to have rows that follow each other.
  init(_ graph: CooccurrenceGraph, weighted: Bool, scale: Double = 1, components: ConnectedComponents? = nil) {
    let original = DegreeOrder.nodes(of: graph, components: components)
    var row = [UInt32](repeating: 0, count: original.count)
    for (new, old) in original.enumerated() { row[Int(old)] = UInt32(new) }

    var starts = [UInt32](repeating: 0, count: original.count + 1)
    for edge in graph.edges { starts[Int(max(row[Int(edge.source)], row[Int(edge.target)])) + 1] += 1 }
    for index in original.indices { starts[index + 1] += starts[index] }
    var next = starts
    var others = [UInt32](repeating: 0, count: graph.edges.count)
    var weights = [Double](repeating: 0, count: weighted ? graph.edges.count : 0)
    for edge in graph.edges {
      let ends = (row[Int(edge.source)], row[Int(edge.target)])
      let own = Int(max(ends.0, ends.1))
      let place = Int(next[own])
      others[place] = min(ends.0, ends.1)
      if weighted { weights[place] = EdgeLength.tellable(edge.weight) }
      next[own] += 1
    }
    self.original = original
    self.starts = starts
    self.others = others
    self.weights = weights
    self.scale = scale
    cells = [SIMD2<Double>](repeating: .zero, count: original.count)
  }

  /// The sums of all rows.
  func rowSums() -> [Double] {
    var sums = [Double](repeating: 0, count: original.count)
    for row in original.indices {
      var own = 0.0
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        let weight = weights.isEmpty ? 1 : weights[place]
        own += weight
        sums[Int(others[place])] += weight * scale
      }
      sums[row] += own * scale
    }
    return sums
  }

  /// Multiplies some rows with a vector; these must be the rows of one component, or all.
  mutating func multiply(_ vector: [Double], into product: inout [Double], rows: Range<Int>) {
    for row in rows { cells[row] = SIMD2(vector[row], 0) }
    if weights.isEmpty { addOnes(rows) } else { addWeighted(rows) }
    for row in rows { product[row] = cells[row].y * scale }
  }

  private mutating func addWeighted(_ rows: Range<Int>) {
    let matrix = (starts: starts, others: others, weights: weights)
    let starts = matrix.starts.span
    let others = matrix.others.span
    let weights = matrix.weights.span
    var cells = cells.mutableSpan
    for row in rows {
      let value = cells[row].x
      var sum = 0.0
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        let other = Int(others[place])
        let weight = weights[place]
        let cell = cells[other]
        sum += weight * cell.x
        cells[other].y = cell.y + weight * value
      }
      cells[row].y += sum
    }
  }

  private mutating func addOnes(_ rows: Range<Int>) {
    let matrix = (starts: starts, others: others)
    let starts = matrix.starts.span
    let others = matrix.others.span
    var cells = cells.mutableSpan
    for row in rows {
      let value = cells[row].x
      var sum = 0.0
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        let other = Int(others[place])
        let cell = cells[other]
        sum += cell.x
        cells[other].y = cell.y + value
      }
      cells[row].y += sum
    }
  }

  /// Values by rows, put back into the order of the graph's nodes.
  func inOriginalOrder(_ values: [Double]) -> [Double] {
    var result = values
    for (row, node) in original.enumerated() { result[Int(node)] = values[row] }
    return result
  }
}
