import Cooccurrence
import GraphAnalysis

extension GraphAssembly {
  /// Puts the graph together.
  ///
  /// - Throws: ``GraphReadingError`` where a link ends at no node.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  mutating func finish(
    format: GraphFile.Format, generator: String, provenance: CooccurrenceGraph.Provenance, evidenceLimit: Int?
  ) throws(GraphReadingError) -> GraphFile {
    if let missing = firstUses.min(by: { $0.key < $1.key }) {
      throw .unexpected(
        at: missing.value, found: "a link to \(identifiers[missing.key].quoted), which is no node",
        expected: "the identifier of a node")
    }
    let order = sortNodes()
    let position = joinNodes(in: order)
    for index in edges.indices {
      edges[index] = CooccurrenceGraph.Edge(
        source: position[Int(nodeOfIdentifier[Int(edges[index].source)])],
        target: position[Int(nodeOfIdentifier[Int(edges[index].target)])], weight: edges[index].weight)
    }
    let scores = scores(at: position)
    identifiers = IdentifierTable()
    nodeOfIdentifier = []
    let graph = CooccurrenceGraph(
      nodes: nodes, edges: edges, sentences: sentences, evidence: evidence, provenance: provenance)
    nodes = []
    if loopCount > 0 { remarks.append(.loops(loopCount)) }
    if edges.count > graph.edges.count { remarks.append(.parallelLinks(edges.count - graph.edges.count)) }
    let linkScores = linkScores(of: graph)
    return GraphFile(
      format: format, graph: graph, scores: scores, linkScores: linkScores, generator: generator, remarks: remarks,
      recorded: recorded(for: graph), evidenceLimit: evidenceLimit)
  }

  /// The nodes' places in the order of their identifiers.
  private mutating func sortNodes() -> [Int] {
    func sorted() -> [Int] { nodes.indices.sorted { (nodes[$0].id, $0) < (nodes[$1].id, $1) } }
    let order = sorted()
    guard !renamed.isEmpty,
      let twice = zip(order, order.dropFirst()).first(where: { nodes[$0].id == nodes[$1].id })
    else { return order }
    remarks.append(.ambiguousIdentifiers(example: nodes[twice.0].id))
    for place in nodes.indices {
      guard let identifier = renamed[place] else { continue }
      nodes[place] = nodes[place].with(id: String(decoding: identifiers[identifier], as: UTF8.self))
    }
    return sorted()
  }

  /// Puts the nodes in order, those with equal identifiers once, and gives their new places.
  private mutating func joinNodes(in order: [Int]) -> [UInt32] {
    var position = [UInt32](repeating: 0, count: nodes.count)
    var joined: [CooccurrenceGraph.Node] = []
    joined.reserveCapacity(nodes.count)
    for old in order {
      if joined.last?.id != nodes[old].id { joined.append(nodes[old]) }
      position[old] = UInt32(joined.count - 1)
    }
    if joined.count < nodes.count { remarks.append(.joinedNodes(nodes.count - joined.count)) }
    nodes = joined
    return position
  }

  /// The measures that have a number for every node, in the order of the graph.
  ///
  /// - Parameter position: For each node in the order of the file its place in the graph.
  /// - Returns: The scores, in the order in which the measures were met.
  private mutating func scores(at position: [UInt32]) -> [NodeScores] {
    var scores: [NodeScores] = []
    for measure in measures {
      guard measure.count == position.count else {
        if measure.count > 0 {
          remarks.append(.incompleteMeasure(measure.name, missing: position.count - measure.count))
        }
        continue
      }
      var values = [Double](repeating: 0, count: nodes.count)
      // Backwards, so that of two joined nodes the first one counts.
      for old in position.indices.reversed() { values[Int(position[old])] = measure.values[old] }
      scores.append(NodeScores(measure: measure.name, values: values))
    }
    measures = []
    return scores
  }

  /// The measures that have a number for every link, in the order of the graph; none where links were joined.
  private mutating func linkScores(of graph: CooccurrenceGraph) -> [EdgeScores] {
    var scores: [EdgeScores] = []
    for measure in linkMeasures {
      guard measure.count == edges.count, edges.count == graph.edges.count else {
        if measure.count > 0 { remarks.append(.incompleteLinkMeasure(measure.name)) }
        continue
      }
      var values = [Double](repeating: 0, count: graph.edges.count)
      for (index, edge) in edges.enumerated() {
        guard let place = graph.edge(between: Int(edge.source), and: Int(edge.target)) else { continue }
        values[place] = measure.values[index]
      }
      scores.append(EdgeScores(measure: measure.name, values: values))
    }
    linkMeasures = []
    return scores
  }

  /// What the file says of the graph's links and their sentences do not; nothing for links that were joined.
  private func recorded(for graph: CooccurrenceGraph) -> RecordedSummaries {
    var recorded = RecordedSummaries()
    guard !summaries.isEmpty else { return recorded }
    let derived = EdgeSummaries(of: graph)
    let places = edges.map { graph.edge(between: Int($0.source), and: Int($0.target)) }
    var uses = [UInt8](repeating: 0, count: graph.edges.count)
    for case let place? in places { uses[place] = min(2, uses[place] + 1) }
    for (edge, place) in places.enumerated() {
      guard let place, uses[place] == 1, let summary = summaries[edge], summary != derived[place] else { continue }
      recorded[place] = summary
    }
    return recorded
  }
}

extension CooccurrenceGraph {
  /// The index of the link of two nodes, in whichever order they are given.
  func edge(between first: Int, and second: Int) -> Int? {
    let row = adjacency.row(of: first)
    var low = row.lowerBound
    var high = row.upperBound
    while low < high {
      let middle = (low + high) / 2
      if adjacency.neighbors[middle] < UInt32(second) { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && adjacency.neighbors[low] == UInt32(second) ? Int(adjacency.edges[low]) : nil
  }
}

extension CooccurrenceGraph.Node {
  /// The node under another identifier.
  func with(id: String) -> CooccurrenceGraph.Node {
    CooccurrenceGraph.Node(
      id: id, label: label, kind: kind, aliases: aliases, mentionCount: mentionCount, articleCount: articleCount,
      windowCount: windowCount, firstDate: firstDate, lastDate: lastDate)
  }
}
