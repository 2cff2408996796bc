import Testing

@testable import GraphAnalysis

@Suite struct DistanceQueueTests {
  /// Distances beyond the announced farthest, and an announced farthest that says nothing.
  @Test(arguments: [1.0, 10, 1000, 1e-300, 1e300, .infinity, 0])
  func `nodes come out in the order of their distances, also those brought forward`(_ farthest: Double) {
    let count = 300
    var random = SplitMix64(seed: 5)
    var queue = DistanceQueue(nodeCount: count)
    var distances = WorkArray<Double>(repeating: .infinity, count: count)
    for _ in 0..<2 {
      queue.start(upTo: farthest, nodeCount: count)
      for node in 0..<count { distances[node] = .infinity }
      for _ in 0..<(3 * count) {
        let node = Int.random(in: 0..<count, using: &random)
        let distance = Double.random(in: 0..<10, using: &random)
        guard distance < distances[node] else { continue }
        let old = distances[node]
        distances[node] = distance
        queue.insert(UInt32(node), distance: distance, before: old)
      }
      var out: [Double] = []
      while let entry = queue.removeFirst(distances) {
        if distances[Int(entry.node)] == entry.distance { out.append(entry.distance) }
      }
      var expected: [Double] = []
      for node in 0..<count where distances[node] < .infinity { expected.append(distances[node]) }
      #expect(out == expected.sorted())
    }
  }

  @Test func `a queue without nodes gives nothing`() {
    var queue = DistanceQueue(nodeCount: 0)
    queue.start(upTo: 1, nodeCount: 0)
    #expect(queue.removeFirst(WorkArray<Double>(repeating: 0, count: 0)) == nil)
  }
}
