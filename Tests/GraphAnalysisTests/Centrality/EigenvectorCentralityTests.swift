import Cooccurrence
import Testing

@testable import GraphAnalysis

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct EigenvectorCentralityTests {
  @Test(arguments: [
    (CooccurrenceGraph.karateClub(weighted: true), false, EigenvectorValues.karateUnweighted),
    (.karateClub(weighted: true), true, EigenvectorValues.karateWeighted),
    (.scene, false, EigenvectorValues.sceneUnweighted),
    (.scene, true, EigenvectorValues.sceneWeighted),
  ])
  func `eigenvector centrality is the exact value`(
    _ graph: CooccurrenceGraph, _ weighted: Bool, _ expected: [Double]
  ) {
    #expect(graph.eigenvectorCentrality(weighted: weighted).values.greatestDifference(from: expected) < 1e-12)
  }

  @Test func `a star's centre weighs as much as all its leaves`() {
    let values = CooccurrenceGraph.star(leaves: 9).eigenvectorCentrality().values
    let half = 0.5.squareRoot()
    let expected = [half] + [Double](repeating: (1.0 / 18).squareRoot(), count: 9)
    #expect(values.greatestDifference(from: expected) < 1e-14)
  }

  @Test(arguments: [2, 3, 10, 101, 400])
  func `on a path, scores follow a sine`(_ count: Int) {
    let sines = (1...count).map { sin(Double($0) * .pi / Double(count + 1)) }
    let length = (Double(count + 1) / 2).squareRoot()
    let values = CooccurrenceGraph.path(nodes: count).eigenvectorCentrality().values
    #expect(values.greatestDifference(from: sines.map { $0 / length }) < 1e-9)
  }

  @Test func `where all are alike, all have the same score`() {
    let tenth = [Double](repeating: 0.1.squareRoot(), count: 10)
    #expect(
      CooccurrenceGraph.complete(nodes: 10).eigenvectorCentrality().values.greatestDifference(from: tenth) < 1e-14)
    #expect(CooccurrenceGraph.cycle(nodes: 10).eigenvectorCentrality().values.greatestDifference(from: tenth) < 1e-14)
  }

  @Test func `both sides of a full bipartite graph weigh the same`() {
    let graph = CooccurrenceGraph.sample(nodes: 9, links: (0..<2).flatMap { l in (2..<9).map { (l, $0, 5) } })
    let expected = [0.5, 0.5] + [Double](repeating: (1.0 / 14).squareRoot(), count: 7)
    #expect(graph.eigenvectorCentrality().values.greatestDifference(from: expected) < 1e-14)
  }

  @Test func `the component with the greatest eigenvalue counts, not the greatest component`() {
    // A triangle has the eigenvalue 2, a path less than that.
    let graph = CooccurrenceGraph.sample(
      nodes: 8, links: [(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (5, 6, 1), (6, 7, 1), (5, 7, 1)])
    let third = (1.0 / 3).squareRoot()
    let values = graph.eigenvectorCentrality().values
    #expect(values.greatestDifference(from: [0, 0, 0, 0, 0, third, third, third]) < 1e-14)
  }

  @Test func `of two equal components the one with the first node counts`() {
    let graph = CooccurrenceGraph.sample(nodes: 5, links: [(1, 3, 2), (0, 4, 2)])
    let half = 0.5.squareRoot()
    #expect(graph.eigenvectorCentrality().values.greatestDifference(from: [half, 0, 0, 0, half]) < 1e-15)
  }

  @Test func `of components with the same eigenvalue the greater counts`() {
    // A star of four leaves and two nodes with a link of weight 2: both have the eigenvalue 2.
    let graph = CooccurrenceGraph.sample(nodes: 7, links: [(0, 1, 2), (2, 3, 1), (2, 4, 1), (2, 5, 1), (2, 6, 1)])
    let values = graph.eigenvectorCentrality().values
    #expect(values[0] == 0 && values[1] == 0 && abs(values[2] - 0.5.squareRoot()) < 1e-14)
  }

  @Test func `two halves with one weak link between them are found together`() {
    // The two greatest eigenvalues of this graph differ by 0.0004 of their size.
    var links: [(Int, Int, Double)] = [(0, 5, 1)]
    for half in [0, 5] {
      for left in half..<(half + 5) { for right in (left + 1)..<(half + 5) { links.append((left, right, 500)) } }
    }
    // By symmetry the vector has the same two entries in both halves: x (5 - 1) 500 = y's part, see the 2 x 2 problem.
    let values = CooccurrenceGraph.sample(nodes: 10, links: links).eigenvectorCentrality().values
    // Reduced matrix over (linked node, other node): [[1, 2000], [500, 1500]].
    let eigenvalue = (1501 + (1499.0 * 1499 + 4_000_000).squareRoot()) / 2
    let ratio = (eigenvalue - 1) / 2000
    let linked = 1 / (2 * (1 + 4 * ratio * ratio)).squareRoot()
    let other = linked * ratio
    let expected = [linked, other, other, other, other, linked, other, other, other, other]
    #expect(values.greatestDifference(from: expected) < 1e-12)
  }

  @Test func `a graph without links has no scores`() {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).eigenvectorCentrality().values == [])
    #expect(CooccurrenceGraph.sample(nodes: 3, links: []).eigenvectorCentrality().values == [0, 0, 0])
  }

  @Test func `the name says whether weights counted`() {
    #expect(CooccurrenceGraph.scene.eigenvectorCentrality().measure == "eigenvector")
    #expect(CooccurrenceGraph.scene.eigenvectorCentrality(weighted: false).measure == "eigenvector_unweighted")
  }
}
