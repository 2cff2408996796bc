/// A symmetric matrix with entries on and beside the diagonal only, those beside it positive.
///
/// That is what Lanczos' method makes of a large matrix. Only the greatest eigenvalues are of interest here.
struct TridiagonalMatrix {
  private(set) var diagonal: [Double] = []
  /// The entry between each row and the next: one less than there are rows.
  private(set) var beside: [Double] = []

  var size: Int { diagonal.count }

  mutating func appendRow(diagonal entry: Double) { diagonal.append(entry) }

  mutating func appendLink(_ entry: Double) { beside.append(entry) }

  /// How many eigenvalues are greater than a number (Sylvester's law of inertia: signs of the pivots).
  func eigenvalueCount(above number: Double) -> Int {
    var count = 0
    var pivot = 1.0
    for row in diagonal.indices {
      let link = row > 0 ? beside[row - 1] : 0
      pivot = diagonal[row] - number - link * link / pivot
      if pivot == 0 { pivot = -.leastNormalMagnitude / .ulpOfOne }
      if pivot > 0 { count += 1 }
    }
    return count
  }

  /// The eigenvalue with a given number of others above it, by bisection; the bound from above that is found last.
  func eigenvalue(below others: Int) -> Double {
    var low = 0.0
    var high = 0.0
    for row in diagonal.indices {
      let links = (row > 0 ? beside[row - 1] : 0) + (row < beside.count && row + 1 < size ? beside[row] : 0)
      low = min(low, diagonal[row] - links)
      high = max(high, diagonal[row] + links)
    }
    high += max(high, -low) * 4 * .ulpOfOne + .leastNormalMagnitude
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return high }
      if eigenvalueCount(above: middle) > others { low = middle } else { high = middle }
    }
  }

  /// The eigenvector of the greatest eigenvalue, of length 1, all entries positive.
  ///
  /// Inverse iteration from just above that eigenvalue: all pivots have one sign there and nothing cancels out, so that
  /// small entries are as exact as great ones.
  func leadingEigenvector(eigenvalue bound: Double) -> [Double] {
    var shift = bound
    while eigenvalueCount(above: shift) > 0 { shift += max(abs(shift), .leastNormalMagnitude) * .ulpOfOne }
    var pivots = [Double](repeating: 0, count: size)
    for row in diagonal.indices {
      let link = row > 0 ? beside[row - 1] : 0
      pivots[row] = shift - diagonal[row] - (row > 0 ? link * link / pivots[row - 1] : 0)
      pivots[row] = max(pivots[row], abs(shift) * .ulpOfOne * .ulpOfOne + .leastNormalMagnitude)
    }
    var vector = [Double](repeating: 1, count: size)
    for _ in 0..<3 {
      for row in 1..<max(1, size) { vector[row] += beside[row - 1] / pivots[row - 1] * vector[row - 1] }
      for row in diagonal.indices.reversed() {
        let after = row + 1 < size ? beside[row] * vector[row + 1] : 0
        vector[row] = (vector[row] + after) / pivots[row]
      }
      var greatest = 0.0
      for entry in vector { greatest = max(greatest, entry) }
      var sum = 0.0
      for row in vector.indices {
        vector[row] /= greatest
        sum += vector[row] * vector[row]
      }
      for row in vector.indices { vector[row] /= sum.squareRoot() }
    }
    return vector
  }
}
