import Cooccurrence

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Betweenness from a sample of shortest paths, with a bound on the error of all scores together.
///
/// Riondato and Kornaropoulos 2016, doi 10.1007/s10618-015-0423-0: for pairs of nodes taken by chance, one of their
/// shortest paths taken by chance; a node's score is the part of the paths that it lies on. How many it takes does not
/// depend on how many nodes there are, but on how many lie on one shortest path.
struct SampledBetweenness {
  /// The constant of the bound, as estimated by Löffler and Phillips 2009, doi 10.1007/978-3-642-04128-0_29.
  private static let constant = 0.5

  /// The part of the sampled paths that each node of the graph lies on.
  let parts: [Double]
  let bound: ErrorBound

  /// - Parameters:
  ///   - graph: The graph, each row in the order of lengths.
  ///   - allNodeCount: The number of nodes before trees were folded.
  ///   - wanted: The error and the confidence.
  ///   - seed: What the sample depends on.
  ///   - threads: The number of threads.
  init(
    _ graph: PathGraph, allNodeCount: Int, wanted: (error: Double, confidence: Double), seed: UInt64, threads: Int?
  ) {
    // A part of all ordered pairs of nodes becomes a part of the pairs of others: a little more, and its error too.
    let perPart = Double(allNodeCount) / Double(max(1, allNodeCount - 2))
    let count = SampledBetweenness.sampleCount(
      mostNodesOnPath: SampledBetweenness.mostNodesOnPath(of: graph),
      wanted: (wanted.error / perPart, wanted.confidence))
    // Each node of the graph by the node here that stands for it.
    var nodes: [UInt32] = []
    nodes.reserveCapacity(allNodeCount)
    for node in 0..<graph.nodeCount {
      for _ in 0..<Int(graph.multiplicities[node]) { nodes.append(UInt32(node)) }
    }
    let everybody = nodes
    let paths = SourceChunks(sourceCount: count).map(threads: threads, workspace: PathSampler(graph)) {
      sampler, job in
      var random = SplitMix64(seed: seed, job: job)
      let first = random.index(below: everybody.count)
      let second = random.index(below: everybody.count - 1)
      let source = Int(everybody[first])
      let target = Int(everybody[second < first ? second : second + 1])
      guard source != target, graph.componentOfNode[source] == graph.componentOfNode[target] else { return [UInt32]() }
      return sampler.nodesBetween(source, target, by: &random)
    }
    var found = [Double](repeating: 0, count: graph.nodeCount)
    for path in paths {
      for node in path { found[Int(node)] += 1 }
    }
    parts = graph.inOriginalOrder(found.map { $0 / Double(count) })
    bound = ErrorBound(error: wanted.error, confidence: wanted.confidence, sampleCount: count)
  }

  /// The number of paths that keeps all errors within a bound.
  static func sampleCount(mostNodesOnPath nodes: Int, wanted: (error: Double, confidence: Double)) -> Int {
    let inner = max(1, nodes - 2)
    // The whole part of log2, plus one.
    let dimension = Double(Int.bitWidth - inner.leadingZeroBitCount)
    let count = constant / (wanted.error * wanted.error) * (dimension - log(1 - wanted.confidence))
    return Int(count.rounded(.up))
  }

  /// How many nodes there may be on a shortest path, ends included.
  ///
  /// By hops, a path is no longer than the two longest ways to a node together; by weight, where many weak links make
  /// way for more strong ones, nothing is known but the number of nodes.
  private static func mostNodesOnPath(of graph: PathGraph) -> Int {
    var most = 0
    var search = HopSearch(graph)
    for component in graph.components where component.count > most {
      guard graph.lengths.isEmpty else {
        most = component.count
        continue
      }
      search.run(from: component.lowerBound)
      let levels = search.countsByLevel
      let farthest = levels.count - 1
      most = max(most, min(component.count, (levels[farthest] > 1 ? 2 * farthest : 2 * farthest - 1) + 1))
    }
    return most
  }
}
