import Testing

@testable import GraphAnalysis

@Suite struct NearestFirstHeapTests {
  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 17, 100, 1000])
  func `entries come out in the order of their distances`(_ count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var heap = NearestFirstHeap()
    let distances = (0..<count).map { _ in Double.random(in: 0..<10, using: &random).rounded() }
    for (node, distance) in distances.enumerated() {
      heap.insert(NearestFirstHeap.Entry(distance: distance, node: UInt32(node)))
    }
    var out: [NearestFirstHeap.Entry] = []
    while let entry = heap.removeFirst() { out.append(entry) }
    #expect(out.map(\.distance) == distances.sorted())
    #expect(out.map(\.node).sorted() == Array(0..<UInt32(count)))
    #expect(out.allSatisfy { distances[Int($0.node)] == $0.distance })
  }
}
