import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct PathCounterTests {
  /// What passes through each node on the way from one source.
  private func shares(in graph: CooccurrenceGraph, from source: Int, _ length: EdgeLength) -> [Double] {
    let paths = PathGraph(graph, length: length)
    var sums = [Double](repeating: 0, count: graph.nodes.count)
    let start = paths.original.firstIndex(of: UInt32(source)) ?? 0
    switch length {
    case .hops:
      var counter = HopPathCounter(paths)
      counter.addShares(ofPathsFrom: start, to: &sums)
    case .inverseWeight:
      var counter = ShortestPathCounter(paths)
      counter.addShares(ofPathsFrom: start, to: &sums)
    }
    return paths.inOriginalOrder(sums)
  }

  /// Squares one after the other, joined at their corners: the number of shortest paths doubles with each.
  private func squares(_ count: Int) -> CooccurrenceGraph {
    var links: [(Int, Int, Double)] = []
    for square in 0..<count {
      let start = 3 * square
      links += [(start, start + 1, 1), (start, start + 2, 1), (start + 1, start + 3, 1), (start + 2, start + 3, 1)]
    }
    return .sample(nodes: 3 * count + 1, links: links)
  }

  @Test(arguments: EdgeLength.allCases, [3, 600, 1500, 4000])
  func `more paths than a number can count still have shares`(_ length: EdgeLength, _ count: Int) {
    let graph = squares(count)
    let last = 3 * count
    // A joint is passed on the way to all after it; a corner on half of the ways to all after its square.
    let expected = (0...last).map { (node: Int) -> Double in
      if node == 0 { return 0 }
      return node.isMultiple(of: 3) ? Double(last - node) : Double(last - node / 3 * 3 - 2) / 2
    }
    let shares = shares(in: graph, from: 0, length)
    #expect(zip(shares, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, $1) })
  }

  @Test(arguments: EdgeLength.allCases)
  func `a search stays in its component`(_ length: EdgeLength) {
    #expect(shares(in: .scene, from: 7, length) == [Double](repeating: 0, count: 10))
    #expect(shares(in: .scene, from: 9, length) == [Double](repeating: 0, count: 10))
  }

  @Test(arguments: EdgeLength.allCases)
  func `a star of a hundred thousand is searched from its centre and from a leaf`(_ length: EdgeLength) {
    let graph = CooccurrenceGraph.star(leaves: 100_000)
    #expect(shares(in: graph, from: 0, length).allSatisfy { $0 == 0 })
    let fromLeaf = shares(in: graph, from: 5, length)
    #expect(fromLeaf[0] == 99_999)
    #expect(fromLeaf.dropFirst().allSatisfy { $0 == 0 })
  }

  @Test func `a search after another gives what a first one gives`() {
    let graph = PathGraph(.karateClub(weighted: true), length: .inverseWeight)
    var used = ShortestPathCounter(graph)
    for source in 0..<34 {
      var first = [Double](repeating: 0, count: 34)
      var again = first
      used.addShares(ofPathsFrom: source, to: &again)
      var fresh = ShortestPathCounter(graph)
      fresh.addShares(ofPathsFrom: source, to: &first)
      #expect(first == again)
    }
  }
}
