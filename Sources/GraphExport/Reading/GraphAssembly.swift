import Cooccurrence
import GraphAnalysis

/// Puts a graph together from the nodes and links of a file, in whatever order they come.
struct GraphAssembly {
  /// The number of an identifier in the file; not that of a node in the graph.
  typealias Identifier = Int

  /// The numeric attribute of a node.
  private struct Measure {
    let name: String
    /// The numbers of the first nodes, up to one that has none.
    var values: [Double] = []
    /// How many nodes have a number.
    var count = 0
  }

  /// What was read otherwise than it stands in the file.
  var remarks: [GraphFileRemark] = []
  /// What the links' evidence points to.
  var sentences: [Evidence] = []
  /// For each link the numbers of its sentences; shorter than the links where the last ones have none.
  var evidence: [[UInt32]] = []

  private var identifiers = IdentifierTable()
  /// For each identifier its node's place in ``nodes``, or ``GraphAssembly/unmet`` or ``GraphAssembly/open``.
  private var nodeOfIdentifier: [UInt32] = []
  /// Where identifiers are used of which no node has been met.
  private var firstUses: [Identifier: FilePlace] = [:]
  private var nodes: [CooccurrenceGraph.Node] = []
  /// For each node its identifier in the file, as far as another one is to be taken.
  private var renamed: [Int: Identifier] = [:]
  private var measures: [Measure] = []
  /// Links between identifiers.
  private var edges: [CooccurrenceGraph.Edge] = []
  private var summaries = RecordedSummaries()
  private var loopCount = 0

  private static let unmet = UInt32.max
  private static let open = UInt32.max - 1

  /// Adds a measure that nodes may have, and gives its number.
  mutating func addMeasure(_ name: String) -> Int {
    measures.append(Measure(name: name))
    return measures.count - 1
  }

  /// How many measures there are.
  var measureCount: Int { measures.count }

  /// Takes an identifier for a node that is about to be read; `nil` where another node has it.
  mutating func open(_ identifier: [UInt8]) -> Identifier? {
    let (number, isNew) = identifiers.insert(identifier)
    if isNew {
      nodeOfIdentifier.append(GraphAssembly.open)
    } else {
      guard nodeOfIdentifier[number] == GraphAssembly.unmet else { return nil }
      nodeOfIdentifier[number] = GraphAssembly.open
      firstUses[number] = nil
    }
    return number
  }

  /// Adds the node of an identifier, with its measures; no number is NaN.
  mutating func add(_ node: CooccurrenceGraph.Node, for identifier: Identifier, isRenamed: Bool, values: [Double]) {
    if isRenamed { renamed[nodes.count] = identifier }
    for index in measures.indices where index < values.count && !values[index].isNaN {
      measures[index].count += 1
      // A measure that has missed a node is not complete, and its further values are of no use.
      guard measures[index].values.count == nodes.count else { continue }
      measures[index].values.append(values[index])
    }
    nodeOfIdentifier[identifier] = UInt32(nodes.count)
    nodes.append(node)
  }

  /// The identifier at the end of a link, of a node that may come later.
  mutating func end(_ identifier: [UInt8], at place: @autoclosure () -> FilePlace) -> Identifier {
    let (number, isNew) = identifiers.insert(identifier)
    if isNew {
      nodeOfIdentifier.append(GraphAssembly.unmet)
      firstUses[number] = place()
    }
    return number
  }

  /// A link in words, by the identifiers of its ends: `a – b`.
  func words(_ source: Identifier, _ target: Identifier) -> String {
    "\(identifiers[source].text) – \(identifiers[target].text)"
  }

  /// Adds a link; one from a node to itself is counted and left out.
  mutating func add(
    from source: Identifier, to target: Identifier, weight: Double, evidence indices: [UInt32] = [],
    summary: EdgeSummary? = nil
  ) {
    guard source != target else {
      loopCount += 1
      return
    }
    if !indices.isEmpty {
      while evidence.count < edges.count { evidence.append([]) }
      evidence.append(indices)
    }
    if let summary { summaries[edges.count] = summary }
    edges.append(CooccurrenceGraph.Edge(source: UInt32(source), target: UInt32(target), weight: weight))
  }

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
    return GraphFile(
      format: format, graph: graph, scores: scores, generator: generator, remarks: remarks,
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
      firstDate: firstDate, lastDate: lastDate)
  }
}
