/// Finds the greatest eigenvalue of a component's weights, and the vector that belongs to it.
///
/// Lanczos 1950 (doi 10.6028/jres.045.026). Power iteration needs a number of rounds that grows with the inverse of the
/// gap between the two greatest eigenvalues; this needs one that grows with the root of that. Nor is it misled by
/// bipartite graphs, where the least eigenvalue is as great as the greatest. The vectors keep their right angles until
/// the first eigenvalue is exact (Paige 1980, doi 10.1016/0024-3795(80)90167-6), and there the rounds end. Later
/// vectors are computed a second time rather than stored.
struct LanczosIteration {
  /// How many vectors are kept; with more rounds than that, the rest is computed twice.
  private static let mostStored = 40
  /// After how many rounds a pass ends in any case, and how many passes there are.
  private static let mostRounds = 3000
  private static let mostPasses = 3
  /// The angle to the true eigenvector that is good enough, in radians.
  private static let wantedAngle = 1e-12
  /// The part of the eigenvalue that may come from rounding alone.
  private static let rounding = 1e-14

  private var matrix: LinkMatrix
  private var stored: [[Double]] = []
  private var previous: [Double]
  private var current: [Double]
  private var product: [Double]
  /// The eigenvectors found, each of length 1, at the nodes of their components.
  private(set) var eigenvector: [Double]

  init(_ matrix: LinkMatrix, nodeCount: Int) {
    self.matrix = matrix
    previous = [Double](repeating: 0, count: nodeCount)
    current = previous
    product = previous
    eigenvector = previous
  }

  /// Finds the greatest eigenvalue of a component and leaves its vector in ``eigenvector``.
  mutating func run(on nodes: Range<Int>) -> Double {
    for node in nodes { eigenvector[node] = 1 }
    var eigenvalue = 0.0
    for _ in 0..<LanczosIteration.mostPasses {
      normalize(&eigenvector, on: nodes)
      for node in nodes {
        current[node] = eigenvector[node]
        previous[node] = 0
      }
      let (matrix, isExact) = advance(on: nodes)
      eigenvalue = matrix.eigenvalue(below: 0)
      combine(matrix.leadingEigenvector(eigenvalue: eigenvalue), of: matrix, on: nodes)
      if isExact { break }
    }
    polish(on: nodes)
    return eigenvalue
  }

  /// Makes vector after vector, until the first eigenvector can be told from the matrix of their products.
  private mutating func advance(on nodes: Range<Int>) -> (matrix: TridiagonalMatrix, isExact: Bool) {
    var made = TridiagonalMatrix()
    var nextCheck = 1
    for round in 1...LanczosIteration.mostRounds {
      store(round - 1, on: nodes)
      multiply(on: nodes)
      let projection = dot(current, product, on: nodes)
      made.appendRow(diagonal: projection)
      let rest = leaveRest(projection: projection, link: made.beside.last ?? 0, on: nodes)
      if round >= nextCheck || rest == 0 {
        nextCheck = max(round + 1, round + round / 8)
        if isExact(made, rest: rest) { return (made, true) }
      }
      if round < LanczosIteration.mostRounds {
        made.appendLink(rest)
        turn(rest: rest, on: nodes)
      }
    }
    return (made, false)
  }

  /// Tells whether the first eigenvector of the products is that of the component.
  private func isExact(_ made: TridiagonalMatrix, rest: Double) -> Bool {
    let greatest = made.eigenvalue(below: 0)
    // What is left is nothing but rounding: a next vector would not stand at a right angle to the others.
    guard rest > greatest * LanczosIteration.rounding else { return true }
    guard made.size > 1 else { return false }
    let residual = rest * (made.leadingEigenvector(eigenvalue: greatest).last ?? 0)
    guard residual > greatest * .ulpOfOne else { return true }
    return residual <= LanczosIteration.wantedAngle * (greatest - made.eigenvalue(below: 1))
  }

  /// Adds the vectors up, with the weights that the eigenvector of their products gives them.
  private mutating func combine(_ weights: [Double], of made: TridiagonalMatrix, on nodes: Range<Int>) {
    for node in nodes { eigenvector[node] = 0 }
    for (round, weight) in weights.enumerated() {
      if round < LanczosIteration.mostStored {
        for node in nodes { eigenvector[node] += weight * stored[round][node] }
        continue
      }
      if round == LanczosIteration.mostStored {
        for node in nodes {
          previous[node] = stored[round - 2][node]
          current[node] = stored[round - 1][node]
        }
      }
      multiply(on: nodes)
      let link = round > 1 ? made.beside[round - 2] : 0
      _ = leaveRest(projection: made.diagonal[round - 1], link: link, on: nodes)
      turn(rest: made.beside[round - 1], on: nodes)
      for node in nodes { eigenvector[node] += weight * current[node] }
    }
  }

  /// Gives small entries their relative exactness back: a round of power iteration adds up nothing but positive terms.
  private mutating func polish(on nodes: Range<Int>) {
    for node in nodes { current[node] = abs(eigenvector[node]) }
    multiply(on: nodes)
    for node in nodes { eigenvector[node] = product[node] }
    normalize(&eigenvector, on: nodes)
  }
}

/// The steps of a round, each on the nodes of one component only.
extension LanczosIteration {
  private mutating func store(_ round: Int, on nodes: Range<Int>) {
    guard round < LanczosIteration.mostStored else { return }
    if round == stored.count { stored.append([Double](repeating: 0, count: current.count)) }
    for node in nodes { stored[round][node] = current[node] }
  }

  /// Sets `product` to the matrix times `current`.
  private mutating func multiply(on nodes: Range<Int>) {
    matrix.multiply(current, into: &product, rows: nodes)
  }

  /// Takes out of `product` what lies along the last two vectors, and returns the length of what is left.
  private mutating func leaveRest(projection: Double, link: Double, on nodes: Range<Int>) -> Double {
    var sum = 0.0
    for node in nodes {
      let rest = product[node] - projection * current[node] - link * previous[node]
      product[node] = rest
      sum += rest * rest
    }
    return sum.squareRoot()
  }

  /// Makes what is left the next vector.
  private mutating func turn(rest: Double, on nodes: Range<Int>) {
    swap(&previous, &current)
    for node in nodes { current[node] = product[node] / rest }
  }

  private func dot(_ left: [Double], _ right: [Double], on nodes: Range<Int>) -> Double {
    var sum = 0.0
    for node in nodes { sum += left[node] * right[node] }
    return sum
  }

  private func normalize(_ vector: inout [Double], on nodes: Range<Int>) {
    let length = dot(vector, vector, on: nodes).squareRoot()
    for node in nodes { vector[node] /= length }
  }
}
