/// Who is named together with whom, how often, and in which sentences: an undirected weighted graph.
///
/// Nodes are dense indices, sorted by identifier; each pair stands once, with `source < target`, sorted by
/// (source, target). Links hold a strength: more sentences together, a greater weight. Measures that need distances
/// take 1/weight (`GraphAnalysis`).
///
/// The graph is immutable. It is not a general graph: there are no loops, no parallel links, no directions.
public struct CooccurrenceGraph: Sendable {
  /// The entities, sorted by ``Node/id``.
  public let nodes: [Node]
  /// The links, each pair once, sorted by source and then by target.
  public let edges: [Edge]
  /// The neighbours of every node.
  package let adjacency: Adjacency
  /// The sentences that hold at least one link, in the order of the collection.
  package let sentences: [Evidence]
  /// For each edge, where its sentences start in ``evidenceSentences``; one entry more than there are edges, or none.
  package let evidenceOffsets: [UInt32]
  /// Indices into ``sentences``, edge by edge.
  package let evidenceSentences: [UInt32]
  /// What is known of each of ``sentences`` beside its text; empty where the graph came without it.
  package let windows: [WindowRecord]
  /// For each edge how near its ends come (``EdgeWeighting/proximity``); empty where the graph came without it.
  package let proximities: [Double]
  /// For each edge the number of windows that hold both ends, where windows overlap; empty where they do not.
  ///
  /// Windows of several sentences do, and evidence counts each of their sentences once only.
  package let commonWindows: [UInt32]
  /// How the graph was made.
  public let provenance: Provenance

  /// Creates a graph from nodes and edges in any order.
  ///
  /// Nodes are sorted by identifier and edges follow them. Loops are dropped and parallel edges are added up, in the
  /// order in which they are given; the evidence of parallel edges is joined.
  ///
  /// - Parameters:
  ///   - unsorted: The nodes; identifiers must be unique, of two equal ones the first is kept.
  ///   - given: Edges as indices into those nodes, with finite weights over 0; others are left out.
  ///   - sentences: What the evidence indices point to.
  ///   - evidence: For each edge the indices of its sentences; shorter than `edges` where there is none.
  ///   - windows: What is known of each sentence; none or as many as there are sentences.
  ///   - givenProximities: For each edge its proximity; none or as many as there are edges.
  ///   - givenCommonWindows: For each edge the number of windows that hold both ends; none or as many as there are edges.
  ///   - provenance: How the graph was made.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  package init(
    nodes unsorted: [Node], edges given: [Edge], sentences: [Evidence] = [], evidence: [[UInt32]] = [],
    windows: [WindowRecord] = [], proximities givenProximities: [Double] = [],
    commonWindows givenCommonWindows: [UInt32] = [], provenance: Provenance = Provenance()
  ) {
    let order = unsorted.indices.sorted { (unsorted[$0].id, $0) < (unsorted[$1].id, $1) }
    var nodes: [Node] = []
    nodes.reserveCapacity(unsorted.count)
    var newIndex = [UInt32](repeating: 0, count: unsorted.count)
    for old in order {
      if nodes.last?.id != unsorted[old].id { nodes.append(unsorted[old]) }
      newIndex[old] = UInt32(nodes.count - 1)
    }

    var keyed: [(key: UInt64, given: Int)] = []
    keyed.reserveCapacity(given.count)
    for (index, edge) in given.enumerated() where edge.weight > 0 && edge.weight.isFinite {
      let ends = (newIndex[Int(edge.source)], newIndex[Int(edge.target)])
      guard ends.0 != ends.1 else { continue }
      keyed.append((UInt64(min(ends.0, ends.1)) << 32 | UInt64(max(ends.0, ends.1)), index))
    }
    keyed.sort { ($0.key, $0.given) < ($1.key, $1.given) }

    var edges: [Edge] = []
    edges.reserveCapacity(keyed.count)
    var offsets: [UInt32] = evidence.isEmpty ? [] : [0]
    var indices: [UInt32] = []
    var proximities: [Double] = []
    var commonWindows: [UInt32] = []
    var start = keyed.startIndex
    while start < keyed.endIndex {
      var end = start
      var weight = 0.0
      var gathered: [UInt32] = []
      while end < keyed.endIndex, keyed[end].key == keyed[start].key {
        weight += given[keyed[end].given].weight
        if keyed[end].given < evidence.count { gathered += evidence[keyed[end].given] }
        end += 1
      }
      let key = keyed[start].key
      edges.append(
        Edge(
          source: UInt32(key >> 32), target: UInt32(truncatingIfNeeded: key),
          weight: min(weight, .greatestFiniteMagnitude)))
      if givenProximities.count == given.count, !given.isEmpty {
        proximities.append(keyed[start..<end].reduce(0) { $0 + givenProximities[$1.given] })
      }
      if givenCommonWindows.count == given.count, !given.isEmpty {
        commonWindows.append(keyed[start..<end].reduce(0) { $0 + givenCommonWindows[$1.given] })
      }
      if !evidence.isEmpty {
        gathered.sort()
        for (position, index) in gathered.enumerated() where position == 0 || gathered[position - 1] != index {
          indices.append(index)
        }
        offsets.append(UInt32(indices.count))
      }
      start = end
    }

    self.nodes = nodes
    self.edges = edges
    self.adjacency = Adjacency(nodeCount: nodes.count, edges: edges)
    self.sentences = sentences
    self.evidenceOffsets = offsets
    self.evidenceSentences = indices
    self.windows = windows.count == sentences.count ? windows : []
    self.proximities = proximities
    self.commonWindows = commonWindows
    self.provenance = provenance
  }
}

extension CooccurrenceGraph {
  /// A graph with parts that are in order already.
  init(_ graph: CooccurrenceGraph, edges: [Edge], provenance: Provenance) {
    nodes = graph.nodes
    self.edges = edges
    adjacency = graph.adjacency
    sentences = graph.sentences
    evidenceOffsets = graph.evidenceOffsets
    evidenceSentences = graph.evidenceSentences
    windows = graph.windows
    proximities = graph.proximities
    commonWindows = graph.commonWindows
    self.provenance = provenance
  }

  /// The sentences behind a link, in the order of the collection.
  ///
  /// - Parameter edge: An index into ``edges``.
  /// - Returns: What stands in the text; nothing where the graph came without sentences.
  /// - Complexity: O(*k*) in the number of sentences.
  public func evidence(ofEdge edge: Int) -> [Evidence] {
    guard edge >= 0, edge + 1 < evidenceOffsets.count else { return [] }
    return evidenceSentences[Int(evidenceOffsets[edge])..<Int(evidenceOffsets[edge + 1])].map { sentences[Int($0)] }
  }

  /// The index of the node with an identifier.
  ///
  /// - Complexity: O(log *n*).
  public func node(withID id: String) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low].id == id ? low : nil
  }
}
