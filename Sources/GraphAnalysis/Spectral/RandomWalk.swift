/// How often a walk along links that now and then starts anew is at every node: the solution of *x* = 1 + *d* *P* *x*.
///
/// *P* sends what a node has to its neighbours, in proportion to weights; *d* is the damping. An isolated node sends
/// nothing. Solved by conjugate gradients (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044): with strengths to
/// divide by, *P* is symmetric. Rounds that only send on need about twice as many sweeps over the links. They follow
/// here as a check, and do the rest where weights differ so much that rounding spoils the directions.
struct RandomWalk {
  /// The part of all visits that may be at wrong nodes, and what the directions are followed down to.
  private static let wantedError = 1e-12
  private static let wantedDirectionError = 2e-13
  /// Enough for a damping of 0.99: each round divides the error by 1/0.99 at least.
  private static let mostRounds = 4000

  private(set) var matrix: LinkMatrix
  private let damping: Double
  /// One over each node's strength; 0 for isolated nodes.
  private let shares: [Double]
  private let all: Range<Int>
  /// The expected number of visits, by rows of the matrix; after ``solve()``, the solution.
  private(set) var visits: [Double]
  private var sent: [Double]
  private var received: [Double]

  init(_ matrix: LinkMatrix, damping: Double) {
    self.matrix = matrix
    self.damping = damping
    let strengths = matrix.rowSums()
    shares = strengths.map { $0 > 0 ? 1 / $0 : 0 }
    all = strengths.indices
    // In a graph in one piece, the longest part of the way is a walk that has forgotten where it began.
    var total = 0.0
    var linked = 0.0
    for strength in strengths where strength > 0 {
      total += strength
      linked += 1
    }
    let perStrength = total > 0 && total.isFinite ? damping / (1 - damping) * linked / total : 0
    visits = strengths.map { 1 + perStrength * $0 }
    sent = [Double](repeating: 0, count: strengths.count)
    received = sent
  }

  mutating func solve() {
    guard !all.isEmpty else { return }
    let start = visits
    followDirections()
    let first = sendOn()
    if !(first < Double(all.count)) {
      visits = start
    }
    var rounds = 0
    var change = first
    let wanted = RandomWalk.wantedError * Double(all.count)
    while !(change * damping <= wanted), rounds < RandomWalk.mostRounds {
      change = sendOn()
      rounds += 1
    }
  }

  /// One round of sending on; returns how much it changed in all.
  private mutating func sendOn() -> Double {
    for node in all { sent[node] = visits[node] * shares[node] }
    matrix.multiply(sent, into: &received, rows: all)
    var change = 0.0
    for node in all {
      let visit = 1 + damping * received[node]
      change += abs(visit - visits[node])
      visits[node] = visit
    }
    return change
  }

  /// Conjugate gradients, where the product of two vectors is the sum of *u* *v* / strength.
  private mutating func followDirections() {
    let wanted = RandomWalk.wantedDirectionError * Double(all.count)
    let shares = shares
    // Arrays of this call alone, which need not ask at every write whether somebody else reads them.
    var visits = visits
    var sent = sent
    var received = received
    for node in all { sent[node] = visits[node] * shares[node] }
    matrix.multiply(sent, into: &received, rows: all)
    var rest = visits
    var size = 0.0
    for node in all {
      rest[node] = shares[node] > 0 ? 1 + damping * received[node] - visits[node] : 0
      sent[node] = rest[node] * shares[node]
      size += rest[node] * sent[node]
    }
    var direction = rest
    for _ in 0..<RandomWalk.mostRounds where size > 0 && size.isFinite {
      matrix.multiply(sent, into: &received, rows: all)
      var slope = 0.0
      for node in all {
        received[node] = direction[node] - damping * received[node]
        slope += sent[node] * received[node]
      }
      let step = size / slope
      guard step.isFinite, step > 0 else { break }
      var nextSize = 0.0
      var left = 0.0
      for node in all {
        visits[node] += step * direction[node]
        let other = rest[node] - step * received[node]
        rest[node] = other
        nextSize += other * other * shares[node]
        left += abs(other)
      }
      guard left > wanted else { break }
      let turn = nextSize / size
      size = nextSize
      for node in all {
        direction[node] = rest[node] + turn * direction[node]
        sent[node] = direction[node] * shares[node]
      }
    }
    self.visits = visits
  }
}
